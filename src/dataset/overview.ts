/**
 * The overview dataset: what the home page, the pole pages' heads and the about page tell of the directory
 * as a whole. One file a language.
 */
import * as z from 'zod/mini';
import { ENTRY_TYPES } from '../domain/entry-type.ts';
import { LOCALES } from '../domain/locale.ts';
import { POLES } from '../domain/pole-id.ts';

export const citationSchema = z.object({
  title: z.string(),
  publisher: z.string(),
  date: z.optional(z.string()),
  url: z.optional(z.string()),
  titleDescribed: z.optional(z.literal(true)),
});
export type Citation = z.infer<typeof citationSchema>;

/** A published number, as its source puts it. */
export const publishedFigure = z.object({
  id: z.string(),
  label: z.string(),
  value: z.number(),
  qualifier: z.optional(z.enum(['over', 'nearly', 'up-to', 'about'])),
  unit: z.string(),
  asOf: z.string(),
  note: z.optional(z.string()),
  sources: z.array(citationSchema),
});
export type PublishedFigure = z.infer<typeof publishedFigure>;

/** Announced beside listed. `announced` is absent where nobody published a number. */
const ledgerRow = z.object({
  type: z.enum(ENTRY_TYPES),
  announced: z.optional(publishedFigure),
  listed: z.number(),
  /** Of the listed, those that a source names as members of the Wuning community: what `announced` counts. */
  namedInCommunity: z.number(),
  /** Of the listed, those that belong to 中, 華 or 數, which `announced` does not count. */
  inOtherPoles: z.number(),
  /** Of the listed, those whose presence in Putuo is not confirmed. */
  unconfirmed: z.number(),
});
export type LedgerRow = z.infer<typeof ledgerRow>;

export const overviewSchema = z.object({
  locale: z.enum(LOCALES),
  intro: z.string(),
  ledger: z.array(ledgerRow),
  /** Sectors with the number of entries in each. */
  sectors: z.array(
    z.object({ id: z.string(), name: z.string(), description: z.optional(z.string()), count: z.number() }),
  ),
  /** Kinds of support with the number of entries that give each. */
  offers: z.array(z.object({ id: z.string(), name: z.string(), count: z.number() })),
  poles: z.array(
    z.object({
      id: z.enum(POLES),
      character: z.string(),
      name: z.string(),
      focus: z.string(),
      count: z.number(),
      point: z.object({ lat: z.number(), lng: z.number() }),
      precision: z.enum(['building', 'street', 'area', 'axis']),
    }),
  ),
  totals: z.object({
    entries: z.number(),
    sourced: z.number(),
    generalKnowledge: z.number(),
    located: z.number(),
    withPhone: z.number(),
    sources: z.number(),
  }),
  /** The day of the latest check among the entries. */
  checkedOn: z.string(),
});
export type Overview = z.infer<typeof overviewSchema>;
