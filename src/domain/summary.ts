/**
 * The summary dataset: everything that the list, the map and the search need, and no more.
 *
 * One file a language, the first load of the site. Text is already in that language; ids refer to
 * `vocabulary`. Absent fields are unknown.
 */
import * as z from 'zod/mini';
import { cardSchema } from './card.ts';
import { LOCALES } from './locale.ts';
import { POLES } from './pole-id.ts';
import { stationSchema } from './station.ts';

/** Words that find an entry beside what the list shows. */
const searchTexts = z.object({
  /** Every other name: short, former, in other languages. */
  aliases: z.array(z.string()),
  /** One string for the heading's Chinese name and each Chinese alias: a syllable a character, split by spaces. */
  pinyin: z.array(z.string()),
  capabilities: z.array(z.string()),
});

const summaryEntry = z.extend(cardSchema, {
  /** Orders names: pinyin in Chinese, the name itself in English. */
  sortKey: z.string(),
  search: searchTexts,
});
export type SummaryEntry = z.infer<typeof summaryEntry>;

const summaryTerm = z.object({
  id: z.string(),
  name: z.string(),
  description: z.optional(z.string()),
  /** Search words in every language. */
  synonyms: z.array(z.string()),
});
export type SummaryTerm = z.infer<typeof summaryTerm>;

export const summarySchema = z.object({
  version: z.string(),
  locale: z.enum(LOCALES),
  entries: z.array(summaryEntry),
  vocabulary: z.object({
    sectors: z.array(summaryTerm),
    kinds: z.array(summaryTerm),
    offers: z.array(summaryTerm),
    levels: z.array(summaryTerm),
    poles: z.array(summaryTerm),
  }),
  /** The four poles with the point where their seal stands. */
  seals: z.array(
    z.object({
      id: z.enum(POLES),
      /** As drawn on the seal in this language: 华 or 華. */
      character: z.string(),
      name: z.string(),
      point: z.object({ lat: z.number(), lng: z.number() }),
      precision: z.enum(['building', 'street', 'area', 'axis']),
    }),
  ),
  /** Metro stations, to measure distances from; those of the district first. */
  stations: z.array(stationSchema),
  /** Pairs of characters, traditional then simplified, for every one that occurs in the directory. */
  fold: z.string(),
});
export type Summary = z.infer<typeof summarySchema>;
export type Seal = Summary['seals'][number];
