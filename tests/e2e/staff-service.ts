/** A staff service of its own for a test: an empty store, a free port, and accounts made by its links. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
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

export class StaffService {
  readonly base: string;
  readonly administratorLink: string;
  readonly #stop: () => Promise<void>;

  private constructor(base: string, administratorLink: string, stop: () => Promise<void>) {
    this.base = base;
    this.administratorLink = administratorLink;
    this.#stop = stop;
  }

  static async start(databaseUrl?: string): Promise<StaffService> {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'workbench-'));
    const port = await freePort();
    const service = spawn(process.execPath, ['--import', 'tsx', 'src/server/main.ts'], {
      cwd: root,
      env: { ...process.env, PORT: String(port), VAR_DIR: folder, DATABASE_URL: databaseUrl ?? '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const link = await linkOf(service);
    const stop = async () => {
      const ended = new Promise((resolve) => service.once('exit', resolve));
      service.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true });
    };
    return new StaffService(new URL(link).origin, link, stop);
  }

  stop(): Promise<void> {
    return this.#stop();
  }

  /** A browser of its own in which somebody takes the link and so is signed in. */
  async join(browser: Browser, link: string, name: string, username: string): Promise<Page> {
    const page = await this.visit(browser);
    await page.goto(link);
    await page.getByLabel('姓名').fill(name);
    await page.getByLabel(/^用户名/).fill(username);
    await page.getByLabel(/^密码/).fill(PASSWORD);
    await page.getByRole('button', { name: '建立账号并登录' }).click();
    await expect(page.getByRole('heading', { name: '待办' })).toBeVisible();
    return page;
  }

  /** A browser that nobody has signed in with. */
  async visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ baseURL: this.base, locale: 'zh-CN', ...options });
    return context.newPage();
  }

  /** The link that an administrator makes on the page of accounts. */
  async invite(administrator: Page, role: Role, label: string): Promise<string> {
    await administrator.goto('/staff/accounts');
    await administrator.getByLabel(/^角色/).first().selectOption(role);
    await administrator.getByRole('button', { name: '生成邀请链接' }).click();
    const link = administrator.getByRole('status').locator('code');
    await expect(link, label).toHaveText(/invitation#/);
    return (await link.textContent()) ?? '';
  }
}
