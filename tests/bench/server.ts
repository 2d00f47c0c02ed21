/**
 * The service as readers, editors and whoever runs it meet it: documents against nginx with the same bytes on the
 * same machine, fifty editors saving at once, and start and memory with 10,000 entries. Needs `npm run build`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { get } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import autocannon from 'autocannon';
import { readDataFolder } from '../../src/dataset/load.server.ts';
import { loadSecret } from '../../src/server/secret.ts';
import { openDatabase } from '../../src/server/store/database.ts';
import { migrate } from '../../src/server/store/migrations.ts';
import { seedOnce } from '../../src/server/store/seed.ts';
import { ServiceProcess } from '../service-process.ts';
import { countLost, hireEditors, signIn, typeAll } from './editors.ts';
import { grow } from './many-records.ts';
import { startNginx } from './nginx.ts';

const ENTRIES = 10_000;
const STARTS = 5;
const EDITORS = 50;
const EDIT_SECONDS = 30;
const ROUNDS = 3;
const SECONDS = 4;
const CONNECTIONS = 50;
const LIMITS = { ratio: 0.4, notModified: 0.5, p95: 200, lost: 0, ready: 2000, resident: 250 };

const data = path.resolve(import.meta.dirname, '../../data');
const folder = await mkdtemp(path.join(os.tmpdir(), 'bench-server-'));
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const percentile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
const round = (value: number) => Math.round(value * 100) / 100;

async function withStore(varFolder: string, count: number, editors: number): Promise<void> {
  const database = openDatabase({ engine: 'sqlite', file: path.join(varFolder, 'directory.db') });
  await migrate(database);
  await seedOnce(database.db, grow(await readDataFolder(data), count), new Date().toISOString());
  if (editors > 0) await hireEditors(database, await loadSecret(varFolder), editors);
  await database.close();
}

async function requestsPerSecond(url: string, headers: Record<string, string>, status: 200 | 304) {
  const { requests, errors, statusCodeStats } = await autocannon({
    url,
    headers,
    connections: CONNECTIONS,
    duration: SECONDS,
  });
  if (errors > 0 || Object.keys(statusCodeStats ?? {}).join() !== String(status)) {
    throw new Error(`${url} should answer ${status}, but: ${JSON.stringify({ errors, statusCodeStats })}`);
  }
  return requests.average;
}

/** Over a connection of its own: those that are kept may be closed while load runs. */
const tagOf = (url: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const options = { agent: false, headers: { 'accept-encoding': 'gzip' } };
    get(url, options, (response) => {
      response.resume();
      resolve(response.headers.etag ?? '');
    }).once('error', reject);
  });

async function measureStart() {
  const varFolder = path.join(folder, 'many');
  await withStore(varFolder, ENTRIES, 0);
  const first = await ServiceProcess.start(varFolder);
  const { readyAfter: firstReady } = first;
  const built = first.memory();
  await first.end('SIGTERM');
  const starts: number[] = [];
  let memory = { resident: 0, peak: 0 };
  for (let time = 0; time < STARTS; time += 1) {
    const service = await ServiceProcess.start(varFolder);
    starts.push(service.readyAfter);
    if (time === STARTS - 1) {
      const { base } = (await service.ask('GET', '/data/v1/index.json')).body as { base: string };
      const url = `${service.base}${base}zh-Hans/summary.json`;
      await requestsPerSecond(url, { 'accept-encoding': 'gzip' }, 200);
      memory = service.memory();
    }
    await service.end('SIGTERM');
  }
  return { ready: round(median(starts)), first: round(firstReady), building: built.peak, ...memory };
}

