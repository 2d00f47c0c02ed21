/** What staff publish reaches readers: the page that is open, without loading it again, and the one without scripts. */
import { expect, test } from '@playwright/test';
import { StaffService } from './staff-service.ts';

const HEADERS = { 'x-directory-request': '1' };
const ADDRESS = 'records/entry/srici';
const WRITTEN = '补充的写法，还没有寄出';

test('a publish changes the open page and keeps what was typed @desk', async ({ browser }) => {
  test.setTimeout(90_000);
  const service = await StaffService.start();
  const administrator = await service.join(browser, service.administratorLink, '赵主任', 'zhao');
  const api = `${service.base}/api/v1/`;
  const ask = async (method: string, path: string, data: object) => {
    const answer = await administrator.request.fetch(api + path, { method, data, headers: HEADERS });
    expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
    return (await answer.json()) as { id: string };
  };
  await ask('PUT', 'settings', {
    twoPersonRule: false,
    recheckAfterDays: 180,
    enquiryRetentionDays: 365,
    checkLinks: false,
  });

  const reader = await service.visit(browser);
  const listening = reader.waitForResponse(/\/api\/v1\/events/);
  await reader.goto('/entries/srici');
  await reader.getByText('报告错误', { exact: true }).click();
  const typed = reader.getByRole('textbox', { name: '更正内容' });
  await typed.fill(WRITTEN);
  await listening;
  const main = reader.getByRole('main');
  await expect(main).not.toContainText('021-52500000');

  const state = (await (await administrator.request.get(api + ADDRESS)).json()) as {
    revision: number;
    document: { contact?: object; sources: { supports: string[] }[] };
  };
  const { document, revision } = state;
  const changed = {
    ...document,
    contact: { ...document.contact, phone: '021-52500000' },
    basis: { ...(document as { basis?: object }).basis, contact: 'general-knowledge' },
  };
  const change = await ask('POST', 'changes', {
    why: '按来函补电话',
    records: [{ kind: 'entry', id: 'srici', base: revision, document: changed }],
  });
  await ask('POST', `changes/${change.id}/submit`, {});
  await ask('POST', `changes/${change.id}/approve`, { publish: true });

  await expect(main).toContainText('021-52500000');
  await expect(reader.getByText('本页内容刚刚更新。')).toBeVisible();
  await expect(typed).toHaveValue(WRITTEN);

  const plain = await service.visit(browser, { javaScriptEnabled: false });
  await plain.goto('/zh-Hant/entries/srici');
  await expect(plain.getByRole('main')).toContainText('021-52500000');
  await service.stop();
});
