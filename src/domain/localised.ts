import { z } from 'zod';
import { LOCALES } from './locale.ts';

export const localeSchema = z.enum(LOCALES);

/** Ten times the longest text that the directory has had; what is longer was pasted by mistake. */
const LONGEST_TEXT = 4000;

/** A run of text in a record: not empty, one paragraph, no HTML. */
export const textSchema = z
  .string()
  .max(LONGEST_TEXT)
  .regex(/\S/, 'is empty; leave the field out when nothing is known')
  .regex(/^[^\r\n\t]*$/, 'holds a line break or a tab; write it as one paragraph')
  .regex(/^(?!.*<[A-Za-z/!?][^<>]*>)/, 'holds HTML; write plain text');

export const localisedSchema = z
  .strictObject({
    'zh-Hans': textSchema,
    'zh-Hant': textSchema.optional(),
    en: textSchema.optional(),
  })
  .describe('Text in 简体, and where somebody wrote it in 繁體 and English');

export type Localised = z.infer<typeof localisedSchema>;
