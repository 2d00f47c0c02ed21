import { describe, expect, test } from 'vitest';
import { roundCorners } from './ground-strata.ts';

describe('the corners of a line', () => {
  const bend = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 4 },
  ];

  test('begin and end within reach, and never beyond the middle of a short piece', () => {
    expect(roundCorners(bend, 20)).toEqual([
      { to: { x: 0, y: 0 } },
      { to: { x: 80, y: 0 } },
      { corner: { x: 100, y: 0 }, to: { x: 100, y: 2 } },
      { to: { x: 100, y: 4 } },
    ]);
  });

  test('stay where a point is given twice', () => {
    const twice = roundCorners(
      [
        { x: 0, y: 0 },
        { x: 5, y: 5 },
        { x: 5, y: 5 },
        { x: 9, y: 0 },
      ],
      2,
    );
    expect(twice.every(({ to }) => Number.isFinite(to.x) && Number.isFinite(to.y))).toBe(true);
  });
});
