/**
 * Pages of what is published now, where that is not what the site was built with: each is drawn when it is first
 * asked for and kept until the next publish. Where drawing fails the built page is answered, and the log says so.
 */
import { gunzipSync } from 'node:zlib';
import type { DrawnPage } from '../../dataset/page-order.ts';
import { encodingFor } from '../encoding.ts';
import { isLocalePrefix } from '../locale-prefix.ts';
import { log } from '../log.ts';
import type { Publication, Published } from '../publication.ts';
import { PageCache } from './page-cache.ts';
import type { PageDrawer } from './page-drawer.ts';

const KEPT_BYTES = 16 * 1024 * 1024;
const LONGEST_PATH = 300;
/** How long a page that could not be drawn is answered as it was built. */
const TRY_AGAIN = 30_000;

interface Sources {
  publication: Publication;
  drawer: PageDrawer;
  /** The version that the site was built with. */
  builtVersion: string;
}

/** Answers the page at a path, or undefined for what is no page or is as it was built. */
export type LivePages = (request: Request) => Promise<Response | undefined>;

/** The address of a page as it is listed: the workbench has further ones below its own. */
function pageOf(pathname: string): string | undefined {
  const path = pathname.replace(/\/(index\.html)?$/, '').replace(/^((?:\/[^/]+)?\/staff)\/.*$/, '$1');
  const isPage =
    path.length <= LONGEST_PATH && !/\.[a-z0-9]+$/i.test(path) && !/^\/(api|data|assets)\//.test(path);
  return isPage ? path || '/' : undefined;
}

const missingPageFor = (path: string): string => {
  const [, first = ''] = path.split('/');
  return isLocalePrefix(first) ? `/${first}/404` : '/404';
};

export function pageResponse(page: DrawnPage & { kind: 'page' }, request: Request): Response {
  const encoding = encodingFor(request.headers.get('accept-encoding') ?? undefined);
  const etag = `"${page.etag}-${encoding}"`;
  const headers = { etag, vary: 'accept-encoding', 'content-type': 'text/html; charset=utf-8' };
  const seen = request.headers.get('if-none-match')?.split(',') ?? [];
  if (page.status === 200 && seen.some((tag) => tag.trim().replace(/^W\//, '') === etag)) {
    return new Response(null, { status: 304, headers });
  }
  const bytes = encoding === 'identity' ? gunzipSync(page.gzip) : page[encoding];
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), {
    status: page.status,
    headers: {
      ...headers,
      'content-length': String(bytes.byteLength),
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    },
  });
}

export function createLivePages({ publication, drawer, builtVersion }: Sources): LivePages {
  let version = builtVersion;
  let cache = new PageCache(KEPT_BYTES);
  let failedUntil = new Map<string, number>();
  const drawing = new Map<string, Promise<DrawnPage>>();

  async function pageAt({ address, documents }: Published, path: string): Promise<DrawnPage> {
    const known = cache.get(path);
    if (known) return known;
    const order = `${address.version} ${path}`;
    const begun =
      drawing.get(order) ??
      drawer.draw({ path, address }, (name) => documents.gzip.get(name)).finally(() => drawing.delete(order));
    drawing.set(order, begun);
    const page = await begun;
    if (version === address.version) cache.set(path, page);
    return page;
  }

  async function drawnPage(published: Published, path: string): Promise<DrawnPage> {
    const page = await pageAt(published, path);
    return page.kind === 'missing' ? pageAt(published, missingPageFor(path)) : page;
  }

  return async (request) => {
    const published = publication.current();
    if (published.address.version === builtVersion) return undefined;
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    const path = pageOf(new URL(request.url).pathname);
    if (path === undefined) return undefined;
    if (version !== published.address.version) {
      version = published.address.version;
      cache = new PageCache(KEPT_BYTES);
      failedUntil = new Map();
    }
    if ((failedUntil.get(path) ?? 0) > Date.now()) return undefined;
    try {
      const page = await drawnPage(published, path);
      if (page.kind === 'page') return pageResponse(page, request);
      if (page.kind === 'redirect') {
        return new Response(null, { status: 301, headers: { location: page.location } });
      }
    } catch (error) {
      // Told for the first page of a version only: what is wrong with one is mostly wrong with all.
      if (failedUntil.size === 0) {
        log.error(`A page could not be drawn and is answered as it was built (${path}).`, error);
      }
      failedUntil.set(path, Date.now() + TRY_AGAIN);
    }
    return undefined;
  };
}
