import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MINUTES, MOST_STOPS, STAY_MINUTES } from '../domain/visit.ts';
import { formatClock, formatVisit, parseClock, parseVisit } from './visit-link.ts';

const stop = fc.record({
  id: fc.constantFrom('seari', 'srici', 'tongji-hospital', 'east-china-normal-university'),
  minutes: fc.integer({ min: STAY_MINUTES.least, max: STAY_MINUTES.most }),
});

describe('the link of a visit', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(stop, { selector: ({ id }) => id }),
        fc.integer({ min: DAY_MINUTES.first, max: DAY_MINUTES.last }),
        fc.option(fc.constantFrom('2026-12-01', '2028-02-29'), { nil: undefined }),
        (stops, start, date) => {
          const visit = { ...(date && { date }), start, stops };
          expect(parseVisit(`#${formatVisit(visit)}`)).toEqual(visit);
        },
      ),
    );
  });

  it('takes the entries of any other link of the site', () => {
    expect(parseVisit('#need=x&entries=seari,srici').stops).toEqual([
      { id: 'seari', minutes: STAY_MINUTES.usual },
      { id: 'srici', minutes: STAY_MINUTES.usual },
    ]);
  });

  it('makes something sound of anything', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { start, stops } = parseVisit(text);
        expect(start).toBeGreaterThanOrEqual(DAY_MINUTES.first);
        expect(stops.length).toBeLessThanOrEqual(MOST_STOPS);
      }),
    );
    const { date, start, stops } = parseVisit('#stops=a~99999,<b>~1,a~5,c~x&date=2026-02-30&start=25:00');
    expect(date).toBeUndefined();
    expect(start).toBe(DAY_MINUTES.usual);
    expect(stops).toEqual([
      { id: 'a', minutes: STAY_MINUTES.least },
      { id: 'c', minutes: STAY_MINUTES.usual },
    ]);
  });

  it('tells the hour as clocks do', () => {
    expect(formatClock(570)).toBe('09:30');
    expect(parseClock('09:30')).toBe(570);
    expect(parseClock('9.30')).toBeUndefined();
  });
});
