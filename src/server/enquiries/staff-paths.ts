/** The paths by which staff work on enquiries, as the description of the interface tells them. */
import { createRoute, z, type RouteConfig } from '@hono/zod-openapi';
import { changeHeadSchema } from '../../domain/change.ts';
import { ENQUIRY_STATUSES, type EnquiryStatusName } from '../../domain/enquiry-answer.ts';
import {
  enquiryCaseSchema,
  enquiryEditSchema,
  enquiryHeadSchema,
  enquiryTextSchema,
} from '../../domain/enquiry-case.ts';
import { CASE_LIMITS } from '../../domain/enquiry-limits.ts';
import { ENQUIRY_KINDS } from '../../domain/enquiry.ts';
import { authorSchema, type Role } from '../../domain/staff.ts';
import { asJson, described, jsonBody, refusals } from '../api/environment.ts';
import { needs } from '../api/guards.ts';

const referenceParam = z.object({ reference: z.string().regex(/^PT-[2-9A-Z]{4}-[2-9A-Z]{4}$/) });

const statusesSchema = z
  .string()
  .max(60)
  .transform((text) => text.split(',') as EnquiryStatusName[])
  .refine((list) => list.every((status) => ENQUIRY_STATUSES.includes(status)), 'names an unknown status')
  .openapi({ type: 'string', description: 'One or more statuses, comma between' });

export const listRoute = createRoute({
  method: 'get',
  path: '/enquiries',
  summary: 'Enquiries, newest first',
  ...described('editor'),
  middleware: [needs('editor')] as const,
  request: {
    query: z.object({
      status: statusesSchema.optional(),
      kind: z.enum(ENQUIRY_KINDS).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(100),
      after: z.string().max(40).optional(),
    }),
  },
  responses: {
    200: asJson(
      z.object({ enquiries: z.array(enquiryHeadSchema), next: z.string().optional() }),
      'A page of them',
    ),
    ...refusals,
  },
});

export const exportRoute = createRoute({
  method: 'get',
  path: '/enquiries/export',
  summary: 'Enquiries with all that belongs to them, newest first',
  ...described('reviewer'),
  middleware: [needs('reviewer')] as const,
  request: { query: z.object({ after: z.string().max(40).optional() }) },
  responses: {
    200: asJson(
      z.object({ enquiries: z.array(enquiryCaseSchema), next: z.string().optional() }),
      'A page of them',
    ),
    ...refusals,
  },
});

export const assigneesRoute = createRoute({
  method: 'get',
  path: '/enquiries/assignees',
  summary: 'Whom an enquiry can be given to',
  ...described('editor'),
  middleware: [needs('editor')] as const,
  responses: { 200: asJson(z.object({ people: z.array(authorSchema) }), 'Active accounts'), ...refusals },
});

export const readRoute = createRoute({
  method: 'get',
  path: '/enquiries/{reference}',
  summary: 'An enquiry with its notes and answer',
  ...described('editor'),
  middleware: [needs('editor')] as const,
  request: { params: referenceParam },
  responses: { 200: asJson(enquiryCaseSchema, 'The enquiry'), ...refusals },
});

const step = <Method extends 'post' | 'patch', Path extends string, Body extends z.ZodType>(
  method: Method,
  path: Path,
  { who, summary, body }: { who: Role; summary: string; body: Body },
) =>
  createRoute({
    method,
    path,
    summary,
    ...described(who),
    middleware: [needs(who)] as const,
    request: { params: referenceParam, body: jsonBody(body) },
    responses: { 200: asJson(enquiryCaseSchema, 'The enquiry as it then stands'), ...refusals },
  } satisfies RouteConfig);

export const editRoute = step('patch', '/enquiries/{reference}', {
  who: 'editor',
  summary: 'Gives it to somebody, sets the day to reply by, closes it or opens it again',
  body: enquiryEditSchema,
});
export const noteRoute = step('post', '/enquiries/{reference}/notes', {
  who: 'editor',
  summary: 'Adds a note for colleagues',
  body: z.object({ text: enquiryTextSchema(CASE_LIMITS.note) }),
});
export const answerRoute = step('post', '/enquiries/{reference}/answer', {
  who: 'editor',
  summary: 'Answers it; the sender reads the answer by their link',
  body: z.object({ version: z.number().int().min(1), text: enquiryTextSchema(CASE_LIMITS.answer) }),
});

export const proposalRoute = createRoute({
  method: 'post',
  path: '/enquiries/{reference}/proposal',
  summary: 'Makes a draft of a change of it',
  ...described('editor'),
  middleware: [needs('editor')] as const,
  request: { params: referenceParam, body: jsonBody(z.object({})) },
  responses: { 201: asJson(changeHeadSchema, 'The draft'), ...refusals },
});

export const deleteRoute = createRoute({
  method: 'delete',
  path: '/enquiries/{reference}',
  summary: 'Deletes it for good',
  ...described('reviewer'),
  middleware: [needs('reviewer')] as const,
  request: { params: referenceParam },
  responses: { 200: asJson(z.object({ deleted: z.literal(true) }), 'It is gone'), ...refusals },
});
