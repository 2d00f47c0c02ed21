import { describe, expect, it } from 'vitest';
import { createFold } from './fold.ts';
import { Passage } from './passage.ts';
import { findSound, soundRange, soundWord, spell } from './pinyin.ts';
import { soundOf } from './sample-summary.ts';

const fold = createFold();

function found(name: string, word: string): string | undefined {
  const spelling = spell(new Passage('name', name, fold), soundOf(name), fold);
  const match = spelling && findSound(spelling, soundWord(word));
  return spelling && match && name.slice(...soundRange(spelling, match));
}

describe('findSound', () => {
  it.each([
    ['上海化工研究院', 'huagong', '化工'],
    ['上海化工研究院', 'huago', '化工'],
    ['上海化工研究院', 'hgy', '化工研'],
    ['上海化工研究院', 'shhg', '上海化工'],
    ['上海化工研究院', 'shanghaihg', '上海化工'],
    ['华东师大', 'hdsd', '华东师大'],
    ['华东师大', 'hds大', '华东师大'],
    ['华东师大', 'huadongshida', '华东师大'],
    ['绿色化学', 'lvse', '绿色'],
    ['绿色化学', 'luse', '绿色'],
    ['创营·TOP众创空间', 'chuangyingtop', '创营·TOP'],
    ['上海M50创意园', 'm50chuangyi', 'M50创意'],
    ['研究所（集团）', 'suojit', '所（集团'],
    ['𠀀华', 'hua', '华'],
    ['标准（SAC/TC 105）秘书处', 'tc105mishu', 'TC 105）秘书'],
  ])('%s: %s → %s', (name, word, text) => expect(found(name, word)).toBe(text));

  it.each([
    ['上海化工研究院', 'anghai'],
    ['上海化工研究院', 'uagong'],
    ['上海化工研究院', 'huagongx'],
    ['上海化工研究院', 'hg'],
    ['上海化工研究院', '化工'],
    ['ECNU', 'ecnu'],
  ])('%s is not %s by sound', (name, word) => expect(found(name, word)).toBeUndefined());
});

describe('spell', () => {
  it('leaves aside a string that does not fit the name', () => {
    const passage = new Passage('name', '化工', fold);
    for (const pinyin of ['', 'hua', 'hua gong suo', 'hua  gong', '化 工 x']) {
      expect(spell(passage, pinyin, fold)).toBeUndefined();
    }
  });
});
