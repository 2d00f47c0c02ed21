import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatBounds,
  formatMapView,
  formatStart,
  isWithin,
  parseBounds,
  parseMapView,
  parseStart,
} from './whereabouts.ts';

const PARTS = [
  [parseBounds, formatBounds],
  [parseStart, formatStart],
  [parseMapView, formatMapView],
] as const;

describe('places in the address', () => {
  it('come back as they were written', () => {
    const text = fc.oneof(
      fc.string(),
      fc
        .array(fc.double({ min: -200, max: 200, noNaN: true }), { minLength: 1, maxLength: 5 })
        .map((list) => list.map((value) => value.toFixed(6)).join(',')),
      fc.constantFrom('here', 'caoyang-road', '31.24,121.4', '121.3,31.2,121.4,31.3', '31.2,121.4,14.25'),
    );
    fc.assert(
      fc.property(text, (given) => {
        for (const [parse, format] of PARTS) {
          const value = (parse as (text: string) => unknown)(given);
          if (value === undefined) continue;
          expect(parse((format as (value: unknown) => string)(value))).toEqual(value);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '',
    '1,2,3',
    '121.4,31.3,121.3,31.2',
    '0,0,0,0',
    'a,b,c,d',
    '1e3,0,2e3,1',
    '0,-95,1,95',
    '1,2,3,4,5',
  ])('are no part of the map: %j', (text) => expect(parseBounds(text)).toBeUndefined());

  it.each(['', '31.2', '95,121', 'Station', 'a b', '../x', '31.2,121.4,3'])('are no start: %j', (text) =>
    expect(parseStart(text)).toBeUndefined(),
  );

  it.each(['', '31.2,121.4', '31.2,121.4,0', '31.2,121.4,99', '31.2,121.4,12,1', ',,'])(
    'are no view: %j',
    (text) => expect(parseMapView(text)).toBeUndefined(),
  );

  it('hold what lies in them, edges too', () => {
    const box = { west: 121.3, south: 31.2, east: 121.4, north: 31.3 };
    expect(isWithin(box, { lat: 31.2, lng: 121.4 })).toBe(true);
    expect(isWithin(box, { lat: 31.19, lng: 121.35 })).toBe(false);
  });
});
