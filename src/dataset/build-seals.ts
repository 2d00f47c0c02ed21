import type { Locale } from '../domain/locale.ts';
import type { Pole } from '../domain/pole.ts';
import type { Seal } from '../domain/summary.ts';
import type { Atlas } from './atlas.ts';
import { chineseHeading, headings, quote } from './phrasing.ts';

/** Where the seal of a pole stands: at its place, or for an axis without an address at the anchor of its label. */
function sealPoint({ id, location, labelAnchor }: Pole): Pick<Seal, 'point' | 'precision'> {
  if (location?.lat !== undefined && location.lng !== undefined && location.precision) {
    return { point: { lat: location.lat, lng: location.lng }, precision: location.precision };
  }
  if (labelAnchor) return { point: labelAnchor, precision: 'axis' };
  throw new Error(`Pole ${id} has neither a location with a point nor a labelAnchor in layout.json.`);
}

/** The seal shows the character that opens the pole's name in the motto, in the script of the page. */
export function buildSeals({ directory }: Atlas, locale: Locale): Seal[] {
  return directory.layout.poles.map((pole) => ({
    id: pole.id,
    character: locale === 'en' ? pole.character : quote(pole.character, locale),
    name:
      locale === 'en' ? headings(pole.names, locale).name.value : chineseHeading(pole.names, locale).value,
    ...sealPoint(pole),
  }));
}
