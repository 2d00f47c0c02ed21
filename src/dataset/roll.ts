/**
 * The roll: every active entry by name, with where it stands and how to call it, in one language. For pages that
 * name a handful of entries, such as a letter or a day of visits, and should not load the whole summary for it.
 */
import * as z from 'zod/mini';
import { nameInLanguage } from '../domain/card.ts';
import { ENTRY_TYPES } from '../domain/entry-type.ts';
import { PRECISIONS } from '../domain/point.ts';
import { POLES } from '../domain/pole-id.ts';
import { stationSchema } from '../domain/station.ts';

const rollEntry = z.object({
  id: z.string(),
  type: z.enum(ENTRY_TYPES),
  pole: z.optional(z.enum(POLES)),
  name: nameInLanguage,
  otherName: z.optional(nameInLanguage),
  /** Who runs it, where that is an entry too. */
  host: z.optional(z.object({ id: z.string() })),
  /** Its own point. */
  place: z.optional(z.object({ lat: z.number(), lng: z.number(), precision: z.enum(PRECISIONS) })),
  address: z.optional(z.string()),
  /** English on Chinese pages, Chinese on English ones; absent where nobody wrote it. */
  otherAddress: z.optional(z.string()),
  phone: z.optional(z.string()),
});
export type RollEntry = z.infer<typeof rollEntry>;

export const rollSchema = z.object({
  entries: z.array(rollEntry),
  /** To measure the way between two entries. */
  stations: z.array(stationSchema),
});
export type Roll = z.infer<typeof rollSchema>;
