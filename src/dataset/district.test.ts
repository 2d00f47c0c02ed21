import { describe, expect, it } from 'vitest';
import { DISTRICT_FILE, districtOutline, metresOutside } from './district.ts';

const ring = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const fileOf = (geometry: object) => [
  { path: DISTRICT_FILE, text: JSON.stringify({ type: 'FeatureCollection', features: [{ geometry }] }) },
];
const square = districtOutline(
  fileOf({
    type: 'Polygon',
    coordinates: [ring(121.3, 31.2, 121.5, 31.3), ring(121.4, 31.24, 121.42, 31.26)],
  }),
);
if (!square) throw new Error('The outline was not read.');

describe('metresOutside', () => {
  it('is 0 inside', () => expect(metresOutside(square, { lat: 31.21, lng: 121.31 })).toBe(0));

  it('is the way to the nearest edge outside', () => {
    expect(metresOutside(square, { lat: 31.31, lng: 121.4 })).toBeCloseTo(1112, -1);
    expect(metresOutside(square, { lat: 31.25, lng: 121.51 })).toBeCloseTo(951, -1);
  });

  it('takes a hole for outside', () => {
    expect(metresOutside(square, { lat: 31.25, lng: 121.41 })).toBeGreaterThan(900);
  });
});

describe('districtOutline', () => {
  it('reads several polygons', () => {
    const parts = [[ring(0, 0, 1, 1)], [ring(2, 2, 3, 3)]];
    expect(districtOutline(fileOf({ type: 'MultiPolygon', coordinates: parts }))).toHaveLength(2);
  });

  it.each([[[]], [fileOf({ type: 'Point', coordinates: [0, 0] })], [[{ path: DISTRICT_FILE, text: '{' }]]])(
    'gives nothing for what is no outline',
    (files) => expect(districtOutline(files)).toBeUndefined(),
  );
});
