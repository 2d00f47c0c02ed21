import { describe, expect, it } from 'vitest';
import { bulkChanged, type BulkChange } from './bulk-change.ts';

const record = {
  id: 'seari',
  sectors: ['software', 'energy'],
  level: 'municipal',
  sources: [],
  basis: { existence: 'general-knowledge', capabilities: 'inferred', level: 'general-knowledge' },
};
const after = (change: BulkChange) => bulkChanged('entry', record, change);

describe('a change of many records', () => {
  it('sets, adds, takes and clears one field, and leaves the others', () => {
    expect(after({ field: 'checkedOn', way: 'set', value: '2026-11-26' })).toMatchObject({
      checkedOn: '2026-11-26',
    });
    expect(after({ field: 'sectors', way: 'add', value: ['energy', 'ai'] })?.['sectors']).toEqual([
      'software',
      'energy',
      'ai',
    ]);
    expect(after({ field: 'sectors', way: 'take', value: ['software'] })?.['sectors']).toEqual(['energy']);
  });

  it('takes the basis along when the field goes', () => {
    const next = after({ field: 'level', way: 'clear', value: undefined });
    expect(next?.['level']).toBeUndefined();
    expect(next?.['basis']).not.toHaveProperty('level');
  });

  it('leaves a record alone in which nothing would change', () => {
    expect(after({ field: 'level', way: 'set', value: 'municipal' })).toBeUndefined();
    expect(after({ field: 'sectors', way: 'add', value: ['energy'] })).toBeUndefined();
  });
});
