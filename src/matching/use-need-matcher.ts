import { useSuspenseQuery } from '@tanstack/react-query';
import { useDataset } from '../dataset/queries.ts';
import type { Matching } from '../domain/matching.ts';
import { createNeedMatcher, type NeedMatcher } from '../search/match-need.ts';

const made = new WeakMap<Matching, NeedMatcher>();

/** The matcher of the dataset, made once; suspends until its data are there. */
export function useNeedMatcher(): { matching: Matching; matcher: NeedMatcher } {
  const { data: matching } = useSuspenseQuery(useDataset().matching());
  const matcher = made.get(matching) ?? createNeedMatcher(matching);
  made.set(matching, matcher);
  return { matching, matcher };
}
