import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFold } from './fold.ts';

const fold = createFold('電电學学圖图');

/** Any UTF-16 units at all, lone surrogates among them. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.string({
    unit: fc.constantFrom('e', '\u0301', 'ﬁ', '𝔸', '電', '（', ' ', '\ud800', '\udc00', 'ü', '㎡', 'İ'),
  }),
);

describe('fold', () => {
  it.each([
    ['ＡＢＣ１２３', 'abc123'],
    ['電學', '电学'],
    ['上海电器科学研究所（集团）有限公司', '上海电器科学研究所集团有限公司'],
    ['创营·TOP', '创营top'],
    ['“创新里”', '创新里'],
    ['Children’s', 'childrens'],
    ['Café', 'cafe'],
    ['Cafe\u0301', 'cafe'],
    ['ﬁne', 'fine'],
    ['', ''],
  ])('%s → %s', (source, folded) => expect(fold.text(source)).toBe(folded));

  it('keeps where each character came from', () => {
    const { text, starts, ends } = fold.map('（ﬁ）𝔸e\u0301');
    expect(text).toBe('fiae');
    expect(starts).toEqual([1, 1, 3, 5]);
    expect(ends).toEqual([2, 2, 5, 7]);
  });

  it('knows where words begin', () => {
    const { text, wordStarts } = fold.map('上海M50 R&D-hub');
    expect(
      [...text].map((character, i) => (wordStarts[i] ? character.toUpperCase() : character)).join(''),
    ).toBe('上海M50RDHub');
    expect(wordStarts.slice(0, 5)).toEqual([true, true, true, true, false]);
  });

  it('follows no circle in the pairs', () => {
    expect(createFold('甲乙乙丙丙甲').text('甲乙丙')).toHaveLength(3);
    expect(() => createFold('甲')).not.toThrow();
  });

  it('never throws, gives the same text both ways, and places inside the original', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, starts, ends, wordStarts } = fold.map(source);
        expect(fold.text(source)).toBe(text);
        expect([starts.length, ends.length, wordStarts.length]).toEqual([
          text.length,
          text.length,
          text.length,
        ]);
        starts.forEach((start, i) => {
          const end = ends[i] ?? 0;
          expect(start).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('changes nothing the second time, whatever the pairs', () => {
    fc.assert(
      fc.property(anyText, anyText, (source, pairs) => {
        const any = createFold(pairs);
        expect(any.text(any.text(source))).toBe(any.text(source));
      }),
      { numRuns: 1000 },
    );
  });
});
