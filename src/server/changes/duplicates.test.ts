import { expect, it } from 'vitest';
import { duplicatesOf } from './duplicates.ts';

const entry = (id: string, name: string, fields: Record<string, unknown> = {}) => ({
  kind: 'entry',
  id,
  document: { names: [{ value: name, lang: 'zh-Hans', kind: 'official' }], ...fields },
});
const place = (address: string, lat: number) => ({
  location: { address: { 'zh-Hans': address }, lat, lng: 121.4, precision: 'building' },
});
const reasons = (proposed: ReturnType<typeof entry>, ...known: ReturnType<typeof entry>[]) =>
  duplicatesOf(proposed, known).map((one) => [one.with.id, one.reason]);

it('sees a name through its legal words, and another name of the same body', () => {
  const known = entry('seari', '上海电器科学研究所（集团）有限公司');
  expect(reasons(entry('new', '电器科学研究所'), known)).toEqual([['seari', 'name']]);
  const short = entry('new', '上电科有限公司');
  const named = entry('seari', '上海电器科学研究所', {
    names: [
      { value: '上海电器科学研究所', lang: 'zh-Hans', kind: 'official' },
      { value: '上电科', lang: 'zh-Hans', kind: 'short' },
    ],
  });
  expect(reasons(short, named)).toEqual([['seari', 'alias']]);
  expect(reasons(entry('new', '上海化工研究院'), known)).toEqual([]);
});

it('warns of the same door only where an entry is new or moved, and not within one house', () => {
  const known = entry('a', '甲研究所', place('武宁路505号', 31.2));
  const fresh = entry('b', '乙中心', place('武宁路 505号', 31.3));
  expect(reasons(fresh, known)).toEqual([['a', 'address']]);
  expect(reasons(fresh, known, fresh)).toEqual([['a', 'address']].slice(1));
  const near = entry('c', '丙中心', place('别处', 31.2001));
  expect(reasons(near, known)).toEqual([['a', 'distance']]);
  expect(reasons(entry('d', '丁平台', { ...place('武宁路505号', 31.2), host: { id: 'a' } }), known)).toEqual(
    [],
  );
});

it('says nothing of a record against itself, of removals, and of other kinds', () => {
  const known = entry('a', '甲研究所');
  expect(reasons(known, known)).toEqual([]);
  expect(duplicatesOf({ kind: 'entry', id: 'b', document: null }, [known])).toEqual([]);
  expect(duplicatesOf({ ...entry('b', '甲研究所'), kind: 'policy' }, [known])).toEqual([]);
});
