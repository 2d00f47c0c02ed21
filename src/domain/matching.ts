/**
 * The matching dataset: what a need is compared with. One file for all languages, because a firm writes its need
 * in its own language whatever the page speaks; loaded only where needs are matched.
 */
import * as z from 'zod/mini';
import { ENTRY_TYPES } from './entry-type.ts';
import { LEVELS } from './level.ts';
import { MEMBERSHIPS } from './membership.ts';

/**
 * What an entry's record does not tell, or tells without a source: no telephone, no website, no address, no place
 * of its own; its presence in the district not confirmed; its capabilities inferred from name and kind.
 */
export const LACKS = ['phone', 'website', 'address', 'place', 'presence', 'capabilities'] as const;

const bilingual = z.object({ zh: z.string(), en: z.optional(z.string()) });

const matchingEntry = z.object({
  id: z.string(),
  type: z.enum(ENTRY_TYPES),
  level: z.optional(z.enum(LEVELS)),
  kind: z.optional(z.string()),
  /** The entry that runs it. */
  host: z.optional(z.string()),
  /** The main one first, as for `offers`. */
  sectors: z.array(z.string()),
  offers: z.array(z.string()),
  membership: z.enum(MEMBERSHIPS),
  /** Every name, in every language. */
  names: z.array(z.string()),
  /** In the order of the record, so that a page can show them in its own language. */
  capabilities: z.array(bilingual),
  summary: bilingual,
  /** Its own, or its host's. */
  place: z.optional(z.object({ lat: z.number(), lng: z.number() })),
  lacks: z.array(z.enum(LACKS)),
  /** How to reach it: its own public contact, as recorded. */
  contact: z.optional(
    z.object({
      phone: z.optional(z.string()),
      website: z.optional(z.string()),
      email: z.optional(z.string()),
    }),
  ),
});
export type MatchingEntry = z.infer<typeof matchingEntry>;

const matchingTerm = z.object({
  id: z.string(),
  /** Names and synonyms in every language. */
  words: z.array(z.string()),
});
export type MatchingTerm = z.infer<typeof matchingTerm>;

export const matchingSchema = z.object({
  version: z.string(),
  entries: z.array(matchingEntry),
  sectors: z.array(matchingTerm),
  offers: z.array(matchingTerm),
  kinds: z.array(matchingTerm),
  levels: z.array(matchingTerm),
  /** Words for the same thing, one thing an item, split by `|`; `~` first where the thing is a service. */
  thesaurus: z.array(z.string()),
  /** Pairs of characters, traditional then simplified. */
  fold: z.string(),
});
export type Matching = z.infer<typeof matchingSchema>;
