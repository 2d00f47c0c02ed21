/**
 * Matches of one house together: a host with the platforms that it runs, as long as nobody else ranks between them.
 * Read from top to bottom, folded ones too, they stand in the order of the ranking.
 */
import type { NeedMatch } from './match-need.ts';

export interface MatchFamily {
  /** The id of the entry at its top, which need not be among the matches. */
  readonly house: string;
  /** The best of the house: the host itself, or one of its platforms. */
  readonly lead: NeedMatch;
  /** Those of the same house that follow it at once, best first. */
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
  const families: { house: string; lead: NeedMatch; folded: NeedMatch[] }[] = [];
  for (const match of matches) {
    const house = houseOf(match, hosts);
    const last = families[families.length - 1];
    if (last?.house === house) last.folded.push(match);
    else families.push({ house, lead: match, folded: [] });
  }
  return families;
}
