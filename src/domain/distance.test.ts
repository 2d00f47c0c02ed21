import { describe, expect, test } from 'vitest';
import { metresBetween, walkingMinutes } from './distance.ts';

describe('distance', () => {
  test('between 曹杨路 and 隆德路 stations is about 1.1 km', () => {
    const metres = metresBetween({ lat: 31.24112, lng: 121.41317 }, { lat: 31.23232, lng: 121.41888 });
    expect(metres).toBeGreaterThan(1100);
    expect(metres).toBeLessThan(1130);
  });

  test('is the same both ways, and nothing to oneself', () => {
    const [a, b] = [
      { lat: 31.24, lng: 121.4 },
      { lat: 31.28, lng: 121.37 },
    ];
    expect(metresBetween(a, b)).toBe(metresBetween(b, a));
    expect(metresBetween(a, a)).toBe(0);
  });

  test('walks 800 m in 13 minutes: 800 × 1.3 ÷ 80 m a minute', () => {
    expect(walkingMinutes(800)).toBe(13);
    expect(walkingMinutes(0)).toBe(1);
  });
});
