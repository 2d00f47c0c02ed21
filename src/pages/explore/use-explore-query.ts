import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Summary } from '../../domain/summary.ts';
import { formatQuery, parseQuery, type Dropped, type ExploreQuery } from '../../search/query.ts';

/** What to change of the query; `selected: undefined` closes the open card. */
export type QueryChange = Partial<Omit<ExploreQuery, 'selected'>> & { selected?: string | undefined };

/**
 * The query of the address, and how to change it. A chosen filter is a step that Back takes back; opening a
 * card is not.
 */
export function useExploreQuery(summary: Summary): {
  query: ExploreQuery;
  dropped: readonly Dropped[];
  change: (next: QueryChange) => void;
} {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const { query, dropped } = useMemo((): { query: ExploreQuery; dropped: readonly Dropped[] } => {
    const parsed = parseQuery(params, summary.vocabulary);
    const { selected, ...rest } = parsed.query;
    if (selected === undefined || summary.entries.some(({ id }) => id === selected)) return parsed;
    const unknown: Dropped = { param: 'entry', value: selected };
    return { query: rest, dropped: [...parsed.dropped, unknown] };
  }, [params, summary]);

  const change = (next: QueryChange) => {
    const { selected: chosen = undefined, ...rest } = { ...query, ...next };
    const search = formatQuery({ ...rest, ...(chosen !== undefined && { selected: chosen }) }).toString();
    const replace = Object.keys(next).every((key) => key === 'selected');
    void navigate({ search: search && `?${search}` }, { replace, preventScrollReset: true });
  };
  return { query, dropped, change };
}
