/**
 * The fields by which institutions in Hong Kong know themselves, and the sectors of this directory that answer
 * them. Names of schemes and clusters come from their sources; which sectors answer is the editor's judgement.
 */
import { z } from 'zod';
import { idSchema } from './identifier.ts';
import { textSchema } from './localised.ts';
import { sourceSchema } from './source.ts';
import { FIELD_SCHEMES } from './field-scheme.ts';

export const hongKongFieldSchema = z.strictObject({
  id: idSchema,
  scheme: z.enum(FIELD_SCHEMES),
  names: z
    .strictObject({ 'zh-Hant': textSchema, 'zh-Hans': textSchema, en: textSchema })
    .describe('As the scheme has them; 简体 changes the script alone'),
  sectors: z.array(idSchema).min(1).describe('The editor’s judgement; the main one first'),
  words: z
    .strictObject({ 'zh-Hant': z.array(textSchema).min(1), en: z.array(textSchema).min(1) })
    .describe('Words that a name or a need of the field may hold'),
  sources: z.array(sourceSchema),
  basis: z.enum(['sourced', 'general-knowledge']),
});
export type HongKongField = z.infer<typeof hongKongFieldSchema>;

export const hongKongFieldsSchema = z.array(hongKongFieldSchema).min(1);
