import { describe, expect, it } from 'vitest';
import { legBetween, moveStop, orderStops, timetable } from './visit.ts';

const at = (km: number) => ({ lat: 31.25, lng: 121.4 + km / 95.06 });
const STATIONS = [
  { name: 'West', ...at(0.2) },
  { name: 'East', ...at(7.8) },
];

describe('a day of visits', () => {
  it('goes from each stop to the nearest that is left, from the end that makes the way shortest', () => {
    const places: Record<string, { lat: number; lng: number } | undefined> = {
      middle: at(3),
      far: at(9),
      near: at(0),
      next: at(4),
      nowhere: undefined,
    };
    const order = orderStops(['nowhere', 'middle', 'far', 'near', 'next'], (id) => places[id]).join(' ');
    expect(['near middle next far nowhere', 'far next middle near nowhere']).toContain(order);
    expect(orderStops([], () => undefined)).toEqual([]);
  });

  it('walks what is near, and takes the metro where that is quicker', () => {
    const short = legBetween(at(0), at(1), STATIONS);
    expect(short).toMatchObject({ walk: 16, minutes: 16 });
    expect(short.metro).toBeUndefined();
    const long = legBetween(at(0), at(8), STATIONS);
    expect(long.walk).toBe(130);
    expect(long.metro).toMatchObject({ from: 'West', to: 'East' });
    expect(long.minutes).toBe(long.metro?.minutes);
    expect(long.minutes).toBeGreaterThan(20);
    expect(long.minutes).toBeLessThan(45);
    expect(legBetween(at(0), at(3), [STATIONS[0]!]).metro).toBeUndefined();
  });

  it('begins each stop when the one before and the way are over, to five minutes', () => {
    const stops = [
      { id: 'a', minutes: 45 },
      { id: 'b', minutes: 30 },
      { id: 'c', minutes: 60 },
    ];
    const legs = [legBetween(at(0), at(1), []), undefined];
    expect(timetable({ start: 570, stops }, legs)).toEqual([
      { from: 570, to: 615 },
      { from: 635, to: 665 },
      { from: 665, to: 725 },
    ]);
  });

  it('is put in another order by hand', () => {
    const stops = ['a', 'b', 'c'].map((id) => ({ id, minutes: 45 }));
    expect(moveStop(stops, 'c', -1).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    expect(moveStop(stops, 'a', -1)).toBe(stops);
    expect(moveStop(stops, 'x', 1)).toBe(stops);
  });
});
