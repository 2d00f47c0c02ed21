/**
 * Where things stand on the sheet.
 *
 * The atlas is drawn in Web Mercator. One unit of the sheet is one pixel of zoom 16 (about 2 m in Putuo),
 * counted from the north-western corner, so that whole numbers suffice. Both the drawn SVG and the basemap
 * document are written in these units.
 */
import type { Point } from '../domain/point.ts';

export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A place on the sheet, in units. */
export interface SheetPoint {
  readonly x: number;
  readonly y: number;
}

/** What the geodata covers; beyond it the sheet fades out. */
export const SHEET_BOUNDS: Bounds = { west: 121.3, south: 31.205, east: 121.465, north: 31.325 };
/** The extent of the district. A test holds it to the geodata. */
export const DISTRICT_BOUNDS: Bounds = { west: 121.3217, south: 31.2201, east: 121.4469, north: 31.3048 };

const WORLD = 256 * 2 ** 16;

function project({ lat, lng }: Point): SheetPoint {
  const sine = Math.sin((lat * Math.PI) / 180);
  return {
    x: ((lng + 180) / 360) * WORLD,
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * WORLD,
  };
}

const corner = project({ lat: SHEET_BOUNDS.north, lng: SHEET_BOUNDS.west });

export function toSheet(point: Point): SheetPoint {
  const { x, y } = project(point);
  return { x: x - corner.x, y: y - corner.y };
}

export function fromSheet({ x, y }: SheetPoint): Point {
  const turned = Math.PI * (1 - (2 * (y + corner.y)) / WORLD);
  return {
    lat: (Math.atan(Math.sinh(turned)) * 180) / Math.PI,
    lng: ((x + corner.x) / WORLD) * 360 - 180,
  };
}

const farCorner = toSheet({ lat: SHEET_BOUNDS.south, lng: SHEET_BOUNDS.east });
export const SHEET_SIZE = { width: Math.round(farCorner.x), height: Math.round(farCorner.y) };

/** Metres on the ground as units of the sheet, at the latitude of the point. */
export function metresToSheet(metres: number, { lat }: Point): number {
  const equator = 40_075_016.686;
  return (metres / (equator * Math.cos((lat * Math.PI) / 180))) * WORLD;
}
