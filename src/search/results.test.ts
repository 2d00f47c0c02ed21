import { describe, expect, it } from 'vitest';
import { createEngine } from './engine.ts';
import { EMPTY_QUERY, toggle } from './query.ts';
import { findResults } from './results.ts';
import { sampleSummary } from './sample-summary.ts';

const engine = createEngine(sampleSummary);
const find = (query: typeof EMPTY_QUERY) => findResults(sampleSummary, engine, query);

describe('findResults', () => {
  it('lists everything without a question', () => {
    const { entries, hits, total } = find(EMPTY_QUERY);
    expect([entries.length, hits.size, total]).toEqual([10, 0, 10]);
  });

  it('searches, narrows and keeps the order of the hits', () => {
    const query = toggle({ ...EMPTY_QUERY, q: '机器人' }, 'type', 'platform');
    const { entries, hits, counts } = find(query);
    expect(entries.map(({ id }) => id)).toEqual(['robot-test-evaluation-centre', 'robot-rd-platform']);
    expect(hits.get('seari')?.field).toBe('sector');
    expect(counts.type.get('institute')).toBe(1);
  });

  it('may find nothing', () => expect(find({ ...EMPTY_QUERY, q: 'zzzz' }).entries).toEqual([]));

  describe('with a place', () => {
    const at = (lat: number, lng: number) => ({ place: { lat, lng, precision: 'building' as const } });
    const [host, far, guest, nowhere] = sampleSummary.entries.map((entry) => ({
      ...entry,
      host: undefined!,
    }));
    const summary = {
      ...sampleSummary,
      entries: [
        { ...nowhere!, id: 'nowhere' },
        { ...far!, id: 'far', ...at(31.29, 121.35) },
        { ...host!, id: 'host', ...at(31.24, 121.4) },
        { ...guest!, id: 'guest', host: { id: 'host', name: 'Host' } },
      ],
    };
    const placed = createEngine(summary);
    const start = { lat: 31.241, lng: 121.4 };

    it('orders by distance, guests at their hosts, those without a place last', () => {
      const { entries, metres } = findResults(summary, placed, { ...EMPTY_QUERY, sort: 'distance' }, start);
      expect(entries.map(({ id }) => id).slice(-2)).toEqual(['far', 'nowhere']);
      expect(metres.get('guest')).toBe(metres.get('host'));
      expect(metres.get('host')).toBeCloseTo(111, 0);
      expect(metres.has('nowhere')).toBe(false);
    });

    it('lists and counts only what lies in the part of the map, and still draws the rest', () => {
      const bbox = { west: 121.39, south: 31.23, east: 121.41, north: 31.25 };
      const { entries, onMap, counts } = findResults(summary, placed, { ...EMPTY_QUERY, bbox });
      expect(entries.map(({ id }) => id).sort()).toEqual(['guest', 'host']);
      expect(onMap).toHaveLength(4);
      expect([...counts.membership.values()].reduce((sum, count) => sum + count, 0)).toBe(2);
    });
  });
});
