/**
 * The whole service as one handler: the interface, signing in, the published documents, and the built site.
 * Refusals become answers here and nowhere else. Tested without a port.
 */
import type { HttpBindings } from '@hono/node-server';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createApi } from './api/api.ts';
import type { Backstage } from './api/environment.ts';
import { tooLarge } from './api/sound-bodies.ts';
import { asOwnAnswer } from './auth/auth-answer.ts';
import { CLIENT_HEADER } from './auth/auth.ts';
import { createDocumentAnswers } from './document-answer.ts';
import { asRefused, Refused } from './refused.ts';
import { createLivePages } from './pages/live-pages.ts';
import type { PageDrawer } from './pages/page-drawer.ts';
import { createSite, readBuiltAddress } from './site.ts';

const AUTH_BODY = 16 * 1024;

interface AppOptions {
  /** The folder of the built site. */
  folder: string;
  backstage: Backstage;
  /** Draws pages anew once something is published that the site was not built with. */
  drawer?: PageDrawer;
  /** Holds the keys of map layers, which no build may carry; served as `/config.json` where it is there. */
  layerKeys?: string;
  /** Whether the header of a proxy tells who asks. */
  trustProxy?: boolean;
}

/** Who asks, for limits: the socket, or what the trusted proxy says of it. */
function clientOf(request: Request, socket: string | undefined, trustProxy: boolean): string {
  const forwarded = trustProxy
    ? request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()
    : undefined;
  return forwarded ?? socket ?? '127.0.0.1';
}

export async function createApp({ folder, backstage, drawer, layerKeys, trustProxy = false }: AppOptions) {
  const { publication } = backstage;
  const { version: builtVersion } = await readBuiltAddress(folder);
  const site = await createSite(folder, drawer && createLivePages({ publication, drawer, builtVersion }));
  const answerDocument = createDocumentAnswers(publication);
  const app = new Hono<{ Bindings: Partial<HttpBindings> }>();

  app.onError((error) => asRefused(error).toResponse());

  app.all('/api/auth/*', bodyLimit({ maxSize: AUTH_BODY, onError: tooLarge }), async (context) => {
    const request = new Request(context.req.raw);
    request.headers.set(
      CLIENT_HEADER,
      clientOf(context.req.raw, context.env?.incoming?.socket.remoteAddress, trustProxy),
    );
    return asOwnAnswer(await backstage.auth.handler(request));
  });
  app.route(
    '/api/v1',
    createApi(backstage, (request, socket) => clientOf(request, socket, trustProxy), drawer),
  );
  app.all('/api/*', () => {
    throw new Refused('not-found', '没有这个接口。', 'There is no such interface; see /api/v1/docs.');
  });
  app.get('/data/v1/*', async (context, next) => {
    const answer = answerDocument({
      path: context.req.path,
      accepts: context.req.header('accept-encoding'),
      ifNoneMatch: context.req.header('if-none-match'),
    });
    if (!answer) return next();
    return new Response(answer.body ? new Uint8Array(answer.body) : null, {
      status: answer.status,
      headers: answer.headers,
    });
  });
  app.get('/config.json', async (context, next) => {
    if (layerKeys === undefined || !existsSync(layerKeys)) return next();
    return context.body(await readFile(layerKeys, 'utf8'), 200, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-cache',
    });
  });
  app.route('/', site);
  app.notFound((context) => site.fetch(context.req.raw));
  return app;
}
