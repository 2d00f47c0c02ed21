import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from './engine.ts';
import type { Hit } from './hit.ts';
import { sampleEntry, sampleSummary } from './sample-summary.ts';

const engine = createEngine(sampleSummary);
const search = (q: string): readonly Hit[] => engine.search(q) ?? [];
const ids = (q: string) => search(q).map(({ id }) => id);
const marked = (text: string, ranges: Hit['ranges']) => ranges.map((range) => text.slice(...range));

const ECNU = 'east-china-normal-university';

describe('finding', () => {
  it.each([
    ['化工', 'srici'],
    ['huagong', 'srici'],
    ['hua gong', 'srici'],
    ['huago', 'srici'],
    ['hgy', 'srici'],
    ['上海化工研究院', 'srici'],
    ['化工院', 'srici'],
    ['ＳＲＩＣＩ', 'srici'],
    ['chemical industry', 'srici'],
    ['华东师大', ECNU],
    ['華東師範大學', ECNU],
    ['华师大', ECNU],
    ['ecnu', ECNU],
    ['hdsd', ECNU],
    ['hds大', ECNU],
    ['huadongshida', ECNU],
    ['hua dong shi da', ECNU],
    ['east china', ECNU],
    ['中山北路3663号', ECNU],
    ['电科所', 'seari'],
    ['電科所', 'seari'],
    ['dks', 'seari'],
    ['SEARI', 'seari'],
    ['机械工业部', 'seari'],
    ['上海电器科学研究所（集团）有限公司', 'seari'],
    ['上海电器科学研究所(集团)有限公司', 'seari'],
    ['司法鉴定', 'academy-of-forensic-science'],
    ['sifajianding', 'academy-of-forensic-science'],
    ['forensics', 'academy-of-forensic-science'],
    ['hainatown', 'haina-town'],
    ['创营TOP', 'chuangying-top'],
    ['R&D', 'robot-rd-platform'],
    ['功能型平台 机器人', 'robot-rd-platform'],
    ['centre evaluation', 'robot-test-evaluation-centre'],
  ])('%s finds %s first', (q, id) => expect(ids(q)[0]).toBe(id));

  it('finds by the words of the vocabulary', () => {
    expect(ids('testing')).toEqual(
      expect.arrayContaining(['robot-rd-platform', 'robot-test-evaluation-centre']),
    );
    expect(search('电池')).toMatchObject([
      { id: 'seari', field: 'sector', text: '新能源与电力', via: '电池' },
    ]);
    expect(ids('重点实验室')).toHaveLength(2);
  });

  it('finds a word whose pieces stand apart', () => {
    expect(ids('华东师范软件')).toEqual([ECNU, 'trustworthy-computing-laboratory']);
    expect(ids('机器人检测')).toEqual(['robot-test-evaluation-centre', 'robot-rd-platform', 'seari']);
    expect(ids('ai大学')).toContain(ECNU);
  });

  it('ignores nothing that was typed', () => {
    expect(ids('华东师范轮船')).toEqual([]);
    expect(ids('化工 轮船')).toEqual([]);
    expect(ids('zzzz')).toEqual([]);
  });

  it('answers with most of what was typed, where a rare piece of it is met', () => {
    expect(ids('低压电器设施')).toEqual(['seari']);
    expect(ids('大中小学')).toEqual([]);
  });

  it('takes no chance letters', () => {
    expect(ids('hai')).not.toContain('robot-test-evaluation-centre');
    expect(ids('ai')).not.toContain('srici');
  });

  it('is every entry without a word', () => {
    for (const q of ['', '   ', '，。（）', '.*', '🤖']) expect(engine.search(q)).toBeUndefined();
  });
});

