import { describe, expect, it } from 'vitest';
import { isSame, valueAt, withValue } from './json.ts';

const record = { id: 'a', contact: { phone: '021-56051080' }, sectors: ['x', 'y'] };

describe('a value inside a record', () => {
  it('is read and changed without touching the rest', () => {
    expect(valueAt(record, ['contact', 'phone'])).toBe('021-56051080');
    expect(valueAt(record, ['contact', 'toString'])).toBeUndefined();
    expect(withValue(record, ['sectors', 1], 'z')).toEqual({ ...record, sectors: ['x', 'z'] });
    expect(record.sectors).toEqual(['x', 'y']);
    expect(withValue(record, ['location', 'address', 'zh-Hans'], '武宁路')).toEqual({
      ...record,
      location: { address: { 'zh-Hans': '武宁路' } },
    });
  });

  it('takes the empty group away with its last field, and keeps the order of the others', () => {
    expect(withValue(record, ['contact', 'phone'], undefined)).toEqual({ id: 'a', sectors: ['x', 'y'] });
    expect(withValue(record, ['sectors', 0], undefined)).toEqual({ ...record, sectors: ['y'] });
    expect(Object.keys(withValue(record, ['contact', 'phone'], '1') as object)).toEqual(Object.keys(record));
  });

  it('is the same whatever the order of its keys', () => {
    expect(isSame({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
    expect(isSame({ a: 1 }, { a: 1, b: null })).toBe(false);
    expect(isSame(undefined, null)).toBe(false);
  });
});
