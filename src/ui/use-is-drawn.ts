import { useSyncExternalStore } from 'react';

const subscribe = () => () => undefined;

/** False while the page is rendered on a server, where there is no map to draw. */
export function useIsDrawn(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
