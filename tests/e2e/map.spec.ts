/** The map: its seals, its frame, its keys, and the list that it is one with. */
import { paths } from '../../src/app/paths.ts';
import { POLES } from '../../src/domain/pole-id.ts';
import { MapPage } from './map-page.ts';
import { listed } from './records.ts';
import { expect, test } from './site.ts';

for (const way of ['click', 'Enter'] as const) {
  test(`by ${way}, a seal opens its pole and frames its entries`, async ({ visitor, page }) => {
    const map = new MapPage(visitor);
    for (const pole of POLES) {
      await map.open();
      const seal = map.seal(pole);
      const count = listed.filter((entry) => entry.pole === pole).length;
      if (way === 'Enter') {
        await seal.focus();
        await page.keyboard.press('Enter');
      } else await seal.click();
      await expect(map.card).toContainText(visitor.t('map.poleEntries', { count }));
      await expect(map.card.locator('li')).toHaveCount(count);
      await expect(map.card.getByRole('link', { name: visitor.t('map.poleOpen') })).toHaveAttribute(
        'href',
        paths.pole('zh-Hans', pole),
      );
      await expect(map.card).toBeFocused();
      const box = await map.ground.boundingBox();
      const own = await map.ground
        .locator(`button[data-pole="${pole}"]`)
        .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().toJSON() as DOMRect));
      const isOut = ({ x, y }: DOMRect) =>
        !box || x < box.x || y < box.y || x > box.x + box.width || y > box.y + box.height;
      expect(own.filter(isOut)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(map.card).toHaveCount(0);
      await expect(seal).toBeFocused();
    }
  });
}

test('a pole is listed alone from its card, and Back lists the others again', async ({ visitor, page }) => {
  const map = new MapPage(visitor);
  await map.open();
  await map.seal('hua').focus();
  await page.keyboard.press('Enter');
  await map.card.getByRole('button', { name: visitor.t('map.poleList') }).click();
  await expect(page).toHaveURL(/pole=hua/);
  await visitor.finds(listed.filter(({ pole }) => pole === 'hua').length);
  await page.goBack();
  await visitor.finds(listed.length);
});

test('only what the map shows: the list, its count and its chips follow the frame', async ({
  visitor,
  page,
}) => {
  const map = new MapPage(visitor);
  await map.open({ at: '31.24,121.41,15' });
  await map.onlyHere.click();
  await expect(page).toHaveURL(/bbox=/);
  const few = await visitor.count();
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThan(listed.length);
  const chip = visitor.chip(visitor.t('explore.onlyMap'));
  await expect(chip).toBeVisible();

  const address = page.url();
  await map.ground.focus();
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await expect.poll(() => visitor.results.count()).toBeGreaterThan(few);
  expect(page.url()).not.toBe(address);

  await visitor.open(address);
  await visitor.finds(few);
  await expect(map.onlyHere).toBeChecked();
  await chip.click();
  await visitor.finds(listed.length);
  await expect(map.onlyHere).not.toBeChecked();
  await expect(page).not.toHaveURL(/bbox=/);
});

test('a bad frame, start or view in the address is told and left out', async ({ visitor }) => {
  await visitor.explore({ bbox: '1,2,3', at: 'nowhere', near: 'atlantis', layer: '../x' });
  await visitor.finds(listed.length);
  await expect(visitor.list.getByText('bbox=1,2,3')).toBeVisible();
  await expect(visitor.list.getByText('near=atlantis')).toBeVisible();
});

test('keys move and zoom the map, and the address keeps the view', async ({ visitor, page }) => {
  const map = new MapPage(visitor);
  await map.open({ at: '31.24,121.405,14' });
  const before = await map.spots();
  await map.ground.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/at=31\.\d+%2C121\.4\d+%2C14/);
  const moved = await map.spots();
  const shared = before.filter(({ name }) => moved.some((spot) => spot.name === name));
  expect(shared.length).toBeGreaterThan(0);
  for (const { name, x } of shared)
    expect(moved.find((spot) => spot.name === name)?.x).toBeCloseTo(x - 90, -1);
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/%2C15(&|$)/);
  const address = page.url();
  const zoomed = await map.spots();
  await visitor.open(address);
  await map.marks.first().waitFor();
  for (const { name, x, y } of await map.spots()) {
    const last = zoomed.find((spot) => spot.name === name);
    if (last) expect(Math.hypot(last.x - x, last.y - y)).toBeLessThan(2);
  }
});

