/** Search by name for whoever wants it: the directory and the search come when the field is first entered. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataset } from '../dataset/queries.ts';
import type { SummaryEntry } from '../domain/summary.ts';
import { useText } from '../i18n/use-text.tsx';

export interface NameSearch {
  /** Loads it; again after a failure. */
  load(): void;
  /** Best first; undefined while it is not there. */
  find(words: string): readonly SummaryEntry[] | undefined;
  readonly isFailed: boolean;
}

type Find = (words: string) => readonly SummaryEntry[];

export function useNameSearch(): NameSearch {
  const { locale } = useText();
  const client = useQueryClient();
  const dataset = useDataset();
  const [found, setFound] = useState<{ readonly find: Find }>();
  const [isFailed, setFailed] = useState(false);
  const load = async () => {
    try {
      const [summary, { createEngine }] = await Promise.all([
        client.ensureQueryData(dataset.summary(locale)),
        import('../search/engine.ts'),
      ]);
      const engine = createEngine(summary);
      const byId = new Map(summary.entries.map((entry) => [entry.id, entry]));
      setFound({ find: (words) => (engine.search(words) ?? []).flatMap(({ id }) => byId.get(id) ?? []) });
      setFailed(false);
    } catch (error) {
      console.info('The names could not be loaded.', error);
      setFailed(true);
    }
  };
  return {
    load() {
      if (!found) void load();
    },
    find: (words) => found?.find(words),
    isFailed,
  };
}
