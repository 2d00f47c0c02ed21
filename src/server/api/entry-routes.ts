/** The public read side: entries as they are published, in one language. */
import { createRoute, z, type RouteConfig } from '@hono/zod-openapi';
import * as mini from 'zod/mini';
import type { $ZodType } from 'zod/v4/core';
import { detailsSchema } from '../../dataset/details.ts';
import { cardSchema } from '../../domain/card.ts';
import { ENTRY_TYPES } from '../../domain/entry-type.ts';
import { LEVELS } from '../../domain/level.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../domain/locale.ts';
import { POLES } from '../../domain/pole-id.ts';
import { idSchema } from '../../domain/identifier.ts';
import { documentText } from '../packed-documents.ts';
import type { Publication } from '../publication.ts';
import { notFound } from '../refused.ts';
import { createRouter, described, refusals } from './environment.ts';

type Card = mini.infer<typeof cardSchema>;
/** Of the summary only what is told here: the words of the search stay out. */
const listSchema = mini.object({ entries: mini.array(cardSchema) });
const PAGE = 500;
const language = z.enum(LOCALES).default(DEFAULT_LOCALE);

/** The schema of a document, as the description tells it: the one that the site itself parses it with. */
function answerOf(schema: $ZodType, description: string, isList: boolean): RouteConfig['responses'][string] {
  const { $schema: _, ...told } = z.toJSONSchema(schema, { io: 'input' }) as Record<string, unknown>;
  const list = {
    type: 'object' as const,
    properties: {
      entries: { type: 'array' as const, items: told },
      total: { type: 'integer' as const },
      next: { type: 'string' as const },
    },
    required: ['entries', 'total'],
  };
  return { content: { 'application/json': { schema: isList ? list : told } }, description };
}

const listRoute = createRoute({
  method: 'get',
  path: '/entries',
  summary: 'Entries as they are listed, filtered',
  ...described('all'),
  request: {
    query: z.object({
      language,
      type: z.enum(ENTRY_TYPES).optional(),
      pole: z.enum(POLES).optional(),
      level: z.enum(LEVELS).optional(),
      sector: idSchema.optional().openapi({ description: 'Id of a sector' }),
      offer: idSchema.optional().openapi({ description: 'Id of what a company can come for' }),
      limit: z.coerce.number().int().min(1).max(PAGE).default(100),
      after: idSchema.optional().openapi({ description: 'The `next` of the page before' }),
    }),
  },
  responses: { 200: answerOf(cardSchema, 'A page of entries', true), ...refusals },
});

const readRoute = createRoute({
  method: 'get',
  path: '/entries/{id}',
  summary: 'Everything that the page of one entry tells, with its sources',
  ...described('all'),
  request: { params: z.object({ id: idSchema }), query: z.object({ language }) },
  responses: { 200: answerOf(detailsSchema, 'The entry', false), ...refusals },
});

/** The list that was asked for last is kept as it was read. */
function createLists(): (publication: Publication, locale: Locale) => readonly Card[] {
  let kept: { version: string; locale: Locale; cards: readonly Card[] } | undefined;
  return (publication, locale) => {
    const { documents } = publication.current();
    if (kept?.version === documents.version && kept.locale === locale) return kept.cards;
    const text = documentText(documents, `${locale}/summary.json`) ?? '';
    const cards = listSchema.parse(JSON.parse(text)).entries;
    kept = { version: documents.version, locale, cards };
    return cards;
  };
}

export function entryRoutes() {
  const router = createRouter();
  const listIn = createLists();
  router.openapi(listRoute, (context) => {
    const { language: locale, type, pole, level, sector, offer, limit, after } = context.req.valid('query');
    const found = listIn(context.get('backstage').publication, locale).filter(
      (card) =>
        (type === undefined || card.type === type) &&
        (pole === undefined || card.pole === pole) &&
        (level === undefined || card.level === level) &&
        (sector === undefined || card.sectors.includes(sector)) &&
        (offer === undefined || card.offers.includes(offer)),
    );
    const start = after === undefined ? 0 : found.findIndex(({ id }) => id === after) + 1;
    if (after !== undefined && start === 0) throw notFound();
    const entries = found.slice(start, start + limit);
    const last = entries.at(-1);
    const isMore = start + limit < found.length;
    return Response.json({ entries, total: found.length, ...(isMore && last && { next: last.id }) });
  });
  router.openapi(readRoute, (context) => {
    const { language: locale } = context.req.valid('query');
    const { id } = context.req.valid('param');
    const { documents } = context.get('backstage').publication.current();
    const text = documentText(documents, `${locale}/entries/${id}.json`);
    if (text === undefined) throw notFound();
    return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
  });
  return router;
}
