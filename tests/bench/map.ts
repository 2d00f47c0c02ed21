/**
 * The map under load: our layer against leaflet.markercluster, with random points in the district, in
 * Chromium. Every figure is the median of several runs, each in a fresh page; both layers take turns, so that a
 * busy computer slows both, and only their ratio is held to a limit. Ends with one line of JSON, and with 1 when
 * a limit is broken.
 */
import { chromium, type Browser } from '@playwright/test';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { existsSync } from 'node:fs';
import { build } from 'vite';
import { wordsPlugin } from '../../src/app/words-plugin.server.ts';
import type { Layer, Run } from './map-page.ts';

const LAYERS: readonly Layer[] = ['ours', 'markercluster'];
const CASES = [
  { count: 1_000, runs: 5 },
  { count: 10_000, runs: 5 },
  { count: 50_000, runs: 3 },
];
const root = path.resolve(import.meta.dirname, '../..');

interface Figures {
  first: number;
  p50: number;
  p95: number;
  max: number;
  nodes: number;
  heap: number;
}

/** Bundles the page as the site is bundled; gives the folder. */
async function buildPage(): Promise<string> {
  const folder = await mkdtemp(path.join(root, 'node_modules/.cache-bench-'));
  const page = path.join(folder, 'index.html');
  const script = path.join(root, 'tests/bench/map-page.ts');
  const tokens = path.join(root, 'src/app/app.css');
  await writeFile(
    page,
    `<!doctype html><link rel="stylesheet" href="${tokens}"><script type="module" src="${script}"></script>`,
  );
  await build({
    root: folder,
    configFile: false,
    plugins: [wordsPlugin()],
    logLevel: 'warn',
    build: { outDir: path.join(folder, 'out'), target: 'es2022' },
  });
  return folder;
}

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

async function serve(folder: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const name = request.url === '/' ? 'index.html' : (request.url ?? '').slice(1);
    readFile(path.join(folder, 'out', name)).then(
      (bytes) => response.setHeader('content-type', TYPES[path.extname(name)] ?? 'image/png').end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

async function runOnce(browser: Browser, url: string, layer: Layer, count: number): Promise<Run> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  await page.goto(url);
  await page.waitForFunction(() => typeof measureMap === 'function');
  const run = await page.evaluate(([name, points]) => measureMap(name, points), [layer, count] as const);
  await page.close();
  return run;
}

/** Between two values in proportion, as most tables of statistics do. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const [low = Number.NaN, high = low] = sorted.slice(Math.floor(at), Math.floor(at) + 2);
  return low + (high - low) * (at - Math.floor(at));
}

function summarise(runs: readonly Run[]): Figures {
  const median = (read: (run: Run) => number) => quantile(runs.map(read), 0.5);
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    first: round(median(({ first }) => first)),
    p50: round(median(({ moves }) => quantile(moves, 0.5))),
    p95: round(median(({ moves }) => quantile(moves, 0.95))),
    max: round(median(({ moves }) => Math.max(...moves))),
    nodes: median(({ nodes }) => nodes),
    heap: round(median(({ heap }) => heap)),
  };
}

async function measureCase(browser: Browser, url: string, count: number, times: number) {
  const runs: Record<Layer, Run[]> = { ours: [], markercluster: [] };
  for (let turn = 0; turn < times; turn += 1) {
    for (const layer of turn % 2 === 0 ? LAYERS : LAYERS.toReversed())
      runs[layer].push(await runOnce(browser, url, layer, count));
  }
  const ours = summarise(runs.ours);
  const theirs = summarise(runs.markercluster);
  const ratio = {
    first: Math.round((ours.first / theirs.first) * 1000) / 1000,
    p95: Math.round((ours.p95 / theirs.p95) * 1000) / 1000,
  };
  return { ours, markercluster: theirs, ratio };
}

type Case = Awaited<ReturnType<typeof measureCase>>;

/** What the map promises: ratios of one run, and one time that a reader would notice. */
const LIMITS: readonly [label: string, count: number, read: (figures: Case) => number, most: number][] = [
  ['10,000: first marks, ratio', 10_000, ({ ratio }) => ratio.first, 0.35],
  ['10,000: p95 of a move, ms', 10_000, ({ ours }) => ours.p95, 33],
  ['10,000: p95 of a move, ratio', 10_000, ({ ratio }) => ratio.p95, 1],
  ['50,000: first marks, ratio', 50_000, ({ ratio }) => ratio.first, 0.2],
];

const executable = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (file) => file && existsSync(file),
);
const folder = await buildPage();
const { url, close } = await serve(folder);
const browser = await chromium.launch({
  ...(executable && { executablePath: executable }),
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    // A frame is drawn when it is ready, not when a screen would show it: else every time is rounded up.
    '--disable-frame-rate-limit',
    '--disable-gpu-vsync',
    '--enable-precise-memory-info',
    '--js-flags=--expose-gc',
  ],
});
const figures: Record<string, Case> = {};
try {
  await runOnce(browser, url, 'ours', 1_000);
  for (const { count, runs } of CASES) figures[count] = await measureCase(browser, url, count, runs);
} finally {
  await browser.close();
  close();
  await rm(folder, { recursive: true });
}

console.log(
  'Both layers draw without animation. Ours gathers what lies within 36 to 104 pixels, more the more there is; markercluster within 80, its own default. Times in ms, heap in MB.',
);
console.table(
  Object.entries(figures).flatMap(([count, { ours, markercluster }]) => [
    { points: count, layer: 'ours', ...ours },
    { points: count, layer: 'markercluster', ...markercluster },
  ]),
);
for (const [label, count, read, most] of LIMITS) {
  const value = read(figures[count]!);
  if (value > most) process.exitCode = 1;
  console.log(`${value <= most ? 'holds' : 'BROKEN'}  ${label}: ${value} (at most ${most})`);
}
console.log(JSON.stringify({ bench: 'map', figures }));
