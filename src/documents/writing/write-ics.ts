/**
 * Appointments as an iCalendar file. They are written as instants in UTC, so that no calendar program has to know a
 * time zone; the day and hour that come in are those of Shanghai, which is eight hours ahead all year.
 */
import ical from 'ical-generator';

export interface Appointment {
  /** The same for the same appointment, so that a file read twice makes no second one. */
  readonly id: string;
  /** YYYY-MM-DD and minutes after midnight, in Shanghai. */
  readonly date: string;
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly place?: string | undefined;
  readonly point?: { readonly lat: number; readonly lng: number } | undefined;
  readonly description: string;
}

const SHANGHAI_AHEAD_MINUTES = 480;

function instant(date: string, minutes: number): Date {
  return new Date(Date.parse(`${date}T00:00:00Z`) + (minutes - SHANGHAI_AHEAD_MINUTES) * 60_000);
}

export function writeIcs(name: string, appointments: readonly Appointment[], now: Date): Blob {
  const calendar = ical({ name, x: [['X-WR-TIMEZONE', 'Asia/Shanghai']] });
  calendar.prodId({ company: 'putuo', product: 'innovation-directory' });
  for (const { id, date, from, to, title, place, point, description } of appointments) {
    calendar.createEvent({
      id,
      stamp: now,
      start: instant(date, from),
      end: instant(date, to),
      summary: title,
      description,
      ...(place !== undefined && {
        location: { title: place, ...(point && { geo: { lat: point.lat, lon: point.lng } }) },
      }),
    });
  }
  return new Blob([calendar.toString()], { type: 'text/calendar;charset=utf-8' });
}
