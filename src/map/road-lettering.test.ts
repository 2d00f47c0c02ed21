import { describe, expect, test } from 'vitest';
import { overlaps, type Box } from './label-placement.ts';
import { letterRoads, roomOf, type RoadName, type RoadScene } from './road-lettering.ts';

const road = (text: string, ...course: [number, number][]): RoadName => ({
  text,
  course: course.map(([x, y]) => ({ x, y })),
  fromZoom: 14,
});
const scene = (obstacles: readonly Box[] = [], zoom = 16): RoadScene => ({
  zoom,
  toPixels: (at) => at,
  isFree: (box) => !obstacles.some((other) => overlaps(box, other)),
});

describe('the name of a road', () => {
  test('runs from left to right, whichever way the road is drawn', () => {
    for (const course of [road('铜川路', [0, 0], [400, 20]), road('铜川路', [400, 20], [0, 0])]) {
      const letters = letterRoads([course], scene());
      expect(letters.map(({ text }) => text).join('')).toBe('铜川路');
      expect(letters.map(({ at }) => at.x)).toEqual(letters.map(({ at }) => at.x).toSorted((a, b) => a - b));
      for (const { turn } of letters) expect(Math.abs(turn)).toBeLessThan(10);
    }
  });

  test('runs from top to bottom with upright letters on a steep road', () => {
    const letters = letterRoads([road('大渡河路', [10, 400], [0, 0])], scene());
    expect(letters.map(({ at }) => at.y)).toEqual(letters.map(({ at }) => at.y).toSorted((a, b) => a - b));
    expect(letters.map(({ text }) => text).join('')).toBe('大渡河路');
    for (const { turn } of letters) expect(Math.abs(turn)).toBeLessThan(10);
  });

  test('in Latin is one word, never upside down, and only where the road is straight', () => {
    const [word] = letterRoads([road('Daduhe Road', [0, 400], [10, 0])], scene());
    expect(word?.text).toBe('Daduhe Road');
    expect(Math.abs(word?.turn ?? 180)).toBeLessThanOrEqual(90);
    const zigzag = Array.from({ length: 20 }, (_, index): [number, number] => [index * 20, (index % 2) * 30]);
    expect(letterRoads([road('Daduhe Road', ...zigzag)], scene())).toEqual([]);
  });

  test('keeps clear of what stands there, of other roads, and waits for its zoom', () => {
    const roads = [
      road('东路', [0, 100], [600, 100]),
      road('西路', [300, 0], [300, 200]),
      road('东路', [0, 300], [600, 300]),
    ];
    const obstacle = { left: 250, top: 50, width: 100, height: 100 };
    const letters = letterRoads(roads, scene([obstacle]));
    const boxes = letters.flatMap((letter) => roomOf(letter, letter.at));
    for (const box of boxes) expect(overlaps(box, obstacle)).toBe(false);
    expect(letters.filter(({ text }) => text === '东')).toHaveLength(1);
    expect(letterRoads(roads, scene([], 13.9))).toEqual([]);
  });
});
