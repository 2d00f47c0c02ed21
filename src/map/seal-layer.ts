/** The four seals as links, each where it covers no mark. */
import type { Map as LeafletMap } from 'leaflet';
import type { PoleId } from '../domain/pole-id.ts';
import type { Seal } from '../domain/summary.ts';
import { createAnchor, endsDrag } from './anchor.ts';
import type { Box } from './label-placement.ts';
import { fromSheet, toSheet } from './projection.ts';
import { SEAL_PIXELS, sealBox, standSeal } from './seal-standing.ts';
import stamps from './seal-stamp.module.css';
import { SEAL_CHARACTERS } from '../ui/seal-characters.ts';
import tones from '../ui/pole-tone.module.css';
import styles from './seal-layer.module.css';

export interface SealHandlers {
  hrefOf(id: PoleId): string;
  describe(seal: Seal): string;
  onOpen(id: PoleId): void;
}

export interface PlacedSeal {
  readonly seal: Seal;
  readonly box: Box;
}

export interface SealLayer {
  /** Sets the seals clear of the marks and of each other. */
  place(marks: readonly Box[]): readonly PlacedSeal[];
  focus(id: PoleId): boolean;
  remove(): void;
}

function drawSeal(
  map: LeafletMap,
  seal: Seal,
  { hrefOf, describe, onOpen }: SealHandlers,
): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = `${styles.seal} ${tones.tone}`;
  link.href = hrefOf(seal.id);
  link.draggable = false;
  link.dataset.pole = seal.id;
  link.setAttribute('aria-label', describe(seal));
  const stamp = document.createElement('span');
  stamp.className = `${stamps.stamp} ${tones.tone}`;
  stamp.dataset.pole = seal.id;
  stamp.lang = 'zh-Hant';
  stamp.textContent = SEAL_CHARACTERS[seal.id];
  link.append(stamp);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (endsDrag(map, event)) return;
    onOpen(seal.id);
  });
  return link;
}

export function createSealLayer(map: LeafletMap, seals: readonly Seal[], handlers: SealHandlers): SealLayer {
  const anchors = seals.map((seal) => ({
    seal,
    at: toSheet(seal.point),
    anchor: createAnchor(map, 'seals', seal.point, drawSeal(map, seal, handlers)),
  }));
  const toPixels = (at: { x: number; y: number }) => {
    const { lat, lng } = fromSheet(at);
    return map.latLngToContainerPoint([lat, lng]);
  };
  return {
    place(marks) {
      const placed: Box[] = [];
      const scale = 2 ** (16 - map.getZoom());
      return anchors.map(({ seal, at, anchor }) => {
        const standing = standSeal(at, seal.precision === 'axis', { marks, seals: placed }, toPixels, scale);
        const box = sealBox(standing, toPixels(standing.at));
        placed.push(box);
        const { stem = 0 } = standing;
        anchor.moveTo(fromSheet(standing.at));
        anchor.element.style.setProperty('--lift', `${stem > 0 ? -stem - SEAL_PIXELS / 2 : 0}px`);
        anchor.element.style.setProperty('--stem', `${Math.max(0, stem - 5)}px`);
        return { seal, box };
      });
    },
    focus(id) {
      const found = anchors.find(({ seal }) => seal.id === id);
      found?.anchor.element.focus({ preventScroll: true });
      return found !== undefined;
    },
    remove: () => anchors.forEach(({ anchor }) => anchor.remove()),
  };
}
