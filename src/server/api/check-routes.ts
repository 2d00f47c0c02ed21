/** What is wrong with records as somebody types them: their relations, and whom they may double. Nothing is kept. */
import { createRoute, z } from '@hono/zod-openapi';
import { duplicateSchema } from '../../domain/duplicate.ts';
import { documentSchema, recordKeySchema } from '../../domain/record-key.ts';
import { recordProblemSchema } from '../../domain/refusal.ts';
import { duplicatesOf } from '../changes/duplicates.ts';
import { allRecords } from '../store/records.ts';
import { asJson, createRouter, described, jsonBody, refusals } from './environment.ts';
import { needs } from './guards.ts';

const MOST_RECORDS = 50;
const MOST_PROBLEMS = 500;

const checkRoute = createRoute({
  method: 'post',
  path: '/check',
  summary: 'Looks at records as they would be, and keeps nothing',
  ...described('editor'),
  middleware: [needs('editor')] as const,
  request: {
    body: jsonBody(
      z.object({
        records: z
          .array(z.object({ ...recordKeySchema.shape, document: documentSchema }))
          .min(1)
          .max(MOST_RECORDS),
      }),
    ),
  },
  responses: {
    200: asJson(
      z.object({ problems: z.array(recordProblemSchema), duplicates: z.array(duplicateSchema) }),
      'What the check of the whole directory finds with them, and known entries that they may be',
    ),
    ...refusals,
  },
});

export function checkRoutes() {
  const router = createRouter();
  router.openapi(checkRoute, async (context) => {
    const { db, workshop } = context.get('backstage');
    const { records } = context.req.valid('json');
    const [{ problems }, known] = await Promise.all([
      workshop.work({ proposals: records, build: false }),
      allRecords(db),
    ]);
    const duplicates = records.flatMap((record) => duplicatesOf(record, known));
    return context.json({ problems: problems.slice(0, MOST_PROBLEMS), duplicates }, 200);
  });
  return router;
}
