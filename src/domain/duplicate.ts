/** A record that may be another one under another name: a warning, never a refusal. */
import { z } from 'zod';
import { editableKindSchema, recordKeySchema } from './record-key.ts';

export const duplicateSchema = z.object({
  kind: editableKindSchema,
  id: z.string(),
  with: recordKeySchema,
  /** The Chinese name of the other. */
  name: z.string(),
  reason: z.enum(['name', 'alias', 'address', 'distance']),
  /** Between the two, in a straight line. */
  metres: z.number().optional(),
});
export type Duplicate = z.infer<typeof duplicateSchema>;
