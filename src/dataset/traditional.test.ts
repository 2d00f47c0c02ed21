import { describe, expect, it } from 'vitest';
import { foldPairs, toTraditional, toTraditionalDeep, TRADITIONAL_GLOSSARY } from './traditional.ts';

describe('toTraditional', () => {
  it('writes as Hong Kong writes', () => {
    expect(toTraditional('上海电器科学研究所，软件与网络')).toBe('上海電器科學研究所，軟件與網絡');
    expect(toTraditional('云岭东路345号')).toBe('雲嶺東路345號');
  });

  it.each([
    ['“创新里”科创产业空间', '「創新里」科創產業空間'],
    ['人群', '人群'],
    ['信息技术', '資訊科技'],
    ['信息服务', '資訊服務'],
  ])('keeps proper names and usage: %s', (simplified, traditional) => {
    expect(toTraditional(simplified)).toBe(traditional);
  });

  it('quotes Chinese in corner brackets and leaves Latin quotations alone', () => {
    expect(toTraditional('称‘武林’为“聚会”')).toBe('稱『武林』為「聚會」');
    expect(toTraditional('“SEARI” isn’t')).toBe('“SEARI” isn’t');
  });

  it('has a case above for every pair of the glossary', () => {
    expect(TRADITIONAL_GLOSSARY).toHaveLength(4);
  });

  it('converts every string inside a value and no key', () => {
    expect(toTraditionalDeep({ 名录: ['园区', { a: '张' }], n: 1 })).toEqual({
      名录: ['園區', { a: '張' }],
      n: 1,
    });
  });
});

describe('foldPairs', () => {
  it('leads every traditional form back to the character in the data', () => {
    const pairs = foldPairs(['电器检测为里']);
    const table = new Map(
      Array.from({ length: pairs.length / 2 }, (_, i) => [pairs[2 * i], pairs[2 * i + 1]]),
    );
    expect(table.get('電')).toBe('电');
    expect(table.get('檢')).toBe('检');
    expect(table.get('裏')).toBe('里');
    expect([table.get('為'), table.get('爲')]).toEqual(['为', '为']);
  });
});