describe('ranking', () => {
  it('puts the exact name before names that hold it', () => {
    const summary = {
      ...sampleSummary,
      entries: [
        sampleEntry({ id: 'summary', type: 'university', name: '甲', summary: '在武宁科技园。' }),
        sampleEntry({ id: 'host', type: 'university', name: '乙', host: { name: '武宁科技园' } }),
        sampleEntry({ id: 'alias', type: 'university', name: '丙', aliases: ['老武宁科技园'] }),
        sampleEntry({ id: 'capability', type: 'university', name: '丁', capabilities: ['武宁科技园运营'] }),
        sampleEntry({ id: 'inside', type: 'university', name: '上海武宁科技园' }),
        sampleEntry({ id: 'prefix', type: 'university', name: '武宁科技园二期' }),
        sampleEntry({ id: 'exact', type: 'space', name: '武宁科技园' }),
      ],
    };
    const hits = createEngine(summary).search('武宁科技园') ?? [];
    expect(hits.map(({ id }) => id)).toEqual([
      'exact',
      'prefix',
      'inside',
      'alias',
      'host',
      'capability',
      'summary',
    ]);
  });

  it('settles ties by type, then by name', () =>
    expect(ids('化工').slice(0, 2)).toEqual(['srici', 'green-chemistry-laboratory']));
});

describe('reasons', () => {
  it('says which text matched and where', () => {
    const [hit] = search('电科');
    expect(hit).toMatchObject({ id: 'seari', field: 'alias', text: '电科所' });
    expect(marked(hit?.text ?? '', hit?.ranges ?? [])).toEqual(['电科']);
    expect(hit?.nameRanges).toEqual([]);
  });

  it('marks characters whose sound was typed', () => {
    const [hit] = search('huagong');
    expect(hit).toMatchObject({ field: 'pinyin', text: '上海化工研究院有限公司', nameRanges: [[2, 4]] });
    const [short] = search('hdsd');
    expect(short).toMatchObject({ field: 'pinyin', text: '华东师大', ranges: [[0, 4]] });
  });

  it('marks every word, in both names', () => {
    const [hit] = search('研究院 chemical');
    expect(marked('上海化工研究院有限公司', hit?.nameRanges ?? [])).toEqual(['研究院']);
    const english = 'Shanghai Research Institute of Chemical Industry Co., Ltd.';
    expect(marked(english, hit?.otherNameRanges ?? [])).toEqual(['Chemical']);
  });

  it('marks pieces', () => {
    const hit = search('机器人检测').find(({ id }) => id === 'robot-rd-platform');
    expect(marked('上海市机器人研发与转化功能型平台', hit?.nameRanges ?? [])).toEqual(['机器人']);
  });
});

describe('any input', () => {
  const piecesOfQueries = fc.constantFrom(
    '化工',
    'hua',
    'h',
    '上海',
    'R&D',
    ' ',
    '（',
    '機',
    '\ud800',
    'e\u0301',
    '.*',
  );
  const anyQuery = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(piecesOfQueries, { maxLength: 12 }).map((parts) => parts.join('')),
  );

  it('gives ranges inside the texts, in order, best hit first', () => {
    fc.assert(
      fc.property(anyQuery, (q) => {
        const hits = search(q);
        for (const [i, hit] of hits.entries()) {
          expect(hit.score).toBeLessThanOrEqual(hits[i - 1]?.score ?? Infinity);
          let last = -1;
          for (const [start, end] of hit.ranges) {
            expect(start).toBeGreaterThan(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(hit.text.length);
            last = end;
          }
        }
        expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
      }),
      { numRuns: 500 },
    );
  });

  it('is quick with a pasted megabyte', () => {
    const from = performance.now();
    for (const q of ['化'.repeat(1e6), 'sh'.repeat(5e5), '上海 '.repeat(3e5), '(a+)+$'.repeat(2e5)])
      search(q);
    expect(performance.now() - from).toBeLessThan(1000);
  });

  it('has an empty directory', () => {
    expect(createEngine({ ...sampleSummary, entries: [] }).search('化工')).toEqual([]);
  });
});
