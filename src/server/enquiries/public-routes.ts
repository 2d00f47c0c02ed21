/** What everybody may do: ask for a challenge, send an enquiry, see how it stands, take it back. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Challenge } from 'altcha-lib';
import type { EnquiryReceipt, EnquiryStatus } from '../../domain/enquiry-answer.ts';
import { enquiryPostSchema, enquiryStatusNameSchema } from '../../domain/enquiry-case.ts';
import { ENQUIRY_KINDS } from '../../domain/enquiry.ts';
import { asJson, createRouter, described, jsonBody, refusals } from '../api/environment.ts';
import { readSettings } from '../store/settings.ts';
import { makeChallenge } from './proof-of-work.ts';
import { createSendingLimit } from './sending-limit.ts';
import { receiveEnquiry, statusOf, takeBack } from './sending.ts';

const receiptSchema = z.object({
  reference: z.string().max(40),
  secret: z.string().max(100),
}) satisfies z.ZodType<EnquiryReceipt>;

const statusSchema = z.object({
  reference: z.string(),
  kind: z.enum(ENQUIRY_KINDS),
  status: enquiryStatusNameSchema,
  receivedAt: z.string(),
  updatedAt: z.string(),
  need: z.string(),
  replyBy: z.string().optional(),
  answer: z.string().optional(),
  answeredAt: z.string().optional(),
  keptDays: z.number(),
}) satisfies z.ZodType<EnquiryStatus>;

const challengeRoute = createRoute({
  method: 'get',
  path: '/enquiries/challenge',
  summary: 'A proof-of-work challenge, good for one enquiry and half an hour',
  ...described('all'),
  responses: { 200: asJson(z.custom<Challenge>().openapi({ type: 'object' }), 'The challenge'), ...refusals },
});

const termsRoute = createRoute({
  method: 'get',
  path: '/enquiries/terms',
  summary: 'For how many days a closed enquiry is kept',
  ...described('all'),
  responses: { 200: asJson(z.object({ keptDays: z.number() }), 'The days'), ...refusals },
});

const sendRoute = createRoute({
  method: 'post',
  path: '/enquiries',
  summary: 'Sends a need, a wish to join, a correction or a claim',
  ...described('all'),
  request: { body: jsonBody(enquiryPostSchema) },
  responses: { 201: asJson(receiptSchema, 'How the sender finds it again; told once'), ...refusals },
});

const statusRoute = createRoute({
  method: 'post',
  path: '/enquiries/status',
  summary: 'How an enquiry stands, for its sender',
  ...described('all'),
  request: { body: jsonBody(receiptSchema) },
  responses: { 200: asJson(statusSchema, 'How it stands'), ...refusals },
});

const takeBackRoute = createRoute({
  method: 'post',
  path: '/enquiries/take-back',
  summary: 'Deletes an enquiry, at its sender’s wish',
  ...described('all'),
  request: { body: jsonBody(receiptSchema) },
  responses: { 200: asJson(z.object({ deleted: z.literal(true) }), 'It is gone'), ...refusals },
});

export function publicEnquiryRoutes() {
  const router = createRouter();
  const limit = createSendingLimit();

  router.openapi(challengeRoute, async (context) => {
    const { secret, now } = context.get('backstage');
    return context.json(await makeChallenge(secret, new Date(now())), 200);
  });
  router.openapi(termsRoute, async (context) => {
    const { enquiryRetentionDays } = await readSettings(context.get('backstage').db);
    return context.json({ keptDays: enquiryRetentionDays }, 200);
  });
  router.openapi(sendRoute, async (context) => {
    const { db, now, secret } = context.get('backstage');
    const { enquiry, work } = context.req.valid('json');
    limit.count(context.get('client'), Date.parse(now()));
    return context.json(await receiveEnquiry({ db, now }, secret, { enquiry, work }), 201);
  });
  router.openapi(statusRoute, async (context) =>
    context.json(await statusOf(context.get('backstage'), context.req.valid('json')), 200),
  );
  router.openapi(takeBackRoute, async (context) => {
    await takeBack(context.get('backstage'), context.req.valid('json'));
    return context.json({ deleted: true as const }, 200);
  });
  return router;
}
