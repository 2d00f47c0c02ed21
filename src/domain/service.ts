import { z } from 'zod';
import { bodySchema, initiativeDetails, initiativeIdentity, initiativeShape } from './initiative.ts';
import { localisedSchema } from './localised.ts';

/** An office or a service point that one can ask. */
export const serviceSchema = z.strictObject({
  ...initiativeIdentity,
  type: z.literal('service'),
  status: z.enum(['active', 'proposed']),
  ...initiativeShape,
  operator: bodySchema.optional(),
  provides: z.array(localisedSchema).min(1),
  hours: localisedSchema.optional().describe('When it is open, as published'),
  ...initiativeDetails,
});
export type Service = z.infer<typeof serviceSchema>;
