import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useDataset } from '../../dataset/queries.ts';
import { useText } from '../../i18n/use-text.tsx';
import { createEngine } from '../../search/engine.ts';
import { findResults } from '../../search/results.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { FilterDialog } from './filter-dialog.tsx';
import styles from './explore-page.module.css';
import { ResultList } from './result-list.tsx';
import { ResultsHead } from './results-head.tsx';
import { SheetHandle } from './sheet-handle.tsx';
import { useExploreQuery } from './use-explore-query.ts';
import { useKeptScroll } from './use-kept-scroll.ts';
import { useIsDrawn } from '../../ui/use-is-drawn.ts';

const AtlasMap = lazy(async () => ({ default: (await import('../../map/atlas-map.tsx')).AtlasMap }));

/** List and map of whatever the address asks for. */
export function ExplorePage() {
  const { t, locale } = useText();
  const navigate = useNavigate();
  const dataset = useDataset();
  const { data: summary } = useSuspenseQuery(dataset.summary(locale));
  const { data: site } = useSuspenseQuery(dataset.identity(locale));
  const engine = useMemo(() => createEngine(summary), [summary]);
  const { query, dropped, change } = useExploreQuery(summary);
  const asked = useDeferredValue(query);
  const results = useMemo(() => findResults(summary, engine, asked), [summary, engine, asked]);
  const [highlighted, setHighlighted] = useState<string>();
  const drawn = useIsDrawn();
  const list = useKeptScroll<HTMLElement>();
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
        {drawn && query.view !== 'list' ? (
          <Suspense fallback={<p className={styles.opening}>{t('explore.loadingMap')}</p>}>
            <AtlasMap
              summary={summary}
              entries={results.entries}
              basemapUrl={dataset.basemap.json}
              showOutline={site.showOutline}
              showSubdistricts={site.showSubdistricts}
              {...(query.selected !== undefined && { selectedId: query.selected })}
              {...(highlighted !== undefined && { highlightedId: highlighted })}
              onSelect={(selected) => change({ selected })}
              onHighlight={setHighlighted}
              entryHref={(id) => paths.entry(locale, id)}
              poleHref={(id) => paths.pole(locale, id)}
              onNavigate={(href) => void navigate(href)}
            />
          </Suspense>
        ) : null}
      </section>
      <section ref={list} className={styles.list} aria-label={t('explore.list')}>
        <SheetHandle />
        <noscript>
          <p className={styles.noscript}>{t('explore.noscript')}</p>
        </noscript>
        <ResultsHead
          summary={summary}
          query={query}
          results={results}
          dropped={dropped}
          onChange={change}
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
          onHighlight={setHighlighted}
          onChange={change}
        />
      </section>
    </div>
  );
}
