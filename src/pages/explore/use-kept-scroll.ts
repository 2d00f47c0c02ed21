import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Where the list stood for each query of this visit. */
const positions = new Map<string, { pane: number; page: number }>();

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
  // Before the router scrolls the next page to its top, which must not be remembered as this one's place.
  useLayoutEffect(function keepPosition() {
    const element = list.current;
    if (!element) return undefined;
    const { pane = 0, page = 0 } = positions.get(current.current) ?? {};
    element.scrollTop = pane;
    // On a phone the page itself scrolls the list.
    window.scrollTo({ top: page, behavior: 'instant' });
    const remember = () => positions.set(current.current, { pane: element.scrollTop, page: window.scrollY });
    element.addEventListener('scroll', remember, { passive: true });
    window.addEventListener('scroll', remember, { passive: true });
    return () => {
      element.removeEventListener('scroll', remember);
      window.removeEventListener('scroll', remember);
    };
  }, []);
  return list;
}
