/**
 * The interactive map. React holds what is chosen and renders the cards and controls; the scene draws what
 * lies on the ground.
 */
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { PoleId } from '../domain/pole-id.ts';
import type { Summary, SummaryEntry } from '../domain/summary.ts';
import { useText } from '../i18n/use-text.tsx';
import { Attribution } from './attribution.tsx';
import { basemapQuery } from './basemap-query.ts';
import type { MarkGroup } from './clusters.ts';
import { mayMove } from './leaflet-map.ts';
import { MapCard } from './map-card.tsx';
import { MapLegend } from './map-legend.tsx';
import { describeMark } from './mark-description.ts';
import { ChosenCard, GroupCard } from './place-card.tsx';
import { gatherPlaces, membersOf } from './places.ts';
import { UnplacedTray } from './unplaced-tray.tsx';
import { useScene } from './use-scene.ts';
import { useSceneContent } from './use-scene-content.ts';
import { ZoomButtons } from './zoom-buttons.tsx';
import styles from './atlas-map.module.css';

export interface AtlasMapProps {
  summary: Summary;
  /** Those found, in the order of the list. */
  entries: readonly SummaryEntry[];
  basemapUrl: string;
  showOutline: boolean;
  showSubdistricts: boolean;
  selectedId?: string;
  highlightedId?: string;
  onSelect: (id: string | undefined) => void;
  onHighlight: (id: string | undefined) => void;
  entryHref: (id: string) => string;
  poleHref: (id: PoleId) => string;
  onNavigate: (href: string) => void;
}

export function AtlasMap({ summary, entries, selectedId, highlightedId, onSelect, ...props }: AtlasMapProps) {
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<MarkGroup>();
  /** The entry that was chosen by its mark, so that its card takes the focus. */
  const [chosenHere, setChosenHere] = useState<string>();
  const { places, unplaced, placeOf } = useMemo(
    () => gatherPlaces(entries, summary.entries),
    [entries, summary.entries],
  );
  const basemap = useQuery(basemapQuery(props.basemapUrl));
  const placeById = (id: string | undefined) =>
    places.find((place) => id !== undefined && place.id === placeOf.get(id));

  const chosen = entries.find(({ id }) => id === selectedId);
  const chosenPlace = placeById(selectedId);
  const group = opened?.places.every((place) => places.includes(place)) ? opened : undefined;

  function open(next: MarkGroup) {
    const { lat, lng } = next.point;
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

  function close() {
    const placeId = group?.places[0]?.id ?? chosenPlace?.id;
    setOpened(undefined);
    if (!group) onSelect(undefined);
    // Back to where the reader came from; to the map itself when the mark has gone.
    if (placeId === undefined || !scene?.focusMark(placeId)) box.current?.focus({ preventScroll: true });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !(group ?? (chosen && chosenPlace))) return;
    event.stopPropagation();
    close();
  }

  const scene = useScene(box, {
    describe: (next) => describeMark(next, t),
    onOpen: open,
    onPoint: (next) => {
      const place = next?.kind === 'place' ? next.place : undefined;
      props.onHighlight(place && (place.own ?? place.guests[0])?.id);
    },
  });
  useSceneContent(scene, {
    basemap: basemap.data,
    showOutline: props.showOutline,
    showSubdistricts: props.showSubdistricts,
    seals: summary.seals,
    sealHandlers: {
      hrefOf: props.poleHref,
      describe: ({ character, name }) => t('map.seal', { character, name }),
      onOpen: (id) => props.onNavigate(props.poleHref(id)),
    },
    places,
    pointed: { selected: chosenPlace?.id, highlighted: placeById(highlightedId)?.id },
  });
  const links = { entryHref: props.entryHref, onNavigate: props.onNavigate };

  return (
    <div
      role="group"
      aria-label={t('map.label')}
      className={styles.atlas}
      data-outline={props.showOutline}
      onKeyDown={onKeyDown}
    >
      <div ref={box} className={styles.map} role="region" tabIndex={0} aria-label={t('map.keys')} />
      {scene && group && (
        <MapCard scene={scene} point={group.point} label={t('map.here', { count: group.count })} takesFocus>
          <GroupCard
            title={t('map.here', { count: group.count })}
            entries={group.places.flatMap(membersOf)}
            onClose={close}
            {...links}
          />
        </MapCard>
      )}
      {scene && !group && chosen && chosenPlace && (
        <MapCard
          scene={scene}
          point={chosenPlace.point}
          label={chosen.name.value}
          takesFocus={chosenHere === chosen.id}
        >
          <ChosenCard
            entry={chosen}
            others={membersOf(chosenPlace).filter((entry) => entry !== chosen)}
            hostName={chosenPlace.id === chosen.id ? undefined : chosenPlace.name}
            isApproximate={chosenPlace.precision === 'area'}
            onClose={close}
            {...links}
          />
        </MapCard>
      )}
      <div className={styles.tray}>
        <UnplacedTray entries={unplaced} {...links} />
        {basemap.isError && (
          <p className={styles.failure} role="status">
            {t('map.failed')}{' '}
            <button type="button" onClick={() => void basemap.refetch()}>
              {t('map.retry')}
            </button>
          </p>
        )}
      </div>
      <div className={styles.legend}>
        <MapLegend />
      </div>
      <div className={styles.zoom}>
        <ZoomButtons map={scene?.map} />
      </div>
      <div className={styles.attribution}>
        <Attribution />
      </div>
    </div>
  );
}
