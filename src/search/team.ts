/**
 * A team for a need: the fewest of its matches that together research, make the first batch and test.
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
  /** In the order of the roles that they cover first. */
  readonly members: readonly TeamMember[];
  readonly uncovered: readonly TeamRole[];
}

/** Beyond these a match is too far from the need to be put in a team for the sake of a role. */
const CANDIDATES = 12;
const LEAST_SHARE = 0.4;

function rolesOf({ offers }: NeedMatch): readonly TeamRole[] {
  return TEAM_ROLES.filter((role) => ROLE_OFFERS[role].some((offer) => offers.includes(offer)));
}

/** All choices of `size` out of the list, those with earlier members first. */
function* choose<T>(list: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [i, item] of list.slice(from).entries()) {
    for (const rest of choose(list, size - 1, from + i + 1)) yield [item, ...rest];
  }
}

function strengthOf(team: readonly NeedMatch[]): number {
  return team.reduce((sum, { score }) => sum + score, 0);
}

export function planTeam(matches: readonly NeedMatch[]): Team {
  const top = matches[0]?.score ?? 0;
  const candidates = matches
    .filter((match) => match.score >= LEAST_SHARE * top && rolesOf(match).length > 0)
    .slice(0, CANDIDATES);
  const possible = TEAM_ROLES.filter((role) => candidates.some((match) => rolesOf(match).includes(role)));
  const covers = (team: readonly NeedMatch[]) =>
    possible.every((role) => team.some((match) => rolesOf(match).includes(role)));
  let best: readonly NeedMatch[] = [];
  for (let size = 1; size <= possible.length && best.length === 0; size += 1) {
    for (const team of choose(candidates, size)) {
      if (covers(team) && (best.length === 0 || strengthOf(team) > strengthOf(best))) best = team;
    }
  }
  return {
    members: best.map((match) => ({ match, covers: rolesOf(match) })),
    uncovered: TEAM_ROLES.filter((role) => !possible.includes(role)),
  };
}
