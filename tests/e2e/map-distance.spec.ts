/** The list by distance from a station, from the visitor's place with consent, and from a point of the map. */
import { MapPage } from './map-page.ts';
import { listed } from './records.ts';
import { expect, test } from './site.ts';
import type { Visitor } from './visitor.ts';

const metresOf = (line: string): number => {
  const [, number = '', unit = ''] = /约 ([\d.]+)\s?(公里|米)/.exec(line) ?? [];
  return Number(number) * (unit === '公里' ? 1000 : 1);
};

/** The distances as the list tells them, for those that have one. */
async function distances(visitor: Visitor): Promise<readonly number[]> {
  const lines = await visitor.list.getByText(/步行约 \d+ 分钟/).allTextContents();
  return lines.map(metresOf);
}

const startChoice = (visitor: Visitor) => visitor.list.getByLabel(visitor.t('explore.startFrom'));

test('from a metro station, nearest first, with the walk by a stated formula', async ({ visitor, page }) => {
  await visitor.explore();
  await visitor.list
    .getByLabel(visitor.t('explore.sort'))
    .selectOption({ label: visitor.t('explore.sortBy.distance') });
  await expect(visitor.list.getByText(visitor.t('explore.startNeeded'))).toBeVisible();
  await startChoice(visitor).selectOption({ label: '曹杨路' });
  await expect(page).toHaveURL(/sort=distance&near=caoyang-road/);
  await expect(visitor.list.getByText(visitor.t('explore.distanceNote'))).toBeVisible();
  await visitor.finds(listed.length);
  const told = await distances(visitor);
  expect(told.length).toBeGreaterThan(50);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  const [first = ''] = await visitor.list.getByText(/步行约 \d+ 分钟/).allTextContents();
  const minutes = Number(/步行约 (\d+) 分钟/.exec(first)?.[1]);
  expect(Math.abs(minutes - (metresOf(first) * 1.3) / 80)).toBeLessThanOrEqual(1);
  await expect(visitor.map.getByRole('img', { name: visitor.t('map.start') })).toBeAttached();
});

test('创新里 has no known place, so it is no start, and the page says so', async ({ visitor }) => {
  await visitor.explore({ sort: 'distance' });
  const name = '“创新里”科创产业空间';
  await expect(visitor.list.getByText(visitor.t('explore.startUnknown', { name }))).toBeVisible();
  const option = startChoice(visitor).locator('option', { hasText: '创新里' });
  await expect(option).toHaveText(visitor.t('explore.startNowhere', { name }));
  await expect(option).toBeDisabled();
});

test.describe('from my place', () => {
  test('with consent, and without putting it into the address', async ({ visitor, page, context }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 31.24112, longitude: 121.41317 });
    await visitor.explore({ sort: 'distance' });
    await startChoice(visitor).selectOption({ label: visitor.t('explore.startHere') });
    await expect(visitor.list.getByText(visitor.t('explore.distanceNote'))).toBeVisible();
    const told = await distances(visitor);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(page.url()).toContain('near=here');
    expect(page.url()).not.toContain('31.24');
  });

  test('refused, it says so and the list stays', async ({ visitor, context }) => {
    await context.clearPermissions();
    await visitor.explore({ sort: 'distance', near: 'here' });
    await expect(visitor.list.getByText(visitor.t('explore.hereRefused'))).toBeVisible();
    await visitor.finds(listed.length);
  });
});

test('from a point of the map, by keyboard alone', async ({ visitor, page }) => {
  const map = new MapPage(visitor);
  await map.open({ sort: 'distance', at: '31.24,121.41,14' });
  await startChoice(visitor).selectOption({ label: visitor.t('explore.startPick') });
  await expect(visitor.map.getByText(visitor.t('map.pick'))).toBeVisible();
  await expect(map.ground).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(visitor.map.getByText(visitor.t('map.pick'))).toHaveCount(0);
  await startChoice(visitor).selectOption({ label: visitor.t('explore.startPick') });
  await page.keyboard.press('ArrowUp');
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/near=31\.24\d*%2C121\.4\d*/);
  await expect(startChoice(visitor)).toHaveValue('point');
  const told = await distances(visitor);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

test('from a tapped point of the map', async ({ visitor, page }) => {
  const map = new MapPage(visitor);
  await visitor.explore({ sort: 'distance', at: '31.262,121.39,16' });
  await expect(map.ground).toBeVisible();
  await startChoice(visitor).selectOption({ label: visitor.t('explore.startPick') });
  const box = await map.ground.boundingBox();
  const [x, y] = [(box?.width ?? 0) * 0.4, (box?.height ?? 0) * 0.62];
  await map.ground.click({ position: { x, y } });
  await expect(page).toHaveURL(/near=31\.2\d*%2C121\.3\d*/);
});

test('every located entry names its nearest metro station, in the list, on its card and on its page', async ({
  visitor,
}) => {
  await visitor.explore({ entry: 'seari' });
  await expect(visitor.result('seari')).toContainText(/距地铁.+约 \d+\s?米/);
  await expect(visitor.map.getByRole('dialog')).toContainText(/距地铁.+约 \d+\s?米/);
  const located = listed.filter(({ location }) => location?.lat !== undefined).length;
  await expect(visitor.list.getByText(/距地铁.+约/)).toHaveCount(located);
  await visitor.open('/entries/seari');
  await expect(visitor.page.getByRole('main').getByText(/^距地铁.+约 \d+\s?米$/)).toBeVisible();
});
