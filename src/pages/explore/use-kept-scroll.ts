import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Where the list stood for each query of this visit. */
const positions = new Map<string, number>();

/** Keeps the list's own scroll position while a visitor looks at an entry and comes back. */
export function useKeptScroll<Element extends HTMLElement>() {
  const { search } = useLocation();
  const list = useRef<Element>(null);
  const current = useRef(search);
  useEffect(
    function followQuery() {
      if (current.current === search) return;
      current.current = search;
      list.current?.scrollTo({ top: 0 });
    },
    [search],
  );
  useEffect(function keepPosition() {
    const element = list.current;
    if (!element) return undefined;
    element.scrollTop = positions.get(current.current) ?? 0;
    const remember = () => positions.set(current.current, element.scrollTop);
    element.addEventListener('scroll', remember, { passive: true });
    return () => element.removeEventListener('scroll', remember);
  }, []);
  return list;
}
