/** The need and the entries that the fragment of the address names. */
import { useMemo } from 'react';
import { useLocation } from 'react-router';
import type { Summary, SummaryEntry } from '../domain/summary.ts';
import { parseNeed, type NeedQuery } from '../search/need-link.ts';
import { useIsDrawn } from '../ui/use-is-drawn.ts';

export interface Chosen {
  readonly need: NeedQuery;
  /** In the order of the link; those that the directory no longer lists are left out. */
  readonly entries: readonly SummaryEntry[];
  /** How many were left out. */
  readonly unknown: number;
}

/** @param fallback ids of entries, where the link names none */
export function useChosen({ entries, vocabulary }: Summary, fallback: readonly string[]): Chosen {
  const { hash } = useLocation();
  const fragment = useIsDrawn() ? hash : '';
  return useMemo(() => {
    const ids = (terms: readonly { id: string }[]) => terms.map(({ id }) => id);
    const { need } = parseNeed(fragment, {
      sectors: ids(vocabulary.sectors),
      offers: ids(vocabulary.offers),
    });
    const wanted = need.entries.length > 0 ? need.entries : fallback;
    const found = wanted.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
    return { need, entries: found, unknown: wanted.length - found.length };
  }, [fragment, entries, vocabulary, fallback]);
}
