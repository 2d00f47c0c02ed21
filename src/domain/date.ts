import { z } from 'zod';

/** True when a date of the form YYYY, YYYY-MM or YYYY-MM-DD exists in the calendar. */
export function isCalendarDate(value: string): boolean {
  const [year, month = 1, day = 1] = value.split('-').map(Number);
  if (year === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A date as exact as its source: a year, a month or a day. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is not a date: write 2024, 2024-04 or 2024-04-19')
  .refine(isCalendarDate, 'is a date that does not exist')
  .describe('YYYY, YYYY-MM or YYYY-MM-DD, as exact as the source');

export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a day: write 2026-11-22')
  .refine(isCalendarDate, 'is a date that does not exist')
  .describe('YYYY-MM-DD');
