/**
 * Staff at work, each in a browser of their own, against the real service: on SQLite always, on PostgreSQL where
 * TEST_DATABASE_URL names a server.
 */
import path from 'node:path';
import { expect, test } from '@playwright/test';
import {
  approve,
  closeDesks,
  openDesks,
  openRecord,
  publishedPhone,
  saved,
  signIn,
  submit,
  undo,
  type Desks,
} from './desk.ts';
import { PASSWORD } from './staff-service.ts';

const postgres = process.env['TEST_DATABASE_URL'];
if (!postgres) console.info('TEST_DATABASE_URL is not set: staff work on SQLite only.');
const STORES = [
  { store: 'SQLite', url: undefined },
  ...(postgres ? [{ store: 'PostgreSQL', url: postgres }] : []),
];
/** Two telephones, as LibreOffice saved them. */
const SHEET = path.resolve(import.meta.dirname, '../fixtures/sheets/telephones.xlsx');

for (const { store, url } of STORES) {
  test.describe(`staff on desks of their own, ${store} @desk`, () => {
    test.describe.configure({ mode: 'serial' });
    let desks: Desks;
    test.beforeAll(async ({ browser }) => {
      test.setTimeout(90_000);
      desks = await openDesks(browser, url);
    });
    test.afterAll(() => closeDesks(desks));

    test('an editor proposes, a reviewer approves, it is published, and undone', async ({ browser }) => {
      const { editor, reviewer } = desks;
      const phone = () => publishedPhone(editor, 'srici');
      expect(await phone()).toBeUndefined();

      await openRecord(editor, 'srici');
      await editor.getByLabel('电话').fill('13912345678');
      await expect(editor.getByText(/请写办公电话/).first()).toBeVisible();
      await expect(editor.getByRole('button', { name: '提交审核' })).toBeDisabled();
      await editor.getByLabel('电话').fill('021-52500000');
      await saved(editor);
      // Gone and come back: the draft is there.
      await editor.goto('/staff');
      await openRecord(editor, 'srici');
      await expect(editor.getByLabel('电话')).toHaveValue('021-52500000');
      await submit(editor, '按来函补电话');
      await expect(editor.getByRole('button', { name: '批准并发布' })).toHaveCount(0);

      // Somebody reads the public page meanwhile, and hears of what is published.
      const reader = await desks.service.visit(browser);
      const listening = reader.waitForResponse(/\/api\/v1\/events/);
      await reader.goto('/entries/srici');
      await listening;
      await expect(reader.getByRole('main')).not.toContainText('021-52500000');

      await reviewer.goto('/staff');
      await reviewer.getByRole('link', { name: '按来函补电话' }).click();
      await expect(reviewer.getByRole('row').filter({ hasText: '021-52500000' })).toBeVisible();
      await approve(reviewer, '按来函补电话');
      await expect.poll(phone).toBe('021-52500000');
      await expect(reader.getByRole('main')).toContainText('021-52500000');
      await reader.context().close();

      await reviewer.goto('/staff/records/entry/srici?view=history');
      await expect(reviewer.getByRole('listitem').filter({ hasText: '按来函补电话' })).toContainText(
        '王编辑',
      );
      await reviewer.getByRole('link', { name: '查看变更' }).click();
      await undo(reviewer, '来函有误');
      await expect.poll(phone).toBeUndefined();
    });

    test('two edit one record: they see each other, the later one merges, and nothing is lost', async () => {
      const { administrator, editor, reviewer } = desks;
      await openRecord(editor, 'seari');
      await openRecord(administrator, 'seari');
      await administrator.getByRole('textbox', { name: '成立时间' }).fill('1952');
      await administrator.getByLabel('电子邮箱').fill('office@example.cn');
      await saved(administrator);
      await expect(administrator.getByText('王编辑 也打开了这条记录。')).toBeVisible({ timeout: 20_000 });

      await editor.getByRole('textbox', { name: '成立时间' }).fill('1954');
      await editor.getByLabel('电话').fill('021-62574990');
      await saved(editor);
      await submit(administrator, '补邮箱和成立年份');
      await approve(reviewer, '补邮箱和成立年份');

      await expect(editor.getByText(/赵主任 在 .* 发布了这条记录的新版本/)).toBeVisible({ timeout: 20_000 });
      await editor.getByRole('button', { name: '对比并合并' }).click();
      const dialog = editor.getByRole('dialog');
      await expect(dialog.getByRole('button', { name: '采用合并结果' })).toBeDisabled();
      await dialog
        .getByRole('group', { name: '成立时间' })
        .getByLabel(/用对方的/)
        .check();
      await dialog.getByRole('button', { name: '采用合并结果' }).click();
      await expect(editor.getByRole('textbox', { name: '成立时间' })).toHaveValue('1952');
      await expect(editor.getByLabel('电话')).toHaveValue('021-62574990');
      await expect(editor.getByLabel('电子邮箱')).toHaveValue('office@example.cn');
      await saved(editor);
      await submit(editor, '补电话');
      await approve(reviewer, '补电话');
      await undo(reviewer, '号码待核');
    });

    test('a batch from a file that LibreOffice wrote is looked at, approved, and undone whole', async () => {
      const { editor, reviewer } = desks;
      const phones = async () => [
        await publishedPhone(editor, 'seari'),
        await publishedPhone(editor, 'srici'),
      ];
      await editor.goto('/staff/sheets');
      await editor.getByLabel('选择文件').setInputFiles(SHEET);
      await expect(editor.getByRole('button', { name: '改动 2 条' })).toBeVisible();
      await expect(editor.getByText('021-52815377')).toBeVisible();
      await editor.getByLabel('这批改动的说明').fill('电话核对');
      await editor.getByRole('button', { name: '提交 2 条，等待审核' }).click();
      await expect(editor.getByText('待审核')).toBeVisible();
      await approve(reviewer, '电话核对');
      await expect.poll(phones).toEqual(['021-62574990', '021-52815377']);
      await undo(reviewer, '整批撤回');
      await expect.poll(phones).toEqual([undefined, undefined]);
    });

    test('an enquiry is sent, answered, and seen by its sender; a correction becomes a change', async ({
      browser,
    }) => {
      const { editor, service } = desks;
      const sender = await service.visit(browser);
      await sender.goto('/correct#srici');
      await sender.getByLabel(/^哪里不对/).fill('总机换号了，见官网 <b>联系我们</b>');
      await sender.getByLabel('电话', { exact: true }).fill('021-52818888');
      await sender.getByLabel(/我已了解以上说明/).check();
      await sender.getByRole('button', { name: '发送', exact: true }).click();
      const heading = sender.getByRole('heading', { name: /已发送，编号 PT-/ });
      await expect(heading).toBeVisible({ timeout: 20_000 });
      const reference = /PT-\S+/.exec((await heading.textContent()) ?? '')?.[0] ?? '';

      await editor.goto('/staff/enquiries');
      await editor.getByRole('link', { name: reference }).click();
      await expect(editor.getByText('总机换号了，见官网 <b>联系我们</b>')).toBeVisible();
      await editor.getByRole('textbox', { name: '给对方的答复' }).fill('谢谢，已更正。');
      await editor.getByRole('button', { name: '答复', exact: true }).click();
      await expect(editor.getByText('已答复，对方可以看到。')).toBeVisible();
      await sender.getByRole('link', { name: '查看进展' }).click();
      await expect(sender.getByText('谢谢，已更正。')).toBeVisible();
      await expect(sender.getByText(reference).first()).toBeVisible();

      await editor.getByRole('button', { name: '生成变更草稿' }).click();
      await expect(editor).toHaveURL(/\/staff\/(records|changes)\//);
      await expect(editor.getByText('021-52818888').or(editor.getByLabel('电话')).first()).toBeVisible();
      await sender.context().close();
    });

    test('an administrator invites and removes; whoever is removed is signed out and told why', async ({
      browser,
    }) => {
      const { administrator, editor, service } = desks;
      await administrator.goto('/staff/accounts');
      await administrator.getByLabel(/^角色/).first().selectOption('editor');
      await administrator.getByRole('button', { name: '生成邀请链接' }).click();
      const link = administrator.getByRole('status').locator('code');
      await expect(link).toHaveText(/invitation#/);
      const newcomer = await service.visit(browser);
      await newcomer.goto((await link.textContent()) ?? '');
      await newcomer.getByLabel('姓名').fill('钱新');
      await newcomer.getByLabel(/^用户名/).fill('qian');
      await newcomer.getByLabel(/^密码/).fill('qian qian qian 1');
      await newcomer.getByRole('button', { name: '建立账号并登录' }).click();
      await expect(newcomer.getByRole('alert')).toContainText('密码里不能含有用户名');
      await newcomer.getByLabel(/^密码/).fill(PASSWORD);
      await newcomer.getByRole('button', { name: '建立账号并登录' }).click();
      await expect(newcomer.getByRole('heading', { name: '待办' })).toBeVisible();
      await newcomer.context().close();

      await administrator.reload();
      const row = administrator.getByRole('listitem').filter({ hasText: 'wang' });
      await row.getByRole('button', { name: '停用' }).click();
      await expect(row.getByText('已停用')).toBeVisible();
      await signIn(editor, 'wang', PASSWORD);
      await expect(editor.getByRole('alert')).toHaveText('这个账号已经停用，请联系管理员。');
      await expect(editor.getByRole('heading', { name: '待办' })).toHaveCount(0);
    });
  });
}

test.use({ locale: 'zh-CN' });

test('without a service, the workbench explains itself', async ({ page }) => {
  await page.route('**/api/**', (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' }),
  );
  await page.goto('/staff');
  await expect(page.getByRole('heading', { name: '这个网站没有接名录服务' })).toBeVisible();
  await page.getByRole('link', { name: '回到名录' }).click();
  await expect(page).toHaveURL(/\/explore$/);
});
