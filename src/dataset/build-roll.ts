import type { Entry } from '../domain/entry.ts';
import type { Locale } from '../domain/locale.ts';
import type { Atlas } from './atlas.ts';
import { pointOf } from './build-card.ts';
import { headings, tell } from './phrasing.ts';
import type { Roll, RollEntry } from './roll.ts';
import { buildStations } from './stations.ts';

function buildRollEntry(entry: Entry, { byId }: Atlas, locale: Locale): RollEntry {
  const { id, type, pole, host, location, contact } = entry;
  const place = pointOf(entry);
  const isListed = host && 'entry' in host && byId.get(host.entry)?.status === 'active';
  const address = location?.address && tell(location.address, locale);
  const other = location?.address && tell(location.address, locale === 'en' ? 'zh-Hans' : 'en');
  const hasOther = locale === 'en' || location?.address?.en !== undefined;
  return {
    id,
    type,
    ...(pole && { pole }),
    ...headings(entry.names, locale),
    ...(isListed && { host: { id: host.entry } }),
    ...(place && { place }),
    ...(address && { address }),
    ...(other && hasOther && other !== address && { otherAddress: other }),
    ...(contact?.phone && { phone: contact.phone }),
  };
}

export function buildRoll(atlas: Atlas, locale: Locale): Roll {
  return {
    entries: atlas.directory.entries
      .filter(({ status }) => status === 'active')
      .map((entry) => buildRollEntry(entry, atlas, locale)),
    stations: buildStations(atlas.stations, locale),
  };
}
