/** While a point is being chosen, a click on the ground takes it, Enter takes the middle, Escape gives up. */
import type { LeafletMouseEvent } from 'leaflet';
import { useEffect, useEffectEvent } from 'react';
import type { Point } from '../domain/point.ts';
import type { AtlasScene } from './atlas-scene.ts';

export function usePick(
  scene: AtlasScene | undefined,
  isPicking: boolean,
  onPick: (point: Point | undefined) => void,
): void {
  const pick = useEffectEvent(onPick);
  useEffect(
    function pickOnMap() {
      if (!scene || !isPicking) return undefined;
      const { map } = scene;
      const container = map.getContainer();
      const take = ({ latlng: { lat, lng } }: LeafletMouseEvent) => pick({ lat, lng });
      const press = (event: KeyboardEvent) => {
        if (event.key === 'Escape') pick(undefined);
        else if (event.key === 'Enter' && event.target === container) pick(map.getCenter());
        else return;
        event.preventDefault();
        event.stopPropagation();
      };
      map.on('click', take);
      container.addEventListener('keydown', press);
      container.focus({ preventScroll: true });
      return () => {
        map.off('click', take);
        container.removeEventListener('keydown', press);
      };
    },
    [scene, isPicking],
  );
}
