/** Gathers places that would lie on each other at a zoom. The only user of supercluster. */
import Supercluster, { type PointFeature } from 'supercluster';
import type { Point } from '../domain/point.ts';
import { cellsWithin, singleCells, type Cell } from './cells.ts';
import { membersOf, toneOf, type Place, type Tone } from './places.ts';
import { toSheet, type Bounds } from './projection.ts';

export const MAX_ZOOM = 17;
/** In pixels: marks nearer than this gather, and wider where they are so many that discs would tile the map. */
const RADIUS = { few: 36, many: 64, crowd: 104 };
const radiusFor = (count: number) =>
  count < 1_000 ? RADIUS.few : count < 5_000 ? RADIUS.many : RADIUS.crowd;

interface Group {
  /** Stays the same as long as the mark does, so that it is not made again. */
  readonly key: string;
  readonly point: Point;
  /** Entries, not places. */
  readonly count: number;
  readonly tone: Tone;
  /** What it stands for, in the order of the list. */
  readonly places: readonly Place[];
}

export interface Mark extends Group {
  readonly kind: 'place';
  readonly place: Place;
}

export interface Cluster extends Group {
  readonly kind: 'cluster';
  /** The zoom at which it comes apart; absent when it never does, as all stand at one place. */
  readonly opensAt: number | undefined;
}

export type MarkGroup = Mark | Cluster;

type Level = Supercluster<Cell, Cell>;

export function markOf(place: Place): Mark {
  return {
    kind: 'place',
    key: place.id,
    point: place.point,
    count: membersOf(place).length,
    tone: toneOf(place),
    places: [place],
    place,
  };
}

export interface ClusterIndex {
  /** From top to bottom and from left to right, the order in which they are read out. */
  within(bounds: Bounds, zoom: number): readonly MarkGroup[];
}

/** Changes `sum`, which supercluster made for it. */
function merge(sum: Cell, next: Cell): void {
  sum.count += next.count;
  if (sum.tone !== next.tone) sum.tone = 'mixed';
  sum.west = Math.min(sum.west, next.west);
  sum.south = Math.min(sum.south, next.south);
  sum.east = Math.max(sum.east, next.east);
  sum.north = Math.max(sum.north, next.north);
}

const featureOf = (cell: Cell): PointFeature<Cell> => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [cell.point.lng, cell.point.lat] },
  properties: cell,
});

function createLevel(cells: readonly Cell[], zoom: number, radius: number): Level {
  return new Supercluster<Cell, Cell>({
    radius,
    extent: 256,
    minZoom: zoom,
    maxZoom: zoom,
    map: (cell) => cell,
    reduce: merge,
  }).load(cells.map(featureOf));
}

/** The first zoom after `zoom` at which two of what it holds are further apart than `radius`. */
function opening({ west, south, east, north }: Cell, zoom: number, radius: number): number | undefined {
  const [from, to] = [toSheet({ lat: north, lng: west }), toSheet({ lat: south, lng: east })];
  // Units of the sheet are pixels of zoom 16.
  const extent = Math.max(to.x - from.x, to.y - from.y);
  for (let next = zoom + 1; next <= MAX_ZOOM; next += 1) {
    if (extent * 2 ** (next - 16) > radius) return next;
  }
  return undefined;
}

const EVERYWHERE: Bounds = { west: -180, south: -85, east: 180, north: 85 };

/** In pixels of the zoom: how finely a crowd is gathered beforehand. */
const CELL = 44;

/** The view with a quarter as much again on each side, so that the next small moves stay within it. */
function around({ west, south, east, north }: Bounds): Bounds {
  const [x, y] = [(east - west) / 4, (north - south) / 4];
  return { west: west - x, south: south - y, east: east + x, north: north + y };
}

const covers = (outer: Bounds, inner: Bounds) =>
  outer.west <= inner.west &&
  outer.south <= inner.south &&
  outer.east >= inner.east &&
  outer.north >= inner.north;

/** Each zoom is gathered when it is first shown, so that the first marks need not wait for all the others. */
export function indexPlaces(places: readonly Place[]): ClusterIndex {
  const radius = radiusFor(places.length);
  const isCrowd = radius === RADIUS.crowd;
  const levels = new Map<number, { area: Bounds; level: Level }>();
  let singles: readonly Cell[] | undefined;

  function levelAt(zoom: number, view: Bounds): Level {
    const known = levels.get(zoom);
    if (known && covers(known.area, view)) return known.level;
    const area = isCrowd ? around(view) : EVERYWHERE;
    const cells = isCrowd ? cellsWithin(places, area, zoom, CELL) : (singles ??= singleCells(places));
    const level = createLevel(cells, zoom, radius);
    levels.set(zoom, { area, level });
    return level;
  }

  function clusterOf(cell: Cell, point: Point, zoom: number, readMembers: () => readonly number[]): Cluster {
    let members: readonly Place[] | undefined;
    return {
      kind: 'cluster',
      key: `cluster ${point.lng.toFixed(6)} ${point.lat.toFixed(6)}`,
      point,
      count: cell.count,
      tone: cell.tone,
      // Asked for only when the cluster is opened or holds what the list points at.
      get places() {
        members ??= readMembers().flatMap((index) => places.slice(index, index + 1));
        return members;
      },
      opensAt: opening(cell, zoom, radius),
    };
  }

  return {
    within(bounds, zoom) {
      const whole = Math.min(MAX_ZOOM, Math.floor(zoom));
      const level = levelAt(whole, bounds);
      const { west, south, east, north } = bounds;
      const groups = level.getClusters([west, south, east, north], whole).map((feature): MarkGroup => {
        const [lng = 0, lat = 0] = feature.geometry.coordinates;
        const { properties } = feature;
        if ('cluster_id' in properties) {
          const leaves = () =>
            level
              .getLeaves(properties.cluster_id, Infinity)
              .flatMap((leaf) => leaf.properties.members)
              .sort((a, b) => a - b);
          return clusterOf(properties, { lat, lng }, whole, leaves);
        }
        const [first = 0, ...others] = properties.members;
        const only = others.length === 0 ? places[first] : undefined;
        return only ? markOf(only) : clusterOf(properties, properties.point, whole, () => properties.members);
      });
      return groups.sort((a, b) => b.point.lat - a.point.lat || a.point.lng - b.point.lng);
    },
  };
}
