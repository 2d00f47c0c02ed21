/** The name of 武宁路 along its road, at any zoom: where the road is in view and nothing stands on it. */
import type { Map as LeafletMap } from 'leaflet';
import { createAnchor, type Anchor } from './anchor.ts';
import { overlaps, within, type Box } from './label-placement.ts';
import { fromSheet, toSheet, type SheetPoint } from './projection.ts';
import { distanceAlongSpine, placeSpine, SPINE_LENGTH, SPINE_STEP } from './spine-lettering.ts';
import styles from './lettering-layer.module.css';

export interface LetteringLayer {
  /** Sets the name within the room and clear of the obstacles, and returns the room it takes. */
  set(name: string, obstacles: readonly Box[], room: Box): readonly Box[];
  remove(): void;
}

export function createLetteringLayer(map: LeafletMap): LetteringLayer {
  let anchors: Anchor[] = [];
  const clear = () => {
    for (const anchor of anchors) anchor.remove();
    anchors = [];
  };

  const toPixels = (at: SheetPoint) => {
    const { lat, lng } = fromSheet(at);
    return map.latLngToContainerPoint([lat, lng]);
  };

  /** First a little west of the middle, as on the printed sheet, then ever further from what the reader looks at. */
  function starts(step: number): number[] {
    const centre = map.getCenter();
    const wanted = Math.min(SPINE_LENGTH * 0.2, 4 * step);
    const seen = distanceAlongSpine(toSheet(centre)) - step * 1.5;
    const near = map.getZoom() < 14 ? wanted : seen;
    const offsets = [0, 1, -1, 2, -2, 3, -3, 4, -4, 6, -6, 8, -8, 10, -10];
    return offsets
      .map((offset) => near + offset * step)
      .filter((start) => start >= step / 2 && start + 2 * step < SPINE_LENGTH);
  }

  return {
    set(name, obstacles, room) {
      clear();
      const step = SPINE_STEP * 2 ** (16 - map.getZoom());
      const isFree = (box: Box) => within(box, room) && !obstacles.some((other) => overlaps(box, other));
      const placed = placeSpine(name, starts(step), step, toPixels, isFree);
      anchors = placed.letters.map(({ text, at, turn }) => {
        const element = document.createElement('span');
        element.className = styles.letter ?? '';
        element.setAttribute('aria-hidden', 'true');
        element.textContent = text;
        element.style.transform = `translate(-50%, -50%) rotate(${turn.toFixed(1)}deg) translateY(-1em)`;
        return createAnchor(map, 'lettering', fromSheet(at), element);
      });
      return placed.room;
    },
    remove: clear,
  };
}
