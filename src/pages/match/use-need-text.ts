/** The text under the visitor's hands, told to the address after a short pause. */
import { useEffect, useRef, useState } from 'react';
import { capNeed } from '../../search/need-link.ts';

const PAUSE_MS = 450;

export interface NeedText {
  readonly text: string;
  /** What was pasted was longer than is read. */
  readonly isCut: boolean;
  /** While an input method composes, nothing is told. */
  type(text: string, isComposing: boolean): void;
  /** Tells at once. */
  put(text: string): void;
}

export function useNeedText(asked: string, tell: (text: string, isPassing: boolean) => void): NeedText {
  const [text, setText] = useState(asked);
  const [isCut, setCut] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const told = useRef(asked);
  useEffect(
    function followAddress() {
      if (asked === told.current) return;
      // What was about to be told belongs to an address that the visitor has left.
      clearTimeout(timer.current);
      told.current = asked;
      setText(asked);
    },
    [asked],
  );
  useEffect(function dropPending() {
    return () => clearTimeout(timer.current);
  }, []);
  const send = (next: string, isPassing: boolean) => {
    clearTimeout(timer.current);
    told.current = next.trim() === '' ? '' : next;
    tell(next, isPassing);
  };
  const keep = (next: string) => {
    const kept = capNeed(next);
    // Told again unchanged, it is still the beginning of something longer.
    if (next !== text) setCut(kept.length < next.length);
    setText(kept);
    return kept;
  };
  return {
    text,
    isCut,
    type(next, isComposing) {
      const kept = keep(next);
      clearTimeout(timer.current);
      if (!isComposing) timer.current = setTimeout(() => send(kept, true), PAUSE_MS);
    },
    put(next) {
      send(keep(next), false);
    },
  };
}
