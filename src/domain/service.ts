import { z } from 'zod';
import { bodySchema, initiativeShape } from './initiative.ts';
import { localisedSchema } from './localised.ts';

/** An office or a service point that one can ask. */
export const serviceSchema = z.strictObject({
  ...initiativeShape,
  type: z.literal('service'),
  status: z.enum(['active', 'proposed']),
  operator: bodySchema.optional(),
  provides: z.array(localisedSchema).min(1),
});
export type Service = z.infer<typeof serviceSchema>;
