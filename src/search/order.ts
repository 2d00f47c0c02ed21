/**
 * The orders of the list.
 */
import { ENTRY_TYPES } from '../domain/entry-type.ts';
import { LEVELS } from '../domain/level.ts';
import { MEMBERSHIPS } from '../domain/membership.ts';
import type { SummaryEntry } from '../domain/summary.ts';
import type { Sort } from './query.ts';

type Compare = (a: SummaryEntry, b: SummaryEntry) => number;

/** Plain code units: the key is already pinyin or lower-case English, and the order is the same everywhere. */
const byName: Compare = (a, b) => (a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : 0);

const byLevel: Compare = (a, b) => rankOfLevel(a) - rankOfLevel(b);

/** Without words: who the community is first, and those who run others before those they run. */
const byStanding: Compare = (a, b) =>
  ENTRY_TYPES.indexOf(a.type) - ENTRY_TYPES.indexOf(b.type) ||
  MEMBERSHIPS.indexOf(a.membership) - MEMBERSHIPS.indexOf(b.membership) ||
  b.hosted - a.hosted ||
  byName(a, b);

function rankOfLevel({ level }: SummaryEntry): number {
  return level === undefined ? LEVELS.length : LEVELS.indexOf(level);
}

/** @param ranks the place of each entry among the hits; absent when the query has no words */
export function orderEntries(
  entries: readonly SummaryEntry[],
  sort: Sort,
  ranks?: ReadonlyMap<string, number>,
  /** Metres to each entry; empty before a start is chosen. */
  metres?: ReadonlyMap<string, number>,
): readonly SummaryEntry[] {
  const byRank: Compare = (a, b) => (ranks?.get(a.id) ?? Infinity) - (ranks?.get(b.id) ?? Infinity) || 0;
  const byDistance: Compare = (a, b) =>
    (metres?.get(a.id) ?? Infinity) - (metres?.get(b.id) ?? Infinity) || 0;
  const orders: Record<Sort, Compare> = {
    relevance: ranks ? byRank : byStanding,
    name: byName,
    distance: (a, b) => byDistance(a, b) || orders.relevance(a, b),
    level: (a, b) => byLevel(a, b) || byStanding(a, b),
  };
  return [...entries].sort(orders[sort]);
}
