/** Sessions, accounts, invitations and settings. */
import { createRoute, z } from '@hono/zod-openapi';
import {
  accountSchema,
  invitationSchema,
  roleSchema,
  settingsSchema,
  staffNameSchema,
  staffSessionSchema,
  usernameSchema,
  type Author,
} from '../../domain/staff.ts';
import { changeAccount, createAccount, listAccounts, refuseTaken, resetAccount } from '../auth/accounts.ts';
import {
  createInvitation,
  findInvitation,
  invitationPath,
  openInvitations,
  removeInvitation,
  takeInvitation,
  type Purpose,
} from '../auth/invitations.ts';
import { refuseWeakPassword } from '../auth/password-rules.ts';
import { notFound, Refused } from '../refused.ts';
import { readSettings, writeSettings } from '../store/settings.ts';
import { asJson, createRouter, described, jsonBody, refusals } from './environment.ts';
import { needs } from './guards.ts';

const idParam = z.object({ id: z.string().max(80) });
const tokenSchema = z.string().min(20).max(100);
const linkSchema = z.object({ link: z.string(), expiresAt: z.string() });
const purposeSchema = z.enum(['invitation', 'administrator', 'reset'] satisfies Purpose[]);

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

const invitationsRoute = createRoute({
  method: 'get',
  path: '/invitations',
  summary: 'Invitations that nobody has taken yet',
  ...described('administrator'),
  middleware: [needs('administrator')] as const,
  responses: {
    200: asJson(z.object({ invitations: z.array(invitationSchema) }), 'Invitations'),
    ...refusals,
  },
});

const inviteRoute = createRoute({
  method: 'post',
  path: '/invitations',
  summary: 'Invites a colleague; sends the link where e-mail is set up',
  ...described('administrator'),
  middleware: [needs('administrator')] as const,
  request: { body: jsonBody(z.object({ role: roleSchema, email: z.email().max(200).optional() })) },
  responses: {
    201: asJson(
      z.object({ invitation: invitationSchema, link: z.string(), mailed: z.boolean() }),
      'The link, shown once',
    ),
    ...refusals,
  },
});

const cancelRoute = createRoute({
  method: 'delete',
  path: '/invitations/{id}',
  summary: 'Cancels an invitation',
  ...described('administrator'),
  middleware: [needs('administrator')] as const,
  request: { params: idParam },
  responses: { 200: asJson(z.object({ cancelled: z.literal(true) }), 'Cancelled'), ...refusals },
});

const lookRoute = createRoute({
  method: 'post',
  path: '/invitations/look',
  summary: 'What a link is for',
  ...described('all'),
  request: { body: jsonBody(z.object({ token: tokenSchema })) },
  responses: {
    200: asJson(
      z.object({ role: roleSchema, purpose: purposeSchema, name: z.string().optional() }),
      'What it is for',
    ),
    ...refusals,
  },
});

const acceptSchema = z.object({
  token: tokenSchema,
  name: staffNameSchema.optional(),
  username: usernameSchema.optional(),
  email: z.email().max(200).optional(),
  password: z.string().max(200),
});

const acceptRoute = createRoute({
  method: 'post',
  path: '/invitations/accept',
  summary: 'Makes the account, or sets the new password, and signs in',
  ...described('all'),
  request: { body: jsonBody(acceptSchema) },
  responses: { 201: asJson(z.object({ username: z.string() }), 'Signed in'), ...refusals },
});

export function accountRoutes() {
  const router = createRouter();
  const linkTo = (origin: string | undefined, url: string, token: string) =>
    `${origin ?? new URL(url).origin}${invitationPath(token)}`;
  const author = ({ id, name }: Author): Author => ({ id, name });

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
    const account = (await listAccounts(db)).find((candidate) => candidate.id === id);
    if (!account) throw notFound();
    const { token, invitation } = await createInvitation(db, {
      purpose: 'reset',
      role: account.role,
      user: id,
      by: author(context.get('account')),
      now: now(),
    });
    return context.json(
      { link: linkTo(origin, context.req.url, token), expiresAt: invitation.expiresAt },
      201,
    );
  });
  router.openapi(invitationsRoute, async (context) => {
    const { db, now } = context.get('backstage');
    return context.json({ invitations: await openInvitations(db, now()) }, 200);
  });
  router.openapi(inviteRoute, async (context) => {
    const { db, mailer, origin, now } = context.get('backstage');
    const { role, email } = context.req.valid('json');
    const by = author(context.get('account'));
    const { token, invitation } = await createInvitation(db, {
      purpose: 'invitation',
      role,
      email,
      by,
      now: now(),
    });
    const link = linkTo(origin, context.req.url, token);
    const mailed = email !== undefined && (await mailer.invite({ to: email, from: by.name, link }));
    return context.json({ invitation, link, mailed }, 201);
  });
  router.openapi(cancelRoute, async (context) => {
    await removeInvitation(context.get('backstage').db, context.req.valid('param').id);
    return context.json({ cancelled: true as const }, 200);
  });
  router.openapi(lookRoute, async (context) => {
    const { db, now } = context.get('backstage');
    const row = await findInvitation(db, context.req.valid('json').token, now());
    const user = row.user_id
      ? await db.selectFrom('staff_user').select('name').where('id', '=', row.user_id).executeTakeFirst()
      : undefined;
    return context.json(
      {
        role: roleSchema.parse(row.role),
        purpose: purposeSchema.parse(row.purpose),
        ...(user && { name: user.name }),
      },
      200,
    );
  });
  router.openapi(acceptRoute, async (context) => {
    const { auth, db, now } = context.get('backstage');
    const { token, password, ...wanted } = context.req.valid('json');
    const invitation = await findInvitation(db, token, now());
    const username =
      invitation.user_id === null ? await acceptNew(wanted) : await acceptReset(invitation.user_id);
    async function acceptNew({ name, username: chosen, email }: typeof wanted): Promise<string> {
      if (!name || !chosen) {
        throw new Refused('wrong-shape', '请填写姓名和用户名。', 'Fill in your name and a user name.');
      }
      await refuseWeakPassword(password, [chosen, email ?? '']);
      await refuseTaken(db, { username: chosen, email });
      await takeInvitation(db, invitation.id, now());
      const role = roleSchema.parse(invitation.role);
      await createAccount(auth, db, { name, username: chosen, email, role, password });
      return chosen;
    }
    async function acceptReset(id: string): Promise<string> {
      const user = await db.selectFrom('staff_user').selectAll().where('id', '=', id).executeTakeFirst();
      if (!user) throw notFound();
      await refuseWeakPassword(password, [user.username ?? '', user.email]);
      await takeInvitation(db, invitation.id, now());
      await resetAccount(auth, db, id, password);
      return user.username ?? '';
    }
    const signedIn = await auth.api.signInUsername({
      body: { username, password },
      headers: context.req.raw.headers,
      asResponse: true,
    });
    for (const cookie of signedIn.headers.getSetCookie())
      context.header('set-cookie', cookie, { append: true });
    return context.json({ username }, 201);
  });
  return router;
}
