import { useSyncExternalStore } from 'react';

/** As in the style sheets: below it a card would cover the map and is docked, and the legend folds. */
const NARROW = '(max-width: 37.5rem)';

function watch(notify: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', notify);
  return () => query.removeEventListener('change', notify);
}

/** Whether the map is as narrow as a phone held upright. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    watch,
    () => matchMedia(NARROW).matches,
    () => false,
  );
}
