/**
 * Matches of one house together: a host with the platforms that it runs, at the rank of the best of them; those
 * far behind it apart.
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

/**
 * A match with less than this share of its house's best would be carried far above its rank: it opens a second
 * family of the house, at its own rank. Measured: what stands on the page is then as well ordered as the list.
 */
const FAR_SHARE = 0.3;

/** @param hosts the host of each entry that has one among the entries */
export function foldFamilies(
  matches: readonly NeedMatch[],
  hosts: ReadonlyMap<string, string>,
): readonly MatchFamily[] {
  const families = new Map<string, { lead: NeedMatch; folded: NeedMatch[] }>();
  for (const match of matches) {
    const house = houseOf(match, hosts);
    const near = families.get(house);
    const key = near && match.score < FAR_SHARE * near.lead.score ? `${house} far` : house;
    const family = families.get(key);
    if (family) family.folded.push(match);
    else families.set(key, { lead: match, folded: [] });
  }
  return [...families.values()];
}
