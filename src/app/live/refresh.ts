/** Brings what the page shows to another version of the dataset, under the visitor’s hands. */
import type { Query, QueryClient } from '@tanstack/react-query';
import { DocumentError } from '../../dataset/document-reader.ts';
import type { DatasetQueries } from '../../dataset/queries.ts';

/** Documents that are the subject of a page, unlike lists and what stands in the frame. */
const RECORDS = new Set<unknown>(['entry', 'programme', 'policy', 'pole']);

const nameOf = ({ queryKey: [name] }: Query): unknown => name;

const isMissing = (error: unknown) => error instanceof DocumentError && error.status === 404;

export interface Refreshed {
  /** Whether everything that is shown is of the new version now, or is no longer in it. */
  complete: boolean;
  /** Whether a record that is shown changed, or is no longer published. */
  changed: boolean;
  gone: boolean;
}

/**
 * To be called once the reader has moved. What is shown stays on the screen until the new document is there, and
 * what is alike in both versions keeps its identity, so that nothing is drawn for it.
 */
export async function refreshDataset(client: QueryClient, dataset: DatasetQueries): Promise<Refreshed> {
  const names = new Set<unknown>(
    Object.entries(dataset).flatMap(([name, query]) => (typeof query === 'function' ? [name] : [])),
  );
  const isDocument = (query: Query) => names.has(nameOf(query));
  client.removeQueries({
    predicate: (query) => isDocument(query) && !query.isActive() && query.state.fetchStatus === 'idle',
  });
  const shown = client.getQueryCache().findAll({ type: 'active', predicate: isDocument });
  const before = new Map(shown.map((query) => [query, query.state.data]));
  await client.refetchQueries({ type: 'active', predicate: isDocument });
  const records = shown.filter((query) => RECORDS.has(nameOf(query)));
  return {
    complete: shown.every(({ state }) => state.status !== 'error' || isMissing(state.error)),
    changed: records.some((query) => query.state.data !== before.get(query)),
    gone: records.some(({ state }) => state.status === 'error' && isMissing(state.error)),
  };
}
