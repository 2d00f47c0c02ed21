/** A state in which a record was published. Revisions of a record count from 1 and are never changed. */
import { z } from 'zod';
import { documentSchema, recordKeySchema } from './record-key.ts';
import { authorSchema } from './staff.ts';

export const revisionHeadSchema = recordKeySchema.extend({
  revision: z.number().int().min(1),
  /** ISO 8601 in UTC, as every time of the service. */
  at: z.string(),
  author: authorSchema,
  /** Who approved it; absent for what came from `data/`. */
  approver: authorSchema.optional(),
  /** The change that it came by; absent for what came from `data/`. */
  change: z.string().optional(),
  why: z.string(),
});
export type RevisionHead = z.infer<typeof revisionHeadSchema>;

export const revisionSchema = revisionHeadSchema.extend({ document: documentSchema });
export type Revision = z.infer<typeof revisionSchema>;

/** The answer of `GET /api/v1/records/{kind}/{id}`. */
export const recordStateSchema = z.object({
  ...recordKeySchema.shape,
  /** 0 and `document: null` where only an open change knows the record. */
  revision: z.number().int().min(0),
  document: documentSchema,
  head: revisionHeadSchema.optional(),
  /** Changes that are not yet published and hold this record, newest first. */
  openChanges: z.array(
    z.object({ id: z.string(), status: z.string(), author: authorSchema, updatedAt: z.string() }),
  ),
  /** Others who have the record open now. */
  present: z.array(z.object({ user: authorSchema, since: z.string(), editing: z.boolean() })),
});
export type RecordState = z.infer<typeof recordStateSchema>;

/** A row of `GET /api/v1/records`; `document` holds only the fields that were asked for. */
export const recordRowSchema = z.object({
  ...recordKeySchema.shape,
  revision: z.number().int(),
  updatedAt: z.string(),
  openChanges: z.number().int(),
  document: documentSchema,
});
export type RecordRow = z.infer<typeof recordRowSchema>;
