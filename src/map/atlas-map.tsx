/**
 * The interactive map. React holds what is chosen and renders the cards and controls; the scene draws what
 * lies on the ground.
 */
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { MapLayer } from '../domain/map-layer.ts';
import type { Point } from '../domain/point.ts';
import type { PoleId } from '../domain/pole-id.ts';
import type { Summary, SummaryEntry } from '../domain/summary.ts';
import { useText } from '../i18n/use-text.tsx';
import { basemapQuery } from './basemap-query.ts';
import type { MarkGroup } from './clusters.ts';
import { mayMove } from './leaflet-map.ts';
import { OpenMapCard, type OpenCard } from './map-cards.tsx';
import { MapControls } from './map-controls.tsx';
import { framePoints, shownBounds, viewOf, type MapView, type Opening } from './map-view.ts';
import { describeMark } from './mark-description.ts';
import { PickBar } from './pick-bar.tsx';
import { gatherPlaces, membersOf } from './places.ts';
import type { Bounds } from './projection.ts';
import { StartPin } from './start-pin.tsx';
import { useMapMoves } from './use-map-moves.ts';
import { usePick } from './use-pick.ts';
import { useSavePicture } from './use-save-picture.ts';
import { useScene } from './use-scene.ts';
import { useSceneContent } from './use-scene-content.ts';
import { useTileGround } from './use-tile-ground.ts';
import { useTouchHold } from './use-touch-hold.ts';
import styles from './atlas-map.module.css';

export interface AtlasMapProps {
  summary: Summary;
  /** Those found, in the order of the list. */
  entries: readonly SummaryEntry[];
  basemapUrl: string;
  showOutline: boolean;
  showSubdistricts: boolean;
  reviewNumber?: string | undefined;
  selectedId?: string | undefined;
  highlightedId?: string | undefined;
  onSelect: (id: string | undefined) => void;
  onHighlight: (id: string | undefined) => void;
  entryHref: (id: string) => string;
  poleHref: (id: PoleId) => string;
  onNavigate: (href: string) => void;
  onListPole: (id: PoleId) => void;
  /** Where the map opens; later changes are the reader's own. */
  opening: Opening;
  onMove: (view: MapView, bounds: Bounds) => void;
  /** Whether the list is held to what the map shows. */
  isBounded: boolean;
  onBound: (bounds: Bounds | undefined) => void;
  /** Where distances are measured from. */
  start?: Point | undefined;
  isPicking: boolean;
  onPick: (point: Point | undefined) => void;
  layers?: readonly MapLayer[] | undefined;
  layerId?: string | undefined;
  onLayer: (id: string | undefined) => void;
  printHref: string;
  /** An address that opens list and map with this view. */
  link: (view: MapView) => string;
}

