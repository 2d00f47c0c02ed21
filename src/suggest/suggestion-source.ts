/** Where suggestions come from: the directory and the search, loaded when a search field is first entered. */
import type { QueryClient } from '@tanstack/react-query';
import type { DatasetQueries } from '../dataset/queries.ts';
import type { Locale } from '../domain/locale.ts';
import type { Summary } from '../domain/summary.ts';
import type { Suggestion } from '../search/suggestions.ts';

export interface SuggestionSource {
  readonly summary: Summary;
  suggest(q: string): readonly Suggestion[];
}

export async function loadSuggestions(
  client: QueryClient,
  dataset: DatasetQueries,
  locale: Locale,
): Promise<SuggestionSource> {
  const [summary, { createEngine }, { suggest }] = await Promise.all([
    client.ensureQueryData(dataset.summary(locale)),
    import('../search/engine.ts'),
    import('../search/suggestions.ts'),
  ]);
  const engine = createEngine(summary);
  return { summary, suggest: (q) => suggest(summary, engine, q) };
}
