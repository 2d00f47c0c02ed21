/**
 * Everything Leaflet shows, behind plain setters: the ground, the words, the seals, the marks. React says what
 * there is; the scene says where it fits, again after each move.
 */
import type { Map as LeafletMap } from 'leaflet';
import type { Seal } from '../domain/summary.ts';
import { createAreaLayer } from './area-layer.ts';
import type { Basemap } from './basemap-document.ts';
import { indexPlaces, markOf, type ClusterIndex, type MarkGroup } from './clusters.ts';
import { createEdgeFade } from './edge-fade.ts';
import { createGroundLayer, type GroundLayer } from './ground-layer.ts';
import { boxAround, type Box } from './label-placement.ts';
import { boundsOf, createLeafletMap, fitDistrict } from './leaflet-map.ts';
import { createLetteringLayer } from './lettering-layer.ts';
import { listenToKeys } from './map-keys.ts';
import { followSize } from './map-size.ts';
import { extentOf } from './mark-button.ts';
import { createMarkLayer, type MarkHandlers, type Pointed } from './mark-layer.ts';
import { createNameLayer } from './name-layer.ts';
import { readPalette, watchScheme } from './palette.ts';
import type { PlaceName } from './place-names.ts';
import type { Place } from './places.ts';
import { createSealLayer, SEAL_PIXELS, sealLift, sealPosition, type SealHandlers } from './seal-layer.ts';

export interface GroundChoice {
  readonly showOutline: boolean;
  readonly showSubdistricts: boolean;
}

export interface AtlasScene {
  readonly map: LeafletMap;
  setGround(basemap: Basemap, choice: GroundChoice): void;
  setWords(spine: string, names: readonly PlaceName[]): void;
  setSeals(seals: readonly Seal[], handlers: SealHandlers): void;
  setPlaces(places: readonly Place[]): void;
  setPointed(pointed: Pointed): void;
  focusMark(placeId: string): boolean;
  remove(): void;
}

/** The name of a pole beside its seal. */
function sealName(map: LeafletMap, seal: Seal): PlaceName {
  const point = map.containerPointToLatLng(sealPosition(map, seal));
  return {
    key: `seal ${seal.id}`,
    kind: 'seal',
    text: seal.name,
    point: { lat: point.lat, lng: point.lng },
    fromZoom: 0,
    fontSize: 13,
    gap: SEAL_PIXELS / 2 + 5,
    sides: ['right', 'left', 'above'],
  };
}

export function createAtlasScene(container: HTMLElement, handlers: MarkHandlers): AtlasScene {
  const map = createLeafletMap(container);
  const fade = createEdgeFade(map);
  const lettering = createLetteringLayer(map);
  const names = createNameLayer(map);
  const areas = createAreaLayer(map);
  const marks = createMarkLayer(map, handlers);
  let ground: { basemap: Basemap; layer: GroundLayer; choice: GroundChoice } | undefined;
  let sealLayer: { remove(): void } | undefined;
  let seals: readonly Seal[] = [];
  let words: { spine: string; names: readonly PlaceName[] } = { spine: '', names: [] };
  let places: readonly Place[] = [];
  let index: ClusterIndex = indexPlaces([]);
  let pointed: Pointed = {};

  /** The chosen one is always on the map, also when its neighbours have gathered. */
  function withSelected(groups: readonly MarkGroup[]): readonly MarkGroup[] {
    const selected = places.find(({ id }) => id === pointed.selected);
    if (!selected || groups.some(({ key }) => key === selected.id)) return groups;
    return [...groups, markOf(selected)];
  }

  function boxesOf(groups: readonly MarkGroup[]): Box[] {
    return groups.map((group) =>
      boxAround(map.latLngToContainerPoint([group.point.lat, group.point.lng]), extentOf(group) + 4),
    );
  }

  function settle(): void {
    const groups = withSelected(index.within(boundsOf(map), map.getZoom()));
    marks.show(groups);
    areas.show(groups);
    const taken = [
      ...seals.map((seal) => boxAround(sealPosition(map, seal), SEAL_PIXELS + 4, SEAL_PIXELS + 4 + sealLift(seal) / 4)),
      ...boxesOf(groups),
    ];
    const letters = words.spine ? lettering.set(words.spine, taken) : [];
    names.show([...seals.map((seal) => sealName(map, seal)), ...words.names], [...taken, ...letters]);
  }

  function drawGround(): void {
    ground?.layer.draw({ palette: readPalette(container), ...ground.choice });
  }

  fitDistrict(map);
  map.on('moveend', settle);
  const stops = [listenToKeys(map), followSize(map), watchScheme(drawGround)];

  return {
    map,
    setGround(basemap, choice) {
      if (ground?.basemap !== basemap) {
        ground?.layer.remove();
        ground = { basemap, layer: createGroundLayer(map, basemap, 'atlas-ground'), choice };
      }
      ground = { ...ground, choice };
      drawGround();
    },
    setWords(spine, placeNames) {
      words = { spine, names: placeNames };
      names.remove();
      settle();
    },
    setSeals(next, sealHandlers) {
      sealLayer?.remove();
      seals = next;
      sealLayer = createSealLayer(map, seals, sealHandlers);
      settle();
    },
    setPlaces(next) {
      places = next;
      index = indexPlaces(places);
      settle();
    },
    setPointed(next) {
      const isMoved = next.selected !== pointed.selected;
      pointed = next;
      if (isMoved) settle();
      marks.point(pointed);
    },
    focusMark: (placeId) => marks.focus(placeId),
    remove() {
      for (const stop of stops) stop();
      map.off('moveend', settle);
      for (const layer of [marks, areas, names, lettering, fade]) layer.remove();
      sealLayer?.remove();
      ground?.layer.remove();
      map.remove();
    },
  };
}
