import { z } from 'zod';
import { idSchema } from './identifier.ts';
import { bodySchema, initiativeDetails, initiativeIdentity, initiativeShape } from './initiative.ts';
import { localisedSchema } from './localised.ts';

/** Something regular that companies or institutes can take part in: a fair, an alliance, a contest. */
export const programmeSchema = z.strictObject({
  ...initiativeIdentity,
  type: z.literal('programme'),
  status: z.enum(['active', 'ended']),
  ...initiativeShape,
  kind: idSchema,
  operator: bodySchema.optional(),
  provides: z.array(localisedSchema).min(1),
  ...initiativeDetails,
});
export type Programme = z.infer<typeof programmeSchema>;
