/**
 * How the site opens on a slow phone: times, layout shift and bytes of eleven pages, each the median of three
 * cold loads, beside the same pages without their prerendered markup. Builds the site when it is not built.
 */
import { serve, type ServerType } from '@hono/node-server';
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createSite } from '../../src/server/site.ts';
import { BuiltFiles, kindOf, KINDS, type Kind } from './built-files.ts';
import { loadPage, PROFILE, type PageLoad } from './page-load.ts';

const PAGES = {
  explore: '/explore',
  query: `/explore?q=${encodeURIComponent('化工')}`,
  home: '/',
  entry: '/entries/seari',
  policies: '/policies',
  programmes: '/programmes',
  services: '/services',
  figures: '/figures',
  join: '/join',
  letter: '/join/letter',
  visit: '/visit',
} as const;
type PageName = keyof typeof PAGES;

const RUNS = 3;
const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'dist');

type App = Awaited<ReturnType<typeof createSite>>;

/** The page as an ordinary single-page app would send it: the same head, an empty body, no state. */
function withoutMarkup(html: string): string {
  return html
    .replace(/(<div id="app">)[\s\S]*(<\/div>\s*(?:<script type="application\/json"|<\/body>))/, '$1$2')
    .replace(/<script type="application\/json" id="page-state">[\s\S]*?<\/script>/, '');
}

async function open(app: App, prerendered: boolean): Promise<{ origin: string; server: ServerType }> {
  const fetch = async (request: Request): Promise<Response> => {
    if (prerendered || kindOf(new URL(request.url).pathname) !== 'document') return app.fetch(request);
    const answer = await app.fetch(new Request(request.url));
    const body = new Blob([withoutMarkup(await answer.text())]).stream();
    return new Response(body.pipeThrough(new CompressionStream('gzip')), {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' },
    });
  };
  const server = serve({ fetch, port: 0 });
  await new Promise((listening) => server.once('listening', listening));
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, server };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const of = (loads: readonly PageLoad[], key: 'fcp' | 'lcp' | 'cls' | 'blocking') =>
  median(loads.map((load) => load[key]));

function sizes(load: PageLoad, files: BuiltFiles) {
  const addresses = [...load.transferred.keys()];
  const sum = (chosen: readonly string[], weigh: (address: string) => number) =>
    chosen.reduce((total, address) => total + weigh(address), 0);
  const of = (kind: Kind) => addresses.filter((address) => kindOf(address) === kind);
  const gzip = (address: string) => files.gzip(address);
  const wire = (address: string) => load.transferred.get(address) ?? 0;
  const { mapScripts } = files;
  return {
    wire: Object.fromEntries(KINDS.map((kind) => [kind, sum(of(kind), wire)])) as Record<Kind, number>,
    gzip: Object.fromEntries(KINDS.map((kind) => [kind, sum(of(kind), gzip)])) as Record<Kind, number>,
    jsBeforeMap: sum(
      of('script').filter((address) => !mapScripts.has(address)),
      gzip,
    ),
  };
}

function report(name: PageName, loads: readonly PageLoad[], peers: readonly PageLoad[], files: BuiltFiles) {
  const last = loads.at(-1);
  if (!last) throw new Error(`${name} was not loaded.`);
  const { wire, gzip, jsBeforeMap } = sizes(last, files);
  const whole = KINDS.filter((kind) => kind !== 'other');
  const total = whole.reduce((sum, kind) => sum + gzip[kind], 0);
  const [fcp, lcp] = [of(loads, 'fcp'), of(loads, 'lcp')];
  const [peerFcp, peerLcp] = [of(peers, 'fcp'), of(peers, 'lcp')];
  return {
    times: {
      'FCP ms': Math.round(fcp),
      'LCP ms': Math.round(lcp),
      CLS: Number(of(loads, 'cls').toFixed(4)),
      'blocking ms': Math.round(of(loads, 'blocking')),
      'FCP unrendered': Math.round(peerFcp),
      'LCP unrendered': Math.round(peerLcp),
      'LCP ratio': Number((lcp / peerLcp).toFixed(2)),
    },
    wire,
    gzip: { ...gzip, 'JS before map': jsBeforeMap, total, 'total but document': total - gzip.document },
    figures: {
      fcp: Math.round(fcp),
      lcp: Math.round(lcp),
      cls: Number(of(loads, 'cls').toFixed(4)),
      blocking: Math.round(of(loads, 'blocking')),
      bytes: total,
      jsBeforeMap,
      ratio: Number((lcp / peerLcp).toFixed(3)),
      ratioFcp: Number((fcp / peerFcp).toFixed(3)),
    },
  };
}

if (!existsSync(path.join(folder, 'en/404.html'))) {
  const { status } = spawnSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The site could not be built; the reason stands above.');
}
const app = await createSite(folder);
const [site, peer] = [await open(app, true), await open(app, false)];
const executablePath = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (file) => file && existsSync(file),
);
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
const names = Object.keys(PAGES) as PageName[];
const loads = new Map<PageName, { own: PageLoad[]; peer: PageLoad[] }>();
for (let run = 0; run < RUNS; run += 1) {
  for (const name of names) {
    const pair = loads.get(name) ?? { own: [], peer: [] };
    loads.set(name, pair);
    pair.own.push(await loadPage(browser, site.origin + PAGES[name]));
    pair.peer.push(await loadPage(browser, peer.origin + PAGES[name]));
  }
}
await browser.close();
site.server.close();
peer.server.close();

const files = new BuiltFiles(folder);
const results = names.map((name) => {
  const { own, peer: bare } = loads.get(name) ?? { own: [], peer: [] };
  return [name, report(name, own, bare, files)] as const;
});
const table = (column: 'times' | 'wire' | 'gzip') =>
  console.table(
    Object.fromEntries(results.map(([name, result]) => [decodeURI(PAGES[name]), result[column]])),
  );
console.log(
  `Cold loads at 1440 × 900, processor ${PROFILE.cpu} times slower, ${(PROFILE.down * 8) / 1e6} Mbit/s down, ${PROFILE.latency} ms; median of ${RUNS}.`,
);
console.log(
  'Times. “Unrendered” is the same page sent with an empty body; a ratio below 1 is a page sooner than that.',
);
table('times');
console.log('Bytes on the wire, headers included, as this browser was sent them.');
table('wire');
console.log(
  'Bytes as gzip sends them. “Total” leaves out “other”; “JS before map” leaves out the map’s own chunks.',
);
table('gzip');
const figures = Object.fromEntries(results.map(([name, result]) => [name, result.figures]));
console.log(JSON.stringify({ bench: 'load', figures }));
