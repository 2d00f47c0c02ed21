/** An institution in Hong Kong: its own language from the first page, who is in the community, whom to ask. */
import { paths } from '../../src/app/paths.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { expect, test } from './site.ts';
import { Visitor } from './visitor.ts';

const READERS: readonly { language: Locale; home: RegExp; deep: RegExp }[] = [
  { language: 'zh-Hant', home: /\/zh-Hant$/, deep: /\/zh-Hant\/layout\/wu\?from=card#figures$/ },
  { language: 'en', home: /\/en$/, deep: /\/en\/layout\/wu\?from=card#figures$/ },
];

for (const { language, home, deep } of READERS) {
  test.describe(`an institution in Hong Kong reading ${language}`, () => {
    test.use({ language });

    test('is met in its language, at home and at a deep address', async ({ visitor, page }) => {
      await visitor.open('/');
      await expect(page).toHaveURL(home);
      await expect(visitor.heading).toHaveText(visitor.t('home.heading'));
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await visitor.open('/layout/wu?from=card#figures');
      await expect(page).toHaveURL(deep);
      await visitor.open('/explore?q=wuning');
      await expect(page).toHaveURL(new RegExp(`/${language}/explore\\?q=wuning`));
      await expect(visitor.search).toHaveValue('wuning');
    });

    test('is not moved from an address that names another language', async ({ visitor, page }) => {
      const other = language === 'en' ? 'zh-Hant' : 'en';
      await visitor.open(paths.about(other));
      await expect(page).toHaveURL(new RegExp(`/${other}/about$`));
    });

    test('finds the Wuning community and the office to ask', async ({ visitor, page }) => {
      await visitor.open(paths.home(language));
      const office = page.getByRole('link', { name: /^021-\d{8}/ }).first();
      await expect(office).toBeVisible();
      await expect(office).toHaveAttribute('href', /^tel:021\d{8}/);
      await page
        .getByRole('link', { name: visitor.t('home.doorHongKongLink'), exact: true })
        .last()
        .click();
      await expect(page).toHaveURL(new RegExp(`${paths.pole(language, 'wu')}$`));
      await expect(visitor.heading).toBeVisible();
      await expect(page.getByText('武', { exact: true }).first()).toBeVisible();
      await expect(page.locator('[data-entry-id]').first()).toBeVisible();
      await page.getByRole('link', { name: visitor.t('pole.openInExplore') }).click();
      await expect(page).toHaveURL(/pole=wu/);
      expect(await visitor.count()).toBeGreaterThan(0);
    });
  });
}

test.describe('changing the language', () => {
  test.use({ language: 'zh-Hant' });

  test('keeps the place and the query, and is remembered', async ({ visitor, page, context }) => {
    await visitor.explore({ q: 'robot', type: 'platform' });
    const count = await visitor.count();
    await visitor.speak('en');
    await expect(page).toHaveURL(/\/en\/explore\?q=robot&type=platform$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await new Visitor(page, 'en', visitor.narrow).finds(count);

    const later = await context.newPage();
    await later.goto('/about');
    await expect(later).toHaveURL(/\/en\/about$/);
    await later.goto('/');
    await expect(later).toHaveURL(/\/en$/);
  });

  test('leads to 简体 and stays there', async ({ visitor, page, context }) => {
    await visitor.open(paths.entry('zh-Hant', 'seari'));
    await visitor.speak('zh-Hans');
    await expect(page).toHaveURL(/\/entries\/seari$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    const later = await context.newPage();
    await later.goto('/entries/srici');
    await expect(later.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(later).toHaveURL(/localhost:\d+\/entries\/srici$/);
  });
});
