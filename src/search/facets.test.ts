import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACET_IDS, FACETS, facetCounts, filterEntries } from './facets.ts';
import { clear, EMPTY_QUERY, toggle, type ExploreQuery } from './query.ts';
import { sampleSummary } from './sample-summary.ts';

const { entries, vocabulary } = sampleSummary;
const filtered = (query: ExploreQuery) => filterEntries(entries, query).map(({ id }) => id);

const anyChoice = fc.constantFrom(
  ...FACET_IDS.flatMap((id) => FACETS[id].values(vocabulary).map((value: string) => [id, value] as const)),
);
const anyQuery = fc
  .array(anyChoice, { maxLength: 5 })
  .map((choices) => choices.reduce((query, [id, value]) => toggle(query, id, value), EMPTY_QUERY));

describe('filterEntries', () => {
  it('takes values of one facet as alternatives, and facets together', () => {
    const institutes = toggle(EMPTY_QUERY, 'type', 'institute');
    expect(filtered(institutes)).toHaveLength(3);
    const more = toggle(institutes, 'type', 'university');
    expect(filtered(more)).toHaveLength(4);
    expect(filtered(toggle(more, 'sector', 'chemicals'))).toEqual(['srici']);
  });

  it('finds what has no known level', () =>
    expect(filtered(toggle(EMPTY_QUERY, 'level', 'none'))).not.toContain('robot-rd-platform'));
});

describe('facetCounts', () => {
  it('counts a facet with the others as they stand', () => {
    const counts = facetCounts(entries, toggle(EMPTY_QUERY, 'type', 'platform'));
    expect(Object.fromEntries(counts.type)).toEqual({
      university: 1,
      institute: 3,
      platform: 4,
      park: 1,
      space: 1,
    });
    expect(counts.level.get('municipal')).toBe(2);
    expect(counts.pole.get('wu')).toBeUndefined();
  });

  it('tells what choosing the value alone in its facet would show', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const counts = facetCounts(entries, query);
        for (const id of FACET_IDS) {
          for (const value of FACETS[id].values(vocabulary)) {
            expect(counts[id].get(value) ?? 0).toBe(filtered(toggle(clear(query, id), id, value)).length);
          }
        }
      }),
    );
  });
});
