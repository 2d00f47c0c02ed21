import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DrawnPage, PageOrder } from '../../dataset/page-order.ts';
import type { PackedDocuments } from '../packed-documents.ts';
import type { Publication } from '../publication.ts';
import { createLivePages } from './live-pages.ts';
import { PageCache } from './page-cache.ts';
import type { Documents, PageDrawer } from './page-drawer.ts';

const BUILT = '000000000000';

const page = (html: string, status: 200 | 404 = 200): DrawnPage & { kind: 'page' } => ({
  kind: 'page',
  status,
  etag: html,
  gzip: gzipSync(html),
  br: brotliCompressSync(html),
});

/** A program that draws the document `<page>.txt`, leads `/entries/old` elsewhere, and knows nothing more. */
function drawer() {
  const orders: PageOrder[] = [];
  const draws: PageDrawer = {
    async draw(order, documents: Documents) {
      orders.push(order);
      await Promise.resolve();
      if (order.path === '/broken') throw new Error('It does not draw.');
      if (order.path === '/entries/old') return { kind: 'redirect', location: '/entries/new' };
      if (order.path.endsWith('/404')) return page(`nothing here: ${order.path}`, 404);
      const text = documents(`${order.path.slice(1)}.txt`);
      return text ? page(gunzipSync(text).toString()) : { kind: 'missing' };
    },
    close: () => Promise.resolve(),
  };
  return { draws, orders };
}

function site() {
  let documents: PackedDocuments = { version: BUILT, gzip: new Map() };
  const publication = {
    current: () => ({
      number: 1,
      documents,
      address: { version: documents.version, base: '', basemap: { json: '', svg: '' } },
    }),
  } as unknown as Publication;
  const { draws, orders } = drawer();
  const answer = createLivePages({ publication, drawer: draws, builtVersion: BUILT });
  return {
    orders,
    publish(version: string, texts: Record<string, string>) {
      const gzip = new Map(Object.entries(texts).map(([name, text]) => [name, gzipSync(text)]));
      documents = { version, gzip };
    },
    get: (path: string, headers: Record<string, string> = {}, method = 'GET') =>
      answer(new Request(`http://site${path}`, { method, headers })),
  };
}

describe('live pages', () => {
  afterEach(() => vi.restoreAllMocks());

  it('leave the built site alone until something else is published', async () => {
    const { get, orders } = site();
    expect(await get('/entries/a')).toBeUndefined();
    expect(orders).toEqual([]);
  });

  it('tell what is published, drawn once a version, compressed as the browser takes it', async () => {
    const { get, publish, orders } = site();
    publish('1', { 'entries/a.txt': 'first' });
    const [one, two] = await Promise.all([get('/entries/a'), get('/entries/a/')]);
    expect(await one?.text()).toBe('first');
    expect(await two?.text()).toBe('first');
    const br = await get('/entries/a?q=1', { 'accept-encoding': 'gzip, br' });
    expect(br?.headers.get('content-encoding')).toBe('br');
    expect(brotliDecompressSync(await br!.arrayBuffer()).toString()).toBe('first');
    expect(orders).toHaveLength(1);
    publish('2', { 'entries/a.txt': 'second' });
    expect(await (await get('/entries/a/index.html'))?.text()).toBe('second');
    expect(orders.map(({ address }) => address.version)).toEqual(['1', '2']);
  });

  it('answer an unchanged page with 304, and HEAD without its text', async () => {
    const { get, publish } = site();
    publish('1', { 'entries/a.txt': 'first' });
    const etag = (await get('/entries/a'))?.headers.get('etag') ?? '';
    expect((await get('/entries/a', { 'if-none-match': `W/${etag}` }))?.status).toBe(304);
    const head = await get('/entries/a', {}, 'HEAD');
    expect([head?.status, await head?.text()]).toEqual([200, '']);
  });

  it('answer what is not there with the page for it in its language, which is drawn once', async () => {
    const { get, publish, orders } = site();
    publish('1', {});
    const missing = await get('/en/entries/nobody');
    expect([missing?.status, await missing?.text()]).toEqual([404, 'nothing here: /en/404']);
    await get('/en/entries/noone');
    await get('/en/entries/nobody');
    expect(orders.map(({ path }) => path)).toEqual(['/en/entries/nobody', '/en/404', '/en/entries/noone']);
  });

  it('lead a retired id on for good', async () => {
    const { get, publish } = site();
    publish('1', {});
    const answer = await get('/entries/old');
    expect([answer?.status, answer?.headers.get('location')]).toEqual([301, '/entries/new']);
  });

  it('know the workbench as one page, and leave files and the interface to others', async () => {
    const { get, publish } = site();
    publish('1', { 'en/staff.txt': 'workbench' });
    expect(await (await get('/en/staff/records/entry/a'))?.text()).toBe('workbench');
    for (const path of ['/assets/main.js', '/data/v1/x', '/icon.svg']) {
      expect(await get(path), path).toBeUndefined();
    }
    expect(await get('/en/staff', {}, 'POST')).toBeUndefined();
  });

  it('answer the built page where drawing fails, say so once, and do not try at each request', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const { get, publish, orders } = site();
    publish('1', {});
    expect(await get('/broken')).toBeUndefined();
    expect(await get('/broken')).toBeUndefined();
    expect(orders).toHaveLength(1);
    expect(log).toHaveBeenCalledTimes(1);
    expect(log.mock.calls[0]?.[0]).toContain('It does not draw.');
  });
});

describe('the cache of pages', () => {
  it('forgets what was asked for least lately when it is full', () => {
    const cache = new PageCache(1200);
    for (const path of ['/a', '/b', '/c']) cache.set(path, page(path));
    cache.get('/a');
    cache.set('/d', page('/d'));
    expect(['/a', '/b', '/c', '/d'].filter((path) => cache.get(path))).toEqual(['/a', '/c', '/d']);
  });
});
