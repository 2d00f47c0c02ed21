import { z } from 'zod';
import { partialDateSchema } from './date.ts';
import {
  audienceSchema,
  bodySchema,
  initiativeDetails,
  initiativeIdentity,
  initiativeShape,
} from './initiative.ts';
import { localisedSchema, textSchema } from './localised.ts';
import { POLICY_STATUSES } from './policy-status.ts';

/** A document of the district. `issued` says that it was issued, not that it is still in force. */
export const policySchema = z.strictObject({
  ...initiativeIdentity,
  type: z.literal('policy'),
  status: z.enum(POLICY_STATUSES),
  ...initiativeShape,
  issuer: bodySchema.optional(),
  documentNumber: textSchema.optional(),
  published: partialDateSchema.optional(),
  textFound: z.boolean().describe('Whether the text itself was found'),
  measures: z
    .array(
      z.strictObject({
        text: localisedSchema,
        amount: localisedSchema.optional(),
        audience: audienceSchema.optional(),
      }),
    )
    .min(1)
    .optional(),
  ...initiativeDetails,
});
export type Policy = z.infer<typeof policySchema>;
