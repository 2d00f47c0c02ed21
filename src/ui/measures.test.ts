import { expect, test } from 'vitest';
import { formatDistance } from './measures.ts';

test('a distance is told no more exactly than it is known', () => {
  const told = [4, 874, 996, 1234, 12_345].map((metres) => formatDistance(metres, 'en'));
  expect(told).toEqual(['0 m', '870 m', '1 km', '1.2 km', '12.3 km']);
  expect(formatDistance(874, 'zh-Hans').replace(/\s/, '')).toBe('870米');
  expect(formatDistance(1234, 'zh-Hant').replace(/\s/, '')).toBe('1.2公里');
});
