/** The pin of one place on a Leaflet map: dragged by hand, moved by the arrow keys. */
import { DivIcon, Marker, type Map as LeafletMap } from 'leaflet';
import type { Point } from '../domain/point.ts';
import { paneName } from './leaflet-map.ts';

export interface Pin {
  move(point: Point): void;
  remove(): void;
}

/** Pixels that one press of an arrow key moves it; with Shift, one. */
const STEP = 8;
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const SHAPE =
  '<svg viewBox="0 0 32 42" aria-hidden="true"><path d="M16 41S2 25 2 15a14 14 0 0 1 28 0c0 10-14 26-14 26Z"/><circle cx="16" cy="15" r="5"/></svg>';

export function createPin(
  map: LeafletMap,
  point: Point,
  { className, label, onMove }: { className: string; label: string; onMove: (point: Point) => void },
): Pin {
  const marker = new Marker([point.lat, point.lng], {
    pane: paneName('start'),
    draggable: true,
    autoPan: true,
    keyboard: true,
    title: label,
    alt: label,
    icon: new DivIcon({ className, html: SHAPE, iconSize: [32, 42], iconAnchor: [16, 41] }),
  }).addTo(map);
  const tell = () => {
    const { lat, lng } = marker.getLatLng();
    onMove({ lat, lng });
  };
  const element = marker.getElement();
  element?.setAttribute('aria-label', label);
  const onKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const length = event.shiftKey ? 1 : STEP;
    const at = map.latLngToContainerPoint(marker.getLatLng());
    marker.setLatLng(map.containerPointToLatLng([at.x + step[0] * length, at.y + step[1] * length]));
    tell();
  };
  element?.addEventListener('keydown', onKey);
  marker.on('dragend', tell);
  return {
    move({ lat, lng }) {
      marker.setLatLng([lat, lng]);
      if (!map.getBounds().contains([lat, lng])) map.panTo([lat, lng], { animate: false });
    },
    remove() {
      element?.removeEventListener('keydown', onKey);
      marker.remove();
    },
  };
}
