/** Reads the geodata. A corrupt file is told by its name and by what is wrong with it. */
import { toSheet, type SheetPoint } from './projection.ts';

/** A line or ring on the sheet. */
export type SheetLine = readonly SheetPoint[];

export interface GeoFeature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: string;
  /** Every line or ring of the geometry; a point is a line of one. */
  readonly lines: readonly SheetLine[];
}

const DEPTHS: Record<string, number> = {
  Point: 0,
  LineString: 1,
  Polygon: 2,
  MultiLineString: 2,
  MultiPolygon: 3,
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsePosition(value: unknown): SheetPoint {
  if (!Array.isArray(value)) throw new Error('holds a position that is not an array');
  const [lng, lat] = value as unknown[];
  const sound =
    typeof lng === 'number' && typeof lat === 'number' && Math.abs(lng) <= 180 && Math.abs(lat) <= 85;
  if (!sound) throw new Error(`holds ${JSON.stringify(value)}, which is no [longitude, latitude]`);
  return toSheet({ lat, lng });
}

function parseLines(value: unknown, depth: number): SheetLine[] {
  if (depth === 0) return [[parsePosition(value)]];
  if (!Array.isArray(value) || value.length === 0) throw new Error('has a geometry without coordinates');
  if (depth > 1) return value.flatMap((part) => parseLines(part, depth - 1));
  if (value.length < 2) throw new Error('has a line of a single point');
  return [value.map(parsePosition)];
}

function parseFeature(value: unknown): GeoFeature {
  if (!isRecord(value) || !isRecord(value.geometry)) throw new Error('has a feature without a geometry');
  const { type, coordinates } = value.geometry;
  const depth = typeof type === 'string' ? DEPTHS[type] : undefined;
  if (typeof type !== 'string' || depth === undefined) {
    throw new Error(`has a geometry of the type ${JSON.stringify(type)}, which the map does not draw`);
  }
  const properties = isRecord(value.properties) ? value.properties : {};
  return { properties, geometry: type, lines: parseLines(coordinates, depth) };
}

export function readGeojson(file: string, text: string | undefined): readonly GeoFeature[] {
  if (text === undefined) throw new Error(`The map needs ${file}, which is missing from data/geo.`);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new Error(`The map cannot read ${file}: it is not JSON.`, { cause: error });
  }
  if (!isRecord(document) || !Array.isArray(document.features) || document.features.length === 0) {
    throw new Error(`The map cannot read ${file}: it holds no features.`);
  }
  try {
    return document.features.map(parseFeature);
  } catch (error) {
    const fault = error instanceof Error ? error.message : 'is corrupt';
    throw new Error(`The map cannot read ${file}: it ${fault}.`, { cause: error });
  }
}
