import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLabel, placeStars } from './star-places.ts';

const sizes = fc.array(fc.integer({ min: 1, max: 24 }), { maxLength: 40 });
const starsOf = (counts: readonly number[]) =>
  counts.map((count, index) => ({ hub: { label: String(index) }, points: Array.from({ length: count }) }));

describe('placeStars', () => {
  it('keeps every point inside the picture, at any width', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 240, max: 1600 }), (counts, width) => {
        const { places, height } = placeStars(starsOf(counts), width);
        for (const { points, labelY } of places) {
          expect(labelY).toBeLessThan(height);
          for (const { x, y } of points) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(width);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(height);
          }
        }
      }),
    );
  });

  it('never lets two stars touch', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 240, max: 1600 }), (counts, width) => {
        const { places } = placeStars(starsOf(counts), width);
        const reach = (place: (typeof places)[number]) =>
          Math.max(...place.points.map(({ x, y }) => Math.hypot(x - place.x, y - place.y)));
        for (const [index, one] of places.entries()) {
          for (const other of places.slice(index + 1)) {
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(reach(one) + reach(other));
          }
        }
      }),
    );
  });
});

describe('breakLabel', () => {
  it('breaks Chinese anywhere and English between words, and never drops the beginning', () => {
    expect(breakLabel('上海清华国际创新中心', 80)).toEqual(['上海清华国际', '创新中心']);
    expect(breakLabel('Academy of Forensic Science', 90)).toEqual(['Academy of', 'Forensic', 'Science']);
  });

  it('shortens what does not fit into three lines', () => {
    const lines = breakLabel('中国通信工业协会、桃浦智创城、上海工业控制安全创新科技有限公司', 80);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/…$/);
  });
});
