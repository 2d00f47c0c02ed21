/** Events along the years, in a lane for what each is about. */
import { axisX, dot, gridX, plot, pointer, ruleY, text, tip } from '@observablehq/plot';
import { HOUSE_STYLE, NARROW, type Draw } from './drawing.ts';

export interface LaneEvent {
  lane: string;
  /** As exact as it is known: 2024, 2024-06 or 2024-06-22. */
  date: string;
  dateEnd?: string | undefined;
  tip: string;
  /** A token. */
  colour: string;
}

export interface Lanes {
  lanes: readonly string[];
  events: readonly LaneEvent[];
}

const LANE = 40;
export const lanesHeight = ({ lanes }: Lanes): number => lanes.length * LANE + 44;

/** The middle of what is known of the day. */
function dayOf(date: string): Date {
  const [year = '', month = '07', day = '15'] = date.split('-');
  return new Date(`${year}-${month}-${day}T00:00:00Z`);
}

export const draw: Draw<Lanes> = ({ lanes, events }, width) => {
  const narrow = width < NARROW;
  const marginLeft = narrow ? 8 : 112;
  const spots = events.map((event) => ({
    ...event,
    day: dayOf(event.date),
    end: dayOf(event.dateEnd ?? event.date),
  }));
  const first = new Date(Date.UTC(Math.min(...spots.map(({ day }) => day.getUTCFullYear())), 0, 1));
  const last = new Date(Date.UTC(Math.max(...spots.map(({ end }) => end.getUTCFullYear())) + 1, 0, 1));
  const years = Array.from(
    { length: last.getUTCFullYear() - first.getUTCFullYear() },
    (_, index) => new Date(Date.UTC(first.getUTCFullYear() + index, 0, 1)),
  );
  return plot({
    width,
    height: lanesHeight({ lanes, events }),
    marginLeft,
    marginRight: 12,
    marginTop: 28,
    marginBottom: 12,
    style: HOUSE_STYLE,
    x: { type: 'utc', domain: [first, last], label: null },
    y: { type: 'point', domain: [...lanes], label: null, axis: null, padding: 0.6 },
    marks: [
      gridX(years, { stroke: 'var(--hairline)', strokeOpacity: 1 }),
      axisX(years, {
        anchor: 'top',
        tickFormat: narrow ? '%y' : '%Y',
        tickSize: 0,
        fill: 'var(--ink)',
        textAnchor: 'start',
        fontVariant: 'tabular-nums',
      }),
      ruleY(lanes, { stroke: 'var(--hairline)' }),
      text(lanes, {
        x: () => first,
        y: (lane: string) => lane,
        text: (lane: string) => lane,
        textAnchor: narrow ? 'start' : 'end',
        dx: narrow ? 2 : -12,
        dy: narrow ? -12 : 0,
        fill: narrow ? 'var(--ink-2)' : 'var(--ink)',
        fontSize: narrow ? 11 : 13,
        stroke: 'var(--paper)',
        strokeWidth: 4,
      }),
      dot(spots, {
        x: 'day',
        y: 'lane',
        r: narrow ? 5 : 6.5,
        fill: (spot: LaneEvent) => `var(${spot.colour})`,
        stroke: 'var(--paper)',
        strokeWidth: 1.5,
      }),
      tip(
        spots,
        pointer({
          x: 'day',
          y: 'lane',
          title: 'tip',
          lineWidth: narrow ? 16 : 24,
          fill: 'var(--card)',
          stroke: 'var(--line-strong)',
        }),
      ),
    ],
  });
};