export function AtlasMap({ summary, entries, selectedId, highlightedId, onSelect, ...props }: AtlasMapProps) {
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<MarkGroup>();
  const [openedPole, setOpenedPole] = useState<PoleId>();
  /** The entry that was chosen by its mark, so that its card takes the focus. */
  const [chosenHere, setChosenHere] = useState<string>();
  const { places, unplaced, placeOf } = useMemo(
    () => gatherPlaces(entries, summary.entries),
    [entries, summary.entries],
  );
  const basemap = useQuery(basemapQuery(props.basemapUrl));
  const placeById = (id: string | undefined) => (id === undefined ? undefined : placeOf(id));
  const ofPole = (id: PoleId) => entries.filter(({ pole }) => pole === id);

  const chosen = entries.find(({ id }) => id === selectedId);
  const chosenPlace = placeById(selectedId);
  const group = opened?.places.every((place) => places.includes(place)) ? opened : undefined;
  const seal = summary.seals.find(({ id }) => id === openedPole);
  const card: OpenCard | undefined = seal
    ? { kind: 'pole', seal, entries: ofPole(seal.id) }
    : group
      ? { kind: 'group', group }
      : chosen && chosenPlace
        ? { kind: 'entry', entry: chosen, place: chosenPlace, isHere: chosenHere === chosen.id }
        : undefined;

  function open(next: MarkGroup) {
    const { lat, lng } = next.point;
    if (props.isPicking) return props.onPick({ lat, lng });
    setOpenedPole(undefined);
    if (next.kind === 'cluster' && next.opensAt !== undefined) {
      scene?.map.setView([lat, lng], next.opensAt, { animate: mayMove() });
      return;
    }
    const members = next.places.flatMap(membersOf);
    const only =
      next.kind === 'place' ? (next.place.own ?? (members.length === 1 ? members[0] : undefined)) : undefined;
    setOpened(only ? undefined : next);
    setChosenHere(only?.id);
    if (only?.id !== selectedId) onSelect(only?.id);
  }

  function openPole(id: PoleId) {
    const poleSeal = summary.seals.find((candidate) => candidate.id === id);
    if (!scene || !poleSeal) return;
    const standing = ofPole(id).flatMap((entry) => placeById(entry.id)?.point ?? []);
    // The card opens when the map has come to rest, so that it finds room in the new frame.
    scene.map.once('moveend', () => {
      setOpened(undefined);
      setOpenedPole(id);
      if (selectedId !== undefined) onSelect(undefined);
    });
    framePoints(scene.map, [...standing, poleSeal.point]);
  }

  function close() {
    const placeId = group?.places[0]?.id ?? chosenPlace?.id;
    setOpened(undefined);
    setOpenedPole(undefined);
    if (card?.kind === 'entry') onSelect(undefined);
    // Back to where the reader came from; to the map itself when the mark has gone.
    const isBack =
      card?.kind === 'pole'
        ? scene?.focusSeal(card.seal.id)
        : placeId !== undefined && scene?.focusMark(placeId);
    if (!isBack) box.current?.focus({ preventScroll: true });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !card) return;
    event.stopPropagation();
    close();
  }

  const scene = useScene(
    box,
    {
      describe: (next) => describeMark(next, t),
      onOpen: open,
      onPoint: (next) => {
        const place = next?.kind === 'place' ? next.place : undefined;
        props.onHighlight(place && (place.own ?? place.guests[0])?.id);
      },
    },
    props.opening,
  );
  const layers = props.layers ?? [];
  const ground = useTileGround(
    scene,
    layers.find(({ id }) => id === props.layerId),
  );
  const touch = useTouchHold(scene);
  useMapMoves(scene, props.onMove);
  usePick(scene, props.isPicking, props.onPick);
  useSceneContent(scene, {
    basemap: basemap.data,
    hasOwnGround: !ground.shown,
    showOutline: props.showOutline,
    showSubdistricts: props.showSubdistricts,
    seals: summary.seals,
    sealHandlers: {
      hrefOf: props.poleHref,
      describe: ({ character, name }) => t('map.seal', { character, name }),
      onOpen: openPole,
    },
    places,
    pointed: { selected: chosenPlace?.id, highlighted: placeById(highlightedId)?.id },
  });
  const onSave = useSavePicture(scene, { ...props, basemap: basemap.data, places, seals: summary.seals });
  const links = { entryHref: props.entryHref, onNavigate: props.onNavigate };

  return (
    <div
      role="group"
      aria-label={t('map.label')}
      className={styles.atlas}
      data-outline={props.showOutline}
      data-picking={props.isPicking || undefined}
      data-card={card?.kind}
      onKeyDown={onKeyDown}
    >
      <div ref={box} className={styles.map} role="region" tabIndex={0} aria-label={t('map.keys')} />
      {scene && props.start && <StartPin scene={scene} point={props.start} />}
      {scene && card && (
        <OpenMapCard
          scene={scene}
          card={card}
          poleHref={props.poleHref}
          onListPole={props.onListPole}
          onClose={close}
          {...links}
        />
      )}
      <MapControls
        scene={scene}
        unplaced={unplaced}
        failure={basemap.isError ? { retry: () => void basemap.refetch() } : undefined}
        showOutline={props.showOutline}
        reviewNumber={props.reviewNumber}
        layers={layers}
        layerId={ground.failed ? undefined : props.layerId}
        ground={ground}
        onLayer={props.onLayer}
        isBounded={props.isBounded}
        onBound={(isBounded) => props.onBound(isBounded && scene ? shownBounds(scene.map) : undefined)}
        // A finger that opened a card needs no word on moving.
        touch={card ? 'free' : touch}
        take={{
          printHref: props.printHref,
          link: () => (scene ? props.link(viewOf(scene.map)) : ''),
          onSave,
        }}
        {...links}
      />
      {props.isPicking && (
        <PickBar
          onTake={() => scene && props.onPick(scene.map.getCenter())}
          onCancel={() => props.onPick(undefined)}
        />
      )}
    </div>
  );
}
