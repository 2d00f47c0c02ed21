/**
 * The basemap as the interactive map loads it: sheet units in whole numbers, each line as its first point
 * and then steps, which packs to a third.
 */
import type { Locale } from '../domain/locale.ts';
import type { SheetPoint } from './projection.ts';
import type { SheetLine } from './geojson.ts';

export const ROAD_CLASSES = ['minor', 'main', 'expressway', 'spine'] as const;
export type RoadClass = (typeof ROAD_CLASSES)[number];

/** x, y, then dx, dy, dx, dy … */
export type PackedLine = readonly number[];
type Names = Readonly<Record<Locale, string>>;

export interface Basemap {
  readonly version: 1;
  readonly land: readonly PackedLine[];
  readonly borders: readonly PackedLine[];
  readonly water: readonly PackedLine[];
  readonly roads: readonly { class: RoadClass; names: Names; lines: readonly PackedLine[] }[];
  readonly metro: readonly PackedLine[];
  readonly stations: readonly { names: Names; at: PackedLine; lines: number; within: boolean }[];
  readonly subdistricts: readonly { names: Names; at: PackedLine }[];
  readonly waterNames: readonly { names: Names; at: PackedLine }[];
}

export function packLine(line: SheetLine): PackedLine {
  const packed: number[] = [];
  let last = { x: 0, y: 0 };
  for (const point of line) {
    const next = { x: Math.round(point.x), y: Math.round(point.y) };
    if (packed.length > 0 && next.x === last.x && next.y === last.y) continue;
    packed.push(next.x - last.x, next.y - last.y);
    last = next;
  }
  return packed;
}

export function unpackLine(packed: PackedLine): SheetPoint[] {
  const line: SheetPoint[] = [];
  let x = 0;
  let y = 0;
  for (let index = 0; index + 1 < packed.length; index += 2) {
    x += packed[index] ?? 0;
    y += packed[index + 1] ?? 0;
    line.push({ x, y });
  }
  return line;
}

const LISTS = [
  'land',
  'borders',
  'water',
  'roads',
  'metro',
  'stations',
  'subdistricts',
  'waterNames',
] as const;

/** Takes what the network gave. It is our own file under a hashed name, so its outline is proof enough. */
export function parseBasemap(value: unknown): Basemap {
  const document = value as Partial<Basemap> | null;
  const sound =
    typeof document === 'object' &&
    document?.version === 1 &&
    LISTS.every((list) => Array.isArray(document[list])) &&
    document.land?.every((ring) => Array.isArray(ring) && ring.every(Number.isFinite));
  if (!sound) throw new Error('The basemap is corrupt.');
  return document as Basemap;
}
