/**
 * The card of an entry: what a list shows of it, in one language. Absent fields are unknown.
 */
import * as z from 'zod/mini';
import { ENTRY_TYPES } from './entry-type.ts';
import { LEVELS } from './level.ts';
import { LOCALES } from './locale.ts';
import { MEMBERSHIPS } from './membership.ts';
import { PRECISIONS } from './point.ts';
import { POLES } from './pole-id.ts';
import { nearestStationSchema } from './station.ts';

export const nameInLanguage = z.object({
  value: z.string(),
  lang: z.enum(LOCALES),
  /** No source gives the name in this language. */
  translated: z.optional(z.literal(true)),
});

export const cardSchema = z.object({
  id: z.string(),
  type: z.enum(ENTRY_TYPES),
  /** The heading: the name in this language, or the Chinese one where there is none. */
  name: nameInLanguage,
  /** The line under it: English below Chinese, Chinese below English. */
  otherName: z.optional(nameInLanguage),
  level: z.optional(z.enum(LEVELS)),
  kind: z.optional(z.string()),
  pole: z.optional(z.enum(POLES)),
  sectors: z.array(z.string()),
  offers: z.array(z.string()),
  membership: z.enum(MEMBERSHIPS),
  /** Who runs it; `id` when that is an entry too. */
  host: z.optional(z.object({ id: z.optional(z.string()), name: z.string() })),
  /** How many entries this one runs. */
  hosted: z.number(),
  /** Its own point. An entry without one is shown at its host's place, or in no place. */
  place: z.optional(z.object({ lat: z.number(), lng: z.number(), precision: z.enum(PRECISIONS) })),
  /** The metro station nearest to its own point. */
  metro: z.optional(nearestStationSchema),
  address: z.optional(z.string()),
  summary: z.string(),
  sources: z.number(),
  /** Whether any source at all names the body. */
  basis: z.enum(['sourced', 'general-knowledge']),
  checkedOn: z.string(),
});
export type Card = z.infer<typeof cardSchema>;
