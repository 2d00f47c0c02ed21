/** Writes the names that find room, and keeps the element of each that stays. */
import type { Map as LeafletMap } from 'leaflet';
import { createAnchor, type Anchor } from './anchor.ts';
import { labelBox, placeLabels, type Box, type Label } from './label-placement.ts';
import type { PlaceName } from './place-names.ts';
import { textExtent } from './text-extent.ts';
import styles from './name-layer.module.css';

export interface NameLayer {
  /** Writes those that find a place within the room and clear of the obstacles; returns what they cover. */
  show(names: readonly PlaceName[], obstacles: readonly Box[], room: Box): readonly Box[];
  remove(): void;
}

function createName({ kind, text, gap, fontSize }: PlaceName): HTMLElement {
  const element = document.createElement('span');
  element.className = `${styles.name} ${styles[kind]}`;
  element.setAttribute('aria-hidden', 'true');
  element.textContent = text;
  element.style.setProperty('--gap', `${gap}px`);
  element.style.fontSize = `${fontSize / 16}rem`;
  return element;
}

export function createNameLayer(map: LeafletMap): NameLayer {
  const written = new Map<string, Anchor>();

  function labelOf(name: PlaceName, x: number, y: number): Label {
    const { width, height } = textExtent(name.text, name.fontSize);
    const isSpaced = name.kind === 'water' || name.kind === 'subdistrict';
    const padding = name.kind === 'seal' ? 12 : 2;
    return {
      key: name.key,
      at: [{ x, y }],
      width: width * (isSpaced ? 1.2 : 1) + padding,
      height: height + padding / 2,
      gap: name.gap,
      sides: name.sides,
    };
  }

  return {
    show(names, obstacles, room) {
      const { x: width, y: height } = map.getSize();
      const zoom = map.getZoom();
      const candidates = names.flatMap((name) => {
        const { x, y } = map.latLngToContainerPoint([name.point.lat, name.point.lng]);
        const isVisible = zoom >= name.fromZoom && x > -20 && y > -20 && x < width + 20 && y < height + 20;
        return isVisible ? [{ name, label: labelOf(name, x, y) }] : [];
      });
      const sides = placeLabels(
        candidates.map(({ label }) => label),
        [{ obstacles, frame: room }],
      );
      for (const [key, anchor] of written) {
        if (sides.has(key)) continue;
        anchor.remove();
        written.delete(key);
      }
      for (const { name } of candidates) {
        const side = sides.get(name.key);
        if (!side) continue;
        const anchor = written.get(name.key) ?? createAnchor(map, 'names', name.point, createName(name));
        anchor.moveTo(name.point);
        anchor.element.dataset.side = side;
        written.set(name.key, anchor);
      }
      return candidates.flatMap(({ label }) => {
        const side = sides.get(label.key);
        return side ? label.at.map((at) => labelBox(at, label, side)) : [];
      });
    },
    remove() {
      for (const anchor of written.values()) anchor.remove();
      written.clear();
    },
  };
}
