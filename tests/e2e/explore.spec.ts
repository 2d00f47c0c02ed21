/** The list and the map of whatever the address asks for, however oddly it asks. */
import { paths } from '../../src/app/paths.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { listed } from './records.ts';
import { expect, test } from './site.ts';

/** The orders that ask nothing more of the visitor. */
const SORTS = ['relevance', 'name', 'level'] as const;

for (const language of LOCALES) {
  test.describe(`the list in ${language}`, () => {
    test.use({ language });

    test('drops what it does not know, and says so', async ({ visitor, page }) => {
      await visitor.explore({ sector: 'alchemy', sort: 'luck', view: 'globe', entry: 'nobody', pole: 'wu' });
      await expect(page.getByText(/sector=alchemy/)).toHaveText(
        visitor.t('site.dropped', {
          count: 4,
          values: 'sector=alchemy, sort=luck, view=globe, entry=nobody',
        }),
      );
      await visitor.finds(listed.filter(({ pole }) => pole === 'wu').length);
    });

    test('offers ways out of an empty result that lead somewhere', async ({ visitor, page }) => {
      const query = { q: '化工', type: 'university', pole: 'zhong' };
      await visitor.explore(query);
      await expect(visitor.list.getByRole('heading', { name: visitor.t('explore.empty') })).toBeVisible();
      await expect(visitor.list.getByRole('status').first()).toContainText(
        visitor.t('explore.announce', { count: 0 }),
      );
      await expect(visitor.list.getByRole('link', { name: /^021-/ })).toBeVisible();
      const steps = await visitor.list.getByRole('listitem').getByRole('button').allInnerTexts();
      const ways = steps.filter((step) => ![...'“'].some((quote) => step.trim().startsWith(quote)));
      expect(ways).toContain(visitor.t('explore.emptyNoFilters'));
      expect(ways).toContain(visitor.t('explore.emptyAll', { count: listed.length }));
      for (const way of [
        visitor.t('explore.emptyNoFilters'),
        visitor.t('explore.emptyAll', { count: listed.length }),
      ]) {
        await visitor.explore(query);
        await visitor.list.getByRole('button', { name: way, exact: true }).click();
        await expect(visitor.results).not.toHaveCount(0);
        await visitor.count();
      }
      await expect(page).toHaveURL(new RegExp(`${paths.explore(language)}$`));
    });

    test('counts what it shows, in every order', async ({ visitor }) => {
      await visitor.explore();
      await visitor.finds(listed.length);
      const ids = () =>
        visitor.results.evaluateAll((items) => items.map((item) => item.getAttribute('data-entry-id')));
      const orders: (readonly (string | null)[])[] = [];
      for (const sort of SORTS) {
        const before = orders.at(-1);
        await visitor.list
          .getByRole('combobox', { name: visitor.t('explore.sort') })
          .selectOption({ label: visitor.t(`explore.sortBy.${sort}`) });
        await expect(visitor.page).toHaveURL(sort === 'relevance' ? /explore$/ : new RegExp(`sort=${sort}`));
        if (before) await expect.poll(ids).not.toEqual(before);
        await visitor.finds(listed.length);
        orders.push(await ids());
      }
      const [relevance = [], name = [], level = []] = orders;
      expect(level).not.toEqual(relevance);
      expect(name).toHaveLength(listed.length);
      for (const order of orders) expect(new Set(order)).toEqual(new Set(listed.map(({ id }) => id)));

      const ranks = ['national', 'ministerial', 'municipal', 'district'];
      const levels = level.map((id) => ranks.indexOf(listed.find((entry) => entry.id === id)?.level ?? ''));
      const known = levels.filter((rank) => rank >= 0);
      expect(known).toEqual(known.toSorted((a, b) => a - b));
      expect(levels.indexOf(-1)).toBe(known.length);
    });

    test('shows list, map or both', async ({ visitor, page }) => {
      await visitor.explore({ view: 'list' });
      await expect(visitor.map).toBeHidden();
      await expect(visitor.results.first()).toBeVisible();
      await page.getByTitle(visitor.t('explore.viewAs.map')).click();
      await expect(page).toHaveURL(/view=map/);
      await expect(visitor.map).toBeVisible();
      await expect(visitor.results.first()).not.toBeInViewport();
      await page.getByTitle(visitor.t('explore.viewAs.split')).click();
      await expect(page).toHaveURL(new RegExp(`${paths.explore(language)}$`));
      await expect(visitor.map).toBeVisible();
      await expect(visitor.results.first()).toBeVisible();
    });
  });
}

test('marks of the map can be reached and lead to their entries', async ({ visitor, page }) => {
  await visitor.explore({ entry: 'seari' });
  const marks = visitor.map.getByRole('button').or(visitor.map.getByRole('link'));
  await expect(marks.first()).toBeVisible();
  await expect(visitor.map.getByText('上海电器科学研究所').first()).toBeVisible();
  await visitor.map.getByRole('link', { name: visitor.t('map.open') }).click();
  await expect(page).toHaveURL(/\/entries\/seari$/);
});

test('an unfinished composition asks for nothing', async ({ visitor, page, context }) => {
  await visitor.explore();
  await visitor.search.focus();
  const before = page.url();
  const browser = await context.newCDPSession(page);
  for (const text of ['h', 'hu', 'hua', "hua'g", "hua'gong"]) {
    await browser.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await expect(visitor.search).toHaveValue("hua'gong");
  await page.waitForTimeout(400);
  expect(page.url()).toBe(before);
  await visitor.finds(listed.length);
  await browser.send('Input.insertText', { text: '化工' });
  await expect(visitor.search).toHaveValue('化工');
  await expect(page).toHaveURL(/q=%E5%8C%96%E5%B7%A5$/);
  await expect(visitor.result('srici')).toBeVisible();
});

const ODDITIES: readonly [name: string, q: string][] = [
  ['500 characters of junk', '垃圾x%?&#'.repeat(63).slice(0, 500)],
  ['characters of regular expressions', '.*+?^${}()|[]\\'],
  ['markup', '<img src=x onerror="document.title=1"><script>document.title=2</script>'],
  ['control characters and lone surrogates', '\u0000\u202e\ud83d化'],
];

for (const [name, q] of ODDITIES) {
  test(`${name} in the address are words like any others`, async ({ visitor, page }) => {
    const address = `/explore?${new URLSearchParams({ q }).toString()}`;
    await visitor.open(address);
    await visitor.count();
    await expect(visitor.heading).toHaveCount(1);
    expect(await page.title()).toContain(visitor.t('explore.title'));
    await expect(page.locator('main img[src="x"]')).toHaveCount(0);
  });
}

test('typing without a pause loses no letter', async ({ visitor, page }) => {
  await visitor.explore();
  await visitor.search.pressSequentially('huagongyanjiuyuanhuagongyanjiuyuan', { delay: 5 });
  await expect(page).toHaveURL(/q=huagongyanjiuyuanhuagongyanjiuyuan$/);
  await visitor.search.fill('');
  await visitor.finds(listed.length);
});
