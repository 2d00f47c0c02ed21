import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { changeHeadSchema } from '../../domain/change.ts';
import type { RecordProblem } from '../../domain/refusal.ts';
import { useText, type Text } from '../../i18n/use-text.tsx';
import type { Plan } from '../../sheets/plan.ts';
import { rowKey, type SettledRecord } from '../../sheets/settle.ts';
import { columnAt } from '../../sheets/shape-faults.ts';
import { sheetOf } from '../../sheets/row-texts.ts';
import { callService, Refused } from '../api.ts';
import { keys } from '../queries.ts';
import { ruleSentence } from '../record/rule-words.ts';

export interface RowProblem {
  readonly column: string | undefined;
  readonly sentence: string;
}

/** The problems that the check finds, by the row and the column in which they are to be mended. */
function byRow(problems: readonly RecordProblem[], plan: Plan, text: Text): Map<string, RowProblem[]> {
  const found = new Map<string, RowProblem[]>();
  for (const problem of problems) {
    const row = plan.rows.find(({ kind, id }) => kind === problem.kind && id === problem.id);
    if (!row) continue;
    const steps = problem.path.split(/[.[\]]+/).filter(Boolean);
    const column = columnAt(sheetOf(row.sheet)?.columns ?? [], steps)?.title;
    const list = found.get(rowKey(row)) ?? [];
    found.set(rowKey(row), [...list, { column, sentence: ruleSentence(problem, text) }]);
  }
  return found;
}

/** Makes one change of all records and submits it. What the check refuses leaves nothing behind. */
export function useApply(plan: Plan) {
  const text = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const apply = useMutation({
    mutationFn: async ({ why, records }: { why: string; records: readonly SettledRecord[] }) => {
      const made = await callService('changes', changeHeadSchema, {
        method: 'POST',
        body: { why: why.trim(), records },
      });
      const step = (name: string) =>
        callService(`changes/${made.id}/${name}`, changeHeadSchema, { method: 'POST', body: {} });
      try {
        return await step('submit');
      } catch (error) {
        await step('withdraw');
        throw error;
      }
    },
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: keys.changes });
      void navigate(paths.staff(text.locale, `changes/${id}`));
    },
  });
  const { error, isPending, mutate } = apply;
  const problems = useMemo(
    () => byRow((error instanceof Refused ? error.refusal.problems : undefined) ?? [], plan, text),
    [error, plan, text],
  );
  return { error, isPending, mutate, problems };
}
