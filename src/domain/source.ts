/**
 * Where a fact comes from, and on what a fact rests when no document can be cited.
 */
import { z } from 'zod';
import { BASES } from './basis.ts';
import { partialDateSchema } from './date.ts';
import { textSchema } from './localised.ts';

/** What every browser and mail program still follows. */
export const webAddressSchema = z
  .url({ protocol: /^https?$/, error: 'is not a web address (http or https)' })
  .max(2000);

/** One document. Without `url` it is cited by title and publisher: unpublished, or not safe to link. */
export const sourceSchema = z.strictObject({
  title: textSchema,
  publisher: textSchema,
  date: partialDateSchema.optional(),
  url: webAddressSchema.optional(),
  titleDescribed: z
    .literal(true)
    .optional()
    .describe('The title is the editor’s description, not the document’s own'),
  supports: z.array(textSchema).min(1).describe('The fields of this record that the document carries'),
});
export type Source = z.infer<typeof sourceSchema>;

export const basisSchema = z.enum(BASES);

/** How sure the editor is of the record as a whole. */
export const confidenceSchema = z.enum(['high', 'medium', 'low']);
