/** What the service tells the sender of an enquiry. */
import * as z from 'zod/mini';
import { ENQUIRY_KINDS } from './enquiry.ts';

/** `received`: nobody has taken it yet; `in-hand`: somebody looks after it. */
export const ENQUIRY_STATUSES = ['received', 'in-hand', 'answered', 'closed'] as const;
export type EnquiryStatusName = (typeof ENQUIRY_STATUSES)[number];

/** Given once: who loses the secret cannot look the enquiry up again. */
export const enquiryReceiptSchema = z.object({ reference: z.string(), secret: z.string() });
export type EnquiryReceipt = z.infer<typeof enquiryReceiptSchema>;

export const enquiryStatusSchema = z.object({
  reference: z.string(),
  kind: z.enum(ENQUIRY_KINDS),
  status: z.enum(ENQUIRY_STATUSES),
  receivedAt: z.string(),
  updatedAt: z.string(),
  need: z.string(),
  /** The day by which the office means to answer. */
  replyBy: z.optional(z.string()),
  answer: z.optional(z.string()),
  answeredAt: z.optional(z.string()),
  /** After so many days a closed enquiry is deleted. */
  keptDays: z.number(),
});
export type EnquiryStatus = z.infer<typeof enquiryStatusSchema>;
