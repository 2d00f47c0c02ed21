/** When the data does not come: a sentence, and a way to try again that works. */
import type { Page, Route } from '@playwright/test';
import { paths } from '../../src/app/paths.ts';
import { expect, test } from './site.ts';

const FAILURES: readonly {
  name: string;
  answer: (route: Route) => Promise<void>;
  status: number;
}[] = [
  { name: 'the network is cut', answer: (route) => route.abort('internetdisconnected'), status: 0 },
  {
    name: 'the server fails',
    answer: (route) => route.fulfill({ status: 500, body: 'broken' }),
    status: 500,
  },
  {
    name: 'a page comes instead of data',
    answer: (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Sign in' }),
    status: 200,
  },
];
const DATA = /\/data\/v1\/(?!basemap)/;

async function cut(page: Page, answer: (route: Route) => Promise<void>) {
  await page.route(DATA, answer);
  return () => page.unroute(DATA);
}

for (const { name, answer, status } of FAILURES) {
  test.describe(`when ${name}`, () => {
    test.beforeEach(({ watch }) => {
      watch.expects(/Failed to load resource/);
      watch.expects(/preload/);
    });

    test('on the way to the list, it says so and tries again', async ({ visitor, page }) => {
      await visitor.open(paths.home('zh-Hans'));
      const mend = await cut(page, answer);
      await page
        .getByRole('main')
        .getByRole('link', { name: visitor.t('home.open') })
        .click();
      const alert = page.getByRole('alert');
      await expect(alert).toContainText(visitor.t('error.data'));
      const reason = status === 0 ? visitor.t('error.offline') : visitor.t('error.server', { status });
      if (status !== 200) await expect(alert).toContainText(reason);
      await expect(visitor.heading).toHaveText(visitor.t('error.title'));
      await expect(page.getByRole('banner')).toBeVisible();

      const tried = page.waitForRequest(/\/data\/v1\//);
      await alert.getByRole('button', { name: visitor.t('error.retry') }).click();
      // Answered while it is still broken: mended sooner, this try would succeed, and take the button away.
      await (await tried).response();
      await expect(page.getByRole('alert')).toBeVisible();
      await mend();
      await page.getByRole('button', { name: visitor.t('error.retry') }).click();
      await expect(visitor.heading).toHaveText(visitor.t('explore.heading'));
      expect(await visitor.count()).toBeGreaterThan(0);
    });

    test('on opening the list, it says so and tries again', async ({ visitor, page }) => {
      const mend = await cut(page, answer);
      await page.goto(paths.explore('zh-Hans', new URLSearchParams({ q: '化工' })));
      const alert = page.getByRole('alert');
      await expect(alert).toContainText(visitor.t('error.data'));
      await mend();
      await alert.getByRole('button', { name: visitor.t('error.retry') }).click();
      await expect(visitor.result('srici')).toBeVisible();
      expect(await visitor.count()).toBeGreaterThan(0);
      await expect(visitor.search).toHaveValue('化工');
    });

    test('on the way to an entry, it says so and tries again', async ({ visitor, page }) => {
      await visitor.explore({ q: '化工' });
      const mend = await cut(page, answer);
      await visitor.result('srici').getByRole('link').click();
      await expect(page.getByRole('alert')).toContainText(visitor.t('error.data'));
      await mend();
      await page.getByRole('button', { name: visitor.t('error.retry') }).click();
      await expect(visitor.heading).toContainText('上海化工研究院');
    });
  });
}

test('a page that is already here stays readable when the data is cut', async ({ visitor, page, watch }) => {
  watch.expects(/Failed to load resource/);
  await cut(page, (route) => route.abort());
  await visitor.open(paths.entry('zh-Hans', 'seari'));
  await expect(visitor.heading).toContainText('上海电器科学研究所');
});

test('the list works without the ground of the map', async ({ visitor, page, watch }) => {
  watch.expects(/Failed to load resource/);
  await page.route(/\/data\/v1\/basemap/, (route) => route.abort());
  await visitor.explore();
  expect(await visitor.count()).toBeGreaterThan(0);
  await expect(visitor.map.getByText(visitor.t('map.failed'))).toBeVisible();
});

test('the list works when the ground of the map is corrupt', async ({ visitor, page }) => {
  await page.route(/\/data\/v1\/basemap.*json/, async (route) => {
    const response = await route.fetch();
    const basemap = (await response.json()) as object;
    await route.fulfill({ response, json: { ...basemap, roads: [{ class: 'main', lines: [['x']] }] } });
  });
  await visitor.explore();
  expect(await visitor.count()).toBeGreaterThan(0);
  await expect(visitor.map.getByText(visitor.t('map.failed'))).toBeVisible();
  await expect(visitor.map.locator('button[data-kind]').first()).toBeVisible();
});

test('the list works when the program of the map does not come', async ({ visitor, page, watch }) => {
  watch.expects(/Failed to load resource|Failed to fetch|preload|error occurred/);
  await page.route(/\/assets\/atlas-map-.*\.js/, (route) => route.abort());
  await visitor.explore();
  await expect(visitor.map.getByText(visitor.t('explore.mapBroken'))).toBeVisible();
  expect(await visitor.count()).toBeGreaterThan(0);
  await page.unroute(/\/assets\/atlas-map-.*\.js/);
  await visitor.map.getByRole('button', { name: visitor.t('error.retry') }).click();
  await expect(visitor.map.locator('button[data-kind]').first()).toBeVisible();
});

test('when the program of a page does not come, the network is named and the page comes later', async ({
  visitor,
  page,
  watch,
}) => {
  watch.expects(/Failed to load resource|Failed to fetch|preload/);
  await visitor.open(paths.home('zh-Hans'));
  const program = /\/assets\/policies-page-.*\.js/;
  await page.route(program, (route) => route.abort('internetdisconnected'));
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: visitor.t('initiative.plural.policy'), exact: true })
    .click();
  await expect(page.getByRole('alert')).toContainText(visitor.t('error.offline'));
  await page.unroute(program);
  await page
    .getByRole('alert')
    .getByRole('button', { name: visitor.t('error.retry') })
    .click();
  await expect(visitor.heading).toHaveText(visitor.t('policy.heading'));
});
