/** Where suggestions come from: the directory, the search and the list itself, loaded when a field is first entered. */
import type { QueryClient } from '@tanstack/react-query';
import type { DatasetQueries } from '../dataset/queries.ts';
import type { Locale } from '../domain/locale.ts';
import type { Summary } from '../domain/summary.ts';
import type { Choice } from './choice.ts';
import type { SuggestionList } from './suggestion-list.tsx';

export interface SuggestionSource {
  readonly summary: Summary;
  readonly List: typeof SuggestionList;
  choicesFor(q: string): readonly Choice[];
  addressOf(choice: Choice): string;
}

export async function loadSuggestions(
  client: QueryClient,
  dataset: DatasetQueries,
  locale: Locale,
): Promise<SuggestionSource> {
  const [summary, { createEngine }, { suggest }, { addressOf, choicesFor }, { SuggestionList: List }] =
    await Promise.all([
      client.ensureQueryData(dataset.summary(locale)),
      import('../search/engine.ts'),
      import('../search/suggestions.ts'),
      import('./choice.ts'),
      import('./suggestion-list.tsx'),
    ]);
  const engine = createEngine(summary);
  return {
    summary,
    List,
    choicesFor: (q) => choicesFor(q, suggest(summary, engine, q)),
    addressOf: (choice) => addressOf(choice, locale),
  };
}
