import { describe, expect, test } from 'vitest';
import type { SummaryEntry } from '../domain/summary.ts';
import { indexPlaces, MAX_ZOOM } from './clusters.ts';
import { gatherPlaces, membersOf } from './places.ts';
import { SHEET_BOUNDS } from './projection.ts';

function entry(id: string, more: Partial<SummaryEntry> = {}): SummaryEntry {
  return { id, type: 'platform', name: { value: id, lang: 'en' }, ...more } as SummaryEntry;
}
const at = (lat: number, lng: number) => ({ lat, lng, precision: 'street' as const });
const within = (places: ReturnType<typeof gatherPlaces>['places'], zoom: number) =>
  indexPlaces(places).within(SHEET_BOUNDS, zoom);

const institute = entry('institute', { type: 'institute', pole: 'wu', place: at(31.24, 121.4) });
const laboratory = entry('laboratory', { pole: 'wu', host: { id: 'institute', name: 'Institute' } });
const office = entry('office', { host: { id: 'laboratory', name: 'Laboratory' } });
const society = entry('society', { host: { name: 'Ministry' } });
const all = [institute, laboratory, office, society];

describe('entries on the map', () => {
  test('without a place stand at that of the nearest host that has one', () => {
    const { places, unplaced } = gatherPlaces(all, all);
    expect(places).toHaveLength(1);
    expect(places[0]!.own?.id).toBe('institute');
    expect(places[0]!.guests.map(({ id }) => id)).toEqual(['laboratory', 'office']);
    expect(unplaced.map(({ id }) => id)).toEqual(['society']);
  });

  test('stand at a host that the filter leaves out', () => {
    const { places, placeOf } = gatherPlaces([laboratory], all);
    expect(places[0]).toMatchObject({
      id: 'institute',
      name: 'institute',
      point: { lat: 31.24, lng: 121.4 },
    });
    expect(places[0]!.own).toBeUndefined();
    expect(placeOf('laboratory')?.id).toBe('institute');
  });

  test('whose hosts run each other stand nowhere, and the map still opens', () => {
    const [a, b] = [entry('a', { host: { id: 'b', name: '' } }), entry('b', { host: { id: 'a', name: '' } })];
    expect(gatherPlaces([a, b], [a, b]).unplaced).toHaveLength(2);
  });

  test('are all either placed or told to be unplaced', () => {
    const { places, unplaced } = gatherPlaces(all, all);
    expect(places.flatMap(membersOf).length + unplaced.length).toBe(all.length);
  });
});

describe('clusters', () => {
  const near = [
    entry('one', { pole: 'wu', place: at(31.24, 121.4) }),
    entry('two', { pole: 'wu', place: at(31.2404, 121.4004) }),
    entry('far', { pole: 'hua', place: at(31.29, 121.35) }),
  ];

  test('gather near places, count entries and take the colour of a pole they share', () => {
    const shown = [...near, entry('guest', { pole: 'wu', host: { id: 'one', name: '' } })];
    const groups = within(gatherPlaces(shown, shown).places, 12);
    expect(groups.map(({ kind, count, tone }) => ({ kind, count, tone }))).toEqual([
      { kind: 'place', count: 1, tone: 'hua' },
      { kind: 'cluster', count: 3, tone: 'wu' },
    ]);
  });

  test('of several poles belong to none', () => {
    const shown = [near[0]!, entry('other', { pole: 'shu', place: at(31.2402, 121.4002) })];
    expect(within(gatherPlaces(shown, shown).places, 12)[0]!.tone).toBe('mixed');
  });

  test('come apart further in', () => {
    const { places } = gatherPlaces(near, near);
    const cluster = within(places, 12).find(({ kind }) => kind === 'cluster');
    expect(cluster?.kind === 'cluster' ? cluster.opensAt : 0).toBeGreaterThan(12);
    expect(within(places, MAX_ZOOM)).toHaveLength(3);
  });

  test('at one address never come apart, and list what they hold in the order of the list', () => {
    const shown = ['z', 'a', 'm'].map((id) => entry(id, { place: at(31.25, 121.39) }));
    const [cluster] = within(gatherPlaces(shown, shown).places, MAX_ZOOM);
    expect(cluster).toMatchObject({ kind: 'cluster', count: 3 });
    expect(cluster).toHaveProperty('opensAt', undefined);
    expect(cluster!.places.flatMap(membersOf).map(({ id }) => id)).toEqual(['z', 'a', 'm']);
  });

  test('keep the key of a mark that stays', () => {
    const before = within(gatherPlaces(near, near).places, 12).map(({ key }) => key);
    const after = within(gatherPlaces(near.slice(0, 2), near).places, 12).map(({ key }) => key);
    expect(before).toEqual(expect.arrayContaining(after));
  });

  test('are read from top to bottom', () => {
    const shown = [at(31.23, 121.36), at(31.29, 121.44), at(31.26, 121.33)].map((place, index) =>
      entry(`e${index}`, { place }),
    );
    expect(within(gatherPlaces(shown, shown).places, 15).map(({ key }) => key)).toEqual(['e1', 'e2', 'e0']);
  });

  test('of a crowd lose and double nobody, wherever the map stands', () => {
    let state = 7;
    const random = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
    const crowd = Array.from({ length: 6_000 }, (_, index) =>
      entry(`e${index}`, { place: at(31.22 + random() * 0.08, 121.33 + random() * 0.11) }),
    );
    const index = indexPlaces(gatherPlaces(crowd, crowd).places);
    for (const zoom of [11, 13.5, 15, MAX_ZOOM]) {
      const groups = index.within(SHEET_BOUNDS, zoom);
      const ids = groups.flatMap((group) => group.places.map(({ id }) => id));
      expect(new Set(ids).size).toBe(6_000);
      expect(ids).toHaveLength(6_000);
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(6_000);
    }
    const view = { west: 121.38, south: 31.25, east: 121.4, north: 31.26 };
    const before = index.within(view, 15).map(({ key }) => key);
    const moved = index.within({ ...view, east: 121.4001 }, 15).map(({ key }) => key);
    expect(moved).toEqual(expect.arrayContaining(before));
  });
});
