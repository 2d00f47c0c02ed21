import { lazy, Suspense } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { Identity } from '../../dataset/identity.ts';
import { useDataset } from '../../dataset/queries.ts';
import type { Point } from '../../domain/point.ts';
import type { Summary } from '../../domain/summary.ts';
import { useText } from '../../i18n/use-text.tsx';
import { formatQuery, type ExploreQuery } from '../../search/query.ts';
import type { Results } from '../../search/results.ts';
import styles from './explore-page.module.css';
import { MapBoundary } from './map-boundary.tsx';
import type { QueryChange } from './use-explore-query.ts';

const AtlasMap = lazy(async () => ({ default: (await import('../../map/atlas-map.tsx')).AtlasMap }));

interface Props {
  summary: Summary;
  site: Identity;
  query: ExploreQuery;
  results: Results;
  start: Point | undefined;
  highlighted: string | undefined;
  isPicking: boolean;
  onHighlight: (id: string | undefined) => void;
  onPick: (point: Point | undefined) => void;
  onChange: (change: QueryChange) => void;
}

/** The map of whatever the address asks for; what it shows and what is chosen on it go back to the address. */
export function ExploreMap({ summary, site, query, results, highlighted, onChange, ...props }: Props) {
  const { t, locale } = useText();
  const navigate = useNavigate();
  const { basemap } = useDataset();
  const { selected, bbox, at } = query;
  return (
    <MapBoundary>
      <Suspense fallback={<p className={styles.opening}>{t('explore.loadingMap')}</p>}>
        <AtlasMap
          summary={summary}
          entries={results.onMap}
          basemapUrl={basemap.json}
          showOutline={site.showOutline}
          showSubdistricts={site.showSubdistricts}
          reviewNumber={site.mapReviewNumber}
          selectedId={selected}
          highlightedId={highlighted}
          onSelect={(id) => onChange({ selected: id })}
          onHighlight={props.onHighlight}
          entryHref={(id) => paths.entry(locale, id)}
          poleHref={(id) => paths.pole(locale, id)}
          onNavigate={(href) => void navigate(href)}
          onListPole={(id) => onChange({ pole: [id], selected: undefined })}
          opening={{ at, bounds: bbox }}
          onMove={(view, bounds) => onChange({ at: view, ...(bbox && { bbox: bounds }) })}
          isBounded={bbox !== undefined}
          onBound={(bounds) => onChange({ bbox: bounds })}
          start={query.sort === 'distance' ? props.start : undefined}
          isPicking={props.isPicking}
          onPick={props.onPick}
          layers={site.layers}
          layerId={query.layer}
          onLayer={(layer) => onChange({ layer })}
          printHref={paths.print(locale, formatQuery(query))}
          link={(view) => window.location.origin + paths.explore(locale, formatQuery({ ...query, at: view }))}
        />
      </Suspense>
    </MapBoundary>
  );
}
