/** A staff service of its own for a test: an empty store, a free port, and accounts made by its links. */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import type { Role } from '../../src/domain/staff.ts';

export const PASSWORD = 'quiet river at noon 7';
const root = path.resolve(import.meta.dirname, '../..');

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Resolves with the one-time link that the service prints once it listens. */
function linkOf(service: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const link = /https?:\/\/\S+\/staff\/invitation#\S+/.exec(said)?.[0];
      if (link) resolve(link);
    };
    service.stdout?.on('data', listen);
    service.stderr?.on('data', listen);
    service.once('exit', () => reject(new Error(`The service ended:\n${said}`)));
  });
}

/** A database of its own on the server that `TEST_DATABASE_URL` names. */
async function freshDatabase(server: string) {
  const name = `e2e_${randomBytes(6).toString('hex')}`;
  const run = async (statement: string) => {
    const client = new Client({ connectionString: server });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await run(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(`drop database ${name} with (force)`) };
}

/** No other site can make a browser send this. */
const OWN = { 'x-directory-request': '1' } as const;

export class StaffService {
  readonly base: string;
  readonly administratorLink: string;
  readonly #stop: () => Promise<void>;

  private constructor(base: string, administratorLink: string, stop: () => Promise<void>) {
    this.base = base;
    this.administratorLink = administratorLink;
    this.#stop = stop;
  }

  /** On SQLite, or in a database of its own on the PostgreSQL server at `postgres`. */
  static async start(postgres?: string): Promise<StaffService> {
    const database = postgres === undefined ? undefined : await freshDatabase(postgres);
    const folder = await mkdtemp(path.join(os.tmpdir(), 'workbench-'));
    const port = await freePort();
    const service = spawn(process.execPath, ['--import', 'tsx', 'src/server/main.ts'], {
      cwd: root,
      env: { ...process.env, PORT: String(port), VAR_DIR: folder, DATABASE_URL: database?.url ?? '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const link = await linkOf(service);
    const stop = async () => {
      const ended = new Promise((resolve) => service.once('exit', resolve));
      service.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true });
      await database?.drop();
    };
    return new StaffService(new URL(link).origin, link, stop);
  }

  stop(): Promise<void> {
    return this.#stop();
  }

  /** A browser of its own in which somebody takes the link, as the form for it does, and so is signed in. */
  async join(browser: Browser, link: string, name: string, username: string): Promise<Page> {
    const page = await this.visit(browser);
    const token = new URL(link).hash.slice(1);
    const data = { token, name, username, password: PASSWORD };
    const answer = await page.request.post('/api/v1/invitations/accept', { headers: OWN, data });
    expect(answer.status(), await answer.text()).toBe(201);
    return page;
  }

  /** A browser that nobody has signed in with. */
  async visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ baseURL: this.base, locale: 'zh-CN', ...options });
    return context.newPage();
  }

  /** A link for a new account of the role, as the page of accounts makes it. */
  async invite(administrator: Page, role: Role): Promise<string> {
    const answer = await administrator.request.post('/api/v1/invitations', { headers: OWN, data: { role } });
    return ((await answer.json()) as { link: string }).link;
  }
}
