/** How far apart two places are, and how long the walk takes: good enough to compare, not to arrive by. */
import type { Point } from './point.ts';

const METRES_PER_DEGREE = 111_195;

/** In a straight line; on a plane that touches the earth between the two, exact to a metre in one city. */
export function metresBetween(a: Point, b: Point): number {
  const middle = ((a.lat + b.lat) / 2) * (Math.PI / 180);
  return Math.hypot(
    (a.lat - b.lat) * METRES_PER_DEGREE,
    (a.lng - b.lng) * METRES_PER_DEGREE * Math.cos(middle),
  );
}

/** Streets are longer than the straight line by about this, as measured in grids of city blocks. */
export const DETOUR = 1.3;
/** An ordinary walk. */
export const WALKING_KM_PER_HOUR = 4.8;

/** Straight line × 1.3 at 4.8 km/h, in whole minutes, at least one. Says nothing of rivers and railways between. */
export function walkingMinutes(metres: number): number {
  const metresPerMinute = (WALKING_KM_PER_HOUR * 1000) / 60;
  return Math.max(1, Math.round((metres * DETOUR) / metresPerMinute));
}
