import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useDataset } from '../../dataset/queries.ts';
import { useText, type Text } from '../../i18n/use-text.tsx';
import { OfficeCard } from '../../ui/office-card.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import page from '../../ui/page.module.css';
import { useIsDrawn } from '../../ui/use-is-drawn.ts';
import { LetterDesk } from './letter-desk.tsx';

/** @param props.pair the words of the letter's second language */
export function LetterPage({ pair }: { pair: Text }) {
  const { t, locale } = useText();
  const { data: site } = useSuspenseQuery(useDataset().identity(locale));
  const drawn = useIsDrawn();
  return (
    <div className={page.page}>
      <PageHead title={t('joining.title')} site={site.name} description={t('joining.description')} />
      <header className={`${page.head} ${page.screen}`}>
        <h1>{t('joining.heading')}</h1>
        <p>{t('joining.lead')}</p>
      </header>
      <noscript>
        <p>{t('joining.noScript')}</p>
        <OfficeCard office={site.office} />
      </noscript>
      {drawn ? (
        <Suspense fallback={<p role="status">{t('site.pending')}</p>}>
          <LetterDesk pair={pair} />
        </Suspense>
      ) : null}
    </div>
  );
}