async function measureDocuments(varFolder: string) {
  const service = await ServiceProcess.start(varFolder);
  const { base } = (await service.ask('GET', '/data/v1/index.json')).body as { base: string };
  const addresses = [`${base}zh-Hans/summary.json`, `${base}zh-Hans/entries/seari.json`];
  const gzip = { 'accept-encoding': 'gzip' };
  const files = new Map<string, Uint8Array>();
  const { gzipSync } = await import('node:zlib');
  for (const address of addresses) {
    const text = Buffer.from(await (await fetch(service.base + address, { headers: gzip })).arrayBuffer());
    files.set(address, gzipSync(text, { level: 6 }));
  }
  const nginx = await startNginx(path.join(folder, 'nginx'), files);
  const figures: Record<string, { ours: number; nginx: number; ratio: number }> = {};
  for (const [name, address, status] of [
    ['summary', addresses[0]!, 200],
    ['entry', addresses[1]!, 200],
    ['notModified', addresses[0]!, 304],
  ] as const) {
    const tags = {
      ours: await tagOf(service.base + address),
      nginx: await tagOf((nginx ?? service).base + address),
    };
    const rates = { ours: [] as number[], nginx: [] as number[] };
    for (let time = 0; time < ROUNDS; time += 1) {
      for (const [side, server] of [
        ['nginx', nginx?.base],
        ['ours', service.base],
      ] as const) {
        if (server === undefined) continue;
        const headers = { ...gzip, ...(status === 304 && { 'if-none-match': tags[side] }) };
        rates[side].push(await requestsPerSecond(server + address, headers, status));
      }
    }
    const [ours, theirs] = [median(rates.ours), nginx ? median(rates.nginx) : Number.NaN];
    figures[name] = { ours: Math.round(ours), nginx: Math.round(theirs), ratio: round(ours / theirs) };
  }
  await nginx?.end();
  await service.end('SIGTERM');
  if (!nginx)
    console.log('nginx is not installed (Debian: apt-get install nginx-light): no ratio can be told.');
  return figures;
}

async function measureEditors(varFolder: string) {
  const service = await ServiceProcess.start(varFolder, { TRUST_PROXY: '1' });
  const editors = await signIn(service, EDITORS);
  const times = await typeAll(service, editors, EDIT_SECONDS);
  await service.end('SIGKILL');
  const again = await ServiceProcess.start(varFolder, { TRUST_PROXY: '1' });
  const lost = await countLost(again, editors);
  await again.end('SIGTERM');
  return { saves: times.length, median: round(median(times)), p95: round(percentile(times, 0.95)), lost };
}

try {
  const small = path.join(folder, 'small');
  await withStore(small, 0, EDITORS);
  const documents = await measureDocuments(small);
  console.log(
    `Requests a second on ${CONNECTIONS} connections, gzip, the median of ${ROUNDS} rounds in turn:`,
  );
  console.table(documents);
  const editors = await measureEditors(small);
  console.log(`${EDITORS} editors saving for ${EDIT_SECONDS} s, then SIGKILL; ms a save:`);
  console.table([editors]);
  const start = await measureStart();
  console.log(`${ENTRIES} entries: start until ready in ms (first: with building), memory in MB:`);
  console.table([start]);
  const held: [string, boolean][] = [
    ...(['summary', 'entry'] as const).map((name): [string, boolean] => [
      `${name}: ratio ${documents[name]!.ratio} (at least ${LIMITS.ratio} of nginx)`,
      documents[name]!.ratio >= LIMITS.ratio,
    ]),
    [
      `304: ratio ${documents['notModified']!.ratio} (at least ${LIMITS.notModified} of nginx)`,
      documents['notModified']!.ratio >= LIMITS.notModified,
    ],
    [`saves lost: ${editors.lost} (at most ${LIMITS.lost})`, editors.lost <= LIMITS.lost],
    [`p95 of a save: ${editors.p95} ms (at most ${LIMITS.p95})`, editors.p95 <= LIMITS.p95],
    [`start to ready: ${start.ready} ms (at most ${LIMITS.ready})`, start.ready <= LIMITS.ready],
    [
      `resident: ${Math.round(start.resident)} MB (at most ${LIMITS.resident})`,
      start.resident <= LIMITS.resident,
    ],
  ];
  for (const [sentence, holds] of held) {
    if (!holds) process.exitCode = 1;
    console.log(`${holds ? 'holds' : 'BROKEN'}  ${sentence}`);
  }
  console.log(JSON.stringify({ bench: 'server', figures: { documents, editors, start } }));
} finally {
  await rm(folder, { recursive: true, force: true });
}
