/**
 * The figures dataset: what authorities announced, and what is listed, counted for the charts. One file a
 * language; every count follows from the entries.
 */
import * as z from 'zod/mini';
import { ENTRY_TYPES } from '../domain/entry-type.ts';
import { EVENT_CATEGORIES } from '../domain/event-category.ts';
import { FIGURE_CATEGORIES } from '../domain/figure-category.ts';
import { LOCALES } from '../domain/locale.ts';
import { POLES_AND_NONE } from '../domain/pole-id.ts';
import { bodySchema, entryLinkSchema, labelledSchema } from './entry-link.ts';
import { citationSchema, publishedFigure } from './overview.ts';

const announcedSchema = z.extend(publishedFigure, {
  /** One of the few that tell most. */
  headline: z.boolean(),
  entry: z.optional(entryLinkSchema),
});
export type Announced = z.infer<typeof announcedSchema>;

const eventSchema = z.object({
  date: z.string(),
  dateEnd: z.optional(z.string()),
  category: z.enum(EVENT_CATEGORIES),
  text: z.string(),
  note: z.optional(z.string()),
  entries: z.array(entryLinkSchema),
  source: citationSchema,
});
export type TimelineEvent = z.infer<typeof eventSchema>;

/** `label` is a short name where there is one. */
const hostSchema = z.object({ host: bodySchema, label: z.string(), platforms: z.array(entryLinkSchema) });
export type HostGroup = z.infer<typeof hostSchema>;

export const figuresSchema = z.object({
  locale: z.enum(LOCALES),
  announced: z.array(z.object({ category: z.enum(FIGURE_CATEGORIES), figures: z.array(announcedSchema) })),
  /** Entries of each type by pole. */
  types: z.array(z.object({ type: z.enum(ENTRY_TYPES), pole: z.enum(POLES_AND_NONE), count: z.number() })),
  /** Platforms by level, `none` where it is not known, apart by what their existence rests on. */
  levels: z.array(z.object({ id: z.string(), name: z.string(), sourced: z.number(), unsourced: z.number() })),
  /** Entries with the sector as their main one, and as a further one. */
  sectors: z.array(z.object({ id: z.string(), name: z.string(), main: z.number(), further: z.number() })),
  offers: z.array(labelledSchema),
  /** A row a sector, a column an offer, in the order of the two lists above. */
  coverage: z.array(z.array(z.number())),
  hosts: z.array(hostSchema),
  timeline: z.array(eventSchema),
});
export type Figures = z.infer<typeof figuresSchema>;
