import { describe, expect, it } from 'vitest';
import { metresBetween } from '../domain/distance.ts';
import { readCoordinates } from './pasted-coordinates.ts';
import { toBd09, toGcj02 } from './shifted-systems.ts';

const place = { lat: 31.22448, lng: 121.38515 };

describe('pasted coordinates', () => {
  it('are read in either order, with Chinese marks and with minutes and seconds', () => {
    for (const text of [
      '31.22448,121.38515',
      '121.38515, 31.22448',
      '经度：121.38515，纬度：31.22448',
      '３１．２２４４８　１２１．３８５１５',
      '31°13′28.128″N 121°23′6.54″E',
    ]) {
      expect(readCoordinates(text, 'wgs84'), text).toEqual(place);
    }
  });

  it('come back to the ground from the systems of 高德 and 百度, to a metre', () => {
    for (const [system, shifted] of [
      ['gcj02', toGcj02(place)],
      ['bd09', toBd09(place)],
    ] as const) {
      const text = `${shifted.lng},${shifted.lat}`;
      const read = readCoordinates(text, system);
      expect(metresBetween(read ?? { lat: 0, lng: 0 }, place)).toBeLessThan(1);
      expect(metresBetween(readCoordinates(text, 'wgs84') ?? place, place)).toBeGreaterThan(300);
    }
  });

  it('are refused where they are not one place near Shanghai', () => {
    for (const text of ['', '武宁路', '31.2', '31.2, 121.4, 5', '51.5, -0.1', '31.2, 31.3'])
      expect(readCoordinates(text, 'wgs84'), text).toBeUndefined();
  });
});
