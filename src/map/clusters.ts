/** Gathers places that would lie on each other at a zoom. The only user of supercluster. */
import Supercluster from 'supercluster';
import type { Point } from '../domain/point.ts';
import { membersOf, mixTones, toneOf, type Place, type Tone } from './places.ts';
import type { Bounds } from './projection.ts';

export const MAX_ZOOM = 17;
/** In pixels: marks nearer than this gather. */
const RADIUS = 36;

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
  readonly opensAt?: number;
}

export type MarkGroup = Mark | Cluster;

interface Properties {
  index: number;
  count: number;
  tone: Tone;
}

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

export function indexPlaces(places: readonly Place[]): ClusterIndex {
  const index = new Supercluster<Properties, Properties>({
    radius: RADIUS,
    extent: 256,
    maxZoom: MAX_ZOOM,
    map: (properties) => ({ ...properties }),
    reduce: (sum, next) => {
      sum.count += next.count;
      sum.tone = mixTones([sum.tone, next.tone]);
      sum.index = Math.min(sum.index, next.index);
    },
  }).load(
    places.map((place, order) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [place.point.lng, place.point.lat] },
      properties: { index: order, count: membersOf(place).length, tone: toneOf(place) },
    })),
  );

  const placeAt = (order: number): Place[] => places.slice(order, order + 1);

  function clusterOf(id: number, point: Point, { count, tone }: Properties): Cluster {
    const opensAt = index.getClusterExpansionZoom(id);
    let members: readonly Place[] | undefined;
    return {
      kind: 'cluster',
      key: `cluster ${point.lng.toFixed(6)} ${point.lat.toFixed(6)}`,
      point,
      count,
      tone,
      // Asked for only when the cluster is opened or holds what the list points at.
      get places() {
        members ??= index
          .getLeaves(id, Infinity)
          .map(({ properties }) => properties.index)
          .sort((a, b) => a - b)
          .flatMap(placeAt);
        return members;
      },
      ...(opensAt <= MAX_ZOOM && { opensAt }),
    };
  }

  return {
    within({ west, south, east, north }, zoom) {
      const groups = index
        .getClusters([west, south, east, north], Math.floor(zoom))
        .flatMap((feature): MarkGroup[] => {
          const [lng = 0, lat = 0] = feature.geometry.coordinates;
          const { properties } = feature;
          if ('cluster_id' in properties) return [clusterOf(properties.cluster_id, { lat, lng }, properties)];
          return placeAt(properties.index).map(markOf);
        });
      return groups.sort((a, b) => b.point.lat - a.point.lat || a.point.lng - b.point.lng);
    },
  };
}
