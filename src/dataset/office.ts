/** An office as a reader needs it: its name, and its address and number as they were published. */
import * as z from 'zod/mini';
import { nameInLanguage } from '../domain/card.ts';

export const officeSchema = z.object({
  id: z.string(),
  name: nameInLanguage,
  otherName: z.optional(nameInLanguage),
  address: z.optional(z.string()),
  phone: z.optional(z.string()),
  /** The day on which the number was published. */
  asOf: z.optional(z.string()),
  /** The office that passes a message on, where this one has published no number. */
  via: z.optional(z.string()),
});
export type Office = z.infer<typeof officeSchema>;
