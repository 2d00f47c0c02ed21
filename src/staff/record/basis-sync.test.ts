import { describe, expect, it } from 'vitest';
import { withBasis } from './basis-sync.ts';

const source = (...supports: string[]) => ({ title: '来源', publisher: '来源', supports });
const record = {
  names: [],
  level: 'national',
  contact: { phone: '021-56051080' },
  sources: [source('names', 'level')],
  basis: { existence: 'sourced', capabilities: 'sourced', level: 'general-knowledge', host: 'sourced' },
};

describe('the basis of a record', () => {
  it('follows its sources and its fields', () => {
    expect(withBasis('entry', record).basis).toEqual({
      existence: 'sourced',
      capabilities: 'inferred',
      level: 'sourced',
      contact: 'general-knowledge',
    });
  });

  it('leaves to the editor whether an unsupported field is known or inferred', () => {
    const inferred = { ...record, sources: [], basis: { existence: 'sourced', level: 'inferred' } };
    expect(withBasis('entry', inferred).basis).toMatchObject({
      existence: 'general-knowledge',
      level: 'inferred',
    });
  });

  it('has nothing to say of a record without one', () => {
    expect(withBasis('term', { id: 'testing' })).toEqual({ id: 'testing' });
  });
});
