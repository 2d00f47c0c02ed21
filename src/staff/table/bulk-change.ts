/** One field changed in many records at once. Pure: which documents come out, and which stay as they are. */
import { saysTheSame } from '../../domain/field-difference.ts';
import type { EditableKind } from '../../domain/record-key.ts';
import { withBasis } from '../record/basis-sync.ts';
import { isList, type Json, type JsonGroup } from '../record/json.ts';

export const BULK_WAYS = ['set', 'add', 'take', 'clear'] as const;
export type BulkWay = (typeof BULK_WAYS)[number];

export interface BulkChange {
  readonly field: string;
  readonly way: BulkWay;
  readonly value: Json | undefined;
}

const itemsOf = (value: Json | undefined): readonly Json[] => (isList(value) ? value : []);

function nextValue(old: Json | undefined, { way, value }: BulkChange): Json | undefined {
  if (way === 'clear') return undefined;
  if (way === 'set') return value;
  const [have, given] = [itemsOf(old), itemsOf(value)];
  const isIn = (list: readonly Json[], item: Json) => list.some((other) => saysTheSame(other, item));
  const next =
    way === 'add'
      ? [...have, ...given.filter((item) => !isIn(have, item))]
      : have.filter((item) => !isIn(given, item));
  return next.length > 0 ? next : undefined;
}

/** The record with the change; undefined where nothing changes. */
export function bulkChanged(
  kind: EditableKind,
  record: JsonGroup,
  change: BulkChange,
): JsonGroup | undefined {
  const { [change.field]: old, ...rest } = record;
  const value = nextValue(old, change);
  if (saysTheSame(old, value)) return undefined;
  const next = value === undefined ? rest : { ...record, [change.field]: value };
  return withBasis(kind, next);
}
