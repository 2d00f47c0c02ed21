import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFold } from './fold.ts';
import { holds, PairIndex } from './pair-index.ts';
import { Passage } from './passage.ts';
import { findSound, indexSound, soundLetters, soundWord, spell } from './pinyin.ts';
import { mayHaveSound, soundPattern } from './sound-pattern.ts';
import { sampleSummary, soundOf } from './sample-summary.ts';

const fold = createFold();
const names = sampleSummary.entries.flatMap(({ name, search }) => [name.value, ...search.aliases]);

describe('PairIndex', () => {
  it('rules out what lacks a pair', () => {
    const index = new PairIndex(40);
    index.addText(3, '上海化工研究院');
    index.addText(39, '华东师范大学');
    const documents = (...words: string[]) =>
      [3, 39].filter((place) => holds(index.candidates(words), place));
    expect(documents('化工')).toEqual([3]);
    expect(documents('化工', '师范')).toEqual([3, 39]);
    expect(documents('化学')).toEqual([]);
    expect(documents('化')).toEqual([3, 39]);
  });

  it('never rules out a text that holds the word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.string(),
        (before, word, after) => {
          const index = new PairIndex(1);
          index.addText(0, before + word + after);
          expect(holds(index.candidates([word]), 0)).toBe(true);
        },
      ),
    );
  });

  it('never rules out a name that has the sound', () => {
    const cuts = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), cuts, (name, from, lengths) => {
        const parts = soundOf(name)
          .split(' ')
          .filter((part) => fold.text(part) !== '');
        // Syllables cut short, as people do, or swapped for the character.
        const word = soundWord(
          fold.text(
            lengths
              .map(
                (length, i) =>
                  parts[(from % parts.length) + i]?.slice(0, length === 0 ? undefined : length) ?? '',
              )
              .join(''),
          ),
        );
        const spelling = spell(new Passage('name', name, fold), soundOf(name), fold);
        fc.pre(word.length > 0 && spelling !== undefined && findSound(spelling, word) !== undefined);
        for (const syllables of [1, 2]) {
          const found = findSound(spelling!, word)!;
          if (found.end - found.start >= syllables)
            expect(mayHaveSound(soundOf(name), soundPattern(word, syllables))).toBe(true);
        }
        const index = new PairIndex(1);
        indexSound(index, 0, soundOf(name), fold);
        expect(holds(index.candidates([soundLetters(word)]), 0)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
