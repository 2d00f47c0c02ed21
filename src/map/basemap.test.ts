import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildBasemap } from './basemap.ts';
import { parseBasemap, unpackLine } from './basemap-document.ts';
import { DISTRICT_BOUNDS, toSheet } from './projection.ts';
import { distanceAlongSpine, SPINE_COURSE } from './spine-lettering.ts';

const folder = path.join(import.meta.dirname, '../../data/geo');
const files = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.geojson'))
    .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
);
const built = buildBasemap(files, (text) => text.replaceAll('宁', '寧'));
const basemap = parseBasemap(JSON.parse(built.json));

describe('the basemap document', () => {
  test('stays small', () => {
    expect(gzipSync(built.json).length).toBeLessThan(25_000);
    expect(gzipSync(built.svg).length).toBeLessThan(14_000);
  });

  test('holds one road of the class spine, 武宁路, in three languages', () => {
    const spine = basemap.roads.filter((road) => road.class === 'spine');
    expect(spine.map(({ names }) => names)).toEqual([
      { 'zh-Hans': '武宁路', 'zh-Hant': '武寧路', en: 'Wuning Road' },
    ]);
  });

  test('names its stations in Chinese and English', () => {
    const station = basemap.stations.find(({ names }) => names['zh-Hans'] === '曹杨路');
    expect(station?.names.en).toBe('Caoyang Road');
    expect(basemap.stations.every(({ names }) => names.en && names['zh-Hans'])).toBe(true);
  });

  test('agrees with the bounds of the district', () => {
    const ring = basemap.land.flatMap((land) => unpackLine(land));
    const corner = toSheet({ lat: DISTRICT_BOUNDS.north, lng: DISTRICT_BOUNDS.west });
    const far = toSheet({ lat: DISTRICT_BOUNDS.south, lng: DISTRICT_BOUNDS.east });
    expect(Math.min(...ring.map(({ x }) => x)) - corner.x).toBeGreaterThan(-8);
    expect(Math.min(...ring.map(({ y }) => y)) - corner.y).toBeGreaterThan(-8);
    expect(Math.max(...ring.map(({ x }) => x)) - far.x).toBeLessThan(8);
    expect(Math.max(...ring.map(({ y }) => y)) - far.y).toBeLessThan(8);
  });

  test('has the lettering of 武宁路 on the drawn road', () => {
    const road = basemap.roads
      .find(({ class: kind }) => kind === 'spine')!
      .lines.flatMap((line) => unpackLine(line));
    // Road and course run between the same ends, and every bend of the road lies on the course.
    const total = distanceAlongSpine(SPINE_COURSE.at(-1)!);
    const along = road.map((point) => distanceAlongSpine(point)).sort((a, b) => a - b);
    expect(along[0]).toBeLessThan(15);
    expect(along.at(-1)).toBeGreaterThan(total - 15);
  });
});

describe('the sheet as SVG', () => {
  test('is a symbol that names no colour of its own', () => {
    expect(built.svg).toContain('<symbol id="atlas"');
    expect(built.svg).not.toMatch(/#[0-9a-f]{3,8}"|rgb\(|hsl\(/i);
    for (const [, paint] of built.svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)) {
      expect(paint).toMatch(/^(none|var\(--)/);
    }
  });
});

describe('corrupt geodata', () => {
  const broken = (name: string, text: string | undefined) => () => {
    const { [name]: _, ...rest } = files;
    return buildBasemap(text === undefined ? rest : { ...rest, [name]: text });
  };

  test.each([
    ['water.geojson', undefined, /needs water\.geojson, which is missing/],
    ['roads.geojson', '{"type":', /cannot read roads\.geojson: it is not JSON/],
    [
      'district.geojson',
      '{"type":"FeatureCollection","features":[]}',
      /district\.geojson: it holds no features/,
    ],
    [
      'metro-lines.geojson',
      '{"features":[{"geometry":{"type":"LineString","coordinates":[[121.4,"north"],[121.5,31.2]]}}]}',
      /metro-lines\.geojson: it holds \[121\.4,"north"\], which is no/,
    ],
    [
      'water.geojson',
      '{"features":[{"geometry":{"type":"Blob"}}]}',
      /water\.geojson: it has a geometry of the type "Blob"/,
    ],
    ['roads.geojson', '{"features":[{}]}', /roads\.geojson: it has a feature without a geometry/],
  ])('%s is told in a sentence', (name, text, sentence) => {
    expect(broken(name, text)).toThrow(sentence);
  });

  test('a document that is not ours is refused', () => {
    expect(() => parseBasemap('<html>')).toThrow('corrupt');
    const whole = JSON.parse(built.json) as Record<string, unknown>;
    for (const [part, damage] of [
      ['land', [['a']]],
      ['land', [[1, 2, 3]]],
      ['roads', [{ class: 'alley', names: {}, lines: [] }]],
      ['stations', [{ at: [1, 2] }]],
      ['metro', undefined],
      ['version', 2],
    ] as const)
      expect(() => parseBasemap({ ...whole, [part]: damage }), part).toThrow(`corrupt at “${part}`);
  });
});
