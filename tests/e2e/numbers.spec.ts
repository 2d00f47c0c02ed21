/** No page shows a number that nobody published and nobody counted. */
import type { Page } from '@playwright/test';
import { inLocale, paths } from '../../src/app/paths.ts';
import { listPages } from '../../src/app/page-list.ts';
import { DEFAULT_LOCALE } from '../../src/domain/locale.ts';
import { knownNumbers, numbersIn } from './known-numbers.ts';
import { idsOf } from './records.ts';
import { expect, test } from './site.ts';

/** Pages whose numbers are walked: policies, programmes, offices, figures, and what leads to joining. */
const WALKED = /^\/(policies|programmes|services|figures|join|visit)(\/|$)/;

const PAGES = listPages({ entries: [], programmes: idsOf('programmes'), policies: idsOf('policies') })
  .map(({ path }) => path)
  .filter((path) => WALKED.test(inLocale(path, DEFAULT_LOCALE)));

/** Every piece of visible text on each page, as written by the server. */
async function textsOf(page: Page, addresses: readonly string[]): Promise<Record<string, string[]>> {
  return page.evaluate(async (all) => {
    const texts: Record<string, string[]> = {};
    for (const address of all) {
      const html = await (await fetch(address)).text();
      const body = new DOMParser().parseFromString(html, 'text/html').body;
      for (const hidden of body.querySelectorAll('script, style, option')) hidden.remove();
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) found.push(walker.currentNode.textContent ?? '');
      texts[address] = found;
    }
    return texts;
  }, addresses);
}

// The text is the same at every size.
test.describe('pages as written', { tag: '@desk' }, () => {
  test('show no number that is neither in the data nor counted from it', async ({ page, visitor }) => {
    await visitor.open(paths.about('zh-Hans'));
    expect(PAGES.length).toBeGreaterThan(120);
    const unknown: string[] = [];
    for (const [address, texts] of Object.entries(await textsOf(page, PAGES))) {
      const known = knownNumbers(inLocale(address, DEFAULT_LOCALE));
      expect(
        texts.some((text) => numbersIn(text).length > 0),
        address,
      ).toBe(true);
      for (const text of texts) {
        const strange = numbersIn(text).filter((number) => !known.has(number));
        if (strange.length > 0)
          unknown.push(`${address}: ${strange.join(', ')} in “${text.trim().slice(0, 80)}”`);
      }
    }
    expect(unknown).toEqual([]);
  });
});
