/**
 * Serves the built site as it lies in its folder: prerendered pages, data, and the program, each compressed
 * beforehand and cached as long as it may be. A pure handler, so that it is tested without a port.
 */
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { datasetAddressSchema, type DatasetAddress } from '../dataset/address.ts';
import { redirectTableSchema } from '../dataset/redirect-table.ts';
import { isLocalePrefix } from './locale-prefix.ts';

const YEAR = 'public, max-age=31536000, immutable';
const REVALIDATE = 'no-cache';

/** Files whose name changes with their content; everything else is asked for again. */
const IMMUTABLE = /^\/(assets\/|data\/v1\/([0-9a-f]{12}\/|basemap-))/;

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-frame-options': 'SAMEORIGIN',
  'permissions-policy': 'geolocation=(self), camera=(), microphone=()',
} as const;

async function readJson(folder: string, file: string): Promise<unknown> {
  return JSON.parse(await readFile(path.join(folder, file), 'utf8')) as unknown;
}

/** Where the documents are that the site in `folder` was built with. */
export async function readBuiltAddress(folder: string): Promise<DatasetAddress> {
  return datasetAddressSchema.parse(await readJson(folder, 'data/v1/index.json'));
}

async function readRetired(folder: string): Promise<ReadonlyMap<string, string>> {
  const { base } = await readBuiltAddress(folder);
  const table = redirectTableSchema.parse(await readJson(folder, `${base.slice(1)}redirects.json`));
  return new Map(table.map(({ from, to }) => [from, to]));
}

/** The workbench has addresses of its own below one page. */
const onePage = (path: string) => path.replace(/^((?:\/[^/]+)?\/staff)\/.*$/, '$1/');

/**
 * The site in `folder`, as `npm run build` wrote it, but for what `livePage` answers in its place. Throws when it
 * is not there or not complete.
 */
export async function createSite(
  folder: string,
  livePage: (request: Request) => Promise<Response | undefined> = () => Promise.resolve(undefined),
): Promise<Hono> {
  const retired = await readRetired(folder);
  const missing = async (prefix: string) => readFile(path.join(folder, prefix, '404.html'), 'utf8');
  const app = new Hono();

  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
    const lasts = context.res.status === 200 && IMMUTABLE.test(context.req.path);
    context.header('cache-control', lasts ? YEAR : REVALIDATE);
  });
  app.use(async (context, next) => {
    const answer = await livePage(context.req.raw);
    return answer ?? next();
  });
  app.use(async (context, next) => {
    const [, place = '', id = ''] = /^(.*\/entries)\/([^/]+)\/?$/.exec(context.req.path) ?? [];
    const successor = retired.get(id);
    return successor ? context.redirect(`${place}/${successor}`, 301) : next();
  });
  app.use(serveStatic({ root: folder, precompressed: true, rewriteRequestPath: onePage }));
  app.notFound(async (context) => {
    const [, first = ''] = context.req.path.split('/');
    // A missing file is told plainly; a missing page is a page, which the program may still draw.
    if (/\.[a-z0-9]+$/i.test(context.req.path)) return context.text('Not found', 404);
    return context.html(await missing(isLocalePrefix(first) ? first : ''), 404);
  });
  return app;
}
