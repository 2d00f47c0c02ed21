import { describe, expect, test } from 'vitest';
import {
  arrangeLabels,
  boxAround,
  labelBox,
  overlaps,
  placeLabels,
  SIDES,
  type Label,
} from './label-placement.ts';
import { districtFrame, shareOf } from './locator-frame.ts';
import { balancedEm, placeLocatorNames, SEAL_SIZES, WIDTHS } from './locator-labels.ts';
import { toSheet } from './projection.ts';
import { textExtent } from './text-extent.ts';

const label = (key: string, x: number, y: number): Label => ({
  key,
  at: [{ x, y }],
  width: 60,
  height: 14,
  gap: 6,
  sides: SIDES,
});

describe('names on the map', () => {
  test('stand to the right where there is room', () => {
    expect(placeLabels([label('a', 100, 100)], [{ obstacles: [] }]).get('a')).toBe('right');
  });

  test('give way to marks, and to names set before', () => {
    const mark = boxAround({ x: 130, y: 100 }, 20);
    expect(placeLabels([label('a', 100, 100)], [{ obstacles: [mark] }]).get('a')).toBe('left');
    const sides = placeLabels([label('a', 100, 100), label('b', 110, 104)], [{ obstacles: [] }]);
    const [a, b] = [
      labelBox({ x: 100, y: 100 }, label('a', 0, 0), sides.get('a')!),
      labelBox({ x: 110, y: 104 }, label('b', 0, 0), sides.get('b')!),
    ];
    expect(overlaps(a, b)).toBe(false);
  });

  test('are left out where nothing is free', () => {
    const wall = boxAround({ x: 100, y: 100 }, 400);
    expect(placeLabels([label('a', 100, 100)], [{ obstacles: [wall] }]).size).toBe(0);
  });

  test('stay within the map', () => {
    const frame = { left: 0, top: 0, width: 200, height: 200 };
    expect(placeLabels([label('a', 180, 100)], [{ obstacles: [], frame }]).get('a')).toBe('left');
  });

  test('are arranged anew when the first choice would leave one out', () => {
    const frame = { left: 0, top: 86, width: 220, height: 28 };
    // b has room only on its left, where a would stand first.
    const both = [label('a', 72, 100), label('b', 155, 100)];
    expect(placeLabels(both, [{ obstacles: [], frame }]).size).toBe(1);
    expect(arrangeLabels(both, [{ obstacles: [], frame }])?.size).toBe(2);
  });
});

describe('the face of the site', () => {
  const frame = districtFrame();
  const poles = [
    ['中以（上海）创新园', 31.2762, 121.37265],
    ['上海清华国际创新中心', 31.2302, 121.3799],
    ['武宁创新共同体', 31.245319, 121.412197],
    ['海纳小镇数字化转型示范区', 31.2565, 121.4027],
  ] as const;
  const names = poles.map(([text, lat, lng]) => ({
    key: text,
    text,
    at: toSheet({ lat, lng }),
    thing: 'seal' as const,
    fontSize: 12.5,
    padding: 5,
  }));
  const seals = names.map(({ at }) => ({ at, size: 'seal' as const }));
  const placed = {
    small: placeLocatorNames(frame, names, seals, WIDTHS.small),
    large: placeLocatorNames(frame, names, seals, WIDTHS.large),
  };

  test('names all four poles, on a phone too', () => {
    expect(placed.small.size).toBe(4);
    expect(placed.large.size).toBe(4);
  });

  test.each([340, 390, 640, 900])('has no name over a name or a seal at %d px', (width) => {
    const pixels = names.map(({ at }) => {
      const { left, top } = shareOf(frame, at);
      return { x: left * width, y: (top * width * frame.height) / frame.width };
    });
    const boxes = names.map(({ key, text }, index) => {
      const height = textExtent(text, 12.5, balancedEm(text)).height;
      return labelBox(
        pixels[index]!,
        { width: balancedEm(text) * 12.5, height, gap: width <= 480 ? 19 : 24 },
        (width <= 480 ? placed.small : placed.large).get(key)!,
      );
    });
    for (const [index, box] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
      const size = width <= 480 ? SEAL_SIZES.small : SEAL_SIZES.large;
      for (const at of pixels) expect(overlaps(box, boxAround(at, size))).toBe(false);
    }
  });
});
