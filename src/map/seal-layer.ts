/** The four seals as links. Each stands over its place on a short stem, so that the marks there stay free; 武 stands on its road. */
import { Point as PixelPoint, type Map as LeafletMap } from 'leaflet';
import type { PoleId } from '../domain/pole-id.ts';
import type { Seal } from '../domain/summary.ts';
import { createAnchor, endsDrag } from './anchor.ts';
import stamps from './seal-stamp.module.css';
import tones from './pole-tone.module.css';
import styles from './seal-layer.module.css';

export const SEAL_PIXELS = 38;
const STEM_PIXELS = 15;

export interface SealHandlers {
  hrefOf(id: PoleId): string;
  describe(seal: Seal): string;
  onOpen(id: PoleId): void;
}

/** How far above its place the middle of a seal stands. */
export function sealLift({ precision }: Seal): number {
  return precision === 'axis' ? 0 : SEAL_PIXELS / 2 + STEM_PIXELS;
}

function drawSeal(map: LeafletMap, seal: Seal, { hrefOf, describe, onOpen }: SealHandlers): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = `${styles.seal} ${tones.tone}`;
  link.href = hrefOf(seal.id);
  link.dataset.pole = seal.id;
  link.dataset.precision = seal.precision;
  link.setAttribute('aria-label', describe(seal));
  link.style.setProperty('--lift', `${-sealLift(seal)}px`);
  const stamp = document.createElement('span');
  stamp.className = `${stamps.stamp} ${tones.tone}`;
  stamp.dataset.pole = seal.id;
  stamp.lang = 'zh';
  stamp.textContent = seal.character;
  link.draggable = false;
  link.append(stamp);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (endsDrag(map, event)) return;
    onOpen(seal.id);
  });
  return link;
}

export function createSealLayer(map: LeafletMap, seals: readonly Seal[], handlers: SealHandlers): { remove(): void } {
  const anchors = seals.map((seal) => createAnchor(map, 'seals', seal.point, drawSeal(map, seal, handlers)));
  return { remove: () => anchors.forEach((anchor) => anchor.remove()) };
}

/** Where the middle of a seal is in the map's box. */
export function sealPosition(map: LeafletMap, seal: Seal): PixelPoint {
  return map.latLngToContainerPoint([seal.point.lat, seal.point.lng]).subtract(new PixelPoint(0, sealLift(seal)));
}
