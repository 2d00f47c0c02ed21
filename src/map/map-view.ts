/** What part of the ground the map shows: where it opens, and what it shows after the reader has moved it. */
import { LatLngBounds, type Map as LeafletMap } from 'leaflet';
import type { Point } from '../domain/point.ts';
import { fitDistrict, mayMove } from './leaflet-map.ts';
import type { Bounds } from './projection.ts';

export interface MapView extends Point {
  readonly zoom: number;
}

/** A view that was passed on, or a part of the map to fit; the whole district without either. */
export interface Opening {
  readonly at?: MapView | undefined;
  readonly bounds?: Bounds | undefined;
}

export function openMap(map: LeafletMap, { at, bounds }: Opening): void {
  fitDistrict(map);
  if (at) map.setView([at.lat, at.lng], at.zoom, { animate: false });
  else if (bounds) {
    const { south, west, north, east } = bounds;
    map.fitBounds(new LatLngBounds([south, west], [north, east]), { animate: false });
  }
}

export function viewOf(map: LeafletMap): MapView {
  const { lat, lng } = map.getCenter();
  return { lat, lng, zoom: map.getZoom() };
}

/** Exactly what is in the frame. */
export function shownBounds(map: LeafletMap): Bounds {
  const bounds = map.getBounds();
  return {
    west: bounds.getWest(),
    south: bounds.getSouth(),
    east: bounds.getEast(),
    north: bounds.getNorth(),
  };
}

/** In pixels: what floats over the map above, and a card that hangs from the lowest point or docks below. */
const ROOM: Readonly<Record<'topLeft' | 'bottomRight', [number, number]>> = {
  topLeft: [40, 96],
  bottomRight: [40, 190],
};
/** No closer than where streets can be told apart. */
const CLOSEST = 15;

export function framePoints(map: LeafletMap, points: readonly Point[]): void {
  if (points.length === 0) return;
  map.fitBounds(new LatLngBounds(points.map(({ lat, lng }) => [lat, lng])), {
    paddingTopLeft: ROOM.topLeft,
    paddingBottomRight: ROOM.bottomRight,
    maxZoom: CLOSEST,
    animate: mayMove(),
  });
}

const GESTURES = ['pointerdown', 'wheel', 'keydown'] as const;

/** Calls back at every sign of the reader's hand on the map or its buttons; returns how to stop. */
export function onHand(map: LeafletMap, callback: () => void): () => void {
  const area = map.getContainer().parentElement ?? map.getContainer();
  for (const gesture of GESTURES) area.addEventListener(gesture, callback, { passive: true, capture: true });
  return () => {
    for (const gesture of GESTURES) area.removeEventListener(gesture, callback, { capture: true });
  };
}

/** Long enough for a hand that goes on; browsers also limit how often an address may change. */
const PAUSE_MS = 250;

/** Calls back when a move that the reader began has come to rest. */
export function followMoves(map: LeafletMap, callback: () => void): () => void {
  let isTouched = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopHand = onHand(map, () => {
    isTouched = true;
  });
  const settle = () => {
    if (!isTouched) return;
    clearTimeout(timer);
    timer = setTimeout(callback, PAUSE_MS);
  };
  map.on('moveend', settle);
  return () => {
    clearTimeout(timer);
    stopHand();
    map.off('moveend', settle);
  };
}
