/** The words on the map, in the order in which they may claim room: poles, interchanges, other stations, water, subdistricts. */
import type { Locale } from '../domain/locale.ts';
import type { Point } from '../domain/point.ts';
import { unpackLine, type Basemap, type PackedLine } from './basemap-document.ts';
import { SIDES, type Side } from './label-placement.ts';
import { fromSheet } from './projection.ts';

export type NameKind = 'seal' | 'station' | 'water' | 'subdistrict';

export interface PlaceName {
  readonly key: string;
  readonly kind: NameKind;
  readonly text: string;
  readonly point: Point;
  readonly fromZoom: number;
  readonly fontSize: number;
  /** From the middle of the thing to the name, in pixels. */
  readonly gap: number;
  readonly sides: readonly Side[];
}

const pointOf = (packed: PackedLine): Point => fromSheet(unpackLine(packed)[0] ?? { x: 0, y: 0 });

function stationZoom({ lines, within }: Basemap['stations'][number]): number {
  if (!within) return 14.5;
  return lines > 1 ? 12 : 12.5;
}

export function namesOnMap(basemap: Basemap, locale: Locale): readonly PlaceName[] {
  const stations = [...basemap.stations]
    .sort((a, b) => Number(b.within) - Number(a.within) || b.lines - a.lines)
    .map((station): PlaceName => ({
      key: `station ${station.names['zh-Hans']}`,
      kind: 'station',
      text: station.names[locale],
      point: pointOf(station.at),
      fromZoom: stationZoom(station),
      fontSize: 11,
      gap: 7,
      sides: SIDES,
    }));
  const waters = basemap.waterNames.map(({ names, at }, index): PlaceName => ({
    key: `water ${index}`,
    kind: 'water',
    text: names[locale],
    point: pointOf(at),
    fromZoom: 12.5,
    fontSize: 12,
    gap: 10,
    sides: ['below', 'right', 'left', 'above'],
  }));
  const subdistricts = basemap.subdistricts.map(({ names, at }, index): PlaceName => ({
    key: `subdistrict ${index}`,
    kind: 'subdistrict',
    text: names[locale],
    point: pointOf(at),
    fromZoom: 13.5,
    fontSize: 12,
    gap: 4,
    sides: ['centre', 'below', 'above'],
  }));
  return [...waters, ...stations, ...subdistricts];
}
