/** Walking along a line of the sheet: where one is after a distance, and which way the line runs there. */
import type { SheetPoint } from './projection.ts';

export type Course = readonly SheetPoint[];

export interface Spot {
  readonly at: SheetPoint;
  /** Degrees clockwise from east. */
  readonly turn: number;
}

export function lengthOf(course: Course): number {
  return course.reduce((sum, end, index) => {
    const start = course[index - 1];
    return start ? sum + Math.hypot(end.x - start.x, end.y - start.y) : sum;
  }, 0);
}

/** Undefined before the beginning and after the end. */
export function spotAlong(course: Course, distance: number): Spot | undefined {
  let left = distance;
  for (const [index, end] of course.entries()) {
    const start = course[index - 1];
    if (!start) continue;
    const length = Math.hypot(end.x - start.x, end.y - start.y);
    if (left <= length && left >= 0) {
      const share = length === 0 ? 0 : left / length;
      return {
        at: { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share },
        turn: (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI,
      };
    }
    left -= length;
  }
  return undefined;
}
