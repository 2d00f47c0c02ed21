/** Invitations and the links that reset a password: made by administrators, taken by whoever has the link. */
import { createRoute, z } from '@hono/zod-openapi';
import { invitationSchema, roleSchema, staffNameSchema, usernameSchema } from '../../domain/staff.ts';
import { acceptInvitation } from '../auth/accepting.ts';
import {
  createInvitation,
  findInvitation,
  invitationLink,
  openInvitations,
  removeInvitation,
  type Purpose,
} from '../auth/invitations.ts';
import { asJson, createRouter, described, jsonBody, refusals } from './environment.ts';
import { needs } from './guards.ts';

const idParam = z.object({ id: z.string().max(80) });
const tokenSchema = z.string().min(20).max(100);
const purposeSchema = z.enum(['invitation', 'administrator', 'reset'] satisfies Purpose[]);

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

export function invitationRoutes() {
  const router = createRouter();
  router.openapi(invitationsRoute, async (context) => {
    const { db, now } = context.get('backstage');
    return context.json({ invitations: await openInvitations(db, now()) }, 200);
  });
  router.openapi(inviteRoute, async (context) => {
    const { db, mailer, origin, now } = context.get('backstage');
    const { role, email } = context.req.valid('json');
    const { id, name } = context.get('account');
    const by = { id, name };
    const { token, invitation } = await createInvitation(db, {
      purpose: 'invitation',
      role,
      email,
      by,
      now: now(),
    });
    const link = invitationLink(origin ?? context.req.url, token);
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
    const backstage = context.get('backstage');
    const sent = context.req.valid('json');
    const username = await acceptInvitation(backstage, sent);
    const signedIn = await backstage.auth.api.signInUsername({
      body: { username, password: sent.password },
      headers: context.req.raw.headers,
      asResponse: true,
    });
    for (const cookie of signedIn.headers.getSetCookie())
      context.header('set-cookie', cookie, { append: true });
    return context.json({ username }, 201);
  });
  return router;
}
