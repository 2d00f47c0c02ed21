import { useEffect, useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

/** Browsers refuse more than about a hundred changed addresses in ten seconds; a held key stays below that. */
const SHORTEST_PAUSE_MS = 120;

/**
 * The `q` of the address, and how to change it. On the page itself a change replaces the address, so that
 * Back leads out of the search and not through its letters; from elsewhere it opens the page.
 */
export function useTypedQuery(action: string, live: boolean) {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = useRef(0);
  useEffect(function dropPendingChange() {
    return () => clearTimeout(timer.current);
  }, []);

  const go = (q: string) => {
    last.current = Date.now();
    const next = new URLSearchParams(live ? window.location.search : '');
    next.delete('entry');
    if (q.trim() === '') next.delete('q');
    else next.set('q', q);
    const search = next.toString();
    void navigate(search ? `${action}?${search}` : action, { replace: live, preventScrollReset: live });
  };
  const ask = (q: string) => {
    clearTimeout(timer.current);
    const pause = last.current + SHORTEST_PAUSE_MS - Date.now();
    if (pause <= 0) go(q);
    else timer.current = setTimeout(() => go(q), pause);
  };
  return { value: params.get('q') ?? '', ask };
}
