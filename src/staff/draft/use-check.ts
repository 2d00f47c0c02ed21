/** What is wrong with a record as one types: its form at once, its relations when the hand has paused. */
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { z } from 'zod';
import { duplicateSchema, type Duplicate } from '../../domain/duplicate.ts';
import type { RecordKey } from '../../domain/record-key.ts';
import { recordProblemSchema } from '../../domain/refusal.ts';
import { useText } from '../../i18n/use-text.tsx';
import { callService } from '../api.ts';
import type { Json } from '../record/json.ts';
import { isShapeRule, ruleSentence } from '../record/rule-words.ts';
import { shapeFaults, type Fault } from '../record/shape-faults.ts';

const PAUSE_MS = 700;

const answerSchema = z.object({
  problems: z.array(recordProblemSchema),
  duplicates: z.array(duplicateSchema),
});

function usePaused<Value>(value: Value): Value {
  const [paused, setPaused] = useState(value);
  useEffect(
    function waitForPause() {
      const timer = setTimeout(() => setPaused(value), PAUSE_MS);
      return () => clearTimeout(timer);
    },
    [value],
  );
  return paused;
}

export interface RecordCheck {
  readonly faults: readonly Fault[];
  readonly byPath: ReadonlyMap<string, readonly string[]>;
  readonly duplicates: readonly Duplicate[];
  readonly isChecking: boolean;
  /** The relations to other records could not be looked at. */
  readonly isHalf: boolean;
}

export function useCheck({ kind, id }: RecordKey, document: Json | undefined): RecordCheck {
  const text = useText();
  const deferred = useDeferredValue(document);
  const own = useMemo(() => shapeFaults(kind, deferred, text.t), [kind, deferred, text]);
  const asked = usePaused(document);
  const { data, isFetching, isError } = useQuery({
    queryKey: ['staff', 'check', kind, id, asked],
    queryFn: ({ signal }) =>
      callService('check', answerSchema, {
        method: 'POST',
        body: { records: [{ kind, id, document: asked ?? null }] },
        signal,
      }),
    enabled: asked !== undefined,
    placeholderData: (last) => last,
    gcTime: 0,
  });
  return useMemo(() => {
    const related = (data?.problems ?? [])
      .filter((problem) => problem.id === id && problem.kind === kind && !isShapeRule(problem.rule))
      .map((problem) => ({ path: problem.path, sentence: ruleSentence(problem, text) }));
    const faults = [...own, ...related];
    const byPath = new Map<string, string[]>();
    for (const { path, sentence } of faults) byPath.set(path, [...(byPath.get(path) ?? []), sentence]);
    return {
      faults,
      byPath,
      duplicates: data?.duplicates ?? [],
      isChecking: isFetching || asked !== document,
      isHalf: isError,
    };
  }, [own, data, id, kind, text, isFetching, isError, asked, document]);
}
