/**
 * The built program as a thread that draws pages: an entry of the server's build, which the service starts when
 * what is published differs from what was built. Documents are asked for one by one.
 */
import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';
import { DocumentError, type ReadDocument } from '../dataset/document-reader.ts';
import { identitySchema } from '../dataset/identity.ts';
import type {
  DrawnPage,
  FromPageThread,
  PageOrder,
  PageThreadData,
  ToPageThread,
} from '../dataset/page-order.ts';
import { imageHosts } from '../domain/map-layer.ts';
import { openBuiltProgram } from './built-program.server.ts';
import { kindOfPage } from './page-list.ts';
import { pageHtml, previewHtml } from './page-html.server.ts';
import { localeOf } from './paths.ts';
import { renderPage } from './render-page.tsx';

const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

function packed(status: 200 | 404, html: string): DrawnPage {
  return {
    kind: 'page',
    status,
    etag: createHash('sha256').update(html).digest('hex').slice(0, 16),
    gzip: gzipSync(html),
    br: brotliCompressSync(html, BROTLI),
  };
}

if (!parentPort) throw new Error('This program is started as a thread by the service.');
const service = parentPort;
const { site } = workerData as PageThreadData;
const opened = openBuiltProgram(site);
const tell = (message: FromPageThread) => service.postMessage(message);

let needs = 0;
const waiting = new Map<number, (gzip: Uint8Array | undefined) => void>();

const readerFor = (order: number): ReadDocument => {
  return async (name) => {
    needs += 1;
    const need = needs;
    const gzip = await new Promise<Uint8Array | undefined>((resolve) => {
      waiting.set(need, resolve);
      tell({ type: 'need', order, need, name });
    });
    if (!gzip) throw new DocumentError(name, 404);
    return JSON.parse(gunzipSync(gzip).toString('utf8')) as unknown;
  };
};

async function draw(order: number, { path, address, preview = false }: PageOrder): Promise<DrawnPage> {
  const read = readerFor(order);
  const rendered = await renderPage(path, kindOfPage(path), { read, address });
  if ('location' in rendered) return { kind: 'redirect', location: rendered.location };
  if (!('parts' in rendered)) return { kind: 'missing' };
  const identity = identitySchema.parse(await read(`${localeOf(path)}/identity.json`));
  const surroundings = { address, imageHosts: imageHosts(identity.layers ?? []) };
  const html = (preview ? previewHtml : pageHtml)(await opened, rendered.parts, surroundings);
  return packed(rendered.status, html);
}

async function follow(message: ToPageThread): Promise<void> {
  if (message.type === 'document') {
    waiting.get(message.need)?.(message.gzip);
    waiting.delete(message.need);
    return;
  }
  const { order } = message;
  try {
    tell({ type: 'drawn', order, page: await draw(order, message.page) });
  } catch (error) {
    tell({
      type: 'failed',
      order,
      reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}

service.on('message', (message: ToPageThread) => void follow(message));
