/** Changes: written, submitted, decided, published, undone. */
import { createRoute, z, type RouteConfig } from '@hono/zod-openapi';
import {
  CHANGE_LIMITS,
  CHANGE_STATUSES,
  changeDraftSchema,
  changeHeadSchema,
  changeSaveSchema,
  changeSchema,
  commentSchema,
  type ChangeStatus,
} from '../../domain/change.ts';
import type { Author, Role } from '../../domain/staff.ts';
import { mayActAs } from '../../domain/staff.ts';
import {
  addComment,
  approveChange,
  returnChange,
  submitChange,
  withdrawChange,
} from '../changes/deciding.ts';
import { changeOrRefuse, createChange, readChange, saveDraft } from '../changes/drafting.ts';
import { publishChange, undoChange } from '../changes/publishing.ts';
import { listChanges } from '../store/changes.ts';
import { asJson, createRouter, described, jsonBody, refusals, type Backstage } from './environment.ts';
import { needs } from './guards.ts';

const idParam = z.object({ id: z.string().regex(/^[1-9]\d{0,14}$/) });
const textSchema = z.string().trim().min(1).max(CHANGE_LIMITS.comment);

const statusesSchema = z
  .string()
  .max(100)
  .transform((text) => text.split(',') as ChangeStatus[])
  .refine((list) => list.every((status) => CHANGE_STATUSES.includes(status)), 'names an unknown status')
  .openapi({ type: 'string', description: 'One or more statuses, comma between' });

const createRouteFor = createRoute({
  method: 'post',
  path: '/changes',
  summary: 'Starts a change as a draft',
  ...described('editor'),
  middleware: [needs('editor')] as const,
  request: { body: jsonBody(changeDraftSchema) },
  responses: { 201: asJson(changeHeadSchema, 'The draft'), ...refusals },
});

const listRoute = createRoute({
  method: 'get',
  path: '/changes',
  summary: 'Changes, newest first',
  ...described('editor'),
  middleware: [needs('editor')] as const,
  request: {
    query: z.object({
      status: statusesSchema.optional(),
      author: z.string().max(80).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
      after: z.coerce.number().int().min(1).optional(),
    }),
  },
  responses: {
    200: asJson(
      z.object({ changes: z.array(changeHeadSchema), next: z.string().optional() }),
      'A page of changes',
    ),
    ...refusals,
  },
});

const readRoute = createRoute({
  method: 'get',
  path: '/changes/{id}',
  summary: 'A change with what it differs in',
  ...described('editor'),
  middleware: [needs('editor')] as const,
  request: { params: idParam },
  responses: { 200: asJson(changeSchema, 'The change'), ...refusals },
});

const saveRoute = createRoute({
  method: 'put',
  path: '/changes/{id}',
  summary: 'Saves a draft',
  ...described('editor'),
  middleware: [needs('editor')] as const,
  request: { params: idParam, body: jsonBody(changeSaveSchema) },
  responses: { 200: asJson(changeHeadSchema, 'The draft as it is stored'), ...refusals },
});

/** A step without or with a body, answered with the change as it then stands. */
const stepRoute = <Path extends string, Body extends z.ZodType>(
  path: Path,
  { who, summary, body }: { who: Role; summary: string; body: Body },
) =>
  createRoute({
    method: 'post',
    path,
    summary,
    ...described(who),
    middleware: [needs(who)] as const,
    request: { params: idParam, body: jsonBody(body) },
    responses: { 200: asJson(changeHeadSchema, 'The change'), ...refusals },
  } satisfies RouteConfig);

const empty = z.object({});
const submitRoute = stepRoute('/changes/{id}/submit', {
  who: 'editor',
  summary: 'Submits it for review',
  body: empty,
});
const withdrawRoute = stepRoute('/changes/{id}/withdraw', {
  who: 'editor',
  summary: 'Withdraws it',
  body: empty,
});
const approveRoute = stepRoute('/changes/{id}/approve', {
  who: 'reviewer',
  summary: 'Approves it, and publishes it at once where that is asked for',
  body: z.object({
    publish: z.boolean().default(false),
    version: z.number().int().min(1).optional().describe('The version that was looked at'),
  }),
});
const returnRoute = stepRoute('/changes/{id}/return', {
  who: 'reviewer',
  summary: 'Sends it back with a comment',
  body: z.object({ comment: textSchema }),
});
const publishRoute = stepRoute('/changes/{id}/publish', {
  who: 'reviewer',
  summary: 'Publishes it',
  body: empty,
});

