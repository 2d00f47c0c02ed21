/** The pole dataset: one pole's page in one language, with a card for each of its entries. */
import * as z from 'zod/mini';
import { BASES } from '../domain/basis.ts';
import { LOCALES } from '../domain/locale.ts';
import { POLES } from '../domain/pole-id.ts';
import { cardSchema } from '../domain/card.ts';
import { initiativeLinkSchema } from './initiative.ts';
import { citationSchema, publishedFigure } from './overview.ts';

export const polePageSchema = z.object({
  id: z.enum(POLES),
  locale: z.enum(LOCALES),
  character: z.string(),
  name: z.string(),
  focus: z.string(),
  summary: z.string(),
  /** The entry that is the pole itself. */
  entry: z.optional(z.string()),
  address: z.optional(z.string()),
  locationBasis: z.optional(z.enum(BASES)),
  point: z.object({ lat: z.number(), lng: z.number() }),
  precision: z.enum(['building', 'street', 'area', 'axis']),
  figures: z.array(publishedFigure),
  cards: z.array(cardSchema),
  /** The programmes, policies and services of the pole. */
  initiatives: z.array(initiativeLinkSchema),
  sources: z.array(citationSchema),
  checkedOn: z.string(),
});
export type PolePage = z.infer<typeof polePageSchema>;
