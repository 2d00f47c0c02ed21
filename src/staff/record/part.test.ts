import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../domain/field-difference.ts';
import { mergeDocuments } from '../../domain/merging.ts';
import { withPart } from './part.ts';

const base = {
  names: [
    { value: '甲', lang: 'zh-Hans', kind: 'official' },
    { value: 'A', lang: 'en', kind: 'translated' },
  ],
  contact: { phone: '021-11111111' },
};

describe('a part of a record', () => {
  it('is put where a difference names it, also in a list', () => {
    const after = withPart(withPart(base, ['names', 'en translated', 'value'], 'B'), ['contact'], undefined);
    expect(differencesOf(base, after)).toEqual([
      { path: ['names', 'en translated', 'value'], before: 'A', after: 'B' },
      { path: ['contact'], before: base.contact },
    ]);
  });

  it('decides a conflict for the other side, and leaves what is mine elsewhere', () => {
    const mine = withPart(withPart(base, ['contact', 'phone'], '021-22222222'), ['level'], 'district');
    const theirs = withPart(base, ['contact', 'phone'], '021-33333333');
    const { merged, conflicts } = mergeDocuments(base, mine, theirs);
    const [conflict] = conflicts;
    expect(withPart(merged, conflict?.path ?? [], conflict?.theirs)).toEqual({
      ...base,
      contact: { phone: '021-33333333' },
      level: 'district',
    });
  });
});
