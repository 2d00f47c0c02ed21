/** A need as the address has it, asked of the matcher. */
import type { Point } from '../domain/point.ts';
import type { Summary } from '../domain/summary.ts';
import type { NeedAnswer, NeedMatcher } from '../search/match-need.ts';
import type { NeedQuery } from '../search/need-link.ts';

/** The point that distances are told from; undefined when none was chosen or the station is unknown. */
export function startOf({ near }: NeedQuery, { stations }: Pick<Summary, 'stations'>): Point | undefined {
  if (near?.kind === 'point') return { lat: near.lat, lng: near.lng };
  const station = stations.find(({ id }) => id === near?.id);
  return station && { lat: station.lat, lng: station.lng };
}

export function ask(matcher: NeedMatcher, query: NeedQuery, summary: Summary): NeedAnswer {
  const near = startOf(query, summary);
  return matcher.match({
    text: query.text,
    sectors: query.sectors,
    offers: query.offers,
    levels: query.levels,
    ...(near && { near }),
    ...(near && query.withinKm !== undefined && { withinKm: query.withinKm }),
  });
}
