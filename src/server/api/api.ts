/** The interface under `/api/v1`: its parts, its description, and what holds for all of them. */
import { getConnInfo } from '@hono/node-server/conninfo';
import { accountRoutes } from './account-routes.ts';
import { changeRoutes } from './change-routes.ts';
import { checkRoutes } from './check-routes.ts';
import { docsPage, type Description } from './docs-page.ts';
import { entryRoutes } from './entry-routes.ts';
import { createRouter, type Backstage } from './environment.ts';
import { exportRoute } from './export-route.ts';
import { refuseCrossSite } from './guards.ts';
import { invitationRoutes } from './invitation-routes.ts';
import { recordRoutes } from './record-routes.ts';
import { healthRoutes } from './health-routes.ts';
import { refuseTooMany } from './rate-limit.ts';
import { limitBodies, refuseUnsoundBodies } from './sound-bodies.ts';
import { publicEnquiryRoutes } from '../enquiries/public-routes.ts';
import { staffEnquiryRoutes } from '../enquiries/staff-routes.ts';
import type { PageDrawer } from '../pages/page-drawer.ts';
import { previewRoutes } from '../pages/preview-route.ts';
import { asRefused, notFound } from '../refused.ts';
import { taskRoutes } from '../tasks/task-routes.ts';

const DESCRIPTION = {
  openapi: '3.1.0',
  info: {
    title: '普陀科创名录 · Putuo Innovation Directory',
    version: '1',
    description:
      'Reading needs no account. Whatever is not GET carries the header x-directory-request: 1. ' +
      'Refusals are application/problem+json with a sentence in Chinese and English.',
  },
  // Without it a program that reads the description would ask for the pages of the site.
  servers: [{ url: '/api/v1' }],
};

type ClientOf = (request: Request, socket: string | undefined) => string;

export function createApi(backstage: Backstage, clientOf: ClientOf, drawer?: PageDrawer) {
  const api = createRouter();
  api.onError((error) => asRefused(error).toResponse());
  api.notFound(() => notFound().toResponse());

  api.use(async (context, next) => {
    context.set('backstage', backstage);
    await next();
    context.res.headers.set('x-content-type-options', 'nosniff');
    if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-store');
  });
  api.use(async (context, next) => {
    const bindings = context.env as { incoming?: unknown } | undefined;
    const socket = bindings?.incoming ? getConnInfo(context).remote.address : undefined;
    context.set('client', clientOf(context.req.raw, socket));
    return next();
  });
  api.use(refuseTooMany((context) => String(context.get('client'))));
  api.use(refuseCrossSite);
  api.use(limitBodies);
  api.use(refuseUnsoundBodies);

  api.route('/', healthRoutes());
  api.route('/', accountRoutes());
  api.route('/', invitationRoutes());
  api.route('/', recordRoutes());
  api.route('/', changeRoutes());
  api.route('/', checkRoutes());
  api.route('/', exportRoute());
  api.route('/', entryRoutes());
  api.route('/', taskRoutes());
  api.route('/', previewRoutes(drawer));
  api.route('/', publicEnquiryRoutes());
  api.route('/', staffEnquiryRoutes());

  api.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'directory.session_token',
  });
  api.doc31('/openapi.json', DESCRIPTION);
  api.get('/docs', (context) => {
    context.header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'",
    );
    return context.html(docsPage(api.getOpenAPI31Document(DESCRIPTION) as unknown as Description));
  });
  return api;
}
