/** Pieces that several documents share: links to records that are already resolved to their names. */
import * as z from 'zod/mini';
import { ENTRY_TYPES } from '../domain/entry-type.ts';
import { LOCALES } from '../domain/locale.ts';
import { POLES } from '../domain/pole-id.ts';

/** A link to an entry. */
export const entryLinkSchema = z.object({
  id: z.string(),
  type: z.enum(ENTRY_TYPES),
  name: z.string(),
  nameLang: z.enum(LOCALES),
  level: z.optional(z.string()),
  kind: z.optional(z.string()),
  pole: z.optional(z.enum(POLES)),
});
export type EntryLink = z.infer<typeof entryLinkSchema>;

/** A word of a vocabulary in the page's language. */
export const labelledSchema = z.object({ id: z.string(), name: z.string() });
export type Labelled = z.infer<typeof labelledSchema>;

/** A name that heads something; `translated` where no source gives it. */
export const headingSchema = z.object({
  value: z.string(),
  lang: z.enum(LOCALES),
  translated: z.optional(z.literal(true)),
});

/** A body that runs or issues something, in or outside the directory. */
export const bodySchema = z.object({ name: z.string(), entry: z.optional(entryLinkSchema) });

export const contactSchema = z.object({
  phone: z.optional(z.string()),
  website: z.optional(z.string()),
  email: z.optional(z.string()),
});
