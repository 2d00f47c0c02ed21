import { z } from 'zod';
import { daySchema, partialDateSchema } from './date.ts';
import { FIGURE_CATEGORIES } from './figure-category.ts';
import { idSchema } from './identifier.ts';
import { localisedSchema } from './localised.ts';
import { basisSchema, confidenceSchema, sourceSchema } from './source.ts';

/** A number that an authority published. `qualifier` keeps how the source put it. Never shown without `asOf`. */
export const figureSchema = z.strictObject({
  id: idSchema,
  category: z.enum(FIGURE_CATEGORIES),
  label: localisedSchema,
  value: z.number(),
  qualifier: z.enum(['over', 'nearly', 'up-to', 'about']).optional(),
  unit: localisedSchema,
  asOf: partialDateSchema,
  headline: z.boolean(),
  note: localisedSchema.optional(),
  entry: idSchema.optional(),
  sources: z.array(sourceSchema).min(1),
  basis: basisSchema,
  confidence: confidenceSchema,
  checkedOn: daySchema,
});
export type Figure = z.infer<typeof figureSchema>;

export const figuresSchema = z.array(figureSchema);
