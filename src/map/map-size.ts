/** Keeps the map fitted to its box: as it opened until the reader has moved it, to its centre from then on. */
import type { Map as LeafletMap } from 'leaflet';
import { onHand, openMap, type Opening } from './map-view.ts';

export function followSize(map: LeafletMap, opening: Opening): () => void {
  const container = map.getContainer();
  let isTouched = false;
  const stopHand = onHand(map, () => {
    isTouched = true;
  });
  const observer = new ResizeObserver(() => {
    const { x: width, y: height } = map.getSize();
    // It also calls when it begins to watch, with nothing changed.
    if (container.clientWidth === width && container.clientHeight === height) return;
    map.invalidateSize({ animate: false });
    if (!isTouched) openMap(map, opening);
  });
  observer.observe(container);
  return () => {
    observer.disconnect();
    stopHand();
  };
}
