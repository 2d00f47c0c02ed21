import { useEffect, useEffectEvent } from 'react';
import type { AtlasScene } from './atlas-scene.ts';
import { followMoves, shownBounds, viewOf, type MapView } from './map-view.ts';
import type { Bounds } from './projection.ts';

/** Tells what the map shows each time the reader has moved it. */
export function useMapMoves(
  scene: AtlasScene | undefined,
  onMove: ((view: MapView, bounds: Bounds) => void) | undefined,
): void {
  const tell = useEffectEvent((map: AtlasScene['map']) => onMove?.(viewOf(map), shownBounds(map)));
  useEffect(
    function tellMoves() {
      if (!scene) return undefined;
      return followMoves(scene.map, () => tell(scene.map));
    },
    [scene],
  );
}
