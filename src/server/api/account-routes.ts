/** Sessions, accounts and settings. */
import { createRoute, z } from '@hono/zod-openapi';
import { accountSchema, roleSchema, settingsSchema, staffSessionSchema } from '../../domain/staff.ts';
import { changeAccount, listAccounts } from '../auth/accounts.ts';
import { createInvitation, invitationLink } from '../auth/invitations.ts';
import { notFound } from '../refused.ts';
import { readSettings, writeSettings } from '../store/settings.ts';
import { asJson, createRouter, described, jsonBody, refusals } from './environment.ts';
import { needs } from './guards.ts';

const idParam = z.object({ id: z.string().max(80) });
const linkSchema = z.object({ link: z.string(), expiresAt: z.string() });

const sessionRoute = createRoute({
  method: 'get',
  path: '/session',
  summary: 'Who is signed in',
  ...described('editor'),
  middleware: [needs('editor')] as const,
  responses: {
    200: asJson(staffSessionSchema, 'The account, the settings, and what is published'),
    ...refusals,
  },
});

const settingsRoute = createRoute({
  method: 'get',
  path: '/settings',
  summary: 'The settings',
  ...described('administrator'),
  middleware: [needs('administrator')] as const,
  responses: { 200: asJson(settingsSchema, 'The settings'), ...refusals },
});

const changeSettingsRoute = createRoute({
  method: 'put',
  path: '/settings',
  summary: 'Changes the settings',
  ...described('administrator'),
  middleware: [needs('administrator')] as const,
  request: { body: jsonBody(settingsSchema) },
  responses: { 200: asJson(settingsSchema, 'The settings'), ...refusals },
});

const accountsRoute = createRoute({
  method: 'get',
  path: '/accounts',
  summary: 'All accounts',
  ...described('administrator'),
  middleware: [needs('administrator')] as const,
  responses: { 200: asJson(z.object({ accounts: z.array(accountSchema) }), 'All accounts'), ...refusals },
});

const changeAccountRoute = createRoute({
  method: 'patch',
  path: '/accounts/{id}',
  summary: 'Changes the role of an account, removes it or lets it in again',
  ...described('administrator'),
  middleware: [needs('administrator')] as const,
  request: {
    params: idParam,
    body: jsonBody(z.object({ role: roleSchema.optional(), active: z.boolean().optional() })),
  },
  responses: { 200: asJson(accountSchema, 'The account'), ...refusals },
});

const resetRoute = createRoute({
  method: 'post',
  path: '/accounts/{id}/reset-link',
  summary: 'Makes a link by which the account sets a new password',
  ...described('administrator'),
  middleware: [needs('administrator')] as const,
  request: { params: idParam, body: jsonBody(z.object({})) },
  responses: { 201: asJson(linkSchema, 'The link, shown once'), ...refusals },
});

export function accountRoutes() {
  const router = createRouter();

  router.openapi(sessionRoute, async (context) => {
    const { db, publication } = context.get('backstage');
    const { number, address } = publication.current();
    return context.json(
      {
        user: context.get('account'),
        settings: await readSettings(db),
        publication: { number, version: address.version },
      },
      200,
    );
  });
  router.openapi(settingsRoute, async (context) =>
    context.json(await readSettings(context.get('backstage').db), 200),
  );
  router.openapi(changeSettingsRoute, async (context) => {
    const { db } = context.get('backstage');
    await writeSettings(db, context.req.valid('json'));
    return context.json(await readSettings(db), 200);
  });
  router.openapi(accountsRoute, async (context) =>
    context.json({ accounts: await listAccounts(context.get('backstage').db) }, 200),
  );
  router.openapi(changeAccountRoute, async (context) => {
    const { auth, db } = context.get('backstage');
    return context.json(
      await changeAccount(auth, db, context.req.valid('param').id, context.req.valid('json')),
      200,
    );
  });
  router.openapi(resetRoute, async (context) => {
    const { db, origin, now } = context.get('backstage');
    const { id } = context.req.valid('param');
    const by = context.get('account');
    const account = (await listAccounts(db)).find((candidate) => candidate.id === id);
    if (!account) throw notFound();
    const { token, invitation } = await createInvitation(db, {
      purpose: 'reset',
      role: account.role,
      user: id,
      by: { id: by.id, name: by.name },
      now: now(),
    });
    return context.json(
      { link: invitationLink(origin ?? context.req.url, token), expiresAt: invitation.expiresAt },
      201,
    );
  });
  return router;
}
