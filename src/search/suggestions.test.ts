import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from './engine.ts';
import { sampleSummary } from './sample-summary.ts';
import { suggest } from './suggestions.ts';

const engine = createEngine(sampleSummary);
const offer = (q: string) => suggest(sampleSummary, engine, q);

describe('suggest', () => {
  it('offers entries before terms', () => {
    const kinds = offer('检测').map(({ kind }) => kind);
    expect(kinds[0]).toBe('entry');
    expect(kinds.at(-1)).toBe('offer');
  });

  it('highlights the name, or says which other name was met', () => {
    expect(offer('化工')[0]).toMatchObject({ id: 'srici', ranges: [[2, 4]] });
    expect(offer('电科')[0]).toMatchObject({ id: 'seari', ranges: [], also: { text: '电科所' } });
  });

  it('names the sector behind a synonym', () =>
    expect(offer('电池')).toContainEqual({
      kind: 'sector',
      id: 'new-energy',
      text: '新能源与电力',
      ranges: [],
      also: { text: '电池', ranges: [] },
    }));

  it('offers poles', () =>
    expect(offer('武宁').map(({ kind, id }) => [kind, id])).toContainEqual(['pole', 'wu']));

  it('offers nothing without a word, and takes anything', () => {
    expect(offer(' ，')).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (q) => {
        for (const { text, ranges } of offer(q))
          for (const [, end] of ranges) expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
