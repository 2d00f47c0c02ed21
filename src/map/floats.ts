/** What floats over the map: its switches, tray, legend and sources. Words stay clear of them. */
import type { Map as LeafletMap } from 'leaflet';
import type { Box } from './label-placement.ts';

/** Marks an element as floating; read by the scene, which knows nothing of React. */
export const FLOATS = { 'data-floats': '' } as const;

/** In pixels of the map. Folded lists are measured folded: opened, they cover what they cover. */
export function floatsOver(map: LeafletMap): Box[] {
  const container = map.getContainer();
  const { left, top } = container.getBoundingClientRect();
  return [...(container.parentElement?.querySelectorAll('[data-floats]') ?? [])].flatMap((element) => {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return [];
    return [
      { left: box.left - left - 4, top: box.top - top - 4, width: box.width + 8, height: box.height + 8 },
    ];
  });
}

/** Where words may stand: below whatever lies above the uppermost of them, such as a floating search field. */
export function roomUnder(floats: readonly Box[], { x: width, y: height }: { x: number; y: number }): Box {
  const uppermost = Math.min(...floats.map((box) => box.top));
  const top = Number.isFinite(uppermost) ? Math.max(0, uppermost - 8) : 0;
  return { left: 0, top, width, height: height - top };
}
