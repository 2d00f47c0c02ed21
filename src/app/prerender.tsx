/**
 * Renders every public page that needs no query to static HTML, in three languages, into the built site.
 * Runs after the two builds, in Node; takes the folder of the built site as its argument.
 */
import { dehydrate } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  StaticRouterProvider,
  type RouteObject,
} from 'react-router';
import { createDatasetQueries } from '../dataset/queries.ts';
import { followLanguage, holdQueriedList } from './first-visit.ts';
import { STATE_ID, type PageState } from './hydration.ts';
import { localeOf } from './paths.ts';
import { createPageWriter, type PageParts } from './page-writer.server.ts';
import { createQueryClient, Providers } from './providers.tsx';
import { createRoutes } from './routes.tsx';
import { openBuiltSite } from './built-site.server.ts';
import { listPages, type PageKind } from './page-list.ts';

const site = await openBuiltSite(process.argv[2] ?? 'dist');
const write = createPageWriter(site, { always: [followLanguage], explore: [holdQueriedList] });

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

async function render(path: string, kind: PageKind): Promise<PageParts> {
  const client = createQueryClient();
  const dataset = createDatasetQueries(site.read, site.address.basemap);
  const { query, dataRoutes } = createStaticHandler(createRoutes({ client, dataset, read: site.read }));
  const context = await query(new Request(`http://site${path}`));
  if (context instanceof Response) throw new Error(`${path} answered with status ${context.status}.`);
  const expected = kind === 'missing' ? 404 : 200;
  if (context.statusCode !== expected) {
    throw new Error(`${path} rendered with status ${context.statusCode}.`, { cause: context.errors });
  }
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
  return {
    ...splitHead(html),
    locale: localeOf(path),
    kind,
    module: handleOf(routes, 'module'),
    chapter: handleOf(routes, 'chapter'),
    // The list is drawn anew in the browser, so its data need not be in the page twice.
    state: kind === 'page' ? { id: STATE_ID, json: JSON.stringify(state) } : undefined,
  };
}

let count = 0;
for (const { path, file, kind } of listPages(site.ids)) {
  await write(file, await render(path, kind));
  count += 1;
}
await site.writeRedirectPages();
await site.compress();
console.log(`${count} pages prerendered.`);
