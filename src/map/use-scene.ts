import { useEffect, useState, type RefObject } from 'react';
import { createAtlasScene, type AtlasScene } from './atlas-scene.ts';
import type { MarkHandlers } from './mark-layer.ts';

/** Sets the scene in its box for as long as the box is on the page. `handlers` must be stable. */
export function useScene(box: RefObject<HTMLElement | null>, handlers: MarkHandlers): AtlasScene | undefined {
  const [scene, setScene] = useState<AtlasScene>();
  useEffect(
    function setTheScene() {
      if (!box.current) return;
      const created = createAtlasScene(box.current, handlers);
      setScene(created);
      return () => {
        setScene(undefined);
        created.remove();
      };
    },
    [box, handlers],
  );
  return scene;
}
