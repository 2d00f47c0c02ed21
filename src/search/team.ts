/**
 * A team for a need: the fewest of its matches that together research, make the first batch and test, and whose
 * records between them meet every part of the need that any of the near ones meets: who tests software is no team
 * for a need that speaks of batteries too.
 */
import type { NeedMatch } from './match-need.ts';

export const TEAM_ROLES = ['research', 'pilot', 'testing'] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

/** The offers that fill each role. */
const ROLE_OFFERS: Readonly<Record<TeamRole, readonly string[]>> = {
  research: ['joint-rd'],
  pilot: ['pilot-production'],
  testing: ['testing', 'certification'],
};

export interface TeamMember {
  readonly match: NeedMatch;
  readonly covers: readonly TeamRole[];
}

export interface Team {
  /** The best match first. */
  readonly members: readonly TeamMember[];
  readonly uncovered: readonly TeamRole[];
}

/** Beyond these a match is too far from the need to be put in a team for the sake of a role. */
const CANDIDATES = 12;
const LEAST_SHARE = 0.4;
const MOST_MEMBERS = 4;

function rolesOf({ offers }: NeedMatch): readonly TeamRole[] {
  return TEAM_ROLES.filter((role) => ROLE_OFFERS[role].some((offer) => offers.includes(offer)));
}

/** Every choice out of `count` places, as bits. */
function choices(count: number): readonly number[] {
  const all = Array.from({ length: 2 ** count - 1 }, (_, index) => index + 1);
  return all.filter((bits) => sizeOf(bits) <= MOST_MEMBERS);
}

const sizeOf = (bits: number): number => (bits === 0 ? 0 : (bits & 1) + sizeOf(bits >>> 1));
const holds = (bits: number, place: number) => ((bits >>> place) & 1) === 1;

/** Each letter of the need that some record meets by what it says of itself, as the places of those that do. */
function metBy(candidates: readonly NeedMatch[]): readonly number[] {
  const letters = new Map<number, number>();
  for (const [place, { reasons }] of candidates.entries()) {
    for (const { kind, words } of reasons) {
      if (kind !== 'capability' && kind !== 'name' && kind !== 'summary') continue;
      for (const [start, end] of words.flatMap(({ ranges }) => ranges)) {
        for (let at = start; at < end; at += 1) letters.set(at, (letters.get(at) ?? 0) | (1 << place));
      }
    }
  }
  return [...letters.values()];
}

/** Whether `a` is the better team: more roles, then more of the need, then fewer members, then better matches. */
function isBetter(a: readonly number[], b: readonly number[]): boolean {
  const different = a.findIndex((value, index) => value !== b[index]);
  return different >= 0 && (a[different] ?? 0) > (b[different] ?? 0);
}

export function planTeam(matches: readonly NeedMatch[]): Team {
  const top = matches[0]?.score ?? 0;
  const candidates = matches
    .filter((match) => match.score >= LEAST_SHARE * top && rolesOf(match).length > 0)
    .slice(0, CANDIDATES);
  const fillers = TEAM_ROLES.map((role) =>
    candidates.reduce((bits, match, place) => bits | (rolesOf(match).includes(role) ? 1 << place : 0), 0),
  );
  const letters = metBy(candidates);
  const meets = (team: number) => (bits: number) => (bits & team) !== 0;
  let best = { team: 0, worth: [0, 0, 0, 0] as readonly number[] };
  for (const team of choices(candidates.length)) {
    const strength = candidates.reduce((sum, { score }, place) => sum + (holds(team, place) ? score : 0), 0);
    const worth = [
      fillers.filter(meets(team)).length,
      letters.filter(meets(team)).length,
      -sizeOf(team),
      strength,
    ];
    if (isBetter(worth, best.worth)) best = { team, worth };
  }
  return {
    members: candidates
      .filter((_, place) => holds(best.team, place))
      .map((match) => ({ match, covers: rolesOf(match) })),
    uncovered: TEAM_ROLES.filter((_, index) => fillers[index] === 0),
  };
}
