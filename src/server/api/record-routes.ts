/** Records, their history, and who has them open. */
import { createRoute, z } from '@hono/zod-openapi';
import { changeSchema, CHANGE_LIMITS } from '../../domain/change.ts';
import { editableKindSchema, recordKeySchema } from '../../domain/record-key.ts';
import {
  recordRowSchema,
  recordStateSchema,
  revisionHeadSchema,
  revisionSchema,
  type RecordState,
} from '../../domain/revision.ts';
import { readChange, restoreRevision } from '../changes/drafting.ts';
import { notFound } from '../refused.ts';
import { listChanges } from '../store/changes.ts';
import { othersAt, tellPresence } from '../store/presence.ts';
import { findRecord, findRevision, listRecords, listRevisions, OPEN_STATUSES } from '../store/records.ts';
import { asJson, createRouter, described, jsonBody, refusals } from './environment.ts';
import { needs } from './guards.ts';

const PAGE = 2000;
const revisionNumber = z.coerce.number().int().min(1).max(1_000_000);
const presentSchema = z.object({ present: recordStateSchema.shape.present });

const listRoute = createRoute({
  method: 'get',
  path: '/records',
  summary: 'Records as they are published',
  ...described('editor'),
  middleware: [needs('editor')] as const,
  request: {
    query: z.object({
      kind: editableKindSchema.optional(),
      fields: z
        .string()
        .regex(/^[A-Za-z]+(,[A-Za-z]+)*$/)
        .max(500)
        .optional(),
      limit: z.coerce.number().int().min(1).max(PAGE).default(PAGE),
      after: z
        .string()
        .regex(/^[a-z-]+\/[a-z0-9-]+$/)
        .max(120)
        .optional(),
    }),
  },
  responses: {
    200: asJson(
      z.object({ rows: z.array(recordRowSchema), next: z.string().optional() }),
      'A page of records',
    ),
    ...refusals,
  },
});

const readRoute = createRoute({
  method: 'get',
  path: '/records/{kind}/{id}',
  summary: 'One record, the open changes that hold it, and who has it open',
  ...described('editor'),
  middleware: [needs('editor')] as const,
  request: { params: recordKeySchema },
  responses: { 200: asJson(recordStateSchema, 'The record'), ...refusals },
});

const historyRoute = createRoute({
  method: 'get',
  path: '/records/{kind}/{id}/revisions',
  summary: 'The revisions of a record, newest first',
  ...described('editor'),
  middleware: [needs('editor')] as const,
  request: { params: recordKeySchema },
  responses: {
    200: asJson(z.object({ revisions: z.array(revisionHeadSchema) }), 'Its revisions'),
    ...refusals,
  },
});

const revisionRoute = createRoute({
  method: 'get',
  path: '/records/{kind}/{id}/revisions/{revision}',
  summary: 'A revision with its document',
  ...described('editor'),
  middleware: [needs('editor')] as const,
  request: { params: recordKeySchema.extend({ revision: revisionNumber }) },
  responses: { 200: asJson(revisionSchema, 'The revision'), ...refusals },
});

const restoreRoute = createRoute({
  method: 'post',
  path: '/records/{kind}/{id}/restore',
  summary: 'Makes a draft that puts a revision back',
  ...described('editor'),
  middleware: [needs('editor')] as const,
  request: {
    params: recordKeySchema,
    body: jsonBody(z.object({ revision: revisionNumber, why: z.string().trim().max(CHANGE_LIMITS.why) })),
  },
  responses: { 201: asJson(changeSchema, 'The draft'), ...refusals },
});

const presenceRoute = createRoute({
  method: 'post',
  path: '/presence',
  summary: 'Tells that somebody has a record open, and who else has',
  ...described('editor'),
  middleware: [needs('editor')] as const,
  request: { body: jsonBody(recordKeySchema.extend({ editing: z.boolean() })) },
  responses: { 200: asJson(presentSchema, 'The others'), ...refusals },
});

export function recordRoutes() {
  const router = createRouter();

  router.openapi(listRoute, async (context) => {
    const { db } = context.get('backstage');
    const { fields, ...filter } = context.req.valid('query');
    return context.json(await listRecords(db, { ...filter, fields: fields?.split(',') }), 200);
  });

  router.openapi(readRoute, async (context) => {
    const { db, now } = context.get('backstage');
    const key = context.req.valid('param');
    const record = await findRecord(db, key);
    const { changes } = await listChanges(db, { statuses: OPEN_STATUSES, record: key, limit: 50 });
    if (!record && changes.length === 0) throw notFound();
    const [head] = await listRevisions(db, key);
    const state: RecordState = {
      ...key,
      revision: record?.revision ?? 0,
      document: record?.document ?? null,
      ...(head && { head }),
      openChanges: changes.map(({ id, status, author, updatedAt }) => ({ id, status, author, updatedAt })),
      present: await othersAt(db, key, context.get('account'), now()),
    };
    return context.json(state, 200);
  });

  router.openapi(historyRoute, async (context) => {
    const revisions = await listRevisions(context.get('backstage').db, context.req.valid('param'));
    if (revisions.length === 0) throw notFound();
    return context.json({ revisions }, 200);
  });

  router.openapi(revisionRoute, async (context) => {
    const { revision, ...key } = context.req.valid('param');
    const found = await findRevision(context.get('backstage').db, key, revision);
    if (!found) throw notFound();
    return context.json(found, 200);
  });

  router.openapi(restoreRoute, async (context) => {
    const backstage = context.get('backstage');
    const { id, name } = context.get('account');
    const key = context.req.valid('param');
    const change = await restoreRevision(backstage, { id, name }, key, context.req.valid('json'));
    return context.json(await readChange(backstage, change.id), 201);
  });

  router.openapi(presenceRoute, async (context) => {
    const { db, now } = context.get('backstage');
    const { editing, ...key } = context.req.valid('json');
    const account = context.get('account');
    await tellPresence(db, key, account, { editing, now: now() });
    return context.json({ present: await othersAt(db, key, account, now()) }, 200);
  });

  return router;
}
