/**
 * How the service says no: `application/problem+json` (RFC 9457) with a code for programs and a sentence for
 * people in Chinese and English.
 */
import { z } from 'zod';
import { documentSchema, recordKeySchema } from './record-key.ts';

export const REFUSALS = {
  'wrong-shape': 400,
  'signed-out': 401,
  'wrong-password': 401,
  'wrong-code': 401,
  'not-allowed': 403,
  'own-change': 403,
  'cross-site': 403,
  'not-found': 404,
  'wrong-status': 409,
  stale: 409,
  taken: 409,
  gone: 410,
  'too-large': 413,
  'wrong-type': 415,
  unsound: 422,
  'too-many': 429,
  failed: 500,
  unavailable: 503,
  'disk-full': 507,
} as const;
export type RefusalCode = keyof typeof REFUSALS;

/** A problem of one record, as the check of the data tells it. `rule` is a name in `dataset/check-rules.ts`. */
export const recordProblemSchema = z.object({
  ...recordKeySchema.partial().shape,
  rule: z.string(),
  path: z.string(),
  message: z.string(),
});
export type RecordProblem = z.infer<typeof recordProblemSchema>;

export const refusalSchema = z.object({
  type: z.string().describe('urn:directory:refusal: and the code'),
  title: z.string().describe('The English sentence'),
  status: z.number().int(),
  code: z.enum(Object.keys(REFUSALS) as [RefusalCode, ...RefusalCode[]]),
  message: z.object({ 'zh-Hans': z.string(), en: z.string() }),
  /** Places in what was sent, with code `wrong-shape`. */
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** With code `unsound`. */
  problems: z.array(recordProblemSchema).optional(),
  /** With code `stale`: the records that somebody else published in the meantime, as they are now. */
  stale: z
    .array(recordKeySchema.extend({ base: z.number(), current: z.number(), document: documentSchema }))
    .optional(),
  /** With code `stale` for a draft: the version that is stored. */
  version: z.number().optional(),
  retryAfter: z.number().optional().describe('Seconds'),
});
export type Refusal = z.infer<typeof refusalSchema>;
