import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { parseChoices } from '../search/choices.ts';
import { useIsDrawn } from '../ui/use-is-drawn.ts';

/** The choices of the address. A page is written without any, so the first drawing has none either. */
export function useChoices<const Of extends Readonly<Record<string, readonly string[]>>>(lists: Of) {
  const [params] = useSearchParams();
  const drawn = useIsDrawn();
  return useMemo(() => parseChoices(drawn ? params : new URLSearchParams(), lists), [params, drawn, lists]);
}
