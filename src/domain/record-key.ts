/**
 * How the staff service addresses what may be edited: one record is one file of `data/`. The lists that nobody
 * writes by hand (published ids, generated schemas, the basemap) are no records.
 */
import { z } from 'zod';
import { idSchema } from './identifier.ts';

export const EDITABLE_KINDS = [
  'entry',
  'programme',
  'policy',
  'service',
  'layout',
  'vocabulary',
  'figures',
  'timeline',
  'join',
  'hong-kong-fields',
  'redirects',
  'site',
] as const;
export const editableKindSchema = z.enum(EDITABLE_KINDS);
export type EditableKind = z.infer<typeof editableKindSchema>;

/** `{ kind: 'entry', id: 'seari' }`, `{ kind: 'vocabulary', id: 'sectors' }`, `{ kind: 'site', id: 'site' }`. */
export const recordKeySchema = z.object({ kind: editableKindSchema, id: idSchema });
export type RecordKey = z.infer<typeof recordKeySchema>;

export const keyText = ({ kind, id }: RecordKey): string => `${kind}/${id}`;

/** A record as JSON; what it may hold is for the schema of its kind. `null` says that there is no such record. */
export const documentSchema = z.record(z.string(), z.unknown()).or(z.array(z.unknown())).nullable();
export type RecordDocument = z.infer<typeof documentSchema>;