test('marks are read from north to south, and all of them are in the list', async ({ visitor }) => {
  const map = new MapPage(visitor);
  await map.open();
  const marks = await map.marks.evaluateAll((buttons) =>
    buttons.map((button) => ({
      name: button.getAttribute('aria-label') ?? '',
      kind: button.dataset.kind,
      place: button.getAttribute('title') ?? '',
      y: button.getBoundingClientRect().y + button.getBoundingClientRect().height / 2,
    })),
  );
  expect(marks.length).toBeGreaterThan(3);
  expect(marks.every(({ name }) => name !== '')).toBe(true);
  const heights = marks.map(({ y }) => Math.round(y));
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  const names = await visitor.results.locator('h2').allTextContents();
  for (const { kind, place } of marks) if (kind === 'place') expect(names).toContain(place);
});

// A finger points at nothing before it taps.
test('list and map point at each other', { tag: '@desk' }, async ({ visitor, page }) => {
  const map = new MapPage(visitor);
  await map.open({ q: '华东师范大学', type: 'university' });
  await visitor.results.first().hover();
  await expect(map.ground.locator('button[data-highlighted]')).toHaveCount(1);
  await page.mouse.move(5, 5);
  await expect(map.ground.locator('button[data-highlighted]')).toHaveCount(0);
  await map.marks.first().focus();
  await expect(visitor.results.first()).toHaveAttribute('data-highlighted', 'true');
});

test('the map is passed with one key, and what is chosen on it comes into view in the list', async ({
  visitor,
  page,
}) => {
  const map = new MapPage(visitor);
  await map.open({ sort: 'name' });
  const pass = visitor.map.getByRole('link', { name: visitor.t('explore.passMap') });
  await pass.focus();
  await expect(pass).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(visitor.list).toBeFocused();
  await expect(page).toHaveURL(/sort=name$/);
  if (visitor.narrow) return;
  const name = '上海电器科学研究所（集团）有限公司';
  await visitor.explore({ sort: 'name', at: '31.2405,121.4095,16' });
  await map.marks.first().waitFor();
  await map.ground.locator(`button[title="${name}"]`).click();
  await expect(map.card).toContainText(name);
  await expect(visitor.result('seari')).toBeInViewport({ ratio: 0.9 });
});

test('no word on the map lies on another, on a seal or under a switch, at several zooms', async ({
  visitor,
}) => {
  const map = new MapPage(visitor);
  for (const at of [
    '31.2565,121.388,12',
    '31.25,121.40,13',
    '31.2405,121.4095,14',
    '31.2405,121.4095,15.5',
  ]) {
    await map.open({ at });
    await map.spots();
    const overlaps = await visitor.map.evaluate((area) => {
      const boxes = [
        ...area.querySelectorAll('.leaflet-atlas-names-pane span, .leaflet-atlas-lettering-pane span'),
        ...area.querySelectorAll('a[data-pole], [data-floats]'),
      ].flatMap((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const isWord = element.matches('span');
        const text = element.textContent ?? '';
        // A letter turned with its road covers a little less than the square around it.
        const trim = isWord ? 3 : 0;
        return right - left > 1
          ? [{ text, isWord, left: left + trim, top: top + trim, right: right - trim, bottom: bottom - trim }]
          : [];
      });
      return boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) =>
              (a.isWord || b.isWord) &&
              a.left < b.right &&
              b.left < a.right &&
              a.top < b.bottom &&
              b.top < a.bottom,
          )
          .map((b) => `${a.text} × ${b.text}`),
      );
    });
    expect.soft(overlaps, at).toEqual([]);
  }
});
