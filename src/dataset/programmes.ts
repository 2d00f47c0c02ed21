/** The programmes datasets: the list of all, and one programme whole. A file a language, and one a programme. */
import * as z from 'zod/mini';
import { AUDIENCES } from '../domain/audience.ts';
import { BASES } from '../domain/basis.ts';
import { LOCALES } from '../domain/locale.ts';
import { POLES } from '../domain/pole-id.ts';
import { entryLinkSchema, headingSchema, labelledSchema } from './entry-link.ts';
import { initiativeSchema, occasionSchema } from './initiative.ts';

const programmeCard = z.object({
  id: z.string(),
  heading: headingSchema,
  otherName: z.optional(headingSchema),
  kind: labelledSchema,
  status: z.enum(['active', 'ended']),
  pole: z.optional(z.enum(POLES)),
  summary: z.string(),
  audience: z.array(z.enum(AUDIENCES)),
  /** The last dated occasion. */
  latest: z.optional(occasionSchema),
  /** How many entries of the directory stand behind it. */
  entries: z.number(),
  sources: z.number(),
  basis: z.enum(['sourced', 'general-knowledge']),
  checkedOn: z.string(),
});
export type ProgrammeCard = z.infer<typeof programmeCard>;

export const programmesSchema = z.object({
  locale: z.enum(LOCALES),
  /** The kinds that occur: those with most programmes of the four poles first. */
  kinds: z.array(labelledSchema),
  programmes: z.array(programmeCard),
});
export type Programmes = z.infer<typeof programmesSchema>;

export const programmePageSchema = z.extend(initiativeSchema, {
  sort: labelledSchema,
  provides: z.array(z.string()),
  /** Its chains with the entry that leads each. */
  leads: z.array(z.object({ sector: labelledSchema, entry: entryLinkSchema })),
  leadsBasis: z.optional(z.enum(BASES)),
});
export type ProgrammePage = z.infer<typeof programmePageSchema>;
