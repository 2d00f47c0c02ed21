import { expect, it } from 'vitest';
import { formatAmount } from './dates.ts';

it.each([
  [159_000_000_000, 'zh-Hans', '1590亿'],
  [159_000_000_000, 'zh-Hant', '1,590億'],
  [3_000_000, 'zh-Hans', '300万'],
  [3_250_000, 'zh-Hant', '325萬'],
  [3_000_000, 'en', '3 million'],
  [45_000, 'zh-Hant', '45,000'],
])('says %d in %s as its readers count: %s', (value, locale, said) => {
  expect(formatAmount(value, locale)).toBe(said);
});
