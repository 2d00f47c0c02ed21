import { describe, expect, test } from 'vitest';
import { DISTRICT_BOUNDS, fromSheet, metresToSheet, SHEET_SIZE, toSheet } from './projection.ts';
import { routeLinks, toBd09, toGcj02 } from './shifted-systems.ts';

/** Metres between two points that are near each other. */
function metresBetween(a: { lat: number; lng: number }, b: { lat: number; lng: number }): number {
  const [dy, dx] = [(a.lat - b.lat) * 110_870, (a.lng - b.lng) * 111_320 * Math.cos((a.lat * Math.PI) / 180)];
  return Math.hypot(dx, dy);
}

const PUTUO = { lat: 31.24, lng: 121.41 };

describe('the sheet', () => {
  test('gives back the place that it was given', () => {
    const { lat, lng } = fromSheet(toSheet(PUTUO));
    expect(lat).toBeCloseTo(PUTUO.lat, 9);
    expect(lng).toBeCloseTo(PUTUO.lng, 9);
  });

  test('begins in the north-west and holds the district', () => {
    const topLeft = toSheet({ lat: DISTRICT_BOUNDS.north, lng: DISTRICT_BOUNDS.west });
    const bottomRight = toSheet({ lat: DISTRICT_BOUNDS.south, lng: DISTRICT_BOUNDS.east });
    expect(topLeft.x).toBeGreaterThan(0);
    expect(topLeft.y).toBeGreaterThan(0);
    expect(bottomRight.x).toBeLessThan(SHEET_SIZE.width);
    expect(bottomRight.y).toBeLessThan(SHEET_SIZE.height);
  });

  test('measures about two metres a unit in Putuo', () => {
    expect(100 / metresToSheet(100, PUTUO)).toBeCloseTo(2.04, 2);
  });
});

describe('the shifted systems', () => {
  test('move a point of Putuo by the known 487 m to the south-east', () => {
    const shifted = toGcj02(PUTUO);
    expect(shifted.lng - PUTUO.lng).toBeCloseTo(0.00465, 3);
    expect(shifted.lat - PUTUO.lat).toBeCloseTo(-0.00183, 3);
    expect(metresBetween(PUTUO, shifted)).toBeGreaterThan(470);
    expect(metresBetween(PUTUO, shifted)).toBeLessThan(500);
  });

  // The formula as it is commonly published, stated here a second time.
  function publishedGcj({ lat, lng }: { lat: number; lng: number }) {
    const [x, y] = [lng - 105, lat - 35];
    const { PI, sin, sqrt, abs, cos } = Math;
    const waves = 20 * sin(6 * x * PI) + 20 * sin(2 * x * PI);
    const north =
      -100 +
      2 * x +
      3 * y +
      0.2 * y * y +
      0.1 * x * y +
      0.2 * sqrt(abs(x)) +
      ((waves +
        20 * sin(y * PI) +
        40 * sin((y / 3) * PI) +
        160 * sin((y / 12) * PI) +
        320 * sin((y * PI) / 30)) *
        2) /
        3;
    const east =
      300 +
      x +
      2 * y +
      0.1 * x * x +
      0.1 * x * y +
      0.1 * sqrt(abs(x)) +
      ((waves +
        20 * sin(x * PI) +
        40 * sin((x / 3) * PI) +
        150 * sin((x / 12) * PI) +
        300 * sin((x / 30) * PI)) *
        2) /
        3;
    const [a, ee] = [6_378_245, 0.006_693_421_622_965_943];
    const magic = 1 - ee * sin((lat * PI) / 180) ** 2;
    return {
      lat: lat + (north * 180) / (((a * (1 - ee)) / (magic * sqrt(magic))) * PI),
      lng: lng + (east * 180) / ((a / sqrt(magic)) * cos((lat * PI) / 180) * PI),
    };
  }

  function publishedBd(point: { lat: number; lng: number }) {
    const { lat, lng } = publishedGcj(point);
    const turn = (Math.PI * 3000) / 180;
    const length = Math.hypot(lng, lat) + 0.00002 * Math.sin(lat * turn);
    const angle = Math.atan2(lat, lng) + 0.000003 * Math.cos(lng * turn);
    return { lat: length * Math.sin(angle) + 0.006, lng: length * Math.cos(angle) + 0.0065 };
  }

  test.each([
    ['华东师范大学', 31.229869, 121.405159],
    ['中以（上海）创新园', 31.2762, 121.37265],
    ['人民广场', 31.2304, 121.4737],
  ])('agree with the published formulas within a metre: %s', (_, lat, lng) => {
    const point = { lat, lng };
    expect(metresBetween(toGcj02(point), publishedGcj(point))).toBeLessThan(1);
    expect(metresBetween(toBd09(point), publishedBd(point))).toBeLessThan(1);
  });
});

describe('links to other maps', () => {
  const links = Object.fromEntries(
    routeLinks(PUTUO, '上海 & 院所').map(({ service, href }) => [service, new URL(href)]),
  );
  const read = (text: string | null | undefined) =>
    (text ?? '').replace('coord:', '').split(';')[0]!.split(',').map(Number);

  test('carry the longitude first for 高德 and the latitude first for the others', () => {
    const gcj = toGcj02(PUTUO);
    const bd = toBd09(PUTUO);
    const [amapLng, amapLat] = read(links.amap?.searchParams.get('position'));
    expect(metresBetween({ lat: amapLat!, lng: amapLng! }, gcj)).toBeLessThan(1);
    for (const [service, parameter, target] of [
      ['baidu', 'location', bd],
      ['tencent', 'marker', gcj],
      ['apple', 'll', gcj],
      ['google', 'query', gcj],
    ] as const) {
      const [lat, lng] = read(links[service]?.searchParams.get(parameter));
      expect(metresBetween({ lat: lat!, lng: lng! }, target), service).toBeLessThan(1);
    }
  });

  test('pass the name unharmed', () => {
    expect(links.amap?.searchParams.get('name')).toBe('上海 & 院所');
    expect(links.baidu?.searchParams.get('title')).toBe('上海 & 院所');
    expect(links.tencent?.searchParams.get('marker')).toContain('title:上海 & 院所');
  });
});
