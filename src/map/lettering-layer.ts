/** The name of 武宁路 along its road, at any zoom: where the road is in view and nothing stands on it. */
import type { Map as LeafletMap } from 'leaflet';
import { createAnchor, type Anchor } from './anchor.ts';
import { boxAround, overlaps, type Box } from './label-placement.ts';
import { fromSheet, toSheet } from './projection.ts';
import { distanceAlongSpine, letterSpine, SPINE_LENGTH, type Letter } from './spine-lettering.ts';
import styles from './lettering-layer.module.css';

/** In pixels. */
const STEP = 34;
const LETTER = 18;

export interface LetteringLayer {
  /** Sets the name clear of the obstacles and returns the room it takes. */
  set(name: string, obstacles: readonly Box[]): readonly Box[];
  remove(): void;
}

export function createLetteringLayer(map: LeafletMap): LetteringLayer {
  let anchors: Anchor[] = [];
  const clear = () => {
    for (const anchor of anchors) anchor.remove();
    anchors = [];
  };

  function boxesOf(letters: readonly Letter[]): Box[] {
    return letters.map(({ text, at, turn }) => {
      const place = fromSheet(at);
      const { x, y } = map.latLngToContainerPoint([place.lat, place.lng]);
      // The letter stands above the road, at a right angle to it.
      const angle = ((turn - 90) * Math.PI) / 180;
      return boxAround(
        { x: x + Math.cos(angle) * LETTER, y: y + Math.sin(angle) * LETTER },
        text.length > 1 ? 80 : LETTER,
        LETTER,
      );
    });
  }

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
    set(name, obstacles) {
      clear();
      const step = STEP * 2 ** (16 - map.getZoom());
      const { x: width, y: height } = map.getSize();
      const isFree = (box: Box) =>
        box.left > 0 &&
        box.top > 0 &&
        box.left + box.width < width &&
        box.top + box.height < height &&
        !obstacles.some((other) => overlaps(box, other));
      for (const start of starts(step)) {
        const letters = letterSpine(name, start, step);
        const boxes = boxesOf(letters);
        if (!boxes.every(isFree)) continue;
        anchors = letters.map(({ text, at, turn }) => {
          const element = document.createElement('span');
          element.className = styles.letter ?? '';
          element.setAttribute('aria-hidden', 'true');
          element.textContent = text;
          element.style.transform = `translate(-50%, -50%) rotate(${turn.toFixed(1)}deg) translateY(-1em)`;
          return createAnchor(map, 'lettering', fromSheet(at), element);
        });
        return boxes;
      }
      return [];
    },
    remove: clear,
  };
}
