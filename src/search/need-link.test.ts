import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../domain/level.ts';
import { capNeed, DISTANCES_KM, EMPTY_NEED, formatNeed, parseNeed, type NeedQuery } from './need-link.ts';
import { LONGEST_NEED } from './longest-need.ts';

const known = { sectors: ['a-sector', 'b-sector'], offers: ['joint-rd', 'testing'], entries: ['one', 'two'] };

const needs: fc.Arbitrary<NeedQuery> = fc
  .record(
    {
      text: fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => text.trim() !== ''),
      sectors: fc.subarray([...known.sectors]),
      offers: fc.subarray([...known.offers]),
      levels: fc.subarray([...LEVELS]),
      near: fc.constantFrom(
        { kind: 'station' as const, id: 'caoyang-road' },
        { kind: 'point' as const, lat: 31.24, lng: 121.41 },
      ),
      withinKm: fc.constantFrom(...DISTANCES_KM),
      entries: fc.shuffledSubarray([...known.entries]),
    },
    { requiredKeys: ['text', 'sectors', 'offers', 'levels', 'entries'] },
  )
  .map((need) => need as NeedQuery);

describe('a need as a link', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(needs, (need) => {
        expect(parseNeed(`#${formatNeed(need)}`, known)).toEqual({ need, dropped: [] });
      }),
    );
  });

  it('reads any fragment without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => {
        expect(parseNeed(hash, known).need.entries.length).toBeLessThanOrEqual(200);
      }),
    );
  });

  it('says what it does not know and keeps the rest', () => {
    const { need, dropped } = parseNeed(
      '#need=电池&sector=nowhere&offer=testing&level=galactic&near=here&within=7&entries=one,three',
      known,
    );
    expect(need).toEqual({ ...EMPTY_NEED, text: '电池', offers: ['testing'], entries: ['one'] });
    expect(dropped.map(({ param }) => param).sort()).toEqual([
      'entries',
      'level',
      'near',
      'sector',
      'within',
    ]);
  });

  it('cuts an overlong text between characters', () => {
    const text = capNeed(`${'x'.repeat(LONGEST_NEED - 1)}😀`);
    expect(text).toHaveLength(LONGEST_NEED - 1);
    expect(parseNeed(`need=${'长'.repeat(LONGEST_NEED + 10)}`, known).need.text).toHaveLength(LONGEST_NEED);
  });

  it('is empty for an empty need', () => expect(formatNeed({ ...EMPTY_NEED, text: '  ' })).toBe(''));
});
