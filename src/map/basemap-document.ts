/**
 * The basemap as the interactive map loads it: sheet units in whole numbers, each line as its first point
 * and then steps, which packs to a third.
 */
import * as z from 'zod/mini';
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

/** At least one position, two numbers for each. */
const line = z
  .array(z.number())
  .check(z.refine((numbers) => numbers.length >= 2 && numbers.length % 2 === 0, 'is no line'));
const names = z.object({ 'zh-Hans': z.string(), 'zh-Hant': z.string(), en: z.string() });
const namedPoint = z.object({ names, at: line });

const basemapSchema = z.object({
  version: z.literal(1),
  land: z.array(line),
  borders: z.array(line),
  water: z.array(line),
  roads: z.array(z.object({ class: z.enum(ROAD_CLASSES), names, lines: z.array(line) })),
  metro: z.array(line),
  stations: z.array(z.object({ names, at: line, lines: z.number(), within: z.boolean() })),
  subdistricts: z.array(namedPoint),
  waterNames: z.array(namedPoint),
});

/** Takes what the network gave: drawn from a broken document, the ground would take the marks down with it. */
export function parseBasemap(value: unknown): Basemap {
  const parsed = basemapSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new Error(`The basemap is corrupt at “${place}”.`, { cause: parsed.error });
}
