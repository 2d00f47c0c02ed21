import { describe, expect, it } from 'vitest';
import { placesAt, readAddress } from './address-places.ts';
import type { ReferredRecord } from './reference.ts';

const record = (id: string, address: string, lat?: number): ReferredRecord => ({
  kind: 'entry',
  id,
  type: 'institute',
  name: id,
  searched: id,
  address,
  ...(lat !== undefined && { point: { lat, lng: 121.4, precision: 'street' } }),
});

describe('the places of an address', () => {
  it('read the road and the number, with and without city and district', () => {
    expect(readAddress('上海市普陀区云岭东路345号')).toEqual({ road: '云岭东路', number: 345 });
    expect(readAddress('武宁路 505 号')).toEqual({ road: '武宁路', number: 505 });
    expect(readAddress('普陀区中山北路3663号')).toEqual({ road: '中山北路', number: 3663 });
    expect(readAddress('金沙江路1628弄5号楼')).toEqual({ road: '金沙江路', number: 1628 });
    expect(readAddress('长风商务区')).toBeUndefined();
  });

  it('come from records at the same road, the same number first, and never from one without a point', () => {
    const records = [
      record('far', '上海市普陀区武宁路955号', 31.25),
      record('same', '武宁路505号', 31.24),
      record('other', '金沙江路505号', 31.23),
      record('unplaced', '武宁路505号'),
    ];
    const places = placesAt('上海市普陀区武宁路505号', records);
    expect(places.map(({ record: { id }, isSame }) => [id, isSame])).toEqual([
      ['same', true],
      ['far', false],
    ]);
    expect(placesAt('不明', records)).toEqual([]);
  });
});
