/**
 * The join dataset: the path for those who come to join, with what each step leads to already looked up. One file a
 * language, read by the join page alone.
 */
import * as z from 'zod/mini';
import { nameInLanguage } from '../domain/card.ts';
import { ENTRY_TYPES } from '../domain/entry-type.ts';
import { ANSWER_STATUSES, SEEKERS, WISHES } from '../domain/join-path.ts';
import { LOCALES } from '../domain/locale.ts';
import { officeSchema } from './office.ts';
import { citationSchema } from './overview.ts';

/** A record that is worth reading; `kind` says which page it has. */
const recordLink = z.object({
  kind: z.enum([...ENTRY_TYPES, 'programme', 'policy', 'service']),
  id: z.string(),
  name: nameInLanguage,
  otherName: z.optional(nameInLanguage),
});
export type RecordLink = z.infer<typeof recordLink>;

const measure = z.object({
  policy: recordLink,
  /** Its place in the policy, from 1. */
  number: z.number(),
  text: z.string(),
  amount: z.optional(z.string()),
});
export type JoinMeasure = z.infer<typeof measure>;

const aim = {
  for: z.optional(z.array(z.enum(SEEKERS))),
  wishes: z.optional(z.array(z.enum(WISHES))),
};
const statement = {
  id: z.string(),
  title: z.string(),
  text: z.string(),
  see: z.array(recordLink),
  measures: z.array(measure),
  sources: z.array(citationSchema),
};

const joinStep = z.object({ ...statement, ...aim });
export type JoinStep = z.infer<typeof joinStep>;

const joinBrief = z.object(statement);
export type JoinBrief = z.infer<typeof joinBrief>;

const joinQuestion = z.object({
  id: z.string(),
  ...aim,
  question: z.string(),
  status: z.enum(ANSWER_STATUSES),
  answer: z.optional(z.string()),
  see: z.array(recordLink),
  ask: z.optional(officeSchema),
  sources: z.array(citationSchema),
});
export type JoinQuestion = z.infer<typeof joinQuestion>;

export const joinPageSchema = z.object({
  locale: z.enum(LOCALES),
  brief: z.array(joinBrief),
  /** Which offers answer each wish, and how many entries make them. */
  wishes: z.array(z.object({ id: z.enum(WISHES), offers: z.array(z.string()), count: z.number() })),
  steps: z.array(joinStep),
  questions: z.array(joinQuestion),
  note: z.string(),
  checkedOn: z.string(),
});
export type JoinPage = z.infer<typeof joinPageSchema>;
