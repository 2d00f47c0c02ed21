import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useMemo } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useDataset } from '../../dataset/queries.ts';
import { useDetails } from '../../dataset/use-details.ts';
import { useShortlist } from '../../device/use-shortlist.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useChosen } from '../../matching/use-chosen.ts';
import button from '../../ui/button.module.css';
import { LeftOutNote } from '../../ui/left-out-note.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import page from '../../ui/page.module.css';
import { useIsDrawn } from '../../ui/use-is-drawn.ts';
import { compareEntries, MOST_COMPARED } from './comparison.ts';
import { ComparisonTable } from './comparison-table.tsx';

function Comparison() {
  const { t, locale } = useText();
  const { data: summary } = useSuspenseQuery(useDataset().summary(locale));
  const { list } = useShortlist();
  const ids = useMemo(() => list.map(({ id }) => id), [list]);
  const { entries, unknown } = useChosen(summary, ids);
  const details = useDetails(
    locale,
    entries.slice(0, MOST_COMPARED).map(({ id }) => id),
  );
  if (details.length < 2) {
    return (
      <>
        <LeftOutNote count={unknown} />
        <p>{t('compare.none')}</p>
        <p className={page.actions}>
          <Link className={button.button} to={paths.shortlist(locale)}>
            {t('shortlist.title')}
          </Link>
          <Link className={button.button} to={paths.match(locale)}>
            {t('shortlist.toMatch')}
          </Link>
        </p>
      </>
    );
  }
  return (
    <>
      <LeftOutNote count={unknown} />
      {entries.length > MOST_COMPARED ? (
        <p role="status">{t('compare.tooMany', { most: MOST_COMPARED })}</p>
      ) : null}
      <ComparisonTable entries={details} rows={compareEntries(details, t, locale)} />
    </>
  );
}

export function ComparePage() {
  const { t, locale } = useText();
  const { data: site } = useSuspenseQuery(useDataset().identity(locale));
  const drawn = useIsDrawn();
  return (
    <div className={page.page}>
      <PageHead title={t('compare.title')} site={site.name} description={t('compare.description')} />
      <header className={page.head}>
        <h1>{t('compare.heading')}</h1>
        <p>{t('compare.lead', { most: MOST_COMPARED })}</p>
      </header>
      <noscript>
        <p>{t('shortlist.noScript')}</p>
      </noscript>
      {drawn ? (
        <Suspense fallback={<p role="status">{t('site.pending')}</p>}>
          <Comparison />
        </Suspense>
      ) : null}
    </div>
  );
}
