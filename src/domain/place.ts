import { z } from 'zod';
import { localisedSchema } from './localised.ts';
import { PRECISIONS } from './point.ts';

/** WGS 84 decimal degrees. Bounds keep a swapped pair out; whether it lies in the district is checked across records. */
export const pointSchema = z.strictObject({
  lat: z.number().min(-90).max(90),
  lng: z.number().min(-180).max(180),
});

/** An address, a point, or both. `precision` says what the point is exact to. */
export const locationSchema = z
  .strictObject({
    address: localisedSchema.optional(),
    lat: pointSchema.shape.lat.optional(),
    lng: pointSchema.shape.lng.optional(),
    precision: z.enum(PRECISIONS).optional(),
    outsideDistrict: z
      .literal(true)
      .optional()
      .describe('Declares that the place lies outside Putuo on purpose'),
  })
  .refine(
    (place) => (place.lat === undefined) === (place.lng === undefined),
    'has one coordinate without the other',
  )
  .refine((place) => (place.lat === undefined) === (place.precision === undefined), {
    message: 'must state `precision` with a point, and only then',
  })
  .refine((place) => place.address !== undefined || place.lat !== undefined, 'is empty; leave it out');
export type Location = z.infer<typeof locationSchema>;
