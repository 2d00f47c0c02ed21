/**
 * An enquiry as the service keeps it: what was sent, who looks after it, what was answered. The sender finds it
 * again by its reference and a secret that only they have.
 */
import { z } from 'zod';
import { ENQUIRY_KINDS, ENQUIRY_LIMITS } from './enquiry.ts';
import { ENQUIRY_STATUSES } from './enquiry-answer.ts';
import { CASE_LIMITS, CORRECTABLE_FIELDS, type CorrectableField } from './enquiry-limits.ts';
import { idSchema } from './identifier.ts';
import { localeSchema } from './localised.ts';
import { recordKeySchema } from './record-key.ts';
import { authorSchema } from './staff.ts';

/** Lines may break; other signs that cannot be seen are refused. */
const VISIBLE = /^[^\p{Cc}\u2028\u2029]*$/u;
const visible = (text: string): boolean => VISIBLE.test(text.replace(/[\n\r\t]/g, ''));
const textUpTo = (most: number) =>
  z.string().trim().max(most).refine(visible, 'holds signs that cannot be seen; write it anew');

const correctionsSchema = z.strictObject(
  Object.fromEntries(
    CORRECTABLE_FIELDS.map((field) => [field, textUpTo(CASE_LIMITS.correction).min(1).optional()]),
  ) as Record<CorrectableField, z.ZodOptional<z.ZodString>>,
);

const NEEDS_RECORD: readonly string[] = ['correction', 'claim'];

export const enquiryContentSchema = z
  .strictObject({
    kind: z.enum(ENQUIRY_KINDS),
    locale: localeSchema,
    organisation: textUpTo(ENQUIRY_LIMITS.organisation),
    reach: textUpTo(ENQUIRY_LIMITS.reach),
    need: textUpTo(ENQUIRY_LIMITS.need).min(1),
    date: z.iso.date().optional(),
    entries: z.array(idSchema).max(ENQUIRY_LIMITS.entries),
    /** What a correction or a claim is about. */
    record: recordKeySchema.optional(),
    /** The right text of single fields. */
    corrections: correctionsSchema.optional(),
  })
  // A reader who only reports an error need not say who they are.
  .refine(({ kind, organisation }) => kind === 'correction' || organisation !== '', {
    path: ['organisation'],
    message: 'is missing; say who asks',
  })
  .refine(({ kind, reach }) => kind === 'correction' || reach !== '', {
    path: ['reach'],
    message: 'is missing; say how to reach you',
  })
  .refine(({ kind, record }) => NEEDS_RECORD.includes(kind) === (record !== undefined), {
    path: ['record'],
    message: 'must name the record of a correction or a claim, and only of those',
  });
export type EnquiryContent = z.infer<typeof enquiryContentSchema>;

export const enquiryPostSchema = z.object({
  enquiry: enquiryContentSchema,
  /** The sender has read how the message is used and agrees. */
  consent: z.literal(true),
  /** The solved challenge. */
  work: z.string().max(4000),
});

export const enquiryStatusNameSchema = z.enum(ENQUIRY_STATUSES);

export const enquiryHeadSchema = z.object({
  reference: z.string(),
  kind: z.enum(ENQUIRY_KINDS),
  status: enquiryStatusNameSchema,
  /** Counts its states from 1. */
  version: z.number().int(),
  organisation: z.string(),
  /** How the message begins. */
  beginning: z.string(),
  record: recordKeySchema.optional(),
  assignee: authorSchema.optional(),
  replyBy: z.string().optional(),
  receivedAt: z.string(),
  updatedAt: z.string(),
  /** The change that came of it. */
  change: z.string().optional(),
});
export type EnquiryHead = z.infer<typeof enquiryHeadSchema>;

export const enquiryNoteSchema = z.object({ author: authorSchema, at: z.string(), text: z.string() });

export const enquiryCaseSchema = enquiryHeadSchema.extend({
  content: enquiryContentSchema,
  notes: z.array(enquiryNoteSchema),
  answer: z.string().optional(),
  answeredAt: z.string().optional(),
  closedAt: z.string().optional(),
});
export type EnquiryCase = z.infer<typeof enquiryCaseSchema>;

/** `null` takes away. `version` is the one that was seen. */
export const enquiryEditSchema = z.strictObject({
  version: z.number().int().min(1),
  assignee: z.string().max(80).nullable().optional(),
  replyBy: z.iso.date().nullable().optional(),
  status: z.enum(['in-hand', 'closed']).optional(),
});
export type EnquiryEdit = z.infer<typeof enquiryEditSchema>;

export const enquiryTextSchema = (most: number) => textUpTo(most).min(1);
