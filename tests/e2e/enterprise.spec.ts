/** A company with a technical problem: from a word to whom to call and how to get there. */
import { paths } from '../../src/app/paths.ts';
import { toTraditional } from '../../src/dataset/traditional.ts';
import { LOCALES, type Locale } from '../../src/domain/locale.ts';
import { listed, recordOf } from './records.ts';
import { expect, test } from './site.ts';

/** A word for the problem, what of the page it lights up, and an entry that must answer. */
const PROBLEMS: Record<Locale, { word: string; lit: RegExp; entry: string }> = {
  'zh-Hans': { word: '化工', lit: /^化工$/, entry: 'srici' },
  'zh-Hant': { word: 'huagong', lit: /^化工$/, entry: 'srici' },
  en: { word: 'robot', lit: /^robot/i, entry: 'seari' },
};

for (const language of LOCALES) {
  const { word, lit, entry } = PROBLEMS[language];

  test.describe(`a company asking in ${language}`, () => {
    test.use({ language });

    test('finds answers while typing, with the matched part marked', async ({ visitor, page }) => {
      await visitor.open(paths.home(language));
      await visitor.search.fill(word);
      await visitor.search.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${paths.explore(language)}\\?q=`));
      await expect(visitor.result(entry)).toBeVisible();
      const asked = await visitor.count();

      await visitor.search.fill('');
      await expect(page).toHaveURL(new RegExp(`${paths.explore(language)}$`));
      const all = listed.length;
      await visitor.finds(all);
      expect(all).toBeGreaterThan(asked);

      for (const [index, letter] of [...word].entries()) {
        await visitor.search.pressSequentially(letter);
        await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(word.slice(0, index + 1))}$`));
        const found = await visitor.count();
        expect(found).toBeGreaterThan(0);
        expect(found).toBeLessThanOrEqual(all);
      }
      await visitor.finds(asked);
      await expect(visitor.result(entry).locator('mark').first()).toHaveText(lit);
      await expect(visitor.results.first().locator('mark').first()).toBeVisible();
    });

    test('narrows by sector and support; counts follow, Back and Forward restore', async ({
      visitor,
      page,
    }) => {
      await visitor.explore({ q: word });
      const asked = await visitor.count();
      await visitor.openFilters();
      const sectors = await visitor.facetValues('sector');
      const sector = sectors.find(({ count }) => count < asked && count > 1) ?? sectors.at(-1)!;
      await visitor.facetBox('sector', sector.name).click();
      await expect(visitor.facetBox('sector', sector.name)).toBeChecked();
      await expect(page).toHaveURL(/sector=/);
      await expect(visitor.results).toHaveCount(sector.count);
      for (const { count } of await visitor.facetValues('offers'))
        expect(count).toBeLessThanOrEqual(sector.count);

      const offers = await visitor.facetValues('offers');
      const offer = offers.find(({ count }) => count < sector.count) ?? offers[0]!;
      await visitor.facetBox('offers', offer.name).click();
      await expect(page).toHaveURL(/offers=/);
      await visitor.closeFilters();
      await visitor.finds(offer.count);
      await expect(visitor.chip(sector.name)).toBeVisible();
      await expect(visitor.chip(offer.name)).toBeVisible();

      await page.goBack();
      await visitor.finds(sector.count);
      await page.goBack();
      await visitor.finds(asked);
      await expect(visitor.search).toHaveValue(word);
      await page.goForward();
      await visitor.finds(sector.count);
      await visitor.chip(sector.name).click();
      await visitor.finds(asked);
    });

    test('reads who, what, where and by which source, copies the address', async ({
      visitor,
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const record = recordOf(entry);
      await visitor.explore({ q: word });
      const link = visitor.result(entry).getByRole('link');
      const name = await link.innerText();
      await link.click();
      await expect(page).toHaveURL(new RegExp(`${paths.entry(language, entry)}$`));
      await expect(visitor.heading).toHaveText(name);
      for (const section of ['offers', 'about', 'place', 'sources'] as const) {
        const heading = page.getByRole('heading', { level: 2, name: visitor.t(`entry.${section}`) }).first();
        await expect(heading).toBeVisible();
      }
      await expect(
        page.getByRole('heading', { name: visitor.t('entry.contact'), exact: true }),
      ).toBeVisible();
      for (const { title } of record.sources.filter(({ url }) => url)) {
        const written = language === 'zh-Hant' ? toTraditional(title) : title;
        await expect(page.getByText(written, { exact: true }).first()).toBeVisible();
      }
      await page.getByRole('button', { name: visitor.t('entry.copy') }).click();
      await expect(page.getByRole('button', { name: visitor.t('entry.copied') })).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/[\u4e00-\u9fff]/);
      if (language !== 'zh-Hant') expect(copied).toBe(record.location?.address?.['zh-Hans']);
    });

    test('is led there by each map service, in its own coordinates', async ({ visitor, page }) => {
      const { location } = recordOf('seari');
      await visitor.open(paths.entry(language, 'seari'));
      const route = async (service: 'amap' | 'baidu' | 'apple' | 'google') => {
        const link = page.getByRole('link', { name: visitor.t(`entry.map.${service}`), exact: true });
        return new URL((await link.getAttribute('href')) ?? '');
      };
      const { lat = 0, lng = 0 } = location ?? {};
      const near = (text: string | null, order: 'lat,lng' | 'lng,lat', metres: readonly [number, number]) => {
        const [first = 0, second = 0] = (text ?? '').split(',').map(Number);
        const [y, x] = order === 'lat,lng' ? [first, second] : [second, first];
        const distance = Math.hypot(
          (y - lat) * 111_000,
          (x - lng) * 111_000 * Math.cos((lat * Math.PI) / 180),
        );
        expect(distance).toBeGreaterThan(metres[0]);
        expect(distance).toBeLessThan(metres[1]);
      };
      // The state's shift is some 500 m in Shanghai; 百度 adds its own, some 700 m more.
      const [amap, baidu] = [await route('amap'), await route('baidu')];
      expect(amap.host).toBe('uri.amap.com');
      near(amap.searchParams.get('position'), 'lng,lat', [300, 800]);
      expect(baidu.searchParams.get('coord_type')).toBe('bd09ll');
      near(baidu.searchParams.get('location'), 'lat,lng', [600, 1800]);
      near((await route('apple')).searchParams.get('ll'), 'lat,lng', [300, 800]);
      near((await route('google')).searchParams.get('query'), 'lat,lng', [300, 800]);
    });

    test('comes back to the same list at the same place', async ({ visitor, page }) => {
      await visitor.explore({ sort: 'name', view: 'list' });
      const count = await visitor.count();
      const chosen = visitor.results.nth(30);
      await chosen.scrollIntoViewIfNeeded();
      const id = await chosen.getAttribute('data-entry-id');
      await chosen.getByRole('link').click();
      await expect(visitor.heading).toBeInViewport();
      await page.getByRole('link', { name: visitor.t('entry.back') }).click();
      await expect(page).toHaveURL(/sort=name/);
      await visitor.finds(count);
      await expect(visitor.result(id ?? ''), 'after the way back on the page').toBeInViewport();

      await visitor
        .result(id ?? '')
        .getByRole('link')
        .click();
      await expect(page).toHaveURL(new RegExp(`/entries/${id}$`));
      await page.goBack();
      await visitor.finds(count);
      await expect(visitor.result(id ?? ''), 'after Back of the browser').toBeInViewport();
    });
  });
}
