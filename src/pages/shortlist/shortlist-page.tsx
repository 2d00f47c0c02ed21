import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useDataset } from '../../dataset/queries.ts';
import { useText } from '../../i18n/use-text.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import page from '../../ui/page.module.css';
import { useIsDrawn } from '../../ui/use-is-drawn.ts';
import { ShortlistTable } from './shortlist-table.tsx';

/** The visitor's own list, and what can be done with it. */
export function ShortlistPage() {
  const { t, locale } = useText();
  const { data: site } = useSuspenseQuery(useDataset().identity(locale));
  const drawn = useIsDrawn();
  return (
    <div className={page.page}>
      <PageHead title={t('shortlist.title')} site={site.name} description={t('shortlist.description')} />
      <header className={page.head}>
        <h1>{t('shortlist.heading')}</h1>
        <p>{t('shortlist.lead')}</p>
      </header>
      <noscript>
        <p>
          {t('shortlist.noScript')} <Link to={paths.explore(locale)}>{t('site.explore')}</Link>
        </p>
      </noscript>
      {drawn ? (
        <Suspense fallback={<p role="status">{t('site.pending')}</p>}>
          <ShortlistTable />
        </Suspense>
      ) : null}
    </div>
  );
}
