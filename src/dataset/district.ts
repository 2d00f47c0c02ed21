/**
 * The outline of the district, to test places against. It is generalised and no legal boundary, so a place is
 * in the district up to a tolerance outside the line.
 */
import { z } from 'zod';
import type { Point } from '../domain/point.ts';
import type { DataFile } from './data-kind.ts';

export const DISTRICT_FILE = 'geo/district.geojson';
export const TOLERANCE_METRES = 300;

type Ring = readonly (readonly [lng: number, lat: number, ...rest: number[]])[];
/** Polygons, each an outer ring and its holes. */
export type Outline = readonly (readonly Ring[])[];

const ringSchema = z.array(z.tuple([z.number(), z.number()], z.number())).min(4);
const outlineSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.object({
        geometry: z.discriminatedUnion('type', [
          z.object({ type: z.literal('Polygon'), coordinates: z.array(ringSchema).min(1) }),
          z.object({
            type: z.literal('MultiPolygon'),
            coordinates: z.array(z.array(ringSchema).min(1)).min(1),
          }),
        ]),
      }),
    )
    .min(1),
});

/** The outline in the data folder; undefined when its file is missing or is no outline. */
export function districtOutline(files: readonly DataFile[]): Outline | undefined {
  const text = files.find(({ path }) => path === DISTRICT_FILE)?.text;
  if (text === undefined) return undefined;
  try {
    const { features } = outlineSchema.parse(JSON.parse(text));
    return features.flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    );
  } catch {
    return undefined;
  }
}

/** How far a point lies outside the outline, in metres; 0 inside it. */
export function metresOutside(outline: Outline, point: Point): number {
  if (outline.some((rings) => isInside(rings, point))) return 0;
  return Math.min(...outline.flat().map((ring) => metresToRing(ring, point)));
}

/** Crossings of all rings together, so that a hole is outside. */
function isInside(rings: readonly Ring[], { lat, lng }: Point): boolean {
  let inside = false;
  for (const [[x1, y1], [x2, y2]] of rings.flatMap(edges)) {
    if (y1 > lat !== y2 > lat && lng < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

const METRES_PER_DEGREE = 111_195;

/** On a plane that touches the earth at the point: exact to a metre over the few kilometres of a district. */
function metresToRing(ring: Ring, { lat, lng }: Point): number {
  const scaleX = METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  let nearest = Infinity;
  for (const [[lng1, lat1], [lng2, lat2]] of edges(ring)) {
    const [x, y] = [(lng1 - lng) * scaleX, (lat1 - lat) * METRES_PER_DEGREE];
    const [dx, dy] = [(lng2 - lng1) * scaleX, (lat2 - lat1) * METRES_PER_DEGREE];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(x * dx + y * dy) / length));
    nearest = Math.min(nearest, Math.hypot(x + along * dx, y + along * dy));
  }
  return nearest;
}

function edges(ring: Ring): [Ring[number], Ring[number]][] {
  return ring.slice(1).map((end, index) => [ring[index] ?? end, end]);
}
