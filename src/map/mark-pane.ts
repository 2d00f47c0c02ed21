/**
 * The pane of the marks: elements at places of the map, moved together. A Leaflet marker each would cost ten
 * times as much, in elements and in listeners, and marks may be hundreds.
 */
import { LatLng, type Map as LeafletMap, type Point as Pixel, type ZoomAnimEvent } from 'leaflet';
import type { Point } from '../domain/point.ts';
import { paneName } from './leaflet-map.ts';

export interface MarkPane {
  readonly element: HTMLElement;
  /** Puts an element at a place, or moves it there. */
  place(element: HTMLElement, point: Point): void;
  take(element: HTMLElement): void;
  remove(): void;
}

interface Placed {
  readonly at: LatLng;
  transform: string;
}

/** Where a place will be once an animated zoom has ended: Leaflet has the method and its types do not. */
type Zooming = LeafletMap & { _latLngToNewLayerPoint(at: LatLng, zoom: number, centre: LatLng): Pixel };

export function createMarkPane(map: LeafletMap): MarkPane {
  const pane = map.getPane(paneName('marks')) ?? map.createPane(paneName('marks'));
  const placed = new Map<HTMLElement, Placed>();

  function move(element: HTMLElement, mark: Placed, { x, y }: Pixel): void {
    // The first part sets the middle of the element on the place.
    const transform = `translate(-50%, -50%) translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    if (transform === mark.transform) return;
    mark.transform = transform;
    element.style.transform = transform;
  }

  const moveAll = () => {
    for (const [element, mark] of placed) move(element, mark, map.latLngToLayerPoint(mark.at));
  };
  const animate = ({ zoom, center }: ZoomAnimEvent) => {
    for (const [element, mark] of placed)
      move(element, mark, (map as Zooming)._latLngToNewLayerPoint(mark.at, zoom, center));
  };
  map.on('zoom viewreset', moveAll);
  map.on('zoomanim', animate);

  return {
    element: pane,
    place(element, { lat, lng }) {
      const known = placed.get(element);
      const mark =
        known?.at.lat === lat && known.at.lng === lng
          ? known
          : { at: new LatLng(lat, lng), transform: known?.transform ?? '' };
      placed.set(element, mark);
      move(element, mark, map.latLngToLayerPoint(mark.at));
      if (element.parentElement !== pane) pane.append(element);
    },
    take(element) {
      placed.delete(element);
      element.remove();
    },
    remove() {
      map.off('zoom viewreset', moveAll);
      map.off('zoomanim', animate);
      for (const element of placed.keys()) element.remove();
      placed.clear();
    },
  };
}
