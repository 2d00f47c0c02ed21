/** The identity dataset: who the site is and whom to ask, for the frame of every page. One file a language. */
import * as z from 'zod/mini';
import { LOCALES } from '../domain/locale.ts';
import { mapLayerSchema } from '../domain/map-layer.ts';

export const identitySchema = z.object({
  locale: z.enum(LOCALES),
  name: z.string(),
  tagline: z.string(),
  /** How many entries the directory lists. */
  entries: z.number(),
  icp: z.optional(z.string()),
  publicSecurityRecord: z.optional(z.string()),
  mapReviewNumber: z.optional(z.string()),
  correctionsEmail: z.optional(z.string()),
  showOutline: z.boolean(),
  showSubdistricts: z.boolean(),
  /** Grounds of other servers; absent where the site offers none. */
  layers: z.optional(z.array(mapLayerSchema)),
  /** The office that answers questions; `asOf` is the day on which its number was published. */
  office: z.object({
    name: z.string(),
    address: z.optional(z.string()),
    phone: z.optional(z.string()),
    asOf: z.optional(z.string()),
  }),
});
export type Identity = z.infer<typeof identitySchema>;
