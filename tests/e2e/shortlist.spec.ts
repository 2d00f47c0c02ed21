/** From a list of candidates to a decision: set aside, compared, briefed, written to; all kept on the device. */
import { readFileSync } from 'node:fs';
import { paths } from '../../src/app/paths.ts';
import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from './site.ts';
import type { Visitor } from './visitor.ts';

const CHOSEN = ['seari', 'robot-rd-platform', 'srici'] as const;
/** Of the first of them; the second has none on record. */
const ADDRESS = '武宁路505号';
const fragment = (ids: readonly string[]) => `entries=${ids.join(',')}`;

async function setAside(visitor: Visitor, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await visitor.open(paths.entry(visitor.language, id));
    const button = visitor.page.getByRole('button', {
      pressed: false,
      name: visitor.t('list.add'),
    });
    await button.first().click();
  }
}
const items = (visitor: Visitor) => visitor.page.getByRole('main').locator('article[data-entry-id]');
const order = (visitor: Visitor) =>
  items(visitor).evaluateAll((all) => all.map((item) => item.getAttribute('data-entry-id')));

test('a shortlist survives the reload, keeps order and notes, and takes a removal back', async ({
  visitor,
  page,
}) => {
  await setAside(visitor, CHOSEN);
  await visitor.open(paths.shortlist('zh-Hans'));
  await expect.poll(() => order(visitor)).toEqual([...CHOSEN]);
  const third = items(visitor).nth(2);
  const name = await third.getByRole('link').innerText();
  await third.getByRole('button', { name: visitor.t('shortlist.up', { name }) }).click();
  await third
    .page()
    .getByRole('textbox', { name: visitor.t('shortlist.note', { name }) })
    .fill('周三去看 <b>实验室</b>');
  await page.reload();
  await visitor.settle();
  await expect.poll(() => order(visitor)).toEqual(['seari', 'srici', 'robot-rd-platform']);
  await expect(page.getByRole('textbox', { name: visitor.t('shortlist.note', { name }) })).toHaveValue(
    '周三去看 <b>实验室</b>',
  );
  await page.getByRole('button', { name: visitor.t('shortlist.remove', { name }) }).click();
  await expect(items(visitor)).toHaveCount(2);
  await page.getByRole('button', { name: visitor.t('shortlist.undo') }).click();
  await expect.poll(() => order(visitor)).toEqual(['seari', 'srici', 'robot-rd-platform']);
});

test('it goes to another device as a file and as a link; any other file changes nothing', async ({
  visitor,
  page,
  browser,
  baseURL,
}) => {
  await setAside(visitor, CHOSEN);
  await visitor.open(paths.shortlist('zh-Hans'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: visitor.t('shortlist.save') }).click();
  const file = await (await download).path();

  const other = await browser.newContext({ baseURL: baseURL ?? '', locale: 'zh-CN' });
  const there = await other.newPage();
  const chosen = there.getByRole('main').locator('article[data-entry-id]');
  await there.goto(paths.shortlist('zh-Hans'));
  const input = there.locator('input[type="file"]');
  await input.setInputFiles({
    name: '照片.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"a":1}'),
  });
  await expect(there.getByText(visitor.t('shortlist.badFile', { name: '照片.json' }))).toBeVisible();
  await expect(chosen).toHaveCount(0);
  await input.setInputFiles(file);
  await expect(chosen).toHaveCount(3);
  await there.goto(paths.shortlist('zh-Hans', fragment(['ndri', 'seari'])));
  await there.getByRole('button', { name: visitor.t('shortlist.sharedAdd') }).click();
  await expect(chosen).toHaveCount(4);
  await other.close();
});

test('up to six stand side by side, what differs first', async ({ visitor, page }) => {
  await visitor.open(paths.compare('zh-Hans', fragment([...CHOSEN, 'ndri', 'ecepdi', 'cetc-50', 'seari'])));
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows.first().getByRole('columnheader')).toHaveCount(7);
  const marks = await rows.locator('th[scope="row"] small').allInnerTexts();
  const [differs, same] = [visitor.t('compare.differs'), visitor.t('compare.same')];
  expect(marks).toContain(differs);
  expect(marks.lastIndexOf(differs)).toBeLessThan(marks.includes(same) ? marks.indexOf(same) : marks.length);
});

