/**
 * The path for those who come to join, from Hong Kong above all: what it is in brief, the steps in their order, and
 * the questions that people ask, those included that no source answers.
 */
import { z } from 'zod';
import { daySchema } from './date.ts';
import { idSchema } from './identifier.ts';
import { ANSWER_STATUSES, SEEKERS, WISHES } from './join-path.ts';
import { localisedSchema } from './localised.ts';
import { sourceSchema } from './source.ts';

const aim = {
  for: z.array(z.enum(SEEKERS)).min(1).optional().describe('Who it is for; all when absent'),
  wishes: z.array(z.enum(WISHES)).min(1).optional().describe('What it helps with; everything when absent'),
} as const;

const see = z
  .array(idSchema)
  .min(1)
  .optional()
  .describe('Records to read: entries, programmes, policies, services');

const measures = z
  .array(z.strictObject({ policy: idSchema, measure: z.int().min(0) }))
  .min(1)
  .optional()
  .describe('Measures of policies, counted from 0');

const cited = z.array(idSchema).min(1).describe('Ids of `sources` below');

export const joinSourceSchema = sourceSchema.omit({ supports: true }).extend({ id: idSchema });

const briefSchema = z.strictObject({
  id: idSchema,
  title: localisedSchema,
  text: localisedSchema,
  see,
  measures,
  sources: cited,
});

const stepSchema = z.strictObject({
  id: idSchema,
  ...aim,
  title: localisedSchema,
  text: localisedSchema,
  see,
  measures,
  sources: cited,
});

const questionSchema = z
  .strictObject({
    id: idSchema,
    ...aim,
    question: localisedSchema,
    status: z.enum(ANSWER_STATUSES).describe('How far the sources answer it'),
    answer: localisedSchema.optional(),
    see,
    ask: idSchema.optional().describe('The service to ask for what the sources do not say'),
    sources: z.array(idSchema).describe('Ids of `sources` below; none while nothing is known'),
  })
  .refine(
    ({ status, answer, sources }) =>
      (status === 'unknown') === (answer === undefined && sources.length === 0),
    {
      message: 'is "unknown" exactly where there is neither an answer nor a source',
      path: ['status'],
    },
  )
  .refine(({ status, sources }) => status === 'unknown' || sources.length > 0, {
    message: 'must hold a source for the answer',
    path: ['sources'],
  })
  .refine(({ status, ask }) => status === 'sourced' || ask !== undefined, {
    message: 'must name the service to ask, since the sources do not say all',
    path: ['ask'],
  });

export const joinSchema = z.strictObject({
  $schema: z.string().max(200).optional(),
  brief: z.array(briefSchema).min(1).describe('What it is, who is in it, what one gets, from whom'),
  wishes: z
    .array(z.strictObject({ id: z.enum(WISHES), offers: z.array(idSchema) }))
    .length(WISHES.length)
    .describe('Which offers of entries answer each wish'),
  steps: z.array(stepSchema).min(1).describe('In the order in which to take them'),
  questions: z.array(questionSchema).min(1),
  note: localisedSchema,
  sources: z.array(joinSourceSchema).min(1),
  checkedOn: daySchema,
});
export type Join = z.infer<typeof joinSchema>;