const undoRoute = createRoute({
  method: 'post',
  path: '/changes/{id}/undo',
  summary: 'Undoes a published change as a whole',
  ...described('editor'),
  middleware: [needs('editor')] as const,
  request: {
    params: idParam,
    body: jsonBody(z.object({ why: z.string().trim().min(1).max(CHANGE_LIMITS.why) })),
  },
  responses: { 201: asJson(changeHeadSchema, 'The change that undoes it'), ...refusals },
});

const commentRoute = createRoute({
  method: 'post',
  path: '/changes/{id}/comments',
  summary: 'Comments on it',
  ...described('editor'),
  middleware: [needs('editor')] as const,
  request: { params: idParam, body: jsonBody(z.object({ text: textSchema })) },
  responses: { 201: asJson(commentSchema, 'The comment'), ...refusals },
});

const authorOf = ({ id, name }: Author): Author => ({ id, name });

async function approve(
  backstage: Backstage,
  reviewer: Author,
  id: string,
  { publish, version }: { publish: boolean; version?: number | undefined },
) {
  const approved = await approveChange(backstage, reviewer, id, version);
  return publish ? publishChange(backstage, id) : approved;
}

export function changeRoutes() {
  const router = createRouter();

  router.openapi(createRouteFor, async (context) => {
    const author = authorOf(context.get('account'));
    return context.json(await createChange(context.get('backstage'), author, context.req.valid('json')), 201);
  });
  router.openapi(listRoute, async (context) => {
    const { status, ...filter } = context.req.valid('query');
    const { db } = context.get('backstage');
    return context.json(await listChanges(db, { ...filter, statuses: status }), 200);
  });
  router.openapi(readRoute, async (context) =>
    context.json(await readChange(context.get('backstage'), context.req.valid('param').id), 200),
  );
  router.openapi(saveRoute, async (context) => {
    const author = authorOf(context.get('account'));
    const { id } = context.req.valid('param');
    return context.json(
      await saveDraft(context.get('backstage'), author, id, context.req.valid('json')),
      200,
    );
  });
  router.openapi(submitRoute, async (context) => {
    const author = authorOf(context.get('account'));
    return context.json(
      await submitChange(context.get('backstage'), author, context.req.valid('param').id),
      200,
    );
  });
  router.openapi(withdrawRoute, async (context) => {
    const author = authorOf(context.get('account'));
    return context.json(
      await withdrawChange(context.get('backstage'), author, context.req.valid('param').id),
      200,
    );
  });
  router.openapi(approveRoute, async (context) => {
    const { id } = context.req.valid('param');
    return context.json(
      await approve(
        context.get('backstage'),
        authorOf(context.get('account')),
        id,
        context.req.valid('json'),
      ),
      200,
    );
  });
  router.openapi(returnRoute, async (context) => {
    const { id } = context.req.valid('param');
    const { comment } = context.req.valid('json');
    return context.json(
      await returnChange(context.get('backstage'), authorOf(context.get('account')), id, comment),
      200,
    );
  });
  router.openapi(publishRoute, async (context) =>
    context.json(await publishChange(context.get('backstage'), context.req.valid('param').id), 200),
  );
  router.openapi(undoRoute, async (context) => {
    const account = context.get('account');
    const user = { ...authorOf(account), reviewer: mayActAs(account.role, 'reviewer') };
    const { id } = context.req.valid('param');
    const { why } = context.req.valid('json');
    return context.json(await undoChange(context.get('backstage'), user, id, why), 201);
  });
  router.openapi(commentRoute, async (context) => {
    const author = authorOf(context.get('account'));
    const { text } = context.req.valid('json');
    const { id } = context.req.valid('param');
    await changeOrRefuse(context.get('backstage').db, id);
    return context.json(await addComment(context.get('backstage'), author, id, text), 201);
  });
  return router;
}
