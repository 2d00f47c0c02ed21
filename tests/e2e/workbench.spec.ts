/**
 * Staff at work, each in a browser of their own, against the real service: on SQLite always, on PostgreSQL where
 * TEST_DATABASE_URL names one.
 */
import { expect, test, type Page } from '@playwright/test';
import { StaffService } from './staff-service.ts';

const postgres = process.env['TEST_DATABASE_URL'];
const STORES = [
  { store: 'SQLite', url: undefined },
  ...(postgres ? [{ store: 'PostgreSQL', url: postgres }] : []),
];

const saved = (page: Page) => expect(page.getByText(/草稿已保存：/)).toBeVisible({ timeout: 15_000 });

async function openRecord(page: Page, id: string): Promise<void> {
  await page.goto(`/staff/records/entry/${id}`);
  await expect(page.getByRole('button', { name: '提交审核' })).toBeVisible();
}

/** What a reader gets: the published document of the entry, by the address that is current now. */
async function publishedPhone(page: Page, id: string): Promise<string | undefined> {
  const read = async (address: string) => (await page.request.get(address)).json() as Promise<unknown>;
  const { base } = (await read('/data/v1/index.json')) as { base: string };
  const details = (await read(`${base}zh-Hans/entries/${id}.json`)) as { contact?: { phone?: string } };
  return details.contact?.phone;
}

async function submit(page: Page, why: string): Promise<void> {
  await page.getByRole('button', { name: '提交审核' }).click();
  await page.getByLabel(/^为什么改/).fill(why);
  await page.getByRole('button', { name: '提交给同事审核' }).click();
  await expect(page.getByText('待审核')).toBeVisible();
}

async function approve(page: Page, why: string): Promise<void> {
  await page.goto('/staff/changes?view=waiting');
  await page.getByRole('listitem').filter({ hasText: why }).getByRole('link').click();
  await page.getByRole('button', { name: '批准并发布' }).click();
  await expect(page.getByText('已发布', { exact: true })).toBeVisible();
}

for (const { store, url } of STORES) {
  test.describe(`staff on desks of their own, ${store} @desk`, () => {
    test.describe.configure({ mode: 'serial' });
    let service: StaffService;
    let administrator: Page;
    let editor: Page;
    let reviewer: Page;
    /** Paths that said more in the console than they should. */
    const surprises: string[] = [];

    test.beforeAll(async ({ browser }) => {
      test.setTimeout(90_000);
      service = await StaffService.start(url);
      administrator = await service.join(browser, service.administratorLink, '赵主任', 'zhao');
      editor = await service.join(
        browser,
        await service.invite(administrator, 'editor', 'editor'),
        '王编辑',
        'wang',
      );
      reviewer = await service.join(
        browser,
        await service.invite(administrator, 'reviewer', 'reviewer'),
        '李审核',
        'lishen',
      );
      for (const page of [administrator, editor, reviewer])
        page.on('pageerror', (error) => surprises.push(String(error)));
    });
    test.afterAll(async () => {
      await service.stop();
      expect(surprises).toEqual([]);
    });

    test('an editor proposes, a reviewer approves, it is published, and undone', async () => {
      const published = () => publishedPhone(editor, 'srici');
      expect(await published()).toBeUndefined();

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

      await reviewer.goto('/staff');
      await reviewer.getByRole('link', { name: '按来函补电话' }).click();
      await expect(reviewer.getByRole('row').filter({ hasText: '021-52500000' })).toBeVisible();
      await approve(reviewer, '按来函补电话');
      await expect.poll(published).toBe('021-52500000');

      await reviewer.goto('/staff/records/entry/srici?view=history');
      await expect(reviewer.getByRole('listitem').filter({ hasText: '按来函补电话' })).toContainText(
        '王编辑',
      );
      await reviewer.getByRole('link', { name: '查看变更' }).click();
      await reviewer.getByRole('button', { name: '撤回这次变更' }).click();
      await reviewer.getByLabel('为什么撤回？').fill('来函有误');
      await reviewer.getByRole('dialog').getByRole('button', { name: '撤回这次变更' }).click();
      await expect(reviewer.getByText('撤回的是这份变更')).toBeVisible();
      await expect.poll(published).toBeUndefined();
    });

    test('two edit one record: they see each other, the later one merges, and nothing is lost', async () => {
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
    });

    test('what is written without a network is kept, and sent when it is back', async () => {
      await openRecord(editor, 'srici');
      await editor.context().setOffline(true);
      await editor.getByLabel('电话').fill('021-52511111');
      await expect(editor.getByText(/网络断了/)).toBeVisible({ timeout: 10_000 });
      await editor.context().setOffline(false);
      await saved(editor);
    });

    test('many records are changed at once, after a look at each', async () => {
      await administrator.goto('/staff/records?of=space');
      await administrator.getByRole('checkbox', { name: '全选' }).check();
      await administrator.getByRole('button', { name: /^批量修改/ }).click();
      const dialog = administrator.getByRole('dialog');
      await dialog.getByLabel('改哪个字段').selectOption('confidence');
      await dialog.locator('#field-confidence').selectOption('high');
      await expect(dialog.getByText(/条会改变/)).toBeVisible();
      await expect(dialog.getByRole('table').first()).toContainText('把握程度');
      await dialog.getByRole('button', { name: '生成一份变更' }).click();
      await expect(
        administrator.getByRole('heading', { level: 1, name: '批量修改：把握程度' }),
      ).toBeVisible();
      await administrator.getByRole('button', { name: '放弃' }).click();
      await expect(administrator.getByText('已放弃')).toBeVisible();
    });

    test('an administrator removes an account, and whoever had it is signed out', async () => {
      await administrator.goto('/staff/accounts');
      const row = administrator.getByRole('listitem').filter({ hasText: 'wang' });
      await row.getByRole('button', { name: '停用' }).click();
      await expect(row.getByText('已停用')).toBeVisible();
      await editor.goto('/staff');
      await editor.getByLabel('用户名或电子邮箱').fill('wang');
      await editor.getByLabel('密码').fill('quiet river at noon 7');
      await editor.getByRole('button', { name: '登录' }).click();
      await expect(editor.getByRole('alert')).toBeVisible();
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
