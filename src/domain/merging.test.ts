import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesOf, saysTheSame } from './field-difference.ts';
import { mergeDocuments } from './merging.ts';

const names = (...values: string[]) =>
  values.map((value, index) => ({ value, lang: index === 0 ? 'zh-Hans' : 'en', kind: 'official' }));

describe('differencesOf', () => {
  it('tells each field that was changed, added or taken away', () => {
    const before = { contact: { phone: '021-1', email: 'a@b.cn' }, level: 'municipal' };
    const after = { contact: { phone: '021-2' }, pole: 'wu', level: 'municipal' };
    expect(differencesOf(before, after)).toEqual([
      { path: ['contact', 'phone'], before: '021-1', after: '021-2' },
      { path: ['contact', 'email'], before: 'a@b.cn' },
      { path: ['pole'], after: 'wu' },
    ]);
  });

  it('compares names item by item, and other lists as a whole', () => {
    expect(differencesOf({ names: names('甲', 'A') }, { names: names('甲', 'B') })).toEqual([
      { path: ['names', 'en official', 'value'], before: 'A', after: 'B' },
    ]);
    expect(differencesOf({ offers: ['a', 'b'] }, { offers: ['b', 'a'] })).toEqual([
      { path: ['offers'], before: ['a', 'b'], after: ['b', 'a'] },
    ]);
  });

  it('finds nothing exactly where two values say the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(differencesOf(a, a)).toEqual([]);
        expect(differencesOf(a, b).length === 0).toBe(saysTheSame(a, b));
      }),
    );
  });
});

describe('mergeDocuments', () => {
  const base = { contact: { phone: '021-1' }, names: names('甲', 'A'), status: 'active' };

  it('takes over what only one of the two changed', () => {
    const mine = { ...base, contact: { phone: '021-2' } };
    const theirs = { ...base, names: names('甲', 'B'), level: 'district' };
    expect(mergeDocuments(base, mine, theirs)).toEqual({
      merged: { contact: { phone: '021-2' }, names: names('甲', 'B'), status: 'active', level: 'district' },
      conflicts: [],
    });
  });

  it('asks about what both changed differently, and keeps mine until then', () => {
    const mine = { ...base, contact: { phone: '021-2' } };
    const theirs = { ...base, contact: { phone: '021-3' } };
    const { merged, conflicts } = mergeDocuments(base, mine, theirs);
    expect(merged).toEqual(mine);
    expect(conflicts).toEqual([
      { path: ['contact', 'phone'], base: '021-1', mine: '021-2', theirs: '021-3' },
    ]);
  });

  it('lets a removal meet a change as a conflict', () => {
    expect(mergeDocuments(base, null, { ...base, status: 'closed' }).conflicts).toHaveLength(1);
  });

  it('gives the other side where one side changed nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(mergeDocuments(a, a, b).merged).toEqual(b);
        expect(mergeDocuments(a, b, a).merged).toEqual(b);
      }),
    );
  });
});
