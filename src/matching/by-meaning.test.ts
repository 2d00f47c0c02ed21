import { describe, expect, it } from 'vitest';
import { createEngine } from '../search/engine.ts';
import { sampleMatching } from '../search/sample-matching.ts';
import { sampleEntry, sampleSummary } from '../search/sample-summary.ts';
import { isUnsure } from '../search/sureness.ts';
import { widen } from './by-meaning.ts';

const summary = {
  ...sampleSummary,
  entries: [
    sampleEntry({
      id: 'battery-testing',
      type: 'platform',
      name: '某某检测有限公司',
      capabilities: ['锂电池检测', '危险货物运输鉴定'],
    }),
    sampleEntry({
      id: 'polymer-institute',
      type: 'institute',
      name: '某某化工研究院',
      capabilities: ['聚烯烃催化剂开发'],
    }),
    sampleEntry({
      id: 'lift-inspection',
      type: 'institute',
      name: '某某特检院',
      capabilities: ['电梯安全风险评估'],
    }),
  ],
};
const plain = createEngine(summary);
const wide = widen(plain, sampleMatching, summary);
const ids = (q: string) => wide.search(q)?.map(({ id }) => id);

describe('a search that is unsure', () => {
  it('goes by meaning where no record holds the words', () => {
    expect(plain.search('升降机检验')).toEqual([]);
    expect(ids('升降机检验')?.[0]).toBe('lift-inspection');
  });

  it('says which text of the record was meant, and marks it', () => {
    const [hit] = wide.search('升降机检验') ?? [];
    expect(hit).toMatchObject({ field: 'capability', text: '电梯安全风险评估' });
    expect(hit?.ranges).toEqual([[0, 2]]);
  });

  it('is left alone where a name or a capability holds the words, or there are none', () => {
    for (const q of ['特检院', '聚烯烃催化剂', '']) {
      expect(isUnsure(plain, q), q).toBe(false);
      expect(wide.search(q), q).toEqual(plain.search(q));
    }
  });

  it('finds nobody for what nobody does', () => {
    expect(ids('养蜂')).toEqual([]);
  });
});
