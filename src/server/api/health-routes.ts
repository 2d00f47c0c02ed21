/** Whether the service lives and can work, for whoever watches it; and what is published, as it happens. */
import { createRoute, z } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import { asJson, createRouter, described, refusals } from './environment.ts';

const HEARTBEAT = 25_000;

const healthRoute = createRoute({
  method: 'get',
  path: '/health',
  summary: 'Whether the process answers',
  ...described('all'),
  responses: { 200: asJson(z.object({ status: z.literal('ok') }), 'It answers') },
});

const readyRoute = createRoute({
  method: 'get',
  path: '/ready',
  summary: 'Whether it can work: the database answers',
  ...described('all'),
  responses: {
    200: asJson(z.object({ status: z.literal('ready'), publication: z.number() }), 'It can work'),
    ...refusals,
  },
});

export function healthRoutes() {
  const router = createRouter();
  router.openapi(healthRoute, (context) => context.json({ status: 'ok' as const }, 200));
  router.openapi(readyRoute, async (context) => {
    const { db, publication } = context.get('backstage');
    try {
      await db.selectFrom('publication').select('number').executeTakeFirstOrThrow();
    } catch (cause) {
      log.error('The database does not answer.', cause);
      throw new Refused('unavailable', '数据库没有应答。', 'The database does not answer.');
    }
    return context.json({ status: 'ready' as const, publication: publication.current().number }, 200);
  });
  router.get('/events', (context) => {
    // Proxies that collect an answer before they pass it on would hold the news back.
    context.header('x-accel-buffering', 'no');
    return streamSSE(context, async (stream) => {
      const { publication } = context.get('backstage');
      const tell = () =>
        stream.writeSSE({ event: 'published', data: JSON.stringify(publication.current().address) });
      const stop = publication.subscribe(() => void tell());
      const ended = new Promise<void>((resolve) => stream.onAbort(resolve));
      const beat = setInterval(() => void stream.write(': still here\n\n'), HEARTBEAT);
      await tell();
      await ended;
      clearInterval(beat);
      stop();
    });
  });
  return router;
}
