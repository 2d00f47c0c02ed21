/**
 * Places gathered into small squares of one zoom before they are clustered: where ten thousand stand, most lie
 * on each other to the pixel, and clustering squares instead gives the same picture in a fraction of the time.
 */
import type { Point } from '../domain/point.ts';
import { toneOf, type Place, type Tone } from './places.ts';
import type { Bounds } from './projection.ts';

export interface Cell {
  /** Mean of its places. */
  readonly point: Point;
  /** Positions of its places in the list, rising. */
  readonly members: readonly number[];
  /** Entries, not places. */
  count: number;
  tone: Tone;
  west: number;
  south: number;
  east: number;
  north: number;
}

interface Draft extends Cell {
  readonly point: { lat: number; lng: number };
  readonly members: number[];
}

const countOf = ({ own, guests }: Place) => guests.length + (own ? 1 : 0);

function draftOf(place: Place, index: number): Draft {
  const { lat, lng } = place.point;
  return {
    point: { lat, lng },
    members: [index],
    count: countOf(place),
    tone: toneOf(place),
    west: lng,
    south: lat,
    east: lng,
    north: lat,
  };
}

/** Each place by itself. */
export const singleCells = (places: readonly Place[]): Cell[] => places.map(draftOf);

function add(cell: Draft, place: Place, index: number): void {
  const { lat, lng } = place.point;
  const share = 1 / cell.members.push(index);
  cell.point.lat += (lat - cell.point.lat) * share;
  cell.point.lng += (lng - cell.point.lng) * share;
  cell.count += countOf(place);
  if (cell.tone !== toneOf(place)) cell.tone = 'mixed';
  cell.west = Math.min(cell.west, lng);
  cell.south = Math.min(cell.south, lat);
  cell.east = Math.max(cell.east, lng);
  cell.north = Math.max(cell.north, lat);
}

/** A degree of latitude is drawn longer than one of longitude by this, in Putuo. */
const FLATTENING = Math.cos((31.26 * Math.PI) / 180);
/** Degrees of longitude that a pixel of zoom 0 spans. */
const PIXEL = 360 / 256;

/**
 * The cells of a part of the map, about `size` pixels of `zoom` wide. They lie on one grid of degrees wherever
 * the part begins, so that a mark stays where it is as the map moves.
 */
export function cellsWithin(places: readonly Place[], area: Bounds, zoom: number, size: number): Cell[] {
  const wide = (PIXEL / 2 ** zoom) * size;
  const high = wide * FLATTENING;
  const [left, bottom] = [Math.floor(area.west / wide), Math.floor(area.south / high)];
  const columns = Math.ceil(area.east / wide) - left + 1;
  const rows = Math.ceil(area.north / high) - bottom + 1;
  const cells: Draft[] = [];
  /** One more than the position of the cell at each square. */
  const grid = new Uint32Array(columns * rows);
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] as Place;
    const { lat, lng } = place.point;
    if (lat < area.south || lat > area.north || lng < area.west || lng > area.east) continue;
    const square = (Math.floor(lat / high) - bottom) * columns + Math.floor(lng / wide) - left;
    const cell = cells[(grid[square] ?? 0) - 1];
    if (cell) add(cell, place, index);
    else grid[square] = cells.push(draftOf(place, index));
  }
  return cells;
}
