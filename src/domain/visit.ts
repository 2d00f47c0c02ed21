/**
 * A day of visits: in which order, how long the ways between take, and when each begins. Every time is an estimate
 * from straight lines; nothing here knows timetables or traffic.
 */
import { metresBetween, walkingMinutes, DETOUR } from './distance.ts';
import type { Point } from './point.ts';

export const MOST_STOPS = 12;
export const STAY_MINUTES = { least: 10, usual: 45, most: 240 } as const;
export const DAY_MINUTES = { first: 7 * 60, usual: 9 * 60 + 30, last: 20 * 60 } as const;

/** A metro train with its halts, and the wait on the platform. */
export const METRO_KM_PER_HOUR = 30;
export const METRO_WAIT_MINUTES = 5;
/** Farther than this, nobody walks who has a metro. */
const LONGEST_WALK_MINUTES = 20;

export interface VisitStop {
  readonly id: string;
  readonly minutes: number;
}

export interface Visit {
  /** YYYY-MM-DD; absent while no day is chosen. */
  readonly date?: string;
  /** Minutes after midnight. */
  readonly start: number;
  readonly stops: readonly VisitStop[];
}

export interface StationPoint extends Point {
  readonly name: string;
}

export interface Leg {
  /** On foot, by the streets. */
  readonly metres: number;
  readonly walk: number;
  /** Absent where the metro is no quicker, or both ends have the same station. */
  readonly metro?: { readonly minutes: number; readonly from: string; readonly to: string };
  /** What the timetable reckons with. */
  readonly minutes: number;
}

function nearest<Place extends Point>(point: Point, places: readonly Place[]): Place | undefined {
  return places.reduce<Place | undefined>(
    (best, place) => (!best || metresBetween(point, place) < metresBetween(point, best) ? place : best),
    undefined,
  );
}

function metroLeg(from: Point, to: Point, stations: readonly StationPoint[]): Leg['metro'] {
  const [board, alight] = [nearest(from, stations), nearest(to, stations)];
  if (!board || !alight || board.name === alight.name) return undefined;
  const ride = (metresBetween(board, alight) * DETOUR * 60) / (METRO_KM_PER_HOUR * 1000);
  const walks = walkingMinutes(metresBetween(from, board)) + walkingMinutes(metresBetween(alight, to));
  return { minutes: Math.round(walks + METRO_WAIT_MINUTES + ride), from: board.name, to: alight.name };
}

export function legBetween(from: Point, to: Point, stations: readonly StationPoint[]): Leg {
  const straight = metresBetween(from, to);
  const walk = walkingMinutes(straight);
  const metro = walk > LONGEST_WALK_MINUTES ? metroLeg(from, to, stations) : undefined;
  const quicker = metro && metro.minutes < walk ? metro : undefined;
  return {
    metres: straight * DETOUR,
    walk,
    ...(quicker && { metro: quicker }),
    minutes: quicker?.minutes ?? walk,
  };
}

/**
 * The order of a day: from each stop to the nearest that is left, begun where the whole way comes out shortest.
 * Stops without a point keep their order at the end.
 */
export function orderStops<Stop>(
  stops: readonly Stop[],
  pointOf: (stop: Stop) => Point | undefined,
): readonly Stop[] {
  const placed = stops.flatMap((stop) => {
    const point = pointOf(stop);
    return point ? [{ stop, point }] : [];
  });
  let best: { readonly length: number; readonly way: readonly (typeof placed)[number][] } | undefined;
  for (const first of placed) {
    const way = [first];
    let length = 0;
    for (let last = first; way.length < placed.length;) {
      const left = placed.filter((candidate) => !way.includes(candidate));
      const next = left.reduce((near, candidate) =>
        metresBetween(last.point, candidate.point) < metresBetween(last.point, near.point) ? candidate : near,
      );
      length += metresBetween(last.point, next.point);
      way.push(next);
      last = next;
    }
    if (!best || length < best.length) best = { length, way };
  }
  const ordered = (best?.way ?? []).map(({ stop }) => stop);
  return [...ordered, ...stops.filter((stop) => !ordered.includes(stop))];
}

/** Hours are told to five minutes: more would be a promise. */
const STEP = 5;

/** When each stop begins and ends, in minutes after midnight; `legs[i]` leads from stop `i` to the next. */
export function timetable(
  { start, stops }: Visit,
  legs: readonly (Leg | undefined)[],
): readonly { readonly from: number; readonly to: number }[] {
  let at = start;
  return stops.map(({ minutes }, index) => {
    const from = at;
    const to = from + minutes;
    at = Math.ceil((to + (legs[index]?.minutes ?? 0)) / STEP) * STEP;
    return { from, to };
  });
}

/** One place up (-1) or down (+1); at an end it stays. */
export function moveStop(stops: readonly VisitStop[], id: string, by: -1 | 1): readonly VisitStop[] {
  const from = stops.findIndex((stop) => stop.id === id);
  const stop = stops[from];
  const to = from + by;
  if (!stop || to < 0 || to >= stops.length) return stops;
  const others = stops.filter((other) => other !== stop);
  return [...others.slice(0, to), stop, ...others.slice(to)];
}
