import { useLayoutEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigate, useNavigation, useSearchParams } from 'react-router';
import type { Summary } from '../../domain/summary.ts';
import { formatQuery, parseQuery, type Dropped, type ExploreQuery } from '../../search/query.ts';

/** What to change of the query; `undefined` takes a part of it back, and closes the open card. */
export type QueryChange = { [Part in keyof ExploreQuery]?: ExploreQuery[Part] | undefined };

/** Changes that Back need not take back one by one: the open card, and what the map shows. */
const PASSING: readonly string[] = ['selected', 'at', 'layer'] satisfies (keyof ExploreQuery)[];

function withChange(query: ExploreQuery, next: QueryChange): ExploreQuery {
  const parts = Object.entries({ ...query, ...next }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(parts) as unknown as ExploreQuery;
}

/**
 * The query of the address, and how to change it. A chosen filter is a step that Back takes back; opening a
 * card or moving the map is not.
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
    const { selected, near, ...rest } = parsed.query;
    const isKnown = selected === undefined || summary.entries.some(({ id }) => id === selected);
    const isStart = near?.kind !== 'station' || summary.stations.some(({ id }) => id === near.id);
    return {
      query: {
        ...rest,
        ...(isKnown && selected !== undefined && { selected }),
        ...(isStart && near && { near }),
      },
      dropped: [
        ...parsed.dropped,
        ...(isKnown ? [] : [{ param: 'entry', value: selected }]),
        ...(isStart ? [] : [{ param: 'near', value: near.id }]),
      ],
    };
  }, [params, summary]);

  // A map that comes to rest may speak while another change is still on its way to the address.
  const latest = useRef(query);
  useLayoutEffect(
    function followAddress() {
      latest.current = query;
    },
    [query],
  );
  const leavesFor = useNavigation().location?.pathname;
  const { pathname } = useLocation();

  const change = (next: QueryChange) => {
    // The frame of the map follows the reader's hand: only that it began is a step.
    const isPassing = Object.keys(next).every(
      (part) => PASSING.includes(part) || (part === 'bbox' && latest.current.bbox && next.bbox),
    );
    // Nothing in passing calls a reader back who is leaving.
    if (isPassing && leavesFor !== undefined && leavesFor !== pathname) return;
    latest.current = withChange(latest.current, next);
    const search = formatQuery(latest.current).toString();
    void navigate({ search: search && `?${search}` }, { replace: isPassing, preventScrollReset: true });
  };
  return { query, dropped, change };
}
