import { describe, expect, it } from 'vitest';
import { RULES } from '../../dataset/check-rules.ts';
import { compileWords } from '../../i18n/compile-words.server.ts';
import { createText } from '../../i18n/use-text.tsx';
import { readWords } from '../../i18n/word-files.server.ts';
import { ruleSentence } from './rule-words.ts';
import { shapeFaults } from './shape-faults.ts';

const text = createText('zh-Hans', compileWords('zh-Hans', readWords('staff', 'zh-Hans')));
const entry = {
  id: 'some-place',
  type: 'space',
  status: 'active',
  names: [{ value: '某空间', lang: 'zh-Hans', kind: 'official' }],
  sectors: ['software'],
  offers: ['space'],
  summary: { 'zh-Hans': '一个空间。' },
  capabilities: [{ 'zh-Hans': '办公' }],
  membership: { status: 'located', note: { 'zh-Hans': '在普陀。' } },
  sources: [],
  basis: { existence: 'general-knowledge', capabilities: 'inferred' },
  confidence: 'low',
  checkedOn: '2026-11-26',
};
const faults = (fields: object) =>
  shapeFaults('entry', { ...entry, ...fields } as never, text.t).map(
    ({ path, sentence }) => `${path}：${sentence}`,
  );

describe('what is wrong with a record', () => {
  it('is nothing for a sound one', () => {
    expect(faults({})).toEqual([]);
  });

  it('is one Chinese sentence at the field that tells what to do', () => {
    expect(faults({ contact: { phone: '13912345678' } })).toEqual([
      'contact.phone：请写办公电话，例如 021-56051080。不登记手机号码。',
    ]);
    expect(faults({ checkedOn: '2026-02-30' })).toEqual([
      'checkedOn：请写 2024、2024-04 或 2024-04-19 这样的日期。',
    ]);
    expect(faults({ summary: { 'zh-Hans': '' } })).toEqual(['summary.zh-Hans：请填写。']);
    expect(faults({ summary: undefined })).toEqual(['summary：请填写。']);
    expect(faults({ names: [] })).toEqual(['names：须有且只有一个简体正式名称。']);
    expect(faults({ host: { entry: '' } })).toHaveLength(1);
    expect(faults({ location: { lat: 31.2 } })[0]).toMatch(/^location：地点要有/);
    expect(faults({ offers: [] })).toEqual(['offers：至少要有 1 项。']);
    expect(faults({ colour: 'red' })).toEqual(['：有不认识的字段：colour。']);
  });

  it('has a sentence for every rule of the check, with the names that it quotes', () => {
    for (const rule of Object.keys(RULES)) {
      expect(ruleSentence({ rule, path: '', message: 'x' }, text), rule).toMatch(/\p{Script=Han}/u);
    }
    expect(
      ruleSentence(
        { rule: 'duplicate-name', path: '', message: 'has the same name, “上海电器科学研究所”; merge' },
        text,
      ),
    ).toContain('（上海电器科学研究所）');
  });
});
