/** Policies, programmes, offices and figures: asked by who one is, followed to entries and back, drawn late. */
import { paths } from '../../src/app/paths.ts';
import { expect, test } from './site.ts';

test.describe('a Hong Kong start-up reading 繁體', () => {
  test.use({ language: 'zh-Hant' });

  test('asks what is there for it, and the address keeps the question', async ({ visitor, page }) => {
    const { t } = visitor;
    await visitor.open(paths.policies('zh-Hant'));
    const all = await page.locator('article[data-policy-id]').count();
    await page.getByRole('link', { name: t('audience.start-up'), exact: true }).click();
    await expect(page).toHaveURL(/\?who=start-up$/);
    await expect(page.locator('article[data-policy-id]')).not.toHaveCount(all);
    const community = page.locator('[data-policy-id="wuning-community-opinions"]');
    await expect(community).toContainText(t('audience.start-up'));
    await expect(community).toContainText(t('initiative.status.announced'));
    await page.reload();
    await visitor.settle();
    await expect(page.getByRole('link', { name: t('audience.start-up'), exact: true })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await page.goBack();
    await expect(page.locator('article[data-policy-id]')).toHaveCount(all);
  });

  test('shares one measure by its address, and a machine reads what the page is about', async ({
    visitor,
    page,
  }) => {
    const policy = paths.policy('zh-Hant', 'wuning-community-opinions');
    await visitor.open(`${paths.join('zh-Hant')}?as=startup&for=space`);
    const measure = page.locator(`main a[href^="${policy}#measure-"]`).first();
    const text = await measure.innerText();
    await measure.click();
    await expect(page).toHaveURL(/#measure-\d+$/);
    const marked = page.locator('tr[aria-current]');
    await expect(marked).toContainText(text);
    await expect(marked).toBeInViewport();
    await visitor.open(policy);
    const told = await page.locator('script[type="application/ld+json"]').textContent();
    const { '@graph': graph } = JSON.parse(told ?? '{}') as {
      '@graph': { name?: string; '@type': string }[];
    };
    expect(graph.map((thing) => thing['@type'])).toEqual(['CreativeWork', 'BreadcrumbList']);
    expect(graph[0]?.name).toBe(await visitor.heading.innerText());
  });

  test('goes from a programme to who leads it, and back from there', async ({ visitor, page }) => {
    await visitor.open(paths.programme('zh-Hant', 'chain-alliances'));
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(6);
    await page.getByRole('table').locator('a[href$="/entries/srici"]').click();
    await expect(page).toHaveURL(/\/entries\/srici$/);
    await expect(page.locator('#initiatives')).toBeVisible();
    await page.getByRole('main').locator('a[href$="/programmes/chain-alliances"]').click();
    await expect(page).toHaveURL(/\/programmes\/chain-alliances$/);
  });

  test('sees which office to ring, and what nobody published', async ({ visitor, page }) => {
    await visitor.open(paths.services('zh-Hant'));
    const office = page.locator('#putuo-science-and-technology-commission');
    await expect(office.locator('a[href^="tel:"]')).toHaveAttribute('href', 'tel:02152564588,7165');
    await expect(office).toContainText(visitor.t('service.noHours'));
    const shenzhen = page.locator('#greater-bay-area-service-point');
    await expect(shenzhen).toContainText(visitor.t('service.noPhone'));
    await expect(shenzhen).toContainText(visitor.t('service.noAddress'));
  });
});

test.describe('the figures', () => {
  test.use({ language: 'en' });

  test('load the chart library only when a chart comes near', async ({ visitor, page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await visitor.open(paths.figures('en'));
    const isChart = (url: string) => /stacked-bars|host-stars|event-lanes/.test(url);
    expect(scripts.filter(isChart)).toEqual([]);
    const heading = page.locator('#network');
    await heading.scrollIntoViewIfNeeded();
    const section = page.locator('section').filter({ has: heading });
    await expect(section.locator('svg a').first()).toBeAttached();
    expect(scripts.some(isChart)).toBe(true);
    await section.locator('svg a').first().click();
    await expect(page).toHaveURL(/\/en\/entries\//);
  });

  test('open the entries of a cell, and say what nobody offers', async ({ visitor, page }) => {
    await visitor.open(paths.figures('en'));
    const matrix = page.getByRole('region', { name: visitor.t('figures.section.coverage') });
    await expect(matrix.getByText(visitor.t('figures.nobody')).first()).toBeAttached();
    const cell = matrix.locator('tbody td a').first();
    const count = Number(await cell.textContent());
    await cell.click();
    await expect(page).toHaveURL(/\/en\/explore\?sector=.+&offers=/);
    await visitor.finds(count);
  });
});

test('a choice that does not exist is said to be left out', async ({ visitor, page }) => {
  await visitor.open(`${paths.policies('zh-Hans')}?who=alien`);
  await expect(page.getByRole('status').filter({ hasText: 'who=alien' })).toBeVisible();
});
