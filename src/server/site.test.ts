import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSite } from './site.ts';
import { readPort } from './port.ts';

const VERSION = '0123456789ab';
const FILES: Record<string, string> = {
  'index.html': '<h1>Home</h1>',
  'en/index.html': '<h1>English home</h1>',
  'staff/index.html': '<h1>工作台</h1>',
  'en/staff/index.html': '<h1>Workbench</h1>',
  '404.html': '<h1>没有这一页</h1>',
  'en/404.html': '<h1>No such page</h1>',
  'entries/new-name/index.html': '<h1>Entry</h1>',
  'assets/main-abc.js': 'export {}',
  'data/v1/index.json': JSON.stringify({
    version: VERSION,
    base: `/data/v1/${VERSION}/`,
    basemap: { json: '', svg: '' },
  }),
  [`data/v1/${VERSION}/redirects.json`]: JSON.stringify([{ from: 'old-name', to: 'new-name' }]),
};

describe('the static server', () => {
  let folder: string;
  let app: Hono;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'site-'));
    for (const [name, text] of Object.entries(FILES)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
    await writeFile(path.join(folder, 'assets/main-abc.js.gz'), gzipSync('export {}'));
    app = await createSite(folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('serves a prerendered page with or without a slash, to be asked for again', async () => {
    for (const address of ['/entries/new-name', '/entries/new-name/', '/', '/en']) {
      const answer = await app.request(address);
      expect(answer.status, address).toBe(200);
      expect(answer.headers.get('cache-control'), address).toBe('no-cache');
    }
  });

  it('serves the one page of the workbench for every address below it', async () => {
    const deep = await app.request('/staff/records/entry/seari');
    expect([deep.status, await deep.text()]).toEqual([200, '<h1>工作台</h1>']);
    expect(await (await app.request('/en/staff/changes/1')).text()).toBe('<h1>Workbench</h1>');
    expect((await app.request('/fr/staff/changes')).status).toBe(404);
  });

  it('lets files that change their name be kept for a year', async () => {
    for (const address of ['/assets/main-abc.js', `/data/v1/${VERSION}/redirects.json`]) {
      expect((await app.request(address)).headers.get('cache-control'), address).toContain('immutable');
    }
    expect((await app.request('/data/v1/index.json')).headers.get('cache-control')).toBe('no-cache');
  });

  it('sends the compressed file to those who take it', async () => {
    const answer = await app.request('/assets/main-abc.js', { headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('content-type')).toContain('javascript');
  });

  it('answers an unknown page with a friendly page in its language and status 404', async () => {
    const answer = await app.request('/en/entries/nobody');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('No such page');
    expect(await (await app.request('/entries/nobody')).text()).toContain('没有这一页');
  });

  it('answers a missing file plainly', async () => {
    const answer = await app.request('/assets/gone.js');
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('<h1>');
  });

  it('leads a retired id to its successor in the same language, for good', async () => {
    const answer = await app.request('/en/entries/old-name');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('/en/entries/new-name');
    expect((await app.request('/entries/old-name')).headers.get('location')).toBe('/entries/new-name');
  });

  it('does not leave its folder', async () => {
    const answer = await app.request('/..%2f..%2fetc/passwd');
    expect(answer.status).toBe(404);
  });

  it('sends headers that keep browsers careful', async () => {
    expect((await app.request('/')).headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('readPort', () => {
  it('takes 8080 by default and refuses what is no port with a sentence', () => {
    expect(readPort(undefined)).toBe(8080);
    expect(readPort('9000')).toBe(9000);
    expect(() => readPort('many')).toThrow(/PORT is "many"/);
  });
});
