/**
 * Coordinates as people paste them: from 高德's picker ("121.4,31.2"), from 百度's, from a GPS or a phone
 * ("31°14′12″N 121°24′30″E"), with Chinese commas and words between. Which system they are in cannot be seen in
 * the numbers: whoever pastes says so, and they are converted to WGS 84.
 */
import type { Point } from '../domain/point.ts';
import { fromBd09, fromGcj02 } from './shifted-systems.ts';

export const PASTED_SYSTEMS = ['gcj02', 'bd09', 'wgs84'] as const;
export type PastedSystem = (typeof PASTED_SYSTEMS)[number];

const TO_WGS84: Readonly<Record<PastedSystem, (point: Point) => Point>> = {
  gcj02: fromGcj02,
  bd09: fromBd09,
  wgs84: (point) => point,
};

/** Degrees, or degrees with minutes and seconds; NFKC has made two single marks of ″. */
const NUMBER =
  /(\d{1,3}(?:\.\d+)?)\s*(?:°|度)?(?:\s*(\d{1,2}(?:\.\d+)?)\s*[′'分])?(?:\s*(\d{1,2}(?:\.\d+)?)\s*(?:′′|''|"|秒))?/g;

/** Where Shanghai lies: what tells latitude from longitude, in whichever order they come. */
const LATITUDES = [20, 45] as const;
const LONGITUDES = [100, 135] as const;
const isBetween = (value: number, [low, high]: readonly [number, number]) => value >= low && value <= high;

/** To a decimetre: more would only look exact. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The place in WGS 84; undefined where the text does not hold one latitude and one longitude near Shanghai. */
export function readCoordinates(text: string, system: PastedSystem): Point | undefined {
  const values = [...text.normalize('NFKC').matchAll(NUMBER)].map(
    ([, degrees, minutes = '0', seconds = '0']) =>
      Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600,
  );
  if (values.length !== 2) return undefined;
  const lat = values.find((value) => isBetween(value, LATITUDES));
  const lng = values.find((value) => isBetween(value, LONGITUDES));
  if (lat === undefined || lng === undefined) return undefined;
  const point = TO_WGS84[system]({ lat, lng });
  return { lat: rounded(point.lat), lng: rounded(point.lng) };
}
