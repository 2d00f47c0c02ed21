import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { dayInShanghai } from '../../dataset/check.ts';
import type { Known } from '../../sheets/known.ts';
import { SheetFault } from '../../sheets/fault.ts';
import type { Plan } from '../../sheets/plan.ts';
import { everyRecordQuery } from '../queries.ts';
import { fetchBases, knownOf } from './known-records.ts';
import { planInWorker } from './worker-work.ts';

export interface PlannedFile {
  readonly name: string;
  readonly plan: Plan;
  /** The directory that the plan was made for. */
  readonly known: Known;
}

/** A file that cannot be read at all is a plan that stops. */
const stopped = (fault: SheetFault): Plan => ({
  stops: [{ code: fault.code, values: fault.values }],
  rows: [],
  missingTitles: [],
});

/** Compares a file with the newest state of the directory; says how far it is, and can be cancelled. */
export function usePlan() {
  const client = useQueryClient();
  const [progress, setProgress] = useState<{ done: number; total: number }>();
  const running = useRef<AbortController>(undefined);
  const plan = useMutation({
    mutationFn: async (file: File): Promise<PlannedFile> => {
      const control = new AbortController();
      running.current = control;
      setProgress(undefined);
      const rows = await client.fetchQuery(everyRecordQuery);
      const known = knownOf(rows);
      try {
        const made = await planInWorker({
          file,
          known,
          today: dayInShanghai(new Date()),
          signal: control.signal,
          fetchBases: (wanted) => fetchBases(client, wanted),
          onProgress: (done, total) => setProgress({ done, total }),
        });
        return { name: file.name, plan: made, known };
      } catch (error) {
        if (error instanceof SheetFault) return { name: file.name, plan: stopped(error), known };
        throw error;
      }
    },
  });
  const wasCancelled = plan.error instanceof DOMException && plan.error.name === 'AbortError';
  return {
    planned: plan.data,
    file: plan.variables?.name ?? '',
    isPending: plan.isPending,
    error: wasCancelled ? null : plan.error,
    wasCancelled,
    progress,
    start: plan.mutate,
    cancel: () => running.current?.abort(),
    reset: plan.reset,
  };
}
