/**
 * The fragment ⇄ a day of visits. Links from elsewhere name `entries` alone; the page's own say how long each stop
 * takes. What stands after `#` is not sent to any server.
 */
import { DAY_MINUTES, MOST_STOPS, STAY_MINUTES, type Visit, type VisitStop } from '../domain/visit.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 80;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const EMPTY_VISIT: Visit = { start: DAY_MINUTES.usual, stops: [] };

const within = (value: number, { least, most }: { least: number; most: number }) =>
  Math.min(most, Math.max(least, Math.round(value)));

/** HH:MM. */
export function formatClock(minutes: number): string {
  const two = (value: number) => `${value}`.padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** Undefined for anything that is no time of a day. */
export function parseClock(text: string): number | undefined {
  const [, hours = '', minutes = ''] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? [];
  const value = Number(hours) * 60 + Number(minutes);
  return hours !== '' && Number(hours) < 24 && Number(minutes) < 60 ? value : undefined;
}

export function stayOf(minutes: number): number {
  return Number.isFinite(minutes) ? within(minutes, STAY_MINUTES) : STAY_MINUTES.usual;
}

function parseStop(text: string): readonly VisitStop[] {
  const [id = '', minutes] = text.split('~');
  if (!ID.test(id) || id.length > LONGEST_ID) return [];
  return [{ id, minutes: minutes === undefined ? STAY_MINUTES.usual : stayOf(Number(minutes)) }];
}

/** Whether a text is a day of the calendar. */
function isDay(text: string): boolean {
  return DAY.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
}

/** @param fragment with or without its `#` */
export function parseVisit(fragment: string): Visit {
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const date = params.get('date') ?? '';
  const start = parseClock(params.get('start') ?? '') ?? DAY_MINUTES.usual;
  const named = (params.get('stops') ?? params.get('entries') ?? '').split(',').flatMap(parseStop);
  const stops = [...new Map(named.map((stop) => [stop.id, stop])).values()].slice(0, MOST_STOPS);
  return {
    ...(isDay(date) && { date }),
    start: within(start, { least: DAY_MINUTES.first, most: DAY_MINUTES.last }),
    stops,
  };
}

/** Without `#`; empty for a day without stops, date or hour. */
export function formatVisit({ date, start, stops }: Visit): string {
  const parts = [
    stops.length > 0 ? `stops=${stops.map(({ id, minutes }) => `${id}~${minutes}`).join(',')}` : '',
    date ? `date=${date}` : '',
    start === DAY_MINUTES.usual ? '' : `start=${formatClock(start)}`,
  ];
  return parts.filter(Boolean).join('&');
}
