/**
 * What `map.ts` runs in the browser: one way of showing many points, set up and moved once, on an empty map of
 * one size. Both ways get the same points, the same views and no animation.
 */
import 'leaflet/dist/leaflet.css';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import 'leaflet.markercluster/dist/MarkerCluster.Default.css';
import * as L from 'leaflet';
import type { SummaryEntry } from '../../src/domain/summary.ts';
import { createAtlasScene } from '../../src/map/atlas-scene.ts';
import { describeMark } from '../../src/map/mark-description.ts';
import { gatherPlaces } from '../../src/map/places.ts';
import { DISTRICT_BOUNDS } from '../../src/map/projection.ts';
import { createText } from '../../src/i18n/use-text.tsx';
import words from 'virtual:words/site/en';

export interface Run {
  /** Milliseconds from the points to the frame that shows them. */
  readonly first: number;
  /** Milliseconds of each move to the frame that shows it. */
  readonly moves: readonly number[];
  readonly nodes: number;
  /** Megabytes. */
  readonly heap: number;
}

interface Shown {
  readonly map: L.Map;
  /** What holds one element a mark. */
  readonly marks: string;
}

const TYPES = ['university', 'institute', 'platform', 'park', 'space'] as const;
const POLES = ['zhong', 'hua', 'wu', 'shu', undefined] as const;
const CENTRE: [number, number] = [31.2565, 121.388];

/** The same points in every run: a small generator of pseudo-random numbers with a fixed seed. */
function drawPoints(count: number): { lat: number; lng: number }[] {
  let state = 20_260_101;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const { west, south, east, north } = DISTRICT_BOUNDS;
  return Array.from({ length: count }, () => ({
    lat: south + random() * (north - south),
    lng: west + random() * (east - west),
  }));
}

function entriesAt(points: readonly { lat: number; lng: number }[]): SummaryEntry[] {
  return points.map(({ lat, lng }, index) => {
    const pole = POLES[index % POLES.length];
    return {
      id: `entry-${index}`,
      type: TYPES[index % TYPES.length] ?? 'platform',
      name: { value: `Entry ${index}`, lang: 'en' },
      ...(pole && { pole }),
      sectors: [],
      offers: [],
      membership: 'named',
      hosted: 0,
      place: { lat, lng, precision: 'building' },
      summary: '',
      sources: 1,
      basis: 'sourced',
      checkedOn: '2026-01-01',
      sortKey: '',
      search: { aliases: [], pinyin: [], capabilities: [] },
    };
  });
}

/** Ours as the site uses it: from the entries of the list to marks that are buttons with names. */
function showOurs(container: HTMLElement, entries: readonly SummaryEntry[]): Shown {
  const { t } = text;
  const scene = createAtlasScene(container, {
    describe: (group) => describeMark(group, t),
    onOpen: () => undefined,
    onPoint: () => undefined,
  });
  scene.setPlaces(gatherPlaces(entries, entries).places);
  return { map: scene.map, marks: '.leaflet-atlas-marks-pane button' };
}

function showTheirs(container: HTMLElement, entries: readonly SummaryEntry[]): Shown {
  const map = new L.Map(container, {
    zoomControl: false,
    attributionControl: false,
    maxZoom: 17,
    zoomSnap: 0.25,
    zoomAnimation: false,
    markerZoomAnimation: false,
  });
  const { west, south, east, north } = DISTRICT_BOUNDS;
  map.fitBounds(
    [
      [south, west],
      [north, east],
    ],
    { padding: [16, 16], animate: false },
  );
  const group = new extended.MarkerClusterGroup({ animate: false, animateAddingMarkers: false });
  group.addLayers(
    entries.map(
      ({ name, place }) =>
        new L.Marker([place?.lat ?? 0, place?.lng ?? 0], { title: name.value, alt: name.value }),
    ),
  );
  map.addLayer(group);
  return { map, marks: '.leaflet-marker-pane > *' };
}

// The plugin extends a global Leaflet, which modules no longer leave behind.
const extended = { ...L };
Object.assign(globalThis, { L: extended });
await import('leaflet.markercluster');

const text = createText('en', words);
// By the time that a map opens, the page around it has long been translated.
text.t('explore.count', { count: 2 });
// And both ways find their letters at hand, as beside a list of results.
for (const font of ['700 13px var(--sans)', '12px "Helvetica Neue", Arial, Helvetica, sans-serif']) {
  const line = document.createElement('p');
  line.style.font = font;
  line.textContent = '0123456789';
  document.body.append(line);
}
const SHOW = { ours: showOurs, markercluster: showTheirs };
export type Layer = keyof typeof SHOW;

/** After the next frame was drawn. */
const drawn = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(undefined);
    });
  });

const VIEWS: readonly ['zoom' | 'pan', number, number][] = [
  ['zoom', 12, 0],
  ['zoom', 13, 0],
  ['pan', 240, 0],
  ['zoom', 14, 0],
  ['pan', 0, 200],
  ['pan', -300, 0],
  ['zoom', 15, 0],
  ['pan', 260, 120],
  ['zoom', 16, 0],
  ['pan', -200, -200],
  ['zoom', 17, 0],
  ['pan', 300, 0],
  ['zoom', 15, 0],
  ['pan', 0, -240],
  ['zoom', 13, 0],
  ['pan', 200, 100],
  ['zoom', 12, 0],
  ['zoom', 14, 0],
];

async function measure(layer: Layer, count: number): Promise<Run> {
  const entries = entriesAt(drawPoints(count));
  const container = document.createElement('div');
  container.style.cssText = 'width: 900px; height: 800px';
  document.body.append(container);
  await drawn();
  const start = performance.now();
  const { map, marks } = SHOW[layer](container, entries);
  await drawn();
  const first = performance.now() - start;
  if (!container.querySelector(marks)) throw new Error(`No mark was drawn by ${layer}.`);
  const moves: number[] = [];
  let nodes = 0;
  map.setView(CENTRE, 11.5, { animate: false });
  await drawn();
  for (const [kind, x, y] of VIEWS) {
    const begin = performance.now();
    if (kind === 'zoom') map.setZoom(x, { animate: false });
    else map.panBy([x, y], { animate: false });
    await drawn();
    moves.push(performance.now() - begin);
    if (!container.querySelector(marks)) throw new Error(`No mark was left by ${layer} after ${kind} ${x}.`);
    nodes = Math.max(nodes, container.querySelectorAll('*').length);
  }
  globalThis.gc?.();
  const { usedJSHeapSize } = (performance as unknown as { memory: { usedJSHeapSize: number } }).memory;
  return { first, moves, nodes, heap: usedJSHeapSize / 2 ** 20 };
}

declare global {
  var measureMap: typeof measure;
}
globalThis.measureMap = measure;
