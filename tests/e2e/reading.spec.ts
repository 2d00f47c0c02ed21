/** Every sort of page reads without JavaScript, is marked up as a page, and an unknown one says so kindly. */
import { paths } from '../../src/app/paths.ts';
import { LOCALES, type Locale } from '../../src/domain/locale.ts';
import { POLES } from '../../src/domain/pole-id.ts';
import { headingsOf, listed, recordOf } from './records.ts';
import { expect, test } from './site.ts';

function pages(locale: Locale): readonly string[] {
  return [
    paths.home(locale),
    paths.explore(locale),
    paths.about(locale),
    ...POLES.map((pole) => paths.pole(locale, pole)),
    paths.entry(locale, 'seari'),
    paths.entry(locale, 'chuangxinli'),
    paths.policies(locale),
    paths.policy(locale, 'wuning-community-opinions'),
    paths.programmes(locale),
    paths.programme(locale, 'chain-alliances'),
    paths.services(locale),
    paths.figures(locale),
  ];
}

for (const language of LOCALES) {
  test.describe(`reading ${language} without JavaScript`, () => {
    test.use({ language, javaScriptEnabled: false });

    // What is written is the same for every screen.
    test('every sort of page is whole', { tag: '@desk' }, async ({ page, visitor }) => {
      const titles = new Set<string>();
      for (const address of pages(language)) {
        const answer = await page.goto(address);
        expect(answer?.status(), address).toBe(200);
        await expect(page.locator('html'), address).toHaveAttribute('lang', language);
        await expect(visitor.heading, address).toHaveCount(1);
        await expect(visitor.heading, address).toHaveText(/\S/);
        for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
          const found = page.getByRole(landmark);
          if (landmark === 'contentinfo' && address === paths.explore(language)) continue;
          await expect(found, `${landmark} of ${address}`).toHaveCount(1);
        }
        await expect(page.getByRole('link', { name: visitor.t('site.skip') }), address).toHaveAttribute(
          'href',
          '#main',
        );
        await expect(page.locator('#main'), address).toHaveRole('main');
        const title = await page.title();
        expect([...titles], address).not.toContain(title);
        titles.add(title);
      }
    });

    test('the content is there', async ({ page, visitor }) => {
      await page.goto(paths.explore(language));
      await expect(page.locator('article[data-entry-id]')).toHaveCount(listed.length);
      await expect(page.locator('article[data-entry-id]').first()).toBeVisible();
      await page.goto(paths.entry(language, 'seari'));
      await expect(visitor.heading).toHaveText(headingsOf(recordOf('seari'), language)[0] ?? '');
      await expect(
        page.getByRole('heading', { name: visitor.t('entry.sources'), exact: true }),
      ).toBeVisible();
      await expect(page.getByRole('link', { name: visitor.t('entry.map.amap'), exact: true })).toBeVisible();
      await page.goto(paths.home(language));
      await expect(page.getByRole('table')).toBeVisible();
      await visitor.search.fill('robot');
      await visitor.search.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${paths.explore(language)}\\?q=robot`));
      await expect(page.locator('article[data-entry-id]').first()).toBeVisible();
    });
  });

  test.describe(`an unknown address in ${language}`, () => {
    test.use({ language });

    for (const unknown of ['entries/nobody', 'layout/north', 'no/such/page']) {
      test(`${unknown} is answered with 404 and a search`, async ({ visitor, page, watch }) => {
        watch.expects(/status of 404/);
        const home = paths.home(language).replace(/\/$/, '');
        const answer = await visitor.open(`${home}/${unknown}`);
        expect(answer?.status()).toBe(404);
        await expect(visitor.heading).toHaveText(visitor.t('notFound.heading'));
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        const search = page.getByRole('main').getByRole('combobox', { name: visitor.t('site.searchLabel') });
        await search.fill('robot');
        await search.press('Enter');
        await expect(page).toHaveURL(new RegExp(`${paths.explore(language)}\\?q=robot$`));
        expect(await visitor.count()).toBeGreaterThan(0);
      });
    }
  });
}

test('a first visit without a language of ours gets 简体', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'fr-FR', baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/about');
  await expect(page).toHaveURL(/localhost:\d+\/about$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await context.close();
});
