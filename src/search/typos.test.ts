import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Collection } from './collection.ts';
import { createEngine } from './engine.ts';
import { createFold } from './fold.ts';
import { sampleSummary } from './sample-summary.ts';
import { correct } from './typos.ts';

const engine = createEngine(sampleSummary);
const collection = new Collection(sampleSummary, createFold(sampleSummary.fold));
const first = (q: string) => engine.search(q)?.[0]?.id;

describe('one slip', () => {
  it.each([
    ['chmical', 'srici'],
    ['chemcial', 'srici'],
    ['chemiccal', 'srici'],
    ['chemixal', 'srici'],
    ['xhemical', 'srici'],
    ['sericI', 'srici'],
    ['forensci', 'academy-of-forensic-science'],
    ['huadongshda', 'east-china-normal-university'],
    ['shanghai chmical', 'srici'],
    ['hiana town', 'haina-town'],
    ['华东师范大雪', 'east-china-normal-university'],
    ['上海化功研究院', 'srici'],
  ])('%s still finds %s', (q, id) => expect(first(q)).toBe(id));

  it.each([['chxmixal'], ['abcd'], ['化工轮船'], ['qaina']])('%s is not guessed at', (q) =>
    expect(engine.search(q)).toEqual([]),
  );

  it('is not looked for where the word stands somewhere', () => {
    expect(engine.search('haina')?.map(({ id }) => id)).toEqual(['haina-town']);
    expect(first('test')).not.toBe('haina-town');
  });

  it('finds a letter changed, dropped, doubled or swapped anywhere in a word of the directory', () => {
    const words = ['chemical', 'electrical', 'forensic', 'apparatus', 'university', 'headquarters'];
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.nat(), fc.constantFrom(0, 1, 2, 3), (word, seed, slip) => {
        const at = seed % (word.length - 1);
        const typed = [
          `${word.slice(0, at)}q${word.slice(at + 1)}`,
          word.slice(0, at) + word.slice(at + 1),
          word.slice(0, at) + (word[at] ?? '') + word.slice(at),
          word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
        ][slip];
        if (typed === undefined || typed === word) return;
        expect(
          [word, ...correct(typed, collection)].filter((meant) => meant === word).length,
        ).toBeGreaterThan(0);
        expect(correct(typed, collection)).toContain(word);
      }),
      { numRuns: 300 },
    );
  });

  it('takes anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (word) => void correct(word, collection)),
    );
  });
});

describe('Hong Kong wording', () => {
  it.each([
    ['機械人檢測', 'robot-test-evaluation-centre'],
    ['可信計算', 'trustworthy-computing-laboratory'],
  ])('%s finds %s', (q, id) => expect(first(q)).toBe(id));
});
