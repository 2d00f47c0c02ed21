/** Grounds of other servers: none unless the site offers it; right to the pixel, and a sentence when they fail. */
import type { Page, Route } from '@playwright/test';
import gcoord from 'gcoord';
import type { MapLayer } from '../../src/domain/map-layer.ts';
import { MapPage } from './map-page.ts';
import { listed } from './records.ts';
import { expect, test } from './site.ts';

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mPMaGj4DwAFBAKAqmRqzAAAAABJRU5ErkJggg==',
  'base64',
);
const xyz = (id: string, system: 'wgs84' | 'gcj02'): MapLayer => ({
  id,
  kind: 'xyz',
  name: `图 ${id}`,
  url: `/tiles/${id}/{z}/{x}/{y}.png`,
  system,
  attribution: `© ${id}`,
});

/** The site as if `data/site.json` named these layers. */
async function offer(page: Page, layers: readonly MapLayer[]): Promise<void> {
  await page.route(/\/identity\.json$/, async (route) => {
    const response = await route.fetch();
    const identity = (await response.json()) as object;
    await route.fulfill({ response, json: { ...identity, layers } });
  });
}

const serve = (page: Page, answer: (route: Route) => Promise<void>) => page.route(/\/tiles\//, answer);

test('the site asks nobody and shows no choice when it offers none', async ({ visitor, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await new MapPage(visitor).open({ layer: 'osm' });
  await expect(visitor.map.getByLabel(visitor.t('map.layers'))).toHaveCount(0);
  expect(asked.filter((url) => /config\.json|tiles/.test(url))).toEqual([]);
});

/** Where a place is on the pictures that are shown, in pixels of the screen. */
async function onPictures(page: Page, at: readonly [lng: number, lat: number]) {
  const tiles = await page.locator('img.leaflet-tile').evaluateAll((images) =>
    images.map((image) => {
      const { x, y, width, height } = image.getBoundingClientRect();
      return { src: (image as HTMLImageElement).src, x, y, width, height };
    }),
  );
  const [tile] = tiles;
  if (!tile) throw new Error('No picture is shown.');
  const [z = 0, column = 0, row = 0] = (/(\d+)\/(\d+)\/(\d+)\.png/.exec(tile.src) ?? []).slice(1).map(Number);
  const [lng, lat] = at;
  const sine = Math.sin((lat * Math.PI) / 180);
  const x = ((lng + 180) / 360) * 2 ** z;
  const y = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** z;
  return { x: tile.x + (x - column) * tile.width, y: tile.y + (y - row) * tile.height };
}

test('marks stand on the same ground to a pixel, whichever system the pictures are drawn in', async ({
  visitor,
  page,
}) => {
  await offer(page, [xyz('wgs', 'wgs84'), xyz('gcj', 'gcj02')]);
  await serve(page, (route) => route.fulfill({ contentType: 'image/png', body: PICTURE }));
  const map = new MapPage(visitor);
  await map.open({ at: '31.2405,121.4095,16' });
  const own = await map.spots();
  const choice = visitor.map.getByLabel(visitor.t('map.layers'));
  for (const [id, system] of [
    ['wgs', gcoord.WGS84],
    ['gcj', gcoord.GCJ02],
  ] as const) {
    await choice.selectOption(id);
    await expect(page).toHaveURL(new RegExp(`layer=${id}`));
    await expect(visitor.map.getByText(`© ${id}`)).toBeVisible();
    await page.locator('img.leaflet-tile-loaded').first().waitFor();
    const spots = await map.spots();
    let compared = 0;
    for (const { name, x, y } of spots) {
      const { location } = listed.find(({ names }) => names.some(({ value }) => value === name)) ?? {};
      if (location?.lat === undefined || location.lng === undefined) continue;
      const [lng, lat] = gcoord.transform([location.lng, location.lat], gcoord.WGS84, system) as [
        number,
        number,
      ];
      const ground = await onPictures(page, [lng, lat]);
      expect.soft(Math.abs(ground.x - x), `${id}: ${name}`).toBeLessThanOrEqual(1);
      expect.soft(Math.abs(ground.y - y), `${id}: ${name}`).toBeLessThanOrEqual(1);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(1);
    // The middle of the map stays, so that no mark moves on the screen by more than the shift's own bend.
    for (const { name, x, y } of own) {
      const now = spots.find((spot) => spot.name === name);
      if (now) expect.soft(Math.hypot(now.x - x, now.y - y), `${id}: ${name}`).toBeLessThanOrEqual(1.5);
    }
  }
  await choice.selectOption('');
  await expect(page.locator('img.leaflet-tile')).toHaveCount(0);
  expect(await map.spots()).toEqual(own);
});

const FAILURES: readonly [name: string, answer: (route: Route) => Promise<void>][] = [
  ['answer 403', (route) => route.fulfill({ status: 403, body: 'Forbidden' })],
  ['are a page', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in' })],
  ['do not come', (route) => route.abort('internetdisconnected')],
];
for (const [name, answer] of FAILURES) {
  test(`when pictures ${name}, it says so and shows its own ground`, async ({ visitor, page, watch }) => {
    watch.expects(/Failed to load resource/);
    await offer(page, [xyz('wgs', 'wgs84')]);
    await serve(page, answer);
    const map = new MapPage(visitor);
    await map.open({ layer: 'wgs' });
    await expect(visitor.map.getByText(visitor.t('map.layerFailed', { name: '图 wgs' }))).toBeVisible();
    await expect(visitor.map.getByLabel(visitor.t('map.layers'))).toHaveValue('');
    await expect(visitor.map.getByText('© OpenStreetMap contributors')).toBeVisible();
    await expect(page.locator('img.leaflet-tile')).toHaveCount(0);
    await expect(visitor.map.locator('canvas').first()).toBeVisible();
    await visitor.finds(listed.length);
  });
}

test('天地图 without its key says so; with one, it is asked with it', async ({
  visitor,
  page,
  watch,
  context,
}) => {
  watch.expects(/Failed to load resource/);
  watch.expects(/Content Security Policy/);
  await offer(page, [{ id: 'tianditu', kind: 'tianditu', name: '天地图', reviewNumber: 'GS(2024)0000号' }]);
  const map = new MapPage(visitor);
  await map.open({ layer: 'tianditu' });
  await expect(visitor.map.getByText(visitor.t('map.layerNoKey', { name: '天地图' }))).toBeVisible();
  await context.route(/\/config\.json$/, (route) =>
    route.fulfill({ json: { mapKeys: { tianditu: 'a-key' } } }),
  );
  await visitor.open(page.url());
  // The pages of this build name no other host in their policy, so the pictures are refused and it says so.
  await expect(visitor.map.getByText(visitor.t('map.layerFailed', { name: '天地图' }))).toBeVisible();
  expect(watch.foreign).toEqual([]);
});
