/** The policies datasets: every measure of every policy, and one policy whole. */
import * as z from 'zod/mini';
import { AUDIENCES } from '../domain/audience.ts';
import { LOCALES } from '../domain/locale.ts';
import { POLES } from '../domain/pole-id.ts';
import { POLICY_STATUSES } from '../domain/policy-status.ts';
import { headingSchema } from './entry-link.ts';
import { initiativeSchema } from './initiative.ts';
import { citationSchema } from './overview.ts';

const measureSchema = z.object({
  /** Its place in the policy, from 1: its address is that of the policy with `#measure-1`. */
  number: z.number(),
  text: z.string(),
  amount: z.optional(z.string()),
  /** Its own, or else that of its policy; empty where no source names anybody. */
  audience: z.array(z.enum(AUDIENCES)),
});
export type Measure = z.infer<typeof measureSchema>;

const policyCard = z.object({
  id: z.string(),
  heading: headingSchema,
  status: z.enum(POLICY_STATUSES),
  textFound: z.boolean(),
  published: z.optional(z.string()),
  issuer: z.optional(z.string()),
  pole: z.optional(z.enum(POLES)),
  audience: z.array(z.enum(AUDIENCES)),
  whoCanTakePart: z.optional(z.string()),
  measures: z.array(measureSchema),
  /** What carries the measures, or else the policy itself. */
  source: citationSchema,
  checkedOn: z.string(),
});
export type PolicyCard = z.infer<typeof policyCard>;

export const policiesSchema = z.object({ locale: z.enum(LOCALES), policies: z.array(policyCard) });
export type Policies = z.infer<typeof policiesSchema>;

export const policyPageSchema = z.extend(initiativeSchema, {
  status: z.enum(POLICY_STATUSES),
  textFound: z.boolean(),
  documentNumber: z.optional(z.string()),
  published: z.optional(z.string()),
  measures: z.array(measureSchema),
});
export type PolicyPage = z.infer<typeof policyPageSchema>;
