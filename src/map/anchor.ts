/** An element of ours held at a place of the map while it moves and zooms. */
import { DivIcon, Marker, type Handler, type Map as LeafletMap } from 'leaflet';
import type { Point } from '../domain/point.ts';
import { paneName, type Pane } from './leaflet-map.ts';

export interface Anchor {
  readonly element: HTMLElement;
  moveTo(point: Point): void;
  /** What Leaflet moves; the element is in it. */
  holder(): HTMLElement | undefined;
  remove(): void;
}

/** Whether a click only ends a drag of the map that began on one of our elements. Keys click too, with no detail. */
export function endsDrag(map: LeafletMap, event: MouseEvent): boolean {
  // Leaflet has the method and its types do not.
  const dragging = map.dragging as Handler & { moved(): boolean };
  return event.detail > 0 && dragging.moved();
}

export function createAnchor(map: LeafletMap, pane: Pane, point: Point, element: HTMLElement): Anchor {
  const icon = new DivIcon({ html: element, className: '', iconSize: [0, 0] });
  const marker = new Marker([point.lat, point.lng], {
    icon,
    pane: paneName(pane),
    interactive: false,
    keyboard: false,
  }).addTo(map);
  return {
    element,
    moveTo: ({ lat, lng }) => void marker.setLatLng([lat, lng]),
    holder: () => marker.getElement(),
    remove: () => void marker.remove(),
  };
}
