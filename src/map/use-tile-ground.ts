/** The ground that the visitor chose, or the embedded one when it does not come. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { MapLayer } from '../domain/map-layer.ts';
import type { AtlasScene } from './atlas-scene.ts';
import { layerKeysQuery } from './layer-keys-query.ts';

const needsKey = (layer: MapLayer) =>
  layer.kind === 'tianditu' || (layer.kind === 'xyz' && layer.url.includes('{key}'));

export interface TileGround {
  /** What is shown in place of the embedded ground. */
  readonly shown: MapLayer | undefined;
  readonly failed?: { readonly layer: MapLayer; readonly reason: 'load' | 'key' };
}

export function useTileGround(scene: AtlasScene | undefined, chosen: MapLayer | undefined): TileGround {
  const wantsKey = chosen !== undefined && needsKey(chosen);
  const keys = useQuery({ ...layerKeysQuery, enabled: wantsKey });
  const key = chosen && keys.data?.[chosen.id];
  const [broken, setBroken] = useState<MapLayer>();
  // Chosen again after another, it is tried again.
  if (broken && chosen !== broken) setBroken(undefined);
  const lacksKey = wantsKey && keys.isSuccess && !key;
  const isReady = chosen !== undefined && chosen !== broken && (!wantsKey || key !== undefined);
  const shown = isReady ? chosen : undefined;

  useEffect(
    function layChosen() {
      if (!scene || !shown) return undefined;
      let isWanted = true;
      let lift: (() => void) | undefined;
      const fail = () => {
        if (isWanted) setBroken(shown);
      };
      scene.showGround(false);
      // Few choose another ground: what lays it, and shifts it, is loaded when somebody does.
      const lay = async () => {
        try {
          const { layTiles } = await import('./tile-ground.ts');
          if (isWanted) lift = layTiles(scene.map, shown, key, fail);
        } catch (error) {
          console.error(error);
          fail();
        }
      };
      void lay();
      return () => {
        isWanted = false;
        lift?.();
        scene.showGround(true);
      };
    },
    [scene, shown, key],
  );

  if (chosen && lacksKey) return { shown, failed: { layer: chosen, reason: 'key' } };
  if (chosen && chosen === broken) return { shown, failed: { layer: chosen, reason: 'load' } };
  return { shown };
}
