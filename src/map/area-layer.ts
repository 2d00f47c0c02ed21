/** Approximate places as soft areas: the ground within which the place is, as far as anybody published. */
import { Circle, type Map as LeafletMap } from 'leaflet';
import type { MarkGroup } from './clusters.ts';
import { paneName } from './leaflet-map.ts';
import tones from '../ui/pole-tone.module.css';
import styles from './area-layer.module.css';

const METRES = 300;

export interface AreaLayer {
  show(groups: readonly MarkGroup[]): void;
  remove(): void;
}

export function createAreaLayer(map: LeafletMap): AreaLayer {
  const circles = new Map<string, Circle>();
  const drop = (key: string, circle: Circle) => {
    circle.remove();
    circles.delete(key);
  };
  return {
    show(groups) {
      const areas = groups.filter((group) => group.kind === 'place' && group.place.precision === 'area');
      const keys = new Set(areas.map(({ key, tone }) => `${key} ${tone}`));
      for (const [key, circle] of circles) if (!keys.has(key)) drop(key, circle);
      for (const { key: id, tone, point } of areas) {
        const key = `${id} ${tone}`;
        if (circles.has(key)) continue;
        const circle = new Circle([point.lat, point.lng], {
          radius: METRES,
          pane: paneName('areas'),
          interactive: false,
          className: `${styles.area} ${tones.tone}`,
        }).addTo(map);
        const path = circle.getElement();
        if (path instanceof SVGElement) path.dataset.pole = tone;
        circles.set(key, circle);
      }
    },
    remove() {
      for (const [key, circle] of circles) drop(key, circle);
    },
  };
}
