/**
 * The summary dataset: everything that the list, the map and the search need, and no more.
 *
 * One file a language, the first load of the site. Text is already in that language; ids refer to
 * `vocabulary`. Absent fields are unknown.
 */
import * as z from 'zod/mini';
import { ENTRY_TYPES } from './entry-type.ts';
import { LEVELS } from './level.ts';
import { LOCALES } from './locale.ts';
import { MEMBERSHIPS } from './membership.ts';
import { PRECISIONS } from './point.ts';
import { POLES } from './pole-id.ts';

const nameInLanguage = z.object({
  value: z.string(),
  lang: z.enum(LOCALES),
  /** No source gives the name in this language. */
  translated: z.optional(z.literal(true)),
});
export type NameInLanguage = z.infer<typeof nameInLanguage>;

/** Words that find an entry beside what the list shows. */
const searchTexts = z.object({
  /** Every other name: short, former, in other languages. */
  aliases: z.array(z.string()),
  /** One string for the heading's Chinese name and each Chinese alias: a syllable a character, split by spaces. */
  pinyin: z.array(z.string()),
  capabilities: z.array(z.string()),
});

const summaryEntry = z.object({
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
  address: z.optional(z.string()),
  summary: z.string(),
  sources: z.number(),
  /** Whether any source at all names the body. */
  basis: z.enum(['sourced', 'general-knowledge']),
  checkedOn: z.string(),
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
  /** Pairs of characters, traditional then simplified, for every one that occurs in the directory. */
  fold: z.string(),
});
export type Summary = z.infer<typeof summarySchema>;
export type Seal = Summary['seals'][number];
