/** The metro stations of the geodata, as the records need them: to say which is nearest. */
import * as z from 'zod/mini';
import { metresBetween } from '../domain/distance.ts';
import type { Locale } from '../domain/locale.ts';
import type { Point } from '../domain/point.ts';
import type { NearestStation, Station } from '../domain/station.ts';
import { quote } from './phrasing.ts';

export const STATIONS_FILE = 'metro-stations.geojson';

export interface MetroStation extends Point {
  readonly id: string;
  readonly name: string;
  readonly english: string;
  readonly within: boolean;
}

const fileSchema = z.object({
  features: z.array(
    z.object({
      properties: z.object({ name: z.string(), name_en: z.string(), within: z.boolean() }),
      geometry: z.object({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) }),
    }),
  ),
});

const slug = (english: string) =>
  english
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** None when the file is missing; throws a sentence that names it when it is corrupt. */
export function readStations(text: string | undefined): readonly MetroStation[] {
  if (text === undefined) return [];
  try {
    return fileSchema.parse(JSON.parse(text)).features.map(({ properties, geometry }) => ({
      id: slug(properties.name_en),
      name: properties.name,
      english: properties.name_en,
      within: properties.within,
      lng: geometry.coordinates[0],
      lat: geometry.coordinates[1],
    }));
  } catch (cause) {
    throw new Error(`The directory cannot read ${STATIONS_FILE}: it is no list of named points.`, { cause });
  }
}

const nameIn = ({ name, english }: MetroStation, locale: Locale) =>
  locale === 'en' ? english : quote(name, locale);

/** Those of the district first, each part by name. */
export function buildStations(stations: readonly MetroStation[], locale: Locale): Station[] {
  return stations
    .map((station) => ({
      id: station.id,
      name: nameIn(station, locale),
      lat: station.lat,
      lng: station.lng,
      within: station.within,
    }))
    .sort((a, b) => Number(b.within) - Number(a.within) || (a.id < b.id ? -1 : 1));
}

export function nearestStation(
  point: Point,
  stations: readonly MetroStation[],
  locale: Locale,
): NearestStation | undefined {
  let nearest: { station: MetroStation; metres: number } | undefined;
  for (const station of stations) {
    const metres = metresBetween(point, station);
    if (!nearest || metres < nearest.metres) nearest = { station, metres };
  }
  return nearest && { name: nameIn(nearest.station, locale), metres: Math.round(nearest.metres) };
}
