/** What a prerendered page hands to the program: the loaders' results and the queries they filled. */
import type { DehydratedState } from '@tanstack/react-query';

export interface PageState {
  loaderData: Record<string, unknown>;
  queries: DehydratedState;
}

export const STATE_ID = 'page-state';

/** The state in the page, or undefined where the page was not rendered for this address. */
export function readPageState(): PageState | undefined {
  const text = document.getElementById(STATE_ID)?.textContent;
  // Written by our own build into the same file as this program: trusted as it stands.
  return text ? (JSON.parse(text) as PageState) : undefined;
}
