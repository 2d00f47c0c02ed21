import { z } from 'zod';
import { idSchema } from './identifier.ts';
import { localisedSchema, textSchema } from './localised.ts';

export const VOCABULARIES = ['sectors', 'kinds', 'offers', 'levels', 'poles'] as const;
export type VocabularyName = (typeof VOCABULARIES)[number];

/** One word of a closed vocabulary, with the words people search for it by. */
export const termSchema = z.strictObject({
  id: idSchema,
  names: localisedSchema,
  description: localisedSchema.optional(),
  synonyms: z
    .strictObject({ 'zh-Hans': z.array(textSchema).optional(), en: z.array(textSchema).optional() })
    .optional(),
  appliesTo: z
    .array(textSchema)
    .optional()
    .describe('The record types that may use the term; all when absent'),
  character: z.string().length(1).optional().describe('The seal of a pole'),
});
export type Term = z.infer<typeof termSchema>;

export const vocabularySchema = z.array(termSchema).min(1);
