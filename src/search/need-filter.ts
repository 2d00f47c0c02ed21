/**
 * What the visitor chose beside the text: it narrows the matches and never raises one.
 */
import type { MatchingEntry } from '../domain/matching.ts';
import type { Level } from '../domain/level.ts';
import type { Point } from '../domain/point.ts';

export interface Need {
  readonly text: string;
  /** Ids; an entry has at least one of those chosen. */
  readonly sectors?: readonly string[];
  readonly offers?: readonly string[];
  readonly levels?: readonly Level[];
  /** Distances are told from here. */
  readonly near?: Point;
  /** An entry whose place is not known is then left out. */
  readonly withinKm?: number;
}

const EARTH_KM = 6371;

export function distanceKm(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const across = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const along = Math.sin(radians(b.lng - a.lng) / 2) ** 2;
  return (
    2 * EARTH_KM * Math.asin(Math.sqrt(across + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * along))
  );
}

function meets(chosen: readonly string[] | undefined, own: readonly string[]): boolean {
  return chosen === undefined || chosen.length === 0 || own.some((id) => chosen.includes(id));
}

export function passesFilter(need: Need, entry: MatchingEntry): boolean {
  if (!meets(need.sectors, entry.sectors) || !meets(need.offers, entry.offers)) return false;
  if (!meets(need.levels, entry.level === undefined ? [] : [entry.level])) return false;
  if (!need.near || need.withinKm === undefined) return true;
  return entry.place !== undefined && distanceKm(need.near, entry.place) <= need.withinKm;
}
