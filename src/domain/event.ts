import { z } from 'zod';
import { partialDateSchema } from './date.ts';
import { EVENT_CATEGORIES } from './event-category.ts';
import { idSchema } from './identifier.ts';
import { localisedSchema } from './localised.ts';
import { confidenceSchema, sourceSchema } from './source.ts';

/** One dated event of the timeline. `date` is as exact as its source, so its length tells the precision. */
export const eventSchema = z.strictObject({
  date: partialDateSchema,
  dateEnd: partialDateSchema.optional(),
  category: z.enum(EVENT_CATEGORIES),
  text: localisedSchema,
  note: localisedSchema.optional(),
  entries: z.array(idSchema).min(1).optional(),
  sources: z.array(sourceSchema).min(1),
  confidence: confidenceSchema,
});
export type Event = z.infer<typeof eventSchema>;

export const timelineSchema = z.array(eventSchema);
