/** The Leaflet map itself: what may be seen of the ground, how it moves, and the panes from the ground up. */
import 'leaflet/dist/leaflet.css';
import { LatLngBounds, Map as LeafletMap } from 'leaflet';
import { MAX_ZOOM } from './clusters.ts';
import { DISTRICT_BOUNDS, SHEET_BOUNDS, type Bounds } from './projection.ts';

export const PANES = {
  tiles: 240,
  ground: 250,
  areas: 300,
  lettering: 500,
  names: 510,
  seals: 580,
  marks: 600,
  start: 650,
  cards: 700,
} as const;
export type Pane = keyof typeof PANES;

export const paneName = (pane: Pane) => `atlas-${pane}`;

const toLeaflet = ({ south, west, north, east }: Bounds) => new LatLngBounds([south, west], [north, east]);

export const mayMove = () => !matchMedia('(prefers-reduced-motion: reduce)').matches;

export function createLeafletMap(container: HTMLElement): LeafletMap {
  const isAnimated = mayMove();
  const map = new LeafletMap(container, {
    zoomControl: false,
    attributionControl: false,
    // Keys are ours: Leaflet listens only while the map itself has the focus, not a mark on it.
    keyboard: false,
    zoomSnap: 0.25,
    zoomDelta: 1,
    wheelPxPerZoomLevel: 100,
    minZoom: 10,
    maxZoom: MAX_ZOOM,
    // Wide enough to bring any place clear of a card at the foot of a small map.
    maxBounds: toLeaflet(SHEET_BOUNDS).pad(0.6),
    maxBoundsViscosity: 0.9,
    zoomAnimation: isAnimated,
    fadeAnimation: isAnimated,
    markerZoomAnimation: isAnimated,
    inertia: isAnimated,
  });
  for (const [pane, level] of Object.entries(PANES)) {
    map.createPane(paneName(pane as Pane)).style.zIndex = `${level}`;
  }
  return map;
}

/** On a phone held upright the district would leave most of the map empty; its heart is shown instead. */
const TALL = { ratio: 1.2, zoomIn: 0.75 };
/** There switches float over its upper edge, which the middle of the district makes room for. */
const NARROW = { width: 600, down: 26 };

/** Shows the whole district, and no further out than a little beyond it. */
export function fitDistrict(map: LeafletMap): void {
  const bounds = toLeaflet(DISTRICT_BOUNDS);
  map.setMinZoom(10);
  map.fitBounds(bounds, { padding: [16, 16], animate: false });
  const whole = map.getZoom();
  const { x: width, y: height } = map.getSize();
  if (height > width * TALL.ratio) map.setZoom(whole + TALL.zoomIn, { animate: false });
  if (width < NARROW.width) map.panBy([0, -NARROW.down], { animate: false });
  map.setMinZoom(Math.min(whole, 12) - 0.5);
}

export function boundsOf(map: LeafletMap): Bounds {
  const bounds = map.getBounds().pad(0.15);
  return {
    west: bounds.getWest(),
    south: bounds.getSouth(),
    east: bounds.getEast(),
    north: bounds.getNorth(),
  };
}
