/** Which policies, and which of their measures, somebody is shown. */
import type { Measure, PolicyCard } from '../../dataset/policies.ts';

export interface ChosenPolicy {
  policy: PolicyCard;
  measures: readonly Measure[];
  /** Measures that are for others by their own words. */
  forOthers: number;
}

interface Choice {
  readonly who?: Measure['audience'][number] | undefined;
  readonly status?: PolicyCard['status'] | undefined;
}

/** A measure is for somebody when it names them, or names nobody: what is not known shuts nobody out. */
const isFor = (audience: Measure['audience'], who: Choice['who']) =>
  who === undefined || audience.length === 0 || audience.includes(who);

/** A policy without known measures stands for itself; one whose every measure is for others is left out. */
export function choosePolicies(policies: readonly PolicyCard[], { who, status }: Choice): ChosenPolicy[] {
  return policies
    .filter((policy) => status === undefined || policy.status === status)
    .map((policy) => {
      const measures = policy.measures.filter(({ audience }) => isFor(audience, who));
      return { policy, measures, forOthers: policy.measures.length - measures.length };
    })
    .filter(({ policy, measures }) =>
      policy.measures.length > 0 ? measures.length > 0 : isFor(policy.audience, who),
    );
}

/** How many of the shown measures name whom they are for, and how many name nobody. */
export function countMeasures(chosen: readonly ChosenPolicy[]): { named: number; unnamed: number } {
  const all = chosen.flatMap(({ measures }) => measures);
  const named = all.filter(({ audience }) => audience.length > 0).length;
  return { named, unnamed: all.length - named };
}
