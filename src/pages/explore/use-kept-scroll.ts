import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router';

/** The uppermost entry that a reader saw, and how far below the top of the window it stood. */
interface Position {
  readonly entry: string;
  readonly top: number;
}

/** Where the list stood for each query of this visit. */
const positions = new Map<string, Position>();

/** How long the place is held against items that turn out higher than reckoned. */
const FRAMES = 6;
/** By these a visitor moves the list. */
const HANDS = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

const entriesIn = (list: HTMLElement) => list.querySelectorAll<HTMLElement>('[data-entry-id]');

function positionOf(list: HTMLElement): Position | undefined {
  if (list.scrollTop === 0 && window.scrollY === 0) return undefined;
  const edge = Math.max(0, list.getBoundingClientRect().top);
  for (const element of entriesIn(list)) {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom > edge) return { entry: element.dataset.entryId ?? '', top };
  }
  return undefined;
}

function stand(list: HTMLElement, { entry, top }: Position): void {
  const element = [...entriesIn(list)].find(({ dataset }) => dataset.entryId === entry);
  if (!element) return;
  const gap = () => element.getBoundingClientRect().top - top;
  list.scrollTop += gap();
  // On a phone the page itself scrolls the list.
  window.scrollBy({ top: gap(), behavior: 'instant' });
}

/**
 * Keeps the list's place while a visitor looks at an entry and comes back. `isKept` says that there is one to
 * come back to, for which the whole list has to be drawn at once.
 */
export function useKeptScroll<Element extends HTMLElement>(): {
  list: RefObject<Element | null>;
  isKept: boolean;
} {
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
    const position = positions.get(current.current);
    // Items out of sight have the height that was reckoned; once drawn they push the place away.
    let frame = 0;
    const standFor = (frames: number) => {
      if (!position) return;
      stand(element, position);
      if (frames > 0) frame = requestAnimationFrame(() => standFor(frames - 1));
    };
    standFor(FRAMES);
    const leaveAlone = () => cancelAnimationFrame(frame);
    for (const event of HANDS) element.addEventListener(event, leaveAlone, { passive: true });
    return () => {
      leaveAlone();
      for (const event of HANDS) element.removeEventListener(event, leaveAlone);
      const left = positionOf(element);
      if (left) positions.set(current.current, left);
      else positions.delete(current.current);
    };
  }, []);
  return { list, isKept: positions.has(search) };
}
