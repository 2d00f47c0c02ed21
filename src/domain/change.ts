/**
 * A proposed change of one record or of many at once. It is written as a draft, submitted, approved or returned,
 * and published as one: all its records or none. Undoing it makes another change.
 */
import { z } from 'zod';
import { fieldDifferenceSchema } from './field-difference.ts';
import { documentSchema, recordKeySchema } from './record-key.ts';
import { authorSchema } from './staff.ts';

export const CHANGE_STATUSES = [
  'draft',
  'submitted',
  'returned',
  'approved',
  'published',
  'withdrawn',
] as const;
export const changeStatusSchema = z.enum(CHANGE_STATUSES);
export type ChangeStatus = z.infer<typeof changeStatusSchema>;

/** What may follow what, and by which action. Everything else is refused with status 409. */
export const CHANGE_ACTIONS = {
  submit: { from: ['draft', 'returned'], to: 'submitted' },
  withdraw: { from: ['draft', 'returned', 'submitted', 'approved'], to: 'withdrawn' },
  return: { from: ['submitted', 'approved'], to: 'returned' },
  approve: { from: ['submitted'], to: 'approved' },
  publish: { from: ['approved'], to: 'published' },
} as const satisfies Record<string, { from: readonly ChangeStatus[]; to: ChangeStatus }>;
export type ChangeAction = keyof typeof CHANGE_ACTIONS;

export const CHANGE_LIMITS = {
  records: 10_000,
  why: 2000,
  comment: 2000,
  bytes: 32 * 1024 * 1024,
  /** Characters of one record as JSON: fifteen times the longest list of figures. */
  record: 1_000_000,
} as const;

export const proposalSchema = z.object({
  ...recordKeySchema.shape,
  /** The published revision that the editor started from; 0 for a new record. */
  base: z.number().int().min(0),
  /** The whole record as it shall be; `null` removes it. */
  document: documentSchema,
});
export type Proposal = z.infer<typeof proposalSchema>;

/** A form may be left empty: only submitting asks for a reason. */
const whySchema = z.string().trim().max(CHANGE_LIMITS.why);

export const changeDraftSchema = z.object({
  why: whySchema,
  records: z.array(proposalSchema).min(1).max(CHANGE_LIMITS.records),
});
export type ChangeDraft = z.infer<typeof changeDraftSchema>;

/** `PUT /api/v1/changes/{id}`: `version` is the one that the editor has seen. */
export const changeSaveSchema = changeDraftSchema.extend({ version: z.number().int().min(1) });

export const commentSchema = z.object({ author: authorSchema, at: z.string(), text: z.string() });
export type Comment = z.infer<typeof commentSchema>;

/** A change in lists, without its documents. */
export const changeHeadSchema = z.object({
  id: z.string(),
  status: changeStatusSchema,
  /** Counts its saves from 1. */
  version: z.number().int().min(1),
  why: z.string(),
  author: authorSchema,
  approver: authorSchema.optional(),
  createdAt: z.string(),
  updatedAt: z.string(),
  publishedAt: z.string().optional(),
  /** The change that this one undoes. */
  undoes: z.string().optional(),
  /** The change that undid this one. */
  undoneBy: z.string().optional(),
  count: z.number().int(),
  /** The first few of its records. */
  keys: z.array(recordKeySchema),
  /** The status that a proposal of an enquiry came by, such as its reference number. */
  origin: z.string().optional(),
});
export type ChangeHead = z.infer<typeof changeHeadSchema>;

export const changedRecordSchema = proposalSchema.extend({
  /** The record at `base`. */
  before: documentSchema,
  /** What is published now; another number than `base` says that somebody was faster. */
  current: z.number().int().min(0),
  differences: z.array(fieldDifferenceSchema),
});
export type ChangedRecord = z.infer<typeof changedRecordSchema>;

/** The answer of `GET /api/v1/changes/{id}`. */
export const changeSchema = changeHeadSchema.extend({
  records: z.array(changedRecordSchema),
  comments: z.array(commentSchema),
});
export type Change = z.infer<typeof changeSchema>;
