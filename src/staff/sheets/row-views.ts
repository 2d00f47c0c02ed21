/** Which rows of a plan one looks at. */
import type { RowPlan } from '../../sheets/plan.ts';

export const ROW_VIEWS = {
  fault: ({ faults }) => faults.length > 0,
  conflict: ({ edits }) => edits.some(({ conflict }) => conflict !== undefined),
  twin: ({ twins }) => twins.length > 0,
  new: ({ state }) => state === 'new',
  changed: ({ state }) => state === 'changed',
  same: ({ state, faults }) => state === 'same' && faults.length === 0,
} as const satisfies Record<string, (row: RowPlan) => boolean>;
export type RowView = keyof typeof ROW_VIEWS;

/** Those that need a look first: errors, conflicts, duplicates, then what is new. */
export function inOrder(rows: readonly RowPlan[]): RowPlan[] {
  const order = Object.values(ROW_VIEWS);
  const rank = (row: RowPlan) => order.findIndex((answers) => answers(row));
  return rows
    .filter((row) => !ROW_VIEWS.same(row))
    .map((row) => ({ row, rank: rank(row) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ row }) => row);
}
