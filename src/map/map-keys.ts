/** Arrows pan and + and − zoom, wherever on the map the focus is. */
import type { Map as LeafletMap } from 'leaflet';
import { mayMove } from './leaflet-map.ts';

const STEP = 90;
const PANS: Record<string, [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};
const ZOOMS: Record<string, number> = { '+': 1, '=': 1, '-': -1, _: -1 };

export function listenToKeys(map: LeafletMap): () => void {
  const container = map.getContainer();
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    // In a card the arrows belong to its scrolling.
    if (event.target instanceof Element && event.target.closest('[role="dialog"]')) return;
    const pan = PANS[event.key];
    const zoom = ZOOMS[event.key];
    if (!pan && zoom === undefined) return;
    event.preventDefault();
    if (pan) map.panBy(pan, { animate: mayMove() });
    else if (zoom !== undefined) map.setZoom(Math.round(map.getZoom() + zoom), { animate: mayMove() });
  };
  container.addEventListener('keydown', onKey);
  return () => container.removeEventListener('keydown', onKey);
}
