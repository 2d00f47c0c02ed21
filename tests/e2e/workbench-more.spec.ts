/** What staff do now and then, in browsers of their own against the real service. */
import { expect, test } from '@playwright/test';
import { codeFor } from '../../src/server/auth/sample-authenticator.ts';
import {
  approve,
  closeDesks,
  openChange,
  openDesks,
  openRecord,
  saved,
  signIn,
  submit,
  type Desks,
} from './desk.ts';
import { PASSWORD } from './staff-service.ts';

test.describe('staff, now and then @desk', () => {
  test.describe.configure({ mode: 'serial' });
  let desks: Desks;
  test.beforeAll(async ({ browser }) => {
    test.setTimeout(90_000);
    desks = await openDesks(browser);
  });
  test.afterAll(() => closeDesks(desks));

  test('what is written without a network is kept; what is sent back is mended; a revision is restored', async () => {
    const { editor, reviewer } = desks;
    await openRecord(editor, 'srici');
    await editor.context().setOffline(true);
    await editor.getByLabel('电话').fill('021-52511111');
    await expect(editor.getByText(/网络断了/)).toBeVisible({ timeout: 10_000 });
    await editor.context().setOffline(false);
    await saved(editor);
    await submit(editor, '补总机号');

    await openChange(reviewer, '补总机号');
    await reviewer.getByRole('button', { name: '退回' }).click();
    await reviewer.getByLabel(/^哪里要改/).fill('请注明来源');
    await reviewer.getByRole('dialog').getByRole('button', { name: '退回' }).click();
    await expect(reviewer.getByText('已退回')).toBeVisible();

    await openChange(editor, '补总机号', 'mine');
    await expect(editor.getByText('请注明来源')).toBeVisible();
    await editor.getByRole('link', { name: '继续修改' }).click();
    await editor.getByLabel('电话').fill('021-52522222');
    await saved(editor);
    await submit(editor, '补总机号，官网联系页');
    await approve(reviewer, '补总机号，官网联系页');

    await editor.goto('/staff/records/entry/srici?view=history');
    await editor
      .getByRole('listitem')
      .filter({ hasText: /第 1 版/ })
      .getByRole('button', { name: '恢复到这一版' })
      .click();
    await expect(editor.getByRole('row').filter({ hasText: '021-52522222' })).toBeVisible();
    await editor.getByRole('button', { name: '放弃' }).click();
    await expect(editor.getByText('已放弃')).toBeVisible();
  });

  test('many records are changed at once, after a look at each', async () => {
    const { administrator } = desks;
    await administrator.goto('/staff/records?of=space');
    await administrator.getByRole('checkbox', { name: '全选' }).check();
    await administrator.getByRole('button', { name: /^批量修改/ }).click();
    const dialog = administrator.getByRole('dialog');
    await dialog.getByLabel('改哪个字段').selectOption('confidence');
    await dialog.locator('#field-confidence').selectOption('high');
    await expect(dialog.getByText(/条会改变/)).toBeVisible();
    await expect(dialog.getByRole('table').first()).toContainText('把握程度');
    await dialog.getByRole('button', { name: '生成一份变更' }).click();
    await expect(administrator.getByRole('heading', { level: 1, name: '批量修改：把握程度' })).toBeVisible();
    await administrator.getByRole('button', { name: '放弃' }).click();
    await expect(administrator.getByText('已放弃')).toBeVisible();
  });

  test('a place is pasted from another map, looked at, kept, and moved by hand', async () => {
    const { editor } = desks;
    await openRecord(editor, 'changfeng-science-park');
    await editor.getByLabel('坐标取自哪种地图').selectOption('bd09');
    await editor.getByLabel('粘贴坐标').fill('121.3930,31.2400');
    await editor.getByRole('button', { name: '在图上看' }).click();
    // Baidu's numbers lie most of a kilometre from those of GPS.
    await expect(editor.getByText(/图上显示的是：北纬 31\.23\d+，东经 121\.38\d+/)).toBeVisible();
    await editor.getByRole('button', { name: '采用这个位置' }).click();
    const at = editor.getByText(/^北纬 31\.23\d+，东经 121\.38\d+（WGS 84）$/);
    await expect(at).toBeVisible();
    const before = await at.textContent();
    await editor.getByRole('button', { name: /图钉/ }).focus();
    await editor.keyboard.press('ArrowUp');
    await expect(editor.getByText(before ?? '', { exact: true })).toHaveCount(0);
    await expect(editor.getByText(/^北纬 31\.23\d+/)).toBeVisible();
    await saved(editor);
  });

  test('a body that merged into another leads there from its old address', async () => {
    const { editor, reviewer } = desks;
    await openRecord(editor, 'chuangxinli');
    await editor.getByRole('button', { name: '关闭或合并' }).click();
    const dialog = editor.getByRole('dialog');
    await dialog.getByRole('combobox').fill('changfeng-science-park');
    await editor.getByRole('option').first().click();
    await dialog.getByRole('button', { name: '生成变更' }).click();
    await editor.getByRole('button', { name: '提交审核' }).click();
    await editor.getByRole('dialog').getByRole('button', { name: '提交审核' }).click();
    await expect(editor.getByText('待审核')).toBeVisible();
    await approve(reviewer, '机构并入其他单位');
    const { base } = (await (await editor.request.get('/data/v1/index.json')).json()) as { base: string };
    const redirects = await (await editor.request.get(`${base}redirects.json`)).json();
    expect(redirects).toContainEqual({ from: 'chuangxinli', to: 'changfeng-science-park' });
  });

  test('a second factor is turned on, asked for, and got round by a recovery code; sessions are ended', async ({
    browser,
  }) => {
    const { reviewer, service } = desks;
    await reviewer.goto('/staff/me');
    const panel = reviewer.locator('form').filter({ hasText: '两步验证' });
    await panel.getByLabel('密码').fill(PASSWORD);
    await panel.getByRole('button', { name: '开启' }).click();
    const secret = (await panel.locator('code').textContent()) ?? '';
    const codes = ((await panel.locator('pre').textContent()) ?? '').split('\n');
    const code = () => codeFor(`otpauth://totp/x?secret=${secret}`);
    await panel.getByLabel('验证器上的 6 位数字').fill(code());
    await panel.getByRole('button', { name: '确认' }).click();
    await expect(panel.getByText(/^已开启/)).toBeVisible();

    const phone = await service.visit(browser);
    await signIn(phone, 'lishen', PASSWORD);
    await phone.getByLabel('验证器上的 6 位数字').fill('000000');
    await phone.getByRole('button', { name: '确认' }).click();
    await expect(phone.getByRole('alert')).toContainText('验证码不对');
    await phone.getByRole('button', { name: '改用恢复码' }).click();
    await phone.getByLabel('恢复码').fill(codes[0] ?? '');
    await phone.getByRole('button', { name: '确认' }).click();
    await expect(phone.getByRole('heading', { name: '待办' })).toBeVisible();

    await reviewer.reload();
    const sessions = reviewer.getByRole('region', { name: '登录的设备' });
    await expect(sessions.getByRole('listitem')).toHaveCount(2);
    await expect(sessions.getByText('这台设备')).toHaveCount(1);
    await sessions.getByRole('button', { name: '结束', exact: true }).click();
    await expect(sessions.getByRole('listitem')).toHaveCount(1);
    await phone.reload();
    await expect(phone.getByRole('heading', { name: '登录' })).toBeVisible();
    await phone.context().close();
  });
});
