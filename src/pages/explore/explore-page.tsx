import { useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState, type MouseEvent } from 'react';
import { useDataset } from '../../dataset/queries.ts';
import type { Point } from '../../domain/point.ts';
import { useText } from '../../i18n/use-text.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { ExploreMap } from './explore-map.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { FilterDialog } from './filter-dialog.tsx';
import styles from './explore-page.module.css';
import { ResultList } from './result-list.tsx';
import { ResultsHead } from './results-head.tsx';
import { SheetHandle } from './sheet-handle.tsx';
import { useEngine } from './use-engine.ts';
import { useExploreQuery } from './use-explore-query.ts';
import { useKeptScroll } from './use-kept-scroll.ts';
import { useSelectedInView } from './use-selected-in-view.ts';
import { useResults } from './use-results.ts';
import { useStart } from './use-start.ts';
import { useIsDrawn } from '../../ui/use-is-drawn.ts';

/** List and map of whatever the address asks for. */
export function ExplorePage() {
  const { t, locale } = useText();
  const dataset = useDataset();
  const { data: summary } = useSuspenseQuery(dataset.summary(locale));
  const { data: site } = useSuspenseQuery(dataset.identity(locale));
  const { query, dropped, change } = useExploreQuery(summary);
  const { engine, isMeant } = useEngine(summary, query.q);
  const asked = useDeferredValue(query);
  const start = useStart(query.sort === 'distance' ? query.near : undefined, summary);
  const results = useResults(summary, engine, query, start.point);
  const [isPicking, setPicking] = useState(false);
  const [highlighted, setHighlighted] = useState<string>();
  const drawn = useIsDrawn();
  const listId = useId();
  const { list, isKept } = useKeptScroll<HTMLElement>();
  useSelectedInView(list, query.selected);
  const beginPick = () => {
    setPicking(true);
    if (query.view === 'list') change({ view: 'split' });
    // On a phone the list may cover the map.
    window.scrollTo({ top: 0 });
  };
  const pick = (point: Point | undefined) => {
    setPicking(false);
    if (point) change({ near: { kind: 'point', lat: point.lat, lng: point.lng } });
  };
  const passMap = (event: MouseEvent) => {
    // The address stays as it is: it holds what was asked.
    event.preventDefault();
    list.current?.focus();
  };
  const panel = <FacetPanel summary={summary} query={query} counts={results.counts} onChange={change} />;
  const title = query.q.trim() ? t('explore.titleQuery', { q: query.q.trim() }) : t('explore.title');

  return (
    <div className={styles.page} data-view={query.view}>
      <PageHead title={title} site={site.name} description={t('explore.description')} />
      <h1 className={styles.heading}>{t('explore.heading')}</h1>
      <aside className={styles.facets} aria-label={t('explore.filters')}>
        {panel}
      </aside>
      <section className={styles.map} aria-label={t('explore.map')}>
        <a className={styles.pass} href={`#${listId}`} onClick={passMap}>
          {t('explore.passMap')}
        </a>
        {drawn && query.view !== 'list' ? (
          <ExploreMap
            summary={summary}
            site={site}
            query={query}
            results={results}
            start={start.point}
            highlighted={highlighted}
            isPicking={isPicking}
            onHighlight={setHighlighted}
            onPick={pick}
            onChange={change}
          />
        ) : null}
      </section>
      <section ref={list} id={listId} tabIndex={-1} className={styles.list} aria-label={t('explore.list')}>
        <SheetHandle />
        <noscript>
          <p className={styles.noscript}>{t('explore.noscript')}</p>
        </noscript>
        <ResultsHead
          summary={summary}
          query={query}
          results={results}
          dropped={dropped}
          isMeant={isMeant}
          onChange={change}
          startState={start.state}
          onPickStart={beginPick}
          filters={
            <FilterDialog query={query} count={results.entries.length}>
              {panel}
            </FilterDialog>
          }
        />
        <ResultList
          summary={summary}
          engine={engine}
          query={asked}
          results={results}
          office={site.office}
          highlighted={highlighted}
          isAtOnce={isKept || query.selected !== undefined}
          onHighlight={setHighlighted}
          onChange={change}
        />
      </section>
    </div>
  );
}
