import { describe, expect, it } from 'vitest';
import { findLevels } from './need-level.ts';

describe('the level asked for', () => {
  it.each([
    ['想找国家级机构做整机检测', ['national', '国家级']],
    ['需要市級檢測機構', ['municipal', '市級']],
    ['a national testing laboratory for motors', ['national', 'national']],
  ])('%s', (text, wish) => {
    const found = findLevels(text).map(({ level, range }) => [level, text.slice(...range)]);
    expect(found).toEqual([wish]);
  });

  it.each([
    '我们是国家级专精特新小巨人企业',
    '公司建有市级技术中心，想做检测',
    'the national market',
    '国家标准',
  ])('is not what a firm tells of itself: %s', (text) => expect(findLevels(text)).toEqual([]));
});
