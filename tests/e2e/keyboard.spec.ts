/** The whole way by keyboard alone. */
import type { Page } from '@playwright/test';
import { paths } from '../../src/app/paths.ts';
import { expect, test } from './site.ts';

/** Presses Tab until the focus is on something that `selector` matches; says how often. */
async function tabTo(page: Page, selector: string, limit: number): Promise<number> {
  for (let count = 1; count <= limit; count += 1) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    if (there) return count;
  }
  throw new Error(`${limit} times Tab did not reach ${selector}.`);
}

test('the first Tab offers to skip to the content', async ({ visitor, page }) => {
  for (const address of [paths.home('zh-Hans'), paths.explore('zh-Hans'), paths.entry('zh-Hans', 'seari')]) {
    await visitor.open(address);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: visitor.t('site.skip') });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  }
});

// A phone keeps its filters behind a button.
test('a desk is filtered, read and left by keyboard', { tag: '@desk' }, async ({ visitor, page }) => {
  await visitor.explore();
  const all = await visitor.count();
  await tabTo(page, 'input[type="search"]', 10);
  await tabTo(page, 'input[type="checkbox"]', 15);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/type=/);
  expect(await visitor.count()).toBeLessThan(all);
  await tabTo(page, 'article a', 120);
  const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.keyboard.press('Enter');
  await expect(visitor.heading).toHaveText(name);
  await expect(page.getByRole('main')).toBeFocused();
  await tabTo(page, 'main a', 2);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/explore\?type=/);
});

// On a desk the filters stand beside the list.
test(
  'the filters of a phone open, close and give the focus back',
  { tag: '@phone' },
  async ({ visitor, page }) => {
    await visitor.explore();
    const opener = visitor.list.getByRole('button', { name: visitor.t('explore.filters') });
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: visitor.t('explore.filters') });
    await expect(dialog).toBeVisible();
    await expect
      .poll(() => dialog.evaluate((element) => element.contains(document.activeElement)))
      .toBe(true);
    await tabTo(page, 'dialog input[type="checkbox"]', 4);
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/type=/);
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(visitor.list.getByRole('button', { name: /1/ }).first()).toBeFocused();
  },
);

test('what has the focus shows it', async ({ visitor, page }) => {
  await visitor.open(paths.home('zh-Hans'));
  for (let count = 0; count < 12; count += 1) {
    await page.keyboard.press('Tab');
    const outlined = await page.evaluate(() => {
      const visible = (element: Element) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
      };
      const element = document.activeElement;
      if (!element) return 'nothing has the focus';
      const around = [element, ...(element.parentElement ? [element.parentElement] : [])];
      return around.some(visible) || `${element.localName} ${element.textContent ?? ''}`;
    });
    expect.soft(outlined).toBe(true);
  }
});
