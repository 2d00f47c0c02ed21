/**
 * From the query to what the page shows: search, then facets, then order.
 */
import type { Summary, SummaryEntry } from '../domain/summary.ts';
import type { Engine } from './engine.ts';
import { facetCounts, filterEntries, type FacetCounts } from './facets.ts';
import type { Hit } from './hit.ts';
import { orderEntries } from './order.ts';
import type { ExploreQuery } from './query.ts';

export interface Results {
  /** In the order to show. */
  readonly entries: readonly SummaryEntry[];
  /** Why each entry is here; empty when the query has no words. */
  readonly hits: ReadonlyMap<string, Hit>;
  readonly counts: FacetCounts;
  /** How many entries the directory lists. */
  readonly total: number;
}

export function findResults(summary: Summary, engine: Engine, query: ExploreQuery): Results {
  const found = engine.search(query.q);
  const hits = new Map(found?.map((hit) => [hit.id, hit]));
  const matched = found ? summary.entries.filter(({ id }) => hits.has(id)) : summary.entries;
  const ranks = found && new Map(found.map(({ id }, rank) => [id, rank]));
  return {
    entries: orderEntries(filterEntries(matched, query), query.sort, ranks),
    hits,
    counts: facetCounts(matched, query),
    total: summary.entries.length,
  };
}
