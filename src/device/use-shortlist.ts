import { useSyncExternalStore } from 'react';
import type { Kept } from './device-store.ts';
import { addEntries, removeEntry, shortlistStore, type Shortlist } from './shortlist.ts';

const NONE: Shortlist = [];

/** Today on this device, as YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => `${value}`.padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export interface ShortlistAccess {
  /** Empty while the page is rendered on a server. */
  readonly list: Shortlist;
  has(id: string): boolean;
  toggle(id: string): void;
  change(next: (list: Shortlist) => Shortlist): void;
  /** How the last change went. */
  readonly kept: Kept;
}

export function useShortlist(): ShortlistAccess {
  const list = useSyncExternalStore(shortlistStore.subscribe, shortlistStore.read, () => NONE);
  const kept = useSyncExternalStore(shortlistStore.subscribe, shortlistStore.kept, () => 'kept' as const);
  const change = (next: (list: Shortlist) => Shortlist) => {
    shortlistStore.write(next(shortlistStore.read()));
  };
  const has = (id: string) => list.some((item) => item.id === id);
  return {
    list,
    has,
    toggle: (id) =>
      change((now) =>
        now.some((item) => item.id === id) ? removeEntry(now, id) : addEntries(now, [id], today()),
      ),
    change,
    kept,
  };
}
