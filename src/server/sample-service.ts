/** For tests: the whole service in memory, over the real data, with an account of each role signed in. */
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Role } from '../domain/staff.ts';
import { createApp } from './app.ts';
import { createAccount } from './auth/accounts.ts';
import { createBuilder } from './building.ts';
import { openService, type MakeBuilder } from './open-service.ts';
import type { PageDrawer } from './pages/page-drawer.ts';
import type { DatabaseAddress } from './store/database.ts';

export const SAMPLE_PASSWORD = 'quiet river at noon 7';

const SITE: Record<string, string> = {
  'index.html': '<h1>Home</h1>',
  '404.html': '<h1>没有这一页</h1>',
  'en/404.html': '<h1>No such page</h1>',
  'data/v1/index.json': JSON.stringify({
    version: '0123456789ab',
    base: '/data/v1/0123456789ab/',
    basemap: { json: '/data/v1/basemap-0.json', svg: '/data/v1/basemap-0.svg' },
  }),
  'data/v1/0123456789ab/redirects.json': '[]',
};

export interface Answer {
  status: number;
  body: unknown;
  headers: Headers;
}

export type Ask = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer>;

async function writeSite(folder: string): Promise<void> {
  for (const [name, text] of Object.entries(SITE)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
}

interface SampleOptions {
  /** So that each question can come from an address of its own. */
  trustProxy?: boolean;
  /** Draws the pages that are read without scripts. */
  drawer?: PageDrawer;
  /** In this process unless given. */
  makeBuilder?: MakeBuilder;
}

const buildHere: MakeBuilder = ({ db, geodata, program }) =>
  Promise.resolve(createBuilder(db, geodata, program));

export async function openSample(
  database: DatabaseAddress = { engine: 'sqlite', file: ':memory:' },
  { trustProxy = false, drawer, makeBuilder = buildHere }: SampleOptions = {},
) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'service-'));
  const site = path.join(folder, 'site');
  await writeSite(site);
  const data = path.resolve(import.meta.dirname, '../../data');
  const service = await openService(
    { database, varFolder: path.join(folder, 'var') },
    { data, site },
    makeBuilder,
  );
  const { backstage } = service;
  const app = await createApp({ folder: site, backstage, trustProxy, ...(drawer && { drawer }) });

  const askWith =
    (cookie: string): Ask =>
    async (method, address, body, headers = {}) => {
      const response = await app.request(`http://localhost${address}`, {
        method,
        headers: {
          host: 'localhost',
          ...(cookie && { cookie }),
          ...(method !== 'GET' && { 'x-directory-request': '1', 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json');
      return {
        status: response.status,
        body: isJson ? (JSON.parse(text) as unknown) : text,
        headers: response.headers,
      };
    };

  return {
    app,
    backstage,
    engine: database.engine,
    anonymous: askWith(''),
    askWith,
    /** Makes an account of the role and signs it in. */
    async staff(role: Role, username: string = role): Promise<Ask & { cookie: string }> {
      const { auth, db } = backstage;
      await createAccount(auth, db, { name: username, username, role, password: SAMPLE_PASSWORD });
      const signedIn = await app.request('http://localhost/api/auth/sign-in/username', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          origin: 'http://localhost',
          host: 'localhost',
          'x-forwarded-for': `account of ${username}`,
        },
        body: JSON.stringify({ username, password: SAMPLE_PASSWORD }),
      });
      if (signedIn.status !== 200) throw new Error(`Signing in: ${signedIn.status} ${await signedIn.text()}`);
      const cookie = signedIn.headers
        .getSetCookie()
        .map((line) => line.split(';')[0])
        .join('; ');
      return Object.assign(askWith(cookie), { cookie });
    },
    async close() {
      await service.close();
      await rm(folder, { recursive: true });
    },
  };
}
export type Sample = Awaited<ReturnType<typeof openSample>>;
