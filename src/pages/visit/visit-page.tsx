import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useDataset } from '../../dataset/queries.ts';
import { useText } from '../../i18n/use-text.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import page from '../../ui/page.module.css';
import { useIsDrawn } from '../../ui/use-is-drawn.ts';
import { VisitDesk } from './visit-desk.tsx';

export function VisitPage() {
  const { t, locale } = useText();
  const { data: site } = useSuspenseQuery(useDataset().identity(locale));
  const drawn = useIsDrawn();
  return (
    <div className={page.page}>
      <PageHead title={t('visit.title')} site={site.name} description={t('visit.description')} />
      <header className={page.head}>
        <h1>{t('visit.heading')}</h1>
        <p className={page.screen}>{t('visit.lead')}</p>
      </header>
      <noscript>
        <p>{t('visit.noScript')}</p>
      </noscript>
      {drawn ? (
        <Suspense fallback={<p role="status">{t('site.pending')}</p>}>
          <VisitDesk />
        </Suspense>
      ) : null}
    </div>
  );
}
