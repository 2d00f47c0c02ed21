import { useState, useSyncExternalStore } from 'react';
import type { Kept } from '../../device/device-store.ts';
import { EMPTY_JOINING, joiningDraftStore } from '../../device/joining-draft.ts';
import type { Joining } from '../../domain/joining.ts';

export interface JoiningDraft {
  readonly joining: Joining;
  /** How the last change was kept. */
  readonly kept: Kept;
  change(next: Joining): void;
  clear(): void;
  /** Brings back what was cleared; absent while nothing was. */
  readonly undo?: () => void;
}

export function useJoiningDraft(): JoiningDraft {
  const { subscribe, read, write } = joiningDraftStore;
  const joining = useSyncExternalStore(subscribe, read, () => EMPTY_JOINING);
  const [kept, setKept] = useState<Kept>('kept');
  const [cleared, setCleared] = useState<Joining>();
  return {
    joining,
    kept,
    change(next) {
      setCleared(undefined);
      setKept(write(next));
    },
    clear() {
      setCleared(joining);
      setKept(write(EMPTY_JOINING));
    },
    ...(cleared && {
      undo: () => {
        setCleared(undefined);
        setKept(write(cleared));
      },
    }),
  };
}
