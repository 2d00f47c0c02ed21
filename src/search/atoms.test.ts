import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtoms, keyOf } from './atoms.ts';
import { createFold } from './fold.ts';
import { stem } from './stem.ts';

const fold = createFold('電电');
const cut = (text: string) => cutAtoms(text, fold);
const key = (text: string) => keyOf(cut(text), 0, cut(text).length);

describe('atoms', () => {
  it('are characters of Chinese, and runs of letters or digits', () =>
    expect(cut('電池 UN38.3、RISC-V芯片').map(({ text }) => text)).toEqual([
      '电',
      '池',
      'un',
      '38',
      '3',
      'risc',
      'v',
      '芯',
      '片',
    ]));

  it.each([
    ['RISC-V', 'risc v'],
    ['碳-13', '碳13'],
    ['lithium batteries', 'Lithium battery'],
    ['AI 芯片', 'AI芯片'],
  ])('%s is compared as %s', (a, b) => expect(key(a)).toBe(key(b)));

  it('tell thoughts and clauses apart', () => {
    const [, second, third] = cut('甲，乙丙');
    expect([second?.joined, third?.joined]).toEqual([false, true]);
    expect([second?.clause, third?.clause]).toEqual([1, 1]);
  });

  it('know their places, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end } of cut(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });
});

describe('stem', () => {
  it.each([
    ['catalysts', 'catalyst'],
    ['batteries', 'battery'],
    ['testing', 'test'],
    ['characterise', 'characterize'],
    ['centres', 'center'],
    ['labelled', 'label'],
  ])('%s and %s are one', (a, b) => expect(stem(a)).toBe(stem(b)));

  it('leaves short words and numbers alone', () =>
    expect(['gas', 'un38', 'bus', '2024'].map(stem)).toEqual(['gas', 'un38', 'bus', '2024']));
});
