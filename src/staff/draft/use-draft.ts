import { useEffect, useState, useSyncExternalStore } from 'react';
import { DraftSaver, type DraftOpening, type DraftStore } from './draft-saver.ts';

/** One saver for as long as the record is open; what is pending is saved when the page is left. */
export function useDraft(opening: DraftOpening, store: DraftStore) {
  const [saver] = useState(() => new DraftSaver(opening, store));
  const state = useSyncExternalStore(saver.subscribe, saver.read);
  useEffect(
    function saveOnLeaving() {
      const warn = (event: BeforeUnloadEvent) => {
        if (saver.isPending()) event.preventDefault();
      };
      const again = () => {
        if (saver.read().status === 'offline') void saver.flush();
      };
      window.addEventListener('beforeunload', warn);
      window.addEventListener('online', again);
      return () => {
        window.removeEventListener('beforeunload', warn);
        window.removeEventListener('online', again);
        void saver.flush().finally(() => saver.stop());
      };
    },
    [saver],
  );
  return { saver, state };
}
