import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildStations, nearestStation, readStations, STATIONS_FILE } from './stations.ts';

const file = path.resolve(import.meta.dirname, '../../data/geo', STATIONS_FILE);
const stations = readStations(readFileSync(file, 'utf8'));

describe('metro stations', () => {
  test('are read with an id each', () => {
    expect(stations.length).toBeGreaterThan(40);
    expect(new Set(stations.map(({ id }) => id)).size).toBe(stations.length);
    for (const { id } of stations) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test('tell the nearest one of a place, in its language', () => {
    const office = { lat: 31.2418, lng: 121.413 };
    expect(nearestStation(office, stations, 'zh-Hans')).toMatchObject({ name: '曹杨路' });
    expect(nearestStation(office, stations, 'zh-Hant')).toMatchObject({ name: '曹楊路' });
    const { name, metres } = nearestStation(office, stations, 'en')!;
    expect(name).toBe('Caoyang Road');
    expect(metres).toBeGreaterThan(50);
    expect(metres).toBeLessThan(100);
    expect(nearestStation(office, [], 'en')).toBeUndefined();
  });

  test('of the district come first', () => {
    const within = buildStations(stations, 'en').map((station) => station.within);
    expect(within).toEqual(within.toSorted((a, b) => Number(b) - Number(a)));
  });

  test('that are corrupt are told by the name of their file', () => {
    expect(() => readStations('{"features":[{}]}')).toThrow(STATIONS_FILE);
    expect(() => readStations('<html>')).toThrow(STATIONS_FILE);
    expect(readStations(undefined)).toEqual([]);
  });
});
