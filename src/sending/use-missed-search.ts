import { useEffect } from 'react';

/** As long as somebody types, nothing is missed yet. */
const SETTLED = 3000;

/** Has a search that found nothing counted, once it stands; `text` is undefined while there is nothing to count. */
export function useMissedSearch(text: string | undefined): void {
  useEffect(
    function countSearch() {
      if (!text) return undefined;
      return later({ text });
    },
    [text],
  );
}

/** The same for a need, of which not a word is told. */
export function useMissedNeed(): void {
  useEffect(function countNeed() {
    return later({ need: true });
  }, []);
}

function later(missed: { text: string } | { need: true }): () => void {
  const timer = setTimeout(
    () => void import('./missed-search.ts').then(({ tellMissed }) => tellMissed(missed)),
    SETTLED,
  );
  return () => clearTimeout(timer);
}
