/** On a phone, one finger scrolls the page; two fingers, or a tap first, move the map. */
import type { CDPSession } from '@playwright/test';
import { MapPage } from './map-page.ts';
import { expect, test } from './site.ts';

async function swipe(session: CDPSession, from: { x: number; y: number }, by: { x: number; y: number }) {
  const at = (share: number) => [{ x: from.x + by.x * share, y: from.y + by.y * share }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= 10; step += 1)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 10) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

// A desk has a mouse.
test('a finger is never caught by the map', { tag: '@phone' }, async ({ visitor, page, context }) => {
  const map = new MapPage(visitor);
  await map.open({ at: '31.262,121.39,15' });
  const session = await context.newCDPSession(page);
  const before = await map.spots();
  const from = { x: 190, y: 330 };

  await swipe(session, from, { x: 0, y: -200 });
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(80);
  // A tap while the page still glides only stops it.
  await map.spots();
  await expect
    .poll(async () => {
      const top = await page.evaluate(() => window.scrollY);
      await page.evaluate(() => window.scrollTo(0, 0));
      return top;
    })
    .toBe(0);
  expect(await map.spots()).toEqual(before);

  await page.touchscreen.tap(from.x, from.y);
  await expect(visitor.map.getByText(visitor.t('map.engaged'))).toBeAttached();
  await swipe(session, from, { x: 0, y: -120 });
  await page.waitForTimeout(600);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  expect(await map.spots()).not.toEqual(before);

  await visitor.list.getByRole('heading').first().scrollIntoViewIfNeeded();
  await page.evaluate(() => window.scrollTo(0, 300));
  await expect(visitor.map.getByText(visitor.t('map.engaged'))).toHaveCount(0);
});
