/**
 * The fields dataset: what institutions in Hong Kong call their work, and the sectors here that answer it. One file
 * a language, read by the page that finds organisations like theirs.
 */
import * as z from 'zod/mini';
import { FIELD_SCHEMES } from '../domain/field-scheme.ts';
import { LOCALES } from '../domain/locale.ts';
import { citationSchema } from './overview.ts';

const field = z.object({
  id: z.string(),
  scheme: z.enum(FIELD_SCHEMES),
  name: z.string(),
  /** The editor's judgement; the main one first. */
  sectors: z.array(z.object({ id: z.string(), name: z.string() })),
  /** In the language of the page: what is asked of the matcher. */
  words: z.array(z.string()),
  /** In every language and script: what a name of an institution may hold. */
  spoken: z.array(z.string()),
  basis: z.enum(['sourced', 'general-knowledge']),
});
export type Field = z.infer<typeof field>;

export const fieldListSchema = z.object({
  locale: z.enum(LOCALES),
  fields: z.array(field),
  sources: z.array(citationSchema),
});
export type FieldList = z.infer<typeof fieldListSchema>;
