/** Taking the map away: as a picture, on paper, as a link. */
import { readFile } from 'node:fs/promises';
import { paths } from '../../src/app/paths.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { MapPage } from './map-page.ts';
import { listed } from './records.ts';
import { expect, test } from './site.ts';

test('it is saved as SVG and PNG, with its sources and its legend', async ({ visitor, page }) => {
  const map = new MapPage(visitor);
  await map.open({ type: 'institute' });
  const menu = await map.menu();
  const files: Record<string, Buffer> = {};
  for (const format of ['SVG', 'PNG']) {
    const coming = page.waitForEvent('download');
    await menu.getByRole('button', { name: visitor.t('map.takeImage', { format }) }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe(`putuo-map.${format.toLowerCase()}`);
    files[format] = await readFile(await download.path());
  }
  const svg = files.SVG?.toString() ?? '';
  expect(svg).toContain('© OpenStreetMap contributors');
  expect(svg).toContain(visitor.t('map.sketch'));
  expect(svg).toContain(`>${visitor.t('type.institute')}</text>`);
  expect(svg).not.toContain('var(--');
  expect(svg).not.toMatch(/fill=""|NaN|undefined/);
  const png = files.PNG ?? Buffer.alloc(0);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const box = await map.ground.boundingBox();
  expect(png.readUInt32BE(16)).toBe(Math.round(box?.width ?? 0) * 2);
  expect(png.length).toBeGreaterThan(20_000);
});

test('a link opens the same list and the same view', async ({ visitor, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const map = new MapPage(visitor);
  await map.open({ type: 'platform', at: '31.2405,121.4095,15.5' });
  const menu = await map.menu();
  await menu.getByRole('button', { name: visitor.t('map.takeLink') }).click();
  await expect(menu.getByText(visitor.t('entry.copied'))).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/^http.*\/explore\?type=platform&at=31\.2405/);
  const before = await map.spots();
  const count = await visitor.count();
  await visitor.open(link);
  await map.marks.first().waitFor();
  await visitor.finds(count);
  expect(await map.spots()).toEqual(before);
});

for (const language of LOCALES) {
  test.describe(`on paper in ${language}`, () => {
    test.use({ language });

    test('the numbers of the map are those of the list', async ({ visitor, page }) => {
      const map = new MapPage(visitor);
      await map.open({ type: 'institute' });
      const menu = await map.menu();
      await menu.getByRole('link', { name: visitor.t('map.takePrint') }).click();
      await expect(page).toHaveURL(new RegExp(`${paths.print(language)}\\?type=institute`));
      const institutes = listed.filter(({ type }) => type === 'institute').length;
      const lines = page.getByRole('main').locator('ol > li');
      await expect(lines).toHaveCount(institutes);
      await expect(page.getByText(visitor.t('print.count', { count: institutes }))).toBeVisible();
      const picture = page.getByRole('img', { name: visitor.t('print.mapLabel') });
      await expect(picture.locator('svg').first()).toBeVisible();
      const written = await picture.locator('text').allTextContents();
      const numbers = new Set(written.flatMap((text) => (/^[\d …]+$/.test(text) ? text.split(' ') : [])));
      const squares = await lines.filter({ hasText: /[A-H][1-6]/ }).count();
      expect(squares).toBeGreaterThan(institutes / 2);
      expect([...numbers].filter((number) => Number(number) <= institutes).length).toBeGreaterThan(3);
      expect(written.join()).toContain('© OpenStreetMap contributors');
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('button', { name: visitor.t('print.now') })).toBeHidden();
      await expect(picture).toBeVisible();
      await expect(lines.last()).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
      await page.getByRole('link', { name: visitor.t('print.back') }).click();
      await visitor.finds(institutes);
    });
  });
}

test('without the ground the list can still be printed', async ({ visitor, page, watch }) => {
  watch.expects(/Failed to load resource/);
  await page.route(/\/data\/v1\/basemap/, (route) => route.abort());
  await visitor.open(paths.print('zh-Hans', new URLSearchParams({ type: 'university' })));
  await expect(page.getByText(visitor.t('print.mapFailed'))).toBeVisible();
  await expect(page.getByRole('main').locator('ol > li')).toHaveCount(2);
});
