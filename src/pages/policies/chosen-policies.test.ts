import { describe, expect, it } from 'vitest';
import type { Measure, PolicyCard } from '../../dataset/policies.ts';
import { choosePolicies, countMeasures } from './chosen-policies.ts';

const measure = (text: string, ...audience: Measure['audience']): Measure => ({ number: 1, text, audience });
const policy = (id: string, measures: Measure[], more: Partial<PolicyCard> = {}): PolicyCard => ({
  id,
  heading: { value: id, lang: 'zh-Hans' },
  status: 'issued',
  textFound: false,
  audience: [],
  measures,
  source: { title: '示例', publisher: '示例局' },
  checkedOn: '2026-11-22',
  ...more,
});

const policies = [
  policy('mixed', [measure('firms', 'company'), measure('people', 'person'), measure('unsaid')]),
  policy('people-only', [measure('people', 'person')]),
  policy('unknown', []),
  policy('for-firms', [], { audience: ['company'], status: 'draft' }),
];
const shown = (choice: Parameters<typeof choosePolicies>[1]) =>
  choosePolicies(policies, choice).map(({ policy: { id }, measures }) => [
    id,
    measures.map(({ text }) => text),
  ]);

describe('policies for somebody', () => {
  it('are all there when nothing is chosen', () => {
    expect(shown({})).toHaveLength(4);
    expect(countMeasures(choosePolicies(policies, {}))).toEqual({ named: 3, unnamed: 1 });
  });

  it('keep what names them and what names nobody', () => {
    expect(shown({ who: 'company' })).toEqual([
      ['mixed', ['firms', 'unsaid']],
      ['unknown', []],
      ['for-firms', []],
    ]);
    expect(choosePolicies(policies, { who: 'company' })[0]?.forOthers).toBe(1);
  });

  it('leave out a policy whose every measure is for others', () => {
    expect(shown({ who: 'start-up' })).toEqual([
      ['mixed', ['unsaid']],
      ['unknown', []],
    ]);
  });

  it('are narrowed by how they stand', () => {
    expect(shown({ status: 'draft' })).toEqual([['for-firms', []]]);
    expect(shown({ status: 'draft', who: 'person' })).toEqual([]);
  });
});