for (const language of ['zh-Hans', 'en'] as const) {
  test.describe(`a decision in ${language}`, () => {
    test.use({ language });

    test('is briefed in two languages and saved for Word and Excel', async ({ visitor, page }) => {
      const need = language === 'en' ? 'Reliability tests for robots' : '机器人可靠性测试';
      await visitor.open(
        paths.brief(language, `${new URLSearchParams({ need }).toString()}&${fragment(CHOSEN)}`),
      );
      const sheet = page.getByRole('article').filter({ hasText: visitor.t('brief.heading') });
      await expect(sheet).toContainText('上海电器科学研究所');
      await expect(sheet).toContainText('Shanghai Electrical Apparatus Research Institute');
      await expect(sheet).toContainText(need);
      await expect(sheet).toContainText(visitor.t('brief.sources'));
      // Whoever has no public contact is reached through the office; a source stands once, under its number.
      await expect(sheet.locator('[data-entry-id="robot-rd-platform"]')).toContainText('021-52564588-7165');
      await expect(sheet.getByText(/^\[1\] [^[]/)).toHaveCount(1);
      const save = async (label: 'docx' | 'xlsx') => {
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: visitor.t(`brief.${label}`) }).click();
        return unzipSync(readFileSync(await (await download).path()));
      };
      expect(strFromU8((await save('docx'))['word/document.xml']!)).toContain('上海电器科学研究所');
      const sheets = await save('xlsx');
      expect(
        Object.values(sheets)
          .map((bytes) => strFromU8(bytes))
          .join(''),
      ).toContain('上海电器科学研究所');
    });

    test('is followed by a letter, ready to go once it is whole', async ({ visitor, page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const need = language === 'en' ? 'Robot reliability' : '机器人可靠性';
      await visitor.open(
        paths.enquiry(
          language,
          `${new URLSearchParams({ need }).toString()}&${fragment([...CHOSEN.slice(0, 2), 'gone'])}`,
        ),
      );
      await expect(page.getByText(visitor.t('shortlist.leftOut', { count: 1 }))).toBeVisible();
      await page.getByRole('radio', { name: visitor.t('enquiry.toEach') }).check();
      const copy = page.getByRole('button', { name: visitor.t('enquiry.copyAll', { count: 2 }) });
      await copy.click();
      await expect(page.getByText(visitor.t('enquiry.error.organisation', { most: 200 }))).toBeVisible();
      await expect(page.getByRole('textbox', { name: visitor.t('enquiry.organisation') })).toBeFocused();
      await page
        .getByRole('textbox', { name: visitor.t('enquiry.organisation') })
        .fill('某某 <b>电池</b> 🔋');
      await page.getByRole('textbox', { name: visitor.t('enquiry.reach') }).fill('lab@example.org');
      await copy.click();
      await expect(page.getByText(visitor.t('enquiry.done'))).toBeVisible();
      const letter = await page.evaluate(() => navigator.clipboard.readText());
      expect(letter).toContain('某某 <b>电池</b> 🔋');
      // One to each, in languages that both read, with the address where one is on record.
      const letters = letter.split(/\n═+\n/);
      expect(letters).toHaveLength(2);
      expect(letters[0]).toContain('上海电器科学研究所');
      expect(letters[0]).toContain(ADDRESS);
      expect(letters[1]).not.toContain(ADDRESS);
      for (const each of letters) expect(each).toContain(need);
      await page.reload();
      await visitor.settle();
      await expect(page.getByRole('textbox', { name: visitor.t('enquiry.reach') })).toHaveValue(
        'lab@example.org',
      );
    });
  });
}

test('a browser that keeps nothing says so, and the list works until the page is closed', async ({
  visitor,
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await visitor.open(paths.shortlist('zh-Hans', fragment(CHOSEN)));
  await page.getByRole('button', { name: visitor.t('shortlist.sharedAdd') }).click();
  await expect(items(visitor)).toHaveCount(3);
  await expect(page.getByText(visitor.t('list.forbidden'))).toBeVisible();
});
