/** Renders one page from documents, in Node: for the build, and for the service after a publish. */
import { dehydrate } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  StaticRouterProvider,
  type RouteObject,
} from 'react-router';
import type { DatasetAddress } from '../dataset/address.ts';
import type { ReadDocument } from '../dataset/document-reader.ts';
import { createDatasetQueries } from '../dataset/queries.ts';
import { STATE_ID, type PageState } from './hydration.ts';
import type { PageKind } from './page-list.ts';
import type { PageParts } from './page-html.server.ts';
import { linkedDataOf } from './linked-data-of.ts';
import { localeOf } from './paths.ts';
import { createQueryClient, Providers } from './providers.tsx';
import { createRoutes } from './routes.tsx';

/** React lifts `<title>` and `<meta>` of a page to the front of what it renders; they belong in the head. */
function splitHead(html: string): { head: string; body: string } {
  const head = /^(?:<title>[^<]*<\/title>|<meta [^>]*>|<link [^>]*>)+/.exec(html)?.[0] ?? '';
  return { head, body: html.slice(head.length) };
}

/** Of the innermost route that says so: the source file of its page, or its chapter of words. */
function handleOf(routes: readonly RouteObject[], key: 'module' | 'chapter'): string | undefined {
  return routes
    .map(({ handle }) => (handle as { module?: string; chapter?: string } | undefined)?.[key])
    .findLast((name) => name !== undefined);
}

export interface Documents {
  read: ReadDocument;
  address: DatasetAddress;
}

/** What stands at an address: a page, or the one for unknown addresses; where it leads; or nothing. */
type Rendered = { status: 200 | 404; parts: PageParts } | { location: string } | { status: 404 };

/** Only the page for unknown addresses is drawn where there is none. A fault of the page itself is thrown. */
export async function renderPage(
  path: string,
  kind: PageKind,
  { read, address }: Documents,
): Promise<Rendered> {
  const client = createQueryClient();
  const dataset = createDatasetQueries(read, address.basemap);
  const { query, dataRoutes } = createStaticHandler(createRoutes({ client, dataset, read }));
  const context = await query(new Request(`http://site${path}`));
  if (context instanceof Response) {
    const location = context.headers.get('location');
    if (location === null) throw new Error(`${path} answered with status ${context.status}.`);
    return { location };
  }
  if (context.statusCode >= 500) {
    throw new Error(`${path} rendered with status ${context.statusCode}.`, { cause: context.errors });
  }
  if (context.statusCode === 404 && kind !== 'missing') return { status: 404 };
  const html = renderToString(
    <Providers client={client} dataset={dataset}>
      <StaticRouterProvider
        router={createStaticRouter(dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </Providers>,
  );
  const routes = context.matches.map(({ route }) => route);
  const state: PageState = { loaderData: context.loaderData, queries: dehydrate(client) };
  const parts = {
    ...splitHead(html),
    locale: localeOf(path),
    kind,
    module: handleOf(routes, 'module'),
    chapter: handleOf(routes, 'chapter'),
    // The list is drawn anew in the browser, so its data need not be in the page twice.
    linkedData: linkedDataOf(path, client, dataset),
    state: kind === 'page' ? { id: STATE_ID, json: JSON.stringify(state) } : undefined,
  };
  return { status: context.statusCode === 404 ? 404 : 200, parts };
}
