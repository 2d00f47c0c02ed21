import { z } from 'zod';
import { idSchema } from './identifier.ts';
import { bodySchema, initiativeDetails, initiativeIdentity, initiativeShape } from './initiative.ts';
import { localisedSchema } from './localised.ts';
import { basisSchema } from './source.ts';

/** Something regular that companies or institutes can take part in: a fair, an alliance, a contest. */
export const programmeSchema = z.strictObject({
  ...initiativeIdentity,
  type: z.literal('programme'),
  status: z.enum(['active', 'ended']),
  ...initiativeShape,
  kind: idSchema,
  operator: bodySchema.optional(),
  provides: z.array(localisedSchema).min(1),
  leads: z
    .array(z.strictObject({ sector: idSchema, entry: idSchema }))
    .min(1)
    .optional()
    .describe('The entry that leads each of its chains'),
  leadsBasis: basisSchema.optional().describe('On what it rests who leads which chain'),
  ...initiativeDetails,
});
export type Programme = z.infer<typeof programmeSchema>;
