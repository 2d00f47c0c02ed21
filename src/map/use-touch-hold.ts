import { useEffect, useState } from 'react';
import type { AtlasScene } from './atlas-scene.ts';
import { holdTouch, type TouchState } from './touch-hold.ts';

/** Keeps a finger that scrolls the page from being caught by the map; says how it stands. */
export function useTouchHold(scene: AtlasScene | undefined): TouchState {
  const [state, setState] = useState<TouchState>('free');
  useEffect(
    function hold() {
      return scene && holdTouch(scene.map, setState);
    },
    [scene],
  );
  return state;
}
