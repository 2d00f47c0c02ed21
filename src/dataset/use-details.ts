import { useSuspenseQueries } from '@tanstack/react-query';
import type { Locale } from '../domain/locale.ts';
import type { Details } from './details.ts';
import { useDataset } from './queries.ts';

/** The details of several listed entries, in their order. */
export function useDetails(locale: Locale, ids: readonly string[]): readonly Details[] {
  const { entry } = useDataset();
  return useSuspenseQueries({ queries: ids.map((id) => entry(locale, id)) }).map(({ data }) => data);
}
