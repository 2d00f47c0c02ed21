/** The plan with the decisions of a person becomes the records of one change. */
import { canonicalJson } from '../dataset/canonical.ts';
import { idSchema } from '../domain/identifier.ts';
import type { Document } from '../dataset/document-path.ts';
import { lexiconOf, type Known } from './known.ts';
import type { Plan, RowPlan } from './plan.ts';
import { sheetOf } from './row-texts.ts';

export interface Decision {
  /** Leaves the row out. */
  readonly isLeftOut?: boolean;
  /** The id of a new record. */
  readonly id?: string;
  /** Titles of the cells in which the newer text of somebody else stays. */
  readonly theirs?: readonly string[];
}

/** By sheet and row. */
export type Decisions = ReadonlyMap<string, Decision>;
export const rowKey = ({ sheet, row }: RowPlan): string => `${sheet} ${row}`;

export interface SettledRecord {
  readonly kind: RowPlan['kind'];
  readonly id: string;
  readonly base: number;
  readonly document: Document;
}

/** What still keeps a row out of the change. */
export function obstacleOf(plan: RowPlan, decision: Decision | undefined): 'fault' | 'id' | undefined {
  if (plan.faults.length > 0) return 'fault';
  const id = decision?.id ?? plan.id;
  return plan.state === 'new' && !idSchema.safeParse(id).success ? 'id' : undefined;
}

/** The rows that will be part of the change. */
export function takenRows(plan: Plan, decisions: Decisions): RowPlan[] {
  return plan.rows.filter((row) => {
    const decision = decisions.get(rowKey(row));
    if (row.state === 'same' || decision?.isLeftOut || obstacleOf(row, decision)) return false;
    return row.state === 'new' || editsTaken(row, decision).length > 0;
  });
}

const editsTaken = ({ edits }: RowPlan, decision: Decision | undefined) =>
  edits.filter(({ title, conflict }) => !(conflict && decision?.theirs?.includes(title)));

export function settle(plan: Plan, decisions: Decisions, known: Known): SettledRecord[] {
  const rows = takenRows(plan, decisions);
  const idOf = (row: RowPlan) => decisions.get(rowKey(row))?.id ?? row.id;
  const added = rows
    .filter(({ state }) => state === 'new')
    .map((row) => ({ id: idOf(row), type: row.sheet, names: [row.name] }));
  const lexicon = lexiconOf(known, added);
  const byId = new Map(known.records.map((record) => [record.id, record]));
  return rows.map((row) => {
    const decision = decisions.get(rowKey(row));
    const id = idOf(row);
    const document = structuredClone(byId.get(row.id)?.document ?? { id, type: row.sheet, ...EMPTY_LISTS });
    const edits = new Map(editsTaken(row, decision).map((edit) => [edit.title, edit.after]));
    for (const column of sheetOf(row.sheet)?.columns ?? []) {
      const text = edits.get(column.title);
      if (text !== undefined) column.put(document, text, lexicon);
    }
    const written = canonicalJson(document, row.kind);
    return { kind: row.kind, id, base: row.base, document: JSON.parse(written) as Document };
  });
}

const EMPTY_LISTS = { names: [], sectors: [], offers: [], sources: [] };
