/** Places in the address: a part of the map, a point to measure from, what the map shows. */
import type { Point } from '../domain/point.ts';

export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface MapView extends Point {
  readonly zoom: number;
}

/** Where distances are measured from: a metro station, a chosen point, or wherever the visitor is. */
export type Start =
  | { readonly kind: 'station'; readonly id: string }
  | ({ readonly kind: 'point' } & Point)
  /** Where that is stays on the visitor's device: an address may be passed on. */
  | { readonly kind: 'here' };

/** About ten metres for an edge, one for a point. */
const EDGE_DIGITS = 4;
const POINT_DIGITS = 5;
const NUMBER = /^-?\d{1,3}(?:\.\d{1,8})?$/;

function numbers(text: string, count: number, digits: number): number[] | undefined {
  const parts = text.split(',');
  if (parts.length !== count || !parts.every((part) => NUMBER.test(part))) return undefined;
  // Adding zero turns −0 into 0.
  return parts.map((part) => Number(Number(part).toFixed(digits)) + 0);
}

const isPoint = (lat: number, lng: number) => Math.abs(lat) <= 85 && Math.abs(lng) <= 180;

export function parseBounds(text: string): Bounds | undefined {
  const [west, south, east, north] = numbers(text, 4, EDGE_DIGITS) ?? [];
  if (west === undefined || south === undefined || east === undefined || north === undefined)
    return undefined;
  const sound = isPoint(south, west) && isPoint(north, east) && west < east && south < north;
  return sound ? { west, south, east, north } : undefined;
}

export function formatBounds({ west, south, east, north }: Bounds): string {
  return [west, south, east, north].map((edge) => edge.toFixed(EDGE_DIGITS)).join(',');
}

function parsePoint(text: string): Point | undefined {
  const [lat, lng] = numbers(text, 2, POINT_DIGITS) ?? [];
  return lat !== undefined && lng !== undefined && isPoint(lat, lng) ? { lat, lng } : undefined;
}

const formatPoint = ({ lat, lng }: Point) => `${lat.toFixed(POINT_DIGITS)},${lng.toFixed(POINT_DIGITS)}`;

export function parseStart(text: string): Start | undefined {
  if (text === 'here') return { kind: 'here' };
  const point = parsePoint(text);
  if (point) return { kind: 'point', ...point };
  return /^[a-z][a-z0-9-]{1,60}$/.test(text) ? { kind: 'station', id: text } : undefined;
}

export function formatStart(start: Start): string {
  if (start.kind === 'here') return 'here';
  return start.kind === 'station' ? start.id : formatPoint(start);
}

export function parseMapView(text: string): MapView | undefined {
  const [first, second, third, ...rest] = text.split(',');
  const point = parsePoint(`${first},${second}`);
  const [zoom] = numbers(third ?? '', 1, 2) ?? [];
  return point && zoom !== undefined && zoom >= 1 && zoom <= 20 && rest.length === 0
    ? { ...point, zoom }
    : undefined;
}

export function formatMapView(view: MapView): string {
  return `${formatPoint(view)},${Number(view.zoom.toFixed(2))}`;
}

export function isWithin({ west, south, east, north }: Bounds, { lat, lng }: Point): boolean {
  return lat >= south && lat <= north && lng >= west && lng <= east;
}
