import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFold } from './fold.ts';
import { capQuery, MAX_QUERY_LENGTH, pieces, readings, splitWords } from './tokenize.ts';

const fold = createFold();
const split = (q: string) => splitWords(q, fold);

describe('splitWords', () => {
  it.each([
    ['化工 检测', ['化工', '检测']],
    ['化工、检测；AI', ['化工', '检测', 'ai']],
    ['上海电器科学研究所（集团）有限公司', ['上海电器科学研究所', '集团', '有限公司']],
    ['R&D platform', ['rd', 'platform']],
    ['RISC-V', ['riscv']],
    ['low-carbon', ['low', 'carbon']],
    ['ＥＣＮＵ　３', ['ecnu', '3']],
    ['.*+?^${}()|[]\\', []],
    ['  ，。！', []],
    ['', []],
  ])('%s', (q, words) => expect(split(q)).toEqual(words));

  it('gives folded words for anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (q) => {
        for (const word of split(q)) expect(fold.text(word)).toBe(word);
      }),
    );
  });
});

describe('capQuery', () => {
  it('keeps whole characters', () => {
    expect(capQuery('𠀀'.repeat(500))).toBe('𠀀'.repeat(MAX_QUERY_LENGTH));
    expect(capQuery('化工')).toBe('化工');
  });
});

describe('readings', () => {
  it('reads one word one way', () => expect(readings(['化工'])).toEqual([['化工']]));
  it('reads no word no way', () => expect(readings([])).toEqual([]));
  it('joins syllables typed apart', () =>
    expect(readings(['hua', 'gong', '检测'])).toEqual([
      ['hua', 'gong', '检测'],
      ['huagong', '检测'],
      ['huagong检测'],
    ]));
});

describe('pieces', () => {
  it('takes Chinese in pairs and Latin whole', () =>
    expect(pieces('ai机器人')).toEqual([
      { text: 'ai', at: 0 },
      { text: '机器', at: 2 },
      { text: '器人', at: 3 },
    ]));
});
