import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { useDataset } from '../../dataset/queries.ts';
import type { Summary } from '../../domain/summary.ts';
import { createEngine, type Engine } from '../../search/engine.ts';
import { isUnsure } from '../../search/sureness.ts';

/** With more entries than this the matcher takes longer to make than a visitor should wait without a hand free. */
const MOST_FOR_MEANING = 2_000;

export interface FoundEngine {
  readonly engine: Engine;
  /** Nobody's record holds the words of the query: what is listed was found by their meaning. */
  readonly isMeant: boolean;
}

/** The search, which learns to go by meaning when a query first asks for it: most never do, and load nothing. */
export function useEngine(summary: Summary, query: string): FoundEngine {
  const client = useQueryClient();
  const dataset = useDataset();
  const q = useDeferredValue(query);
  const plain = useMemo(() => createEngine(summary), [summary]);
  const unsure = useMemo(
    () => summary.entries.length <= MOST_FOR_MEANING && isUnsure(plain, q),
    [summary, plain, q],
  );
  const { data: wide } = useQuery({
    queryKey: ['by-meaning', summary.version, summary.locale],
    enabled: unsure,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const [matching, { widen }] = await Promise.all([
        client.ensureQueryData(dataset.matching()),
        import('../../matching/by-meaning.ts'),
      ]);
      return widen(plain, matching, summary);
    },
  });
  const isMeant = unsure && wide !== undefined && plain.search(q)?.length === 0;
  return { engine: unsure && wide ? wide : plain, isMeant };
}
