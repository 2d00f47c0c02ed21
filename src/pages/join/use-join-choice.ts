import { useLocation } from 'react-router';
import { parseJoinChoice } from '../../search/join-choice.ts';
import { useIsDrawn } from '../../ui/use-is-drawn.ts';

/** What the address asks. The page is written without a query, so it is read when the page is drawn. */
export function useJoinChoice(): ReturnType<typeof parseJoinChoice> {
  const { search } = useLocation();
  return parseJoinChoice(new URLSearchParams(useIsDrawn() ? search : ''));
}
