/** Tells the scene what there is, each part when it changes. */
import { useEffect, useEffectEvent, useMemo } from 'react';
import type { Seal } from '../domain/summary.ts';
import { useText } from '../i18n/use-text.tsx';
import type { AtlasScene } from './atlas-scene.ts';
import type { Basemap } from './basemap-document.ts';
import type { Pointed } from './mark-layer.ts';
import { namesOnMap } from './place-names.ts';
import type { Place } from './places.ts';
import { roadsOnMap } from './road-lettering.ts';
import type { SealHandlers } from './seal-layer.ts';

interface SceneContent {
  readonly basemap: Basemap | undefined;
  /** Whether the embedded ground is shown; else its words stay away too. */
  readonly hasOwnGround: boolean;
  readonly showOutline: boolean;
  readonly showSubdistricts: boolean;
  readonly seals: readonly Seal[];
  readonly sealHandlers: SealHandlers;
  readonly places: readonly Place[];
  readonly pointed: Pointed;
}

export function useSceneContent(scene: AtlasScene | undefined, content: SceneContent): void {
  const { basemap, hasOwnGround, showOutline, showSubdistricts, seals, sealHandlers, places } = content;
  const { selected, highlighted } = content.pointed;
  const { t, locale } = useText();
  const names = useMemo(
    () =>
      basemap && hasOwnGround
        ? namesOnMap(basemap, locale).filter(({ kind }) => showSubdistricts || kind !== 'subdistrict')
        : [],
    [basemap, hasOwnGround, locale, showSubdistricts],
  );
  const roads = useMemo(
    () => (basemap && hasOwnGround ? roadsOnMap(basemap, locale) : []),
    [basemap, hasOwnGround, locale],
  );
  const hrefOf = useEffectEvent(sealHandlers.hrefOf);
  const describe = useEffectEvent(sealHandlers.describe);
  const onOpen = useEffectEvent(sealHandlers.onOpen);
  const spine = t('map.spine');

  useEffect(
    function layGround() {
      if (basemap) scene?.setGround(basemap, { showOutline, showSubdistricts });
    },
    [scene, basemap, showOutline, showSubdistricts],
  );
  useEffect(
    function setSeals() {
      scene?.setSeals(seals, {
        hrefOf: (id) => hrefOf(id),
        describe: (seal) => describe(seal),
        onOpen: (id) => onOpen(id),
      });
    },
    [scene, seals],
  );
  useEffect(
    function setPlaces() {
      scene?.setPlaces(places);
    },
    [scene, places],
  );
  useEffect(
    function setWords() {
      // The road's name belongs to the drawn road.
      scene?.setWords({ spine: basemap && hasOwnGround ? spine : '', names, roads });
    },
    [scene, basemap, hasOwnGround, spine, names, roads],
  );
  useEffect(
    function setPointed() {
      scene?.setPointed({ selected, highlighted });
    },
    [scene, selected, highlighted],
  );
}
