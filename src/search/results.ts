/**
 * From the query to what the page shows: search, then place, then facets, then order.
 */
import { metresBetween } from '../domain/distance.ts';
import type { Point } from '../domain/point.ts';
import { standingOf } from '../domain/standing.ts';
import type { Summary, SummaryEntry } from '../domain/summary.ts';
import type { Engine } from './engine.ts';
import { facetCounts, filterEntries, type FacetCounts } from './facets.ts';
import type { Hit } from './hit.ts';
import { orderEntries } from './order.ts';
import type { ExploreQuery } from './query.ts';
import { isWithin } from './whereabouts.ts';

export interface Results {
  /** In the order to show. */
  readonly entries: readonly SummaryEntry[];
  /** The same without `bbox`: what the map draws, so that it is not empty beyond its frame. */
  readonly onMap: readonly SummaryEntry[];
  /** Why each entry is here; empty when the query has no words. */
  readonly hits: ReadonlyMap<string, Hit>;
  /** Whether the query has words to search by. */
  readonly isSearched: boolean;
  readonly counts: FacetCounts;
  /** Metres of straight line from the start to where each entry stands; empty without a start. */
  readonly metres: ReadonlyMap<string, number>;
  /** How many entries the directory lists. */
  readonly total: number;
}

/** @param start the point that `query.near` means; absent while it is unknown */
export function findResults(summary: Summary, engine: Engine, query: ExploreQuery, start?: Point): Results {
  const found = engine.search(query.q);
  const hits = new Map(found?.map((hit) => [hit.id, hit]));
  const matched = found ? summary.entries.filter(({ id }) => hits.has(id)) : summary.entries;
  const ranks = found && new Map(found.map(({ id }, rank) => [id, rank]));
  const { bbox } = query;
  const byId = new Map(bbox || start ? summary.entries.map((entry) => [entry.id, entry]) : []);
  const placeOf = (entry: SummaryEntry) => standingOf(entry, byId)?.place;
  const metres = new Map(
    start &&
      matched.flatMap((entry) => {
        const place = placeOf(entry);
        return place ? [[entry.id, metresBetween(start, place)] as const] : [];
      }),
  );
  const isShown = (entry: SummaryEntry) => {
    const place = bbox && placeOf(entry);
    return !bbox || (place !== undefined && isWithin(bbox, place));
  };
  const onMap = orderEntries(filterEntries(matched, query), query.sort, ranks, metres);
  return {
    entries: bbox ? onMap.filter(isShown) : onMap,
    onMap,
    hits,
    isSearched: found !== undefined,
    counts: facetCounts(bbox ? matched.filter(isShown) : matched, query),
    metres,
    total: summary.entries.length,
  };
}
