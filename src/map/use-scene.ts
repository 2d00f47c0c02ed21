import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { createAtlasScene, type AtlasScene } from './atlas-scene.ts';
import type { MarkGroup } from './clusters.ts';
import type { Opening } from './map-view.ts';
import type { MarkHandlers } from './mark-layer.ts';

/** Sets the scene in its box for as long as the box is on the page. */
export function useScene(
  box: RefObject<HTMLElement | null>,
  handlers: MarkHandlers,
  opening: Opening,
): AtlasScene | undefined {
  const [scene, setScene] = useState<AtlasScene>();
  const describe = useEffectEvent((group: MarkGroup) => handlers.describe(group));
  const onOpen = useEffectEvent((group: MarkGroup) => handlers.onOpen(group));
  const onPoint = useEffectEvent((group: MarkGroup | undefined) => handlers.onPoint(group));
  const readOpening = useEffectEvent(() => opening);
  useEffect(
    function setTheScene() {
      if (!box.current) return;
      const created = createAtlasScene(
        box.current,
        {
          describe: (group) => describe(group),
          onOpen: (group) => onOpen(group),
          onPoint: (group) => onPoint(group),
        },
        readOpening(),
      );
      // oxlint-disable-next-line react/set-state-in-effect -- Leaflet needs its box in the document first
      setScene(created);
      return () => {
        setScene(undefined);
        created.remove();
      };
    },
    [box],
  );
  return scene;
}
