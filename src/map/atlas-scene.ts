/**
 * Everything Leaflet shows, behind plain setters: the ground, the words, the seals, the marks. React says what
 * there is; the scene says where it fits, again after each move.
 */
import type { Map as LeafletMap } from 'leaflet';
import type { Seal } from '../domain/summary.ts';
import { createAreaLayer } from './area-layer.ts';
import type { Basemap } from './basemap-document.ts';
import { indexPlaces, markOf, type ClusterIndex, type MarkGroup } from './clusters.ts';
import { floatsOver, roomUnder } from './floats.ts';
import { createGroundLayer, type GroundLayer } from './ground-layer.ts';
import { boxAround, overlaps, within, type Box } from './label-placement.ts';
import { boundsOf, createLeafletMap, paneName } from './leaflet-map.ts';
import { createLetteringLayer } from './lettering-layer.ts';
import { listenToKeys } from './map-keys.ts';
import { followSize } from './map-size.ts';
import { openMap, type Opening } from './map-view.ts';
import { extentOf } from './mark-button.ts';
import { createMarkLayer, type MarkHandlers, type Pointed } from './mark-layer.ts';
import { createNameLayer } from './name-layer.ts';
import { readPalette, watchScheme } from './palette.ts';
import type { PlaceName } from './place-names.ts';
import type { Place } from './places.ts';
import { createSealLayer, type PlacedSeal, type SealHandlers, type SealLayer } from './seal-layer.ts';
import { SEAL_PIXELS } from './seal-standing.ts';
import { fromSheet, type SheetPoint } from './projection.ts';
import { letterRoads, type RoadName } from './road-lettering.ts';
import { spineSamples } from './spine-lettering.ts';

export interface GroundChoice {
  readonly showOutline: boolean;
  readonly showSubdistricts: boolean;
}

export interface Words {
  /** The name of 武宁路; none while its road is not drawn. */
  readonly spine: string;
  readonly names: readonly PlaceName[];
  readonly roads: readonly RoadName[];
}

export interface AtlasScene {
  readonly map: LeafletMap;
  setGround(basemap: Basemap, choice: GroundChoice): void;
  setWords(words: Words): void;
  setSeals(seals: readonly Seal[], handlers: SealHandlers): void;
  setPlaces(places: readonly Place[]): void;
  setPointed(pointed: Pointed): void;
  /** Hides the embedded ground while another lies in its place. */
  showGround(isShown: boolean): void;
  focusMark(placeId: string): boolean;
  focusSeal(id: Seal['id']): boolean;
  remove(): void;
}

/** The name of a pole beside its seal. */
function sealName(map: LeafletMap, { seal, box }: PlacedSeal): PlaceName {
  const point = map.containerPointToLatLng([box.left + box.width / 2, box.top + box.height / 2]);
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

export function createAtlasScene(
  container: HTMLElement,
  handlers: MarkHandlers,
  opening: Opening = {},
): AtlasScene {
  const map = createLeafletMap(container);
  const lettering = createLetteringLayer(map);
  const names = createNameLayer(map);
  const areas = createAreaLayer(map);
  const marks = createMarkLayer(map, handlers);
  let ground: { basemap: Basemap; layer: GroundLayer; choice: GroundChoice } | undefined;
  let hasGround = true;
  let seals: SealLayer | undefined;
  let words: Words = { spine: '', names: [], roads: [] };
  let places: readonly Place[] = [];
  let index: ClusterIndex = indexPlaces([]);
  let pointed: Pointed = {};

  const toPixels = (at: SheetPoint) => {
    const { lat, lng } = fromSheet(at);
    return map.latLngToContainerPoint([lat, lng]);
  };

  /** The chosen one never gathers with its neighbours. */
  function gather(): void {
    index = indexPlaces(places.filter(({ id }) => id !== pointed.selected));
  }

  function groupsInView(): readonly MarkGroup[] {
    const selected = places.filter(({ id }) => id === pointed.selected).map(markOf);
    return [...index.within(boundsOf(map), map.getZoom()), ...selected];
  }

  function boxesOf(groups: readonly MarkGroup[]): Box[] {
    return groups.map((group) =>
      boxAround(map.latLngToContainerPoint([group.point.lat, group.point.lng]), extentOf(group) + 4),
    );
  }

  /** No name is written across the red line. */
  function spineBoxes(): Box[] {
    if (!ground) return [];
    return spineSamples(14 * 2 ** (16 - map.getZoom())).map((at) => boxAround(toPixels(at), 6));
  }

  function settle(): void {
    // Read before anything is written, so that the browser lays out once.
    const floats = floatsOver(map);
    const room = roomUnder(floats, map.getSize());
    const groups = groupsInView();
    marks.show(groups);
    areas.show(groups);
    const taken = boxesOf(groups);
    const placedSeals = seals?.place(taken) ?? [];
    taken.push(...placedSeals.map(({ box }) => box));
    taken.push(...floats);
    const letters = words.spine ? lettering.set(words.spine, taken, room) : [];
    taken.push(...letters, ...spineBoxes());
    taken.push(
      ...names.show([...placedSeals.map((placed) => sealName(map, placed)), ...words.names], taken, room),
    );
    ground?.layer.move(
      letterRoads(words.roads, {
        zoom: map.getZoom(),
        toPixels,
        isFree: (box) => within(box, room) && !taken.some((other) => overlaps(box, other)),
      }),
    );
  }

  function drawGround(): void {
    ground?.layer.draw({ palette: readPalette(container), ...ground.choice });
  }

  openMap(map, opening);
  map.on('moveend', settle);
  const stops = [listenToKeys(map), followSize(map, opening), watchScheme(drawGround)];

  return {
    map,
    setGround(basemap, choice) {
      if (ground?.basemap !== basemap) {
        ground?.layer.remove();
        ground = { basemap, layer: createGroundLayer(map, basemap, paneName('ground')), choice };
        ground.layer.show(hasGround);
      }
      ground = { ...ground, choice };
      drawGround();
    },
    setWords(next) {
      words = next;
      names.remove();
      settle();
    },
    setSeals(next, sealHandlers) {
      seals?.remove();
      seals = createSealLayer(map, next, sealHandlers);
      settle();
    },
    setPlaces(next) {
      places = next;
      gather();
      settle();
    },
    setPointed(next) {
      const isMoved = next.selected !== pointed.selected;
      pointed = next;
      if (isMoved) {
        gather();
        settle();
      }
      marks.point(pointed);
    },
    showGround(isShown) {
      hasGround = isShown;
      ground?.layer.show(isShown);
      for (const pane of ['ground', 'lettering'] as const) {
        const element = map.getPane(paneName(pane));
        if (element) element.hidden = !isShown;
      }
    },
    focusMark: (placeId) => marks.focus(placeId),
    focusSeal: (id) => seals?.focus(id) ?? false,
    remove() {
      for (const stop of stops) stop();
      map.off('moveend', settle);
      for (const layer of [marks, areas, names, lettering]) layer.remove();
      seals?.remove();
      ground?.layer.remove();
      map.remove();
    },
  };
}
