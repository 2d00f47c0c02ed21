import { expect, it } from 'vitest';
import { createFold } from './fold.ts';
import { soundWord } from './pinyin.ts';
import { soundOf } from './sample-summary.ts';
import { mayHaveSound, soundPattern } from './sound-pattern.ts';

const fold = createFold();
const may = (name: string, word: string, syllables = 1) =>
  mayHaveSound(soundOf(name), soundPattern(soundWord(fold.text(word)), syllables));

it.each([
  ['上海化工研究院', 'huagong'],
  ['上海化工研究院', 'hgy'],
  ['上海化工研究院', '上hua'],
  ['创营·TOP众创空间', 'chuangyingtop'],
  ['绿色化学', 'lvse'],
])('looks at %s for %s', (name, word) => expect(may(name, word)).toBe(true));

it.each([
  ['上海化工研究院', 'gonghua'],
  ['上海化工研究院', 'anghai'],
])('does not look at %s for %s', (name, word) => expect(may(name, word)).toBe(false));

it('asks for two syllables where one says too little', () => {
  expect(may('华东师范', 'hua', 2)).toBe(false);
  expect(may('湖安', 'hua', 2)).toBe(true);
});
