/**
 * Matches of one house together: a host with the platforms that it runs, at the rank of the best of them.
 */
import type { NeedMatch } from './match-need.ts';

export interface MatchFamily {
  /** The best of the house: the host itself, or one of its platforms. */
  readonly lead: NeedMatch;
  /** The others, best first. */
  readonly folded: readonly NeedMatch[];
}

/** The entry at the top: platforms may stand under a platform. */
function houseOf(match: NeedMatch, hosts: ReadonlyMap<string, string>): string {
  const seen = new Set([match.id]);
  let house = match.host ?? match.id;
  for (let next = hosts.get(house); next !== undefined && !seen.has(house); next = hosts.get(house)) {
    seen.add(house);
    house = next;
  }
  return house;
}

/** @param hosts the host of each entry that has one among the entries */
export function foldFamilies(
  matches: readonly NeedMatch[],
  hosts: ReadonlyMap<string, string>,
): readonly MatchFamily[] {
  const families = new Map<string, { lead: NeedMatch; folded: NeedMatch[] }>();
  for (const match of matches) {
    const house = houseOf(match, hosts);
    const family = families.get(house);
    if (family) family.folded.push(match);
    else families.set(house, { lead: match, folded: [] });
  }
  return [...families.values()];
}
