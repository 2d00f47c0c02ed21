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
});
