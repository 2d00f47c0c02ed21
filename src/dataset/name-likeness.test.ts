import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areNearlySame, candidatePairs, nameCore } from './name-likeness.ts';

describe('nameCore', () => {
  it.each([
    ['上海电器科学研究所（集团）有限公司', '电器科学研究所'],
    ['上海市计量（检测）中心', '计量检测中心'],
    ['上海', '上海'],
  ])('%s is %s', (name, core) => expect(nameCore(name)).toBe(core));
});

describe('areNearlySame', () => {
  it.each([
    ['电器科学研究所', '电器科学研究院'],
    ['国家机器人检测与评定中心', '国家机器人检测与评定中心总部'],
    ['电器科学研究所', '电器科学技研究所'],
  ])('%s, %s: alike', (a, b) => expect(areNearlySame(a, b)).toBe(true));

  it.each([
    ['同济医院', '同济医学院'],
    ['测绘院', '特检院'],
    ['区第一人民医院', '区第二人民医院'],
    ['清华国际创新中心车规芯片实验室', '清华国际创新中心人工智能芯片实验室'],
    ['国家化肥质量检验检测中心', '国家中小电机质量检验检测中心'],
    ['天地软件园', '天地软件创业园'],
  ])('%s, %s: not alike', (a, b) => expect(areNearlySame(a, b)).toBe(false));
});

describe('candidatePairs', () => {
  it('leaves out no two names that are nearly the same', () => {
    const cores = fc.array(
      fc.string({ unit: fc.constantFrom(...'电机化工研究检测中心所'), minLength: 6, maxLength: 14 }),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    const slips = fc.array(fc.tuple(fc.nat(11), fc.nat(13), fc.constantFrom('', '院', '电', '中心')), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(cores, slips, (names, changes) => {
        const slipped = changes.map(([which, at, text]) => {
          const name = names[which % names.length] ?? '';
          return name.slice(0, at) + text + name.slice(at + 1);
        });
        const all = [...names, ...slipped];
        const candidates = new Set([...candidatePairs(all)].map(String));
        for (const [second, b] of all.entries()) {
          for (const [first, a] of all.slice(0, second).entries()) {
            if (areNearlySame(a, b)) expect(candidates).toContain(`${first},${second}`);
          }
        }
      }),
    );
  });
});
