import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useDataset } from '../../dataset/queries.ts';
import { useText } from '../../i18n/use-text.tsx';
import { gatherPlaces } from '../../map/places.ts';
import { printFrame, printSquare } from '../../map/print-frame.ts';
import { PrintMap } from '../../map/print-map.tsx';
import { formatQuery, parseQuery } from '../../search/query.ts';
import { findResults } from '../../search/results.ts';
import button from '../../ui/button.module.css';
import { formatDate } from '../../ui/dates.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { useIsDrawn } from '../../ui/use-is-drawn.ts';
import { conditionsOf } from './conditions.ts';
import styles from './print-page.module.css';
import { PrintedEntry } from './printed-entry.tsx';
import { useEngine } from './use-engine.ts';

/** The map and the numbered list of whatever the address asks for, on paper. */
export function PrintPage() {
  const { t, locale } = useText();
  const dataset = useDataset();
  const { data: summary } = useSuspenseQuery(dataset.summary(locale));
  const { data: site } = useSuspenseQuery(dataset.identity(locale));
  const [params] = useSearchParams();
  const { query } = useMemo(() => parseQuery(params, summary.vocabulary), [params, summary]);
  const { engine } = useEngine(summary, query.q);
  const { entries } = useMemo(() => {
    const station = query.near?.kind === 'station' && query.near.id;
    const start =
      query.near?.kind === 'point' ? query.near : summary.stations.find(({ id }) => id === station);
    return findResults(summary, engine, query, start);
  }, [summary, engine, query]);
  const gathering = useMemo(() => gatherPlaces(entries, summary.entries), [entries, summary]);
  const frame = useMemo(() => printFrame(query.bbox), [query.bbox]);
  const drawn = useIsDrawn();
  const conditions = conditionsOf(query, summary, t);
  const [day] = useState(() => new Date().toISOString().slice(0, 10));
  const today = drawn ? formatDate(day, locale) : undefined;
  const back = paths.explore(locale, formatQuery(query));

  return (
    <div className={styles.page}>
      <PageHead title={t('print.title')} site={site.name} description={t('print.description')} />
      <p className={styles.controls}>
        <Link to={back} className={button.button}>
          {t('print.back')}
        </Link>
        <button type="button" className={button.primary} onClick={() => window.print()}>
          {t('print.now')}
        </button>
      </p>
      <header>
        <h1>{t('print.heading')}</h1>
        <p>
          {conditions.length > 0 ? t('print.asked', { conditions: conditions.join(' · ') }) : t('print.all')}
          {' · '}
          {t('print.count', { count: entries.length })}
        </p>
        <p className={styles.source}>
          {site.name}
          {today ? ` · ${t('print.madeOn', { date: today })}` : null}
        </p>
      </header>
      {drawn ? (
        <PrintMap
          summary={summary}
          entries={entries}
          gathering={gathering}
          frame={frame}
          basemapUrl={dataset.basemap.json}
          showOutline={site.showOutline}
          showSubdistricts={site.showSubdistricts}
          reviewNumber={site.mapReviewNumber}
        />
      ) : null}
      <ol className={styles.list}>
        {entries.map((entry) => {
          const place = gathering.placeOf(entry.id);
          return (
            <PrintedEntry
              key={entry.id}
              entry={entry}
              square={place && printSquare(frame, place.point)}
              standing={place ? (place.id === entry.id ? 'own' : 'host') : 'nowhere'}
            />
          );
        })}
      </ol>
    </div>
  );
}
