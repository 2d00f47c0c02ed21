/** What staff do again and again, in the words of the workbench. */
import { expect, type Browser, type Page } from '@playwright/test';
import { StaffService } from './staff-service.ts';

export interface Desks {
  service: StaffService;
  administrator: Page;
  editor: Page;
  reviewer: Page;
  /** What the pages complained of; nothing is right. */
  surprises: string[];
}

/** A service with somebody of each role, each in a browser of their own. */
export async function openDesks(browser: Browser, postgres?: string): Promise<Desks> {
  const service = await StaffService.start(postgres);
  const administrator = await service.join(browser, service.administratorLink, '赵主任', 'zhao');
  const join = async (role: 'editor' | 'reviewer', name: string, username: string) =>
    service.join(browser, await service.invite(administrator, role), name, username);
  const editor = await join('editor', '王编辑', 'wang');
  const reviewer = await join('reviewer', '李审核', 'lishen');
  const surprises: string[] = [];
  for (const page of [administrator, editor, reviewer])
    page.on('pageerror', (error) => surprises.push(String(error)));
  return { service, administrator, editor, reviewer, surprises };
}

/** Everybody goes home; nothing may have been complained of. */
export async function closeDesks({
  service,
  administrator,
  editor,
  reviewer,
  surprises,
}: Desks): Promise<void> {
  for (const page of [administrator, editor, reviewer]) await page.context().close();
  await service.stop();
  expect(surprises).toEqual([]);
}

export const saved = (page: Page) => expect(page.getByText(/草稿已保存：/)).toBeVisible({ timeout: 15_000 });

export async function openRecord(page: Page, id: string): Promise<void> {
  await page.goto(`/staff/records/entry/${id}`);
  await expect(page.getByRole('button', { name: '提交审核' })).toBeVisible();
}

/** What a reader gets: the published document of the entry, by the address that is current now. */
export async function published(page: Page, id: string): Promise<{ contact?: { phone?: string } }> {
  const read = async (address: string) => (await page.request.get(address)).json() as Promise<unknown>;
  const { base } = (await read('/data/v1/index.json')) as { base: string };
  return (await read(`${base}zh-Hans/entries/${id}.json`)) as { contact?: { phone?: string } };
}
export const publishedPhone = async (page: Page, id: string) => (await published(page, id)).contact?.phone;

export async function submit(page: Page, why: string): Promise<void> {
  await page.getByRole('button', { name: '提交审核' }).click();
  await page.getByLabel(/^为什么改/).fill(why);
  await page.getByRole('button', { name: '提交给同事审核' }).click();
  await expect(page.getByText('待审核')).toBeVisible();
}

export async function openChange(page: Page, why: string, view = 'waiting'): Promise<void> {
  await page.goto(`/staff/changes?view=${view}`);
  await page.getByRole('listitem').filter({ hasText: why }).first().getByRole('link').click();
}

export async function approve(page: Page, why: string): Promise<void> {
  await openChange(page, why);
  await page.getByRole('button', { name: '批准并发布' }).click();
  await expect(page.getByText('已发布', { exact: true })).toBeVisible();
}

export async function undo(page: Page, why: string): Promise<void> {
  await page.getByRole('button', { name: '撤回这次变更' }).click();
  await page.getByLabel('为什么撤回？').fill(why);
  await page.getByRole('dialog').getByRole('button', { name: '撤回这次变更' }).click();
  await expect(page.getByText('撤回的是这份变更')).toBeVisible();
}

export async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.goto('/staff');
  await page.getByLabel('用户名或电子邮箱').fill(username);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
}
