/**
 * The interactive map. React holds what is chosen and renders the cards and controls; the scene draws what
 * lies on the ground.
 */
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { PoleId } from '../domain/pole-id.ts';
import type { Summary, SummaryEntry } from '../domain/summary.ts';
import { useText } from '../i18n/use-text.tsx';
import { Attribution } from './attribution.tsx';
import { basemapQuery } from './basemap-query.ts';
import { ChosenPlace, OpenGroup } from './open-cards.tsx';
import type { MarkGroup } from './clusters.ts';
import { mayMove } from './leaflet-map.ts';
import { MapLegend } from './map-legend.tsx';
import { describeMark } from './mark-description.ts';
import { namesOnMap } from './place-names.ts';
import { gatherPlaces, membersOf } from './places.ts';
import { UnplacedTray } from './unplaced-tray.tsx';
import { useScene } from './use-scene.ts';
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

export function AtlasMap(props: AtlasMapProps) {
  const { summary, entries, basemapUrl, showOutline, showSubdistricts, selectedId, highlightedId } = props;
  const { onSelect, onHighlight, entryHref, poleHref, onNavigate } = props;
  const { t, locale } = useText();
  const box = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<MarkGroup>();
  const [isChosenHere, setChosenHere] = useState(false);
  const gathering = useMemo(() => gatherPlaces(entries, summary.entries), [entries, summary.entries]);
  const basemap = useQuery(basemapQuery(basemapUrl));
  const names = useMemo(() => (basemap.data ? namesOnMap(basemap.data, locale) : []), [basemap.data, locale]);

  const handlers = useRef({ describe: (_: MarkGroup) => '', onOpen: open, onPoint: point });
  handlers.current = { describe: (group) => describeMark(group, t), onOpen: open, onPoint: point };
  const stable = useMemo(
    () => ({
      describe: (group: MarkGroup) => handlers.current.describe(group),
      onOpen: (group: MarkGroup) => handlers.current.onOpen(group),
      onPoint: (group: MarkGroup | undefined) => handlers.current.onPoint(group),
    }),
    [],
  );
  const scene = useScene(box, stable);

  function open(group: MarkGroup) {
    if (group.kind === 'cluster' && group.opensAt !== undefined) {
      scene?.map.setView([group.point.lat, group.point.lng], group.opensAt, { animate: mayMove() });
      return;
    }
    const members = group.places.flatMap(membersOf);
    const only = group.kind === 'place' ? (group.place.own ?? (members.length === 1 ? members[0] : undefined)) : undefined;
    setOpened(only ? undefined : group);
    setChosenHere(Boolean(only));
    if (only || selectedId !== undefined) onSelect(only?.id);
  }

  function point(group: MarkGroup | undefined) {
    const place = group?.kind === 'place' ? group.place : undefined;
    onHighlight(place && (place.own ?? place.guests[0])?.id);
  }
  return null;
}
