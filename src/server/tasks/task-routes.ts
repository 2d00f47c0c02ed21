/** The board of tasks, and the counting of what visitors did not find. */
import { createRoute, z } from '@hono/zod-openapi';
import { dayInShanghai } from '../../dataset/check.ts';
import { taskGroupSchema, type TaskGroup } from '../../domain/task.ts';
import { asJson, createRouter, described, jsonBody, refusals } from '../api/environment.ts';
import { needs } from '../api/guards.ts';
import type { Service } from '../service.ts';
import { allRecords } from '../store/records.ts';
import { readSettings } from '../store/settings.ts';
import type { Connection } from '../store/tables.ts';
import { failingLinks } from './link-checking.ts';
import { countMissed, listMissed } from './missed-searches.ts';
import { MOST_ITEMS, recordTasks } from './record-tasks.ts';

const tasksRoute = createRoute({
  method: 'get',
  path: '/tasks',
  summary: 'What waits for a person, the most urgent of each group first',
  ...described('editor'),
  middleware: [needs('editor')] as const,
  responses: { 200: asJson(z.object({ groups: z.array(taskGroupSchema) }), 'The groups'), ...refusals },
});

const searchesRoute = createRoute({
  method: 'post',
  path: '/searches',
  summary: 'Counts a search, or a need without its words, that found nothing',
  ...described('all'),
  request: {
    body: jsonBody(
      z.union([z.strictObject({ text: z.string().max(500) }), z.strictObject({ need: z.literal(true) })]),
    ),
  },
  responses: { 200: asJson(z.object({ counted: z.literal(true) }), 'It was heard'), ...refusals },
});

/** By the day of the answer that was promised, then of the arrival. */
async function openEnquiries(connection: Connection): Promise<Omit<TaskGroup, 'task'>> {
  const rows = await connection
    .selectFrom('enquiry')
    .select(['reference', 'reply_by', 'received_at'])
    .where('status', 'in', ['received', 'in-hand'])
    .execute();
  const items = rows
    .map(({ reference, reply_by, received_at }) => ({
      name: reference,
      detail: (reply_by ?? received_at).slice(0, 10),
    }))
    .sort((a, b) => (a.detail < b.detail ? -1 : Number(a.detail > b.detail)));
  return { count: items.length, items: items.slice(0, MOST_ITEMS) };
}

async function groupsOf({ db, now }: Service): Promise<TaskGroup[]> {
  const { recheckAfterDays } = await readSettings(db);
  const today = dayInShanghai(new Date(now()));
  const records = await allRecords(db);
  return [
    { task: 'open-enquiry', ...(await openEnquiries(db)) },
    ...recordTasks(records, { today, recheckAfterDays }),
    { task: 'failing-link', ...(await failingLinks(db, records)) },
    { task: 'empty-search', ...(await listMissed(db, MOST_ITEMS)) },
  ];
}

export function taskRoutes() {
  const router = createRouter();
  router.openapi(tasksRoute, async (context) =>
    context.json({ groups: await groupsOf(context.get('backstage')) }, 200),
  );
  router.openapi(searchesRoute, async (context) => {
    const { db, now } = context.get('backstage');
    await countMissed(db, context.req.valid('json'), now());
    return context.json({ counted: true as const }, 200);
  });
  return router;
}
