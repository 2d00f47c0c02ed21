/**
 * A message that a visitor wants to send: a need, a wish to join, a correction, a claim to a record. Written on
 * the visitor's device; the limits are those of whoever takes it.
 */
import * as z from 'zod/mini';
import { LOCALES } from './locale.ts';

export const ENQUIRY_KINDS = ['need', 'joining', 'correction', 'claim'] as const;

export const ENQUIRY_LIMITS = { organisation: 200, reach: 200, need: 5000, entries: 20 } as const;

const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));

export const enquirySchema = z.object({
  kind: z.enum(ENQUIRY_KINDS),
  locale: z.enum(LOCALES),
  /** Who asks, in their own words. */
  organisation: text(ENQUIRY_LIMITS.organisation),
  /** Where an answer goes: telephone, e-mail or address. */
  reach: text(ENQUIRY_LIMITS.reach),
  need: text(ENQUIRY_LIMITS.need),
  /** The day by which an answer is wished, YYYY-MM-DD. */
  date: z.optional(z.iso.date()),
  /** Ids of the entries that it is about. */
  entries: z.array(z.string()).check(z.maxLength(ENQUIRY_LIMITS.entries)),
});
export type Enquiry = z.infer<typeof enquirySchema>;

export const ENQUIRY_FIELDS = ['organisation', 'reach', 'need', 'date'] as const;
export type EnquiryField = (typeof ENQUIRY_FIELDS)[number];

/** The fields that have to be mended before the enquiry can go; `today` is YYYY-MM-DD. */
export function faultsOf(draft: unknown, today: string): readonly EnquiryField[] {
  const parsed = enquirySchema.safeParse(draft);
  if (parsed.success) {
    const { date } = parsed.data;
    return date !== undefined && date < today ? ['date'] : [];
  }
  const wrong = new Set(parsed.error.issues.map(({ path: [field] }) => field));
  return ENQUIRY_FIELDS.filter((field) => wrong.has(field));
}
