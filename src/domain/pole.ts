import { z } from 'zod';
import { daySchema } from './date.ts';
import { idSchema } from './identifier.ts';
import { localisedSchema } from './localised.ts';
import { namesSchema } from './names.ts';
import { locationSchema, pointSchema } from './place.ts';
import { basisSchema, sourceSchema } from './source.ts';
import { POLES } from './pole-id.ts';

/** One of the four parts of the layout. Which entries belong to it is told by the entries, not here. */
export const poleSchema = z.strictObject({
  id: z.enum(POLES),
  character: z.string().length(1),
  names: namesSchema,
  focus: localisedSchema,
  summary: localisedSchema,
  entry: idSchema.optional().describe('The entry that is the pole itself'),
  location: locationSchema.optional(),
  locationBasis: basisSchema.optional(),
  labelAnchor: pointSchema
    .optional()
    .describe('Where a map may write the character when the pole has no point'),
  figures: z.array(idSchema),
  sources: z.array(sourceSchema).min(1),
});
export type Pole = z.infer<typeof poleSchema>;

export const layoutSchema = z.strictObject({
  $schema: z.string().max(200).optional(),
  intro: localisedSchema,
  poles: z.array(poleSchema).length(4),
  checkedOn: daySchema,
});
export type Layout = z.infer<typeof layoutSchema>;
