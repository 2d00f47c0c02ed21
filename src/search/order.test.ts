import { describe, expect, it } from 'vitest';
import { orderEntries } from './order.ts';
import { sampleSummary } from './sample-summary.ts';

const { entries } = sampleSummary;
const ids = (sort: 'relevance' | 'name' | 'level', ranks?: ReadonlyMap<string, number>) =>
  orderEntries(entries, sort, ranks).map(({ id }) => id);

describe('orderEntries', () => {
  it('tells types first, then who is named, then who runs others', () =>
    expect(ids('relevance').slice(0, 4)).toEqual([
      'east-china-normal-university',
      'srici',
      'seari',
      'academy-of-forensic-science',
    ]));

  it('follows the hits when there are words', () => {
    const ranks = new Map(entries.map(({ id }, i) => [id, -i]));
    expect(ids('relevance', ranks)).toEqual(entries.map(({ id }) => id).reverse());
  });

  it('orders names by their sound', () =>
    expect(ids('name').slice(0, 2)).toEqual(['chuangying-top', 'robot-test-evaluation-centre']));

  it('puts the highest level first and the unknown last', () => {
    expect(ids('level').slice(0, 2)).toEqual(['robot-test-evaluation-centre', 'academy-of-forensic-science']);
    expect(ids('level').slice(-1)).toEqual(['chuangying-top']);
  });

  it('leaves the list that it was given', () => {
    const before = [...entries];
    orderEntries(entries, 'name');
    expect(entries).toEqual(before);
  });
});
