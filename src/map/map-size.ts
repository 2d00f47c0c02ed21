/** Keeps the map fitted to its box: to the district until the reader has moved it, to its centre from then on. */
import type { Map as LeafletMap } from 'leaflet';
import { fitDistrict } from './leaflet-map.ts';

export function followSize(map: LeafletMap): () => void {
  const container = map.getContainer();
  let isTouched = false;
  const touch = () => {
    isTouched = true;
  };
  const gestures = ['pointerdown', 'wheel', 'keydown'] as const;
  for (const gesture of gestures) container.addEventListener(gesture, touch, { passive: true });
  const observer = new ResizeObserver(() => {
    map.invalidateSize({ animate: false });
    if (!isTouched) fitDistrict(map);
  });
  observer.observe(container);
  return () => {
    observer.disconnect();
    for (const gesture of gestures) container.removeEventListener(gesture, touch);
  };
}
