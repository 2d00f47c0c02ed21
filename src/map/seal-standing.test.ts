import { describe, expect, test } from 'vitest';
import { overlaps } from './label-placement.ts';
import { sealBox, standSeal } from './seal-standing.ts';
import { SPINE_COURSE } from './spine-lettering.ts';

const PLACE = { x: 500, y: 500 };
const pixels = (at: { x: number; y: number }) => at;
const boxAt = (x: number, y: number, size = 40) => ({
  left: x - size / 2,
  top: y - size / 2,
  width: size,
  height: size,
});

describe('a seal', () => {
  test('stands on the shortest stem that is free', () => {
    const low = standSeal(PLACE, false, { marks: [], seals: [] }, pixels, 1);
    const high = standSeal(PLACE, false, { marks: [boxAt(500, 465, 10)], seals: [] }, pixels, 1);
    expect(high.stem ?? 0).toBeGreaterThan(low.stem ?? 0);
    expect(overlaps(sealBox(high, PLACE), boxAt(500, 465, 10))).toBe(false);
  });

  test('rather covers marks than another seal', () => {
    const marks = Array.from({ length: 8 }, (_, index) => boxAt(500, 440 + index * 8, 60));
    const seals = [boxAt(500, 420), boxAt(500, 395)];
    const standing = standSeal(PLACE, false, { marks, seals }, pixels, 1);
    expect(seals.some((seal) => overlaps(sealBox(standing, PLACE), seal))).toBe(false);
  });

  test('of the axis moves along its road instead', () => {
    const home = SPINE_COURSE[5] ?? PLACE;
    const standing = standSeal(home, true, { marks: [boxAt(home.x, home.y)], seals: [] }, pixels, 1);
    expect(standing.stem).toBeUndefined();
    expect(Math.hypot(standing.at.x - home.x, standing.at.y - home.y)).toBeGreaterThan(20);
  });
});
