import { useSuspenseQuery } from '@tanstack/react-query';
import { useDataset } from '../../dataset/queries.ts';
import { useText } from '../../i18n/use-text.tsx';
import { CitationList } from '../../ui/citation-list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import page from '../../ui/page.module.css';
import { useIsDrawn } from '../../ui/use-is-drawn.ts';
import { PeerFinder } from './peer-finder.tsx';

/** An institution in Hong Kong finds those who do the same work here. */
export function PeersPage() {
  const { t, locale } = useText();
  const dataset = useDataset();
  const { data: site } = useSuspenseQuery(dataset.identity(locale));
  const { data: list } = useSuspenseQuery(dataset.fields(locale));
  const drawn = useIsDrawn();
  return (
    <div className={page.page}>
      <PageHead title={t('peers.title')} site={site.name} description={t('peers.description')} />
      <header className={page.head}>
        <h1>{t('peers.heading')}</h1>
        <p>{t('peers.lead')}</p>
      </header>
      <noscript>
        <p>{t('peers.noScript')}</p>
      </noscript>
      {/* The written page knows no fragment: what it holds is read when the page is drawn. */}
      <PeerFinder key={drawn ? 'drawn' : 'written'} list={list} />
      <footer className={page.note}>
        <p>{t('peers.editorial')}</p>
        <CitationList citations={list.sources} label={t('join.source')} />
      </footer>
    </div>
  );
}
