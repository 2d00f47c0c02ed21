/**
 * Keeps the map from trapping a finger: one finger scrolls the page, two move the map, and a tap hands the map
 * to one finger until the page is scrolled or something else is touched.
 */
import type { Map as LeafletMap } from 'leaflet';

/** `asks`: a finger tried to move the map and scrolled the page instead. */
export type TouchState = 'free' | 'asks' | 'engaged';

/** In pixels: less is a tap that trembled. */
const SWIPE = 24;

export function holdTouch(map: LeafletMap, onState: (state: TouchState) => void): () => void {
  // With a mouse the wheel zooms and the page does not scroll: nothing to hold.
  if (!matchMedia('(pointer: coarse)').matches) return () => undefined;
  const container = map.getContainer();
  let state: TouchState = 'free';
  let from: { x: number; y: number } | undefined;
  const turn = (next: TouchState) => {
    if (next === state) return;
    state = next;
    if (next === 'engaged') map.dragging.enable();
    else map.dragging.disable();
    onState(next);
  };
  const engage = () => turn('engaged');
  const release = () => turn('free');
  const releaseOutside = ({ target }: Event) => {
    if (!(target instanceof Node) || !container.parentElement?.contains(target)) release();
  };
  const begin = ({ touches }: TouchEvent) => {
    const touch = touches.length === 1 ? touches[0] : undefined;
    from = touch && { x: touch.clientX, y: touch.clientY };
  };
  const move = ({ touches }: TouchEvent) => {
    const touch = touches[0];
    if (!from || !touch || state === 'engaged') return;
    if (Math.hypot(touch.clientX - from.x, touch.clientY - from.y) > SWIPE) turn('asks');
  };
  map.dragging.disable();
  container.addEventListener('click', engage);
  container.addEventListener('touchstart', begin, { passive: true });
  container.addEventListener('touchmove', move, { passive: true });
  document.addEventListener('pointerdown', releaseOutside);
  window.addEventListener('scroll', release, { passive: true });
  return () => {
    container.removeEventListener('click', engage);
    container.removeEventListener('touchstart', begin);
    container.removeEventListener('touchmove', move);
    document.removeEventListener('pointerdown', releaseOutside);
    window.removeEventListener('scroll', release);
  };
}
