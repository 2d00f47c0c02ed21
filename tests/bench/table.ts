/**
 * The table of the workbench with 10,000 entries: how long the page is busy while it opens, is scrolled, searched,
 * sorted and filtered, and while the platforms among them, more than 2,000, are changed at once. Needs a built site.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { RECORD_FOLDERS, folderOf } from '../../src/dataset/data-kind.ts';
import { readDataFolder } from '../../src/dataset/load.server.ts';
import { StaffService } from '../e2e/staff-service.ts';
import { grow } from './many-records.ts';

const COUNT = 10_000;

interface Row {
  kind: string;
  id: string;
  document: Record<string, unknown>;
}

const rows = grow(await readDataFolder(path.resolve(import.meta.dirname, '../../data')), COUNT)
  .flatMap((file): Row[] => {
    const folder = RECORD_FOLDERS[folderOf(file.path)];
    if (!folder || !file.path.endsWith('.json')) return [];
    const document = JSON.parse(file.text) as Record<string, unknown>;
    return [{ kind: folder.kind, id: String(document['id']), document }];
  })
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** A page of rows, as the service would answer. */
function answer(address: URL) {
  const { kind, fields, after = '', limit = '2000' } = Object.fromEntries(address.searchParams);
  const wanted = rows.filter((row) => !kind || row.kind === kind);
  const start = after ? wanted.findIndex((row) => `${row.kind}/${row.id}` === after) + 1 : 0;
  const some = wanted.slice(start, start + Number(limit));
  const last = some.at(-1);
  const names = fields?.split(',');
  return {
    rows: some.map(({ document, ...key }) => ({
      ...key,
      revision: 1,
      updatedAt: '2026-11-26T00:00:00.000Z',
      openChanges: 0,
      document: names
        ? Object.fromEntries(names.filter((name) => name in document).map((name) => [name, document[name]]))
        : document,
    })),
    ...(last && start + some.length < wanted.length && { next: `${last.kind}/${last.id}` }),
  };
}

/** Keeps what made the page wait for 50 ms or longer. */
const watch = () => {
  const tasks: number[] = [];
  Object.assign(globalThis, { tasks });
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe(
    {
      type: 'longtask',
    },
  );
};

async function during(page: Page, work: () => Promise<unknown>) {
  await page.evaluate('tasks.length = 0');
  const start = Date.now();
  await work();
  const wall = Date.now() - start;
  await page.waitForTimeout(300);
  const tasks = (await page.evaluate('[...tasks]')) as number[];
  return { wall, longest: Math.round(Math.max(0, ...tasks)), longTasks: tasks.length };
}

const executablePath = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (file) => file && existsSync(file),
);
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
const service = await StaffService.start();
const figures: Record<string, Awaited<ReturnType<typeof during>>> = {};
try {
  const page = await service.join(browser, service.administratorLink, '赵主任', 'zhao');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.addInitScript(watch);
  await page.route(/\/api\/v1\/records\?/, (route) =>
    route.fulfill({ json: answer(new URL(route.request().url())) }),
  );
  await page.goto('/staff/me');
  const count = page.getByRole('status').filter({ hasText: /条/ });
  const shows = (words: string | RegExp) => count.filter({ hasText: words }).waitFor();
  const table = page.getByRole('table').first();
  figures['open'] = await during(page, async () => {
    await page.getByRole('link', { name: '记录' }).click();
    await shows(`${rows.length.toLocaleString('en')} 条`);
    await table.getByRole('row').nth(5).waitFor();
  });
  figures['scroll'] = await during(page, async () => {
    await table.hover();
    for (let turn = 0; turn < 60; turn += 1) await page.mouse.wheel(0, 2400);
  });
  figures['search'] = await during(page, async () => {
    await page.getByRole('searchbox').pressSequentially('智能软件', { delay: 80 });
    await page.waitForTimeout(300);
  });
  figures['clear'] = await during(page, () => page.getByRole('searchbox').fill(''));
  figures['sort'] = await during(page, () => page.getByRole('button', { name: '地址' }).click());
  figures['missing'] = await during(page, () => page.getByLabel('缺什么').selectOption('phone'));
  await page.getByLabel('缺什么').selectOption('');
  await page.getByLabel('哪类记录').selectOption('platform');
  figures['choose'] = await during(page, () => page.getByRole('checkbox', { name: '全选' }).check());
  const dialog = page.getByRole('dialog');
  figures['bulk preview'] = await during(page, async () => {
    await page.getByRole('button', { name: /^批量修改/ }).click();
    await dialog.getByLabel('改哪个字段').selectOption('confidence');
    await dialog.locator('#field-confidence').selectOption('low');
    await dialog.getByText(/条会改变/).waitFor();
  });
  console.info(await dialog.getByText(/条会改变/).textContent());
  await page.context().close();
} finally {
  await browser.close();
  await service.stop();
}
console.table(figures);
console.log(JSON.stringify({ bench: 'table', figures: { [rows.length]: figures } }));
