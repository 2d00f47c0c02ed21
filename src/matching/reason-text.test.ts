import { describe, expect, it } from 'vitest';
import type { SummaryEntry } from '../domain/summary.ts';
import type { NeedReason } from '../search/need-reasons.ts';
import { sampleSummary } from '../search/sample-summary.ts';
import { pickReasons, tellReason } from './reason-text.ts';

const name = (zh: string | undefined, en: string | undefined): NeedReason => ({
  kind: 'name',
  text: { ...(zh && { zh }), en },
  words: [],
});
const capability: NeedReason = {
  kind: 'capability',
  place: 0,
  text: { zh: '锂电池检测', en: 'Battery testing' },
  words: [{ text: '电池', ranges: [[0, 2]] }],
};
const entry = {
  ...sampleSummary.entries[0],
  search: { aliases: [], pinyin: [], capabilities: ['鋰電池檢測'] },
} as SummaryEntry;

describe('the reasons of a match', () => {
  it('leave out names that the reader of the page cannot read, and repeated ones', () => {
    const reasons = [
      name('储能实验室', undefined),
      name(undefined, 'Storage Laboratory'),
      capability,
      name('旧名', undefined),
    ];
    expect(pickReasons(reasons, 'zh-Hant').map(({ text }) => text.zh)).toEqual(['储能实验室', '锂电池检测']);
    expect(pickReasons(reasons, 'en').map(({ text }) => text.en)).toEqual([
      'Storage Laboratory',
      'Battery testing',
    ]);
  });

  it('are told even where there is only a foreign name', () =>
    expect(pickReasons([name(undefined, 'Storage Laboratory')], 'zh-Hans')).toHaveLength(1));

  it('are told in the words of the page', () => {
    expect(tellReason(capability, entry, sampleSummary, 'zh-Hant').text).toBe('鋰電池檢測');
    const foreign = tellReason(name(undefined, 'Storage Laboratory'), entry, sampleSummary, 'zh-Hans');
    expect(foreign).toMatchObject({ text: 'Storage Laboratory', lang: 'en' });
  });

  it('are told in 繁體 on a 繁體 page, names and met words too', () => {
    const summary = { ...sampleSummary, fold: '電电鋰锂檢检測测' };
    const named = { ...entry, name: { value: '鋰電池檢測中心', lang: 'zh-Hant' } } as SummaryEntry;
    const met: NeedReason = {
      ...name('锂电池检测中心', undefined),
      words: [{ text: '蓄電池', ranges: [[0, 3]], met: '锂电池' }],
    };
    expect(tellReason(met, named, summary, 'zh-Hant')).toMatchObject({
      text: '鋰電池檢測中心',
      words: [{ text: '蓄電池', met: '鋰電池' }],
    });
  });
});
