import type { Entry } from '../domain/entry.ts';
import type { Card } from '../domain/card.ts';
import type { Locale } from '../domain/locale.ts';
import type { Atlas } from './atlas.ts';
import { headings, hostName, tell } from './phrasing.ts';
import { nearestStation } from './stations.ts';

/** The point of an entry with what it is exact to; undefined where none is known. */
export function pointOf({ location }: Entry): Card['place'] {
  if (location?.lat === undefined || location.lng === undefined || !location.precision) return undefined;
  return { lat: location.lat, lng: location.lng, precision: location.precision };
}

export function buildCard(entry: Entry, { byId, hosted, stations }: Atlas, locale: Locale): Card {
  const place = pointOf(entry);
  const metro = place && nearestStation(place, stations, locale);
  const host = hostName(entry, byId, locale);
  return {
    id: entry.id,
    type: entry.type,
    ...headings(entry.names, locale),
    ...(entry.level && { level: entry.level }),
    ...(entry.kind && { kind: entry.kind }),
    ...(entry.pole && { pole: entry.pole }),
    sectors: entry.sectors,
    offers: entry.offers,
    membership: entry.membership.status,
    ...(host && {
      host: { ...(entry.host && 'entry' in entry.host && { id: entry.host.entry }), name: host },
    }),
    hosted: hosted.get(entry.id)?.length ?? 0,
    ...(place && { place }),
    ...(metro && { metro }),
    ...(entry.location?.address && { address: tell(entry.location.address, locale) }),
    summary: tell(entry.summary, locale),
    sources: entry.sources.length,
    basis: entry.basis.existence,
    checkedOn: entry.checkedOn,
  };
}
