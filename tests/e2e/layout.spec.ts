/** Small screens, large text, fingers: nothing runs out of the page, nothing is cut off, all can be hit. */
import { paths } from '../../src/app/paths.ts';
import { LOCALES, type Locale } from '../../src/domain/locale.ts';
import { expect, test } from './site.ts';

/** Entries that a link brings along. */
const CHOSEN = 'entries=seari,srici';

const PAGES: readonly ((locale: Locale) => string)[] = [
  paths.home,
  paths.explore,
  (locale) => paths.explore(locale, new URLSearchParams({ q: '检测', offers: 'testing', sector: 'alchemy' })),
  (locale) => paths.explore(locale, new URLSearchParams({ q: 'zzzz'.repeat(30), type: 'park' })),
  (locale) => paths.pole(locale, 'wu'),
  (locale) => paths.entry(locale, 'seari'),
  (locale) => paths.entry(locale, 'chuangxinli'),
  paths.about,
  (locale) => paths.match(locale, new URLSearchParams({ need: 'robots 机器人'.repeat(30) }).toString()),
  (locale) => paths.shortlist(locale, CHOSEN),
  (locale) => paths.compare(locale, CHOSEN),
  (locale) => paths.brief(locale, CHOSEN),
  (locale) => paths.enquiry(locale, CHOSEN),
];

/** How far the page scrolls sideways, and what sticks out. Runs in the page. */
function sideways(limit: number): { scrolled: number; wide: readonly string[] } {
  const root = document.scrollingElement ?? document.documentElement;
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    element !== root &&
    (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const wide = [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > limit + 1 && !scrolls(element.parentElement))
    .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
  return { scrolled: root.scrollWidth, wide: wide.slice(0, 5) };
}

for (const language of LOCALES) {
  test.describe(`the layout in ${language}`, () => {
    test.use({ language });

    test('never scrolls sideways', async ({ visitor, page, viewport }) => {
      test.setTimeout(90_000);
      const widths = visitor.narrow ? [390, 320] : [1440, 1024, 768];
      for (const address of PAGES) {
        await visitor.open(address(language));
        // What a fragment asks for is drawn after the page.
        if (address(language).includes('#')) {
          await expect(page.locator('main').locator('article, table, form, button').first()).toBeVisible();
        }
        for (const width of widths) {
          await page.setViewportSize({ width, height: viewport?.height ?? 800 });
          const { scrolled, wide } = await page.evaluate(sideways, width);
          expect
            .soft(scrolled, `${address(language)} at ${width}: ${wide.join(' ')}`)
            .toBeLessThanOrEqual(width);
        }
      }
    });

    test('keeps everything readable with text twice as large', async ({ visitor, page, viewport }) => {
      const width = viewport?.width ?? 0;
      const pages = [paths.home(language), paths.entry(language, 'seari')];
      // With such text a phone's list has room for little but its head.
      if (!visitor.narrow) pages.push(paths.explore(language));
      for (const address of pages) {
        await visitor.open(address);
        await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
        const cut = await page.evaluate((limit) => {
          const shown = (element: Element) => element.checkVisibility({ checkVisibilityCSS: true });
          const clipped = (element: Element): boolean => {
            const box = element.getBoundingClientRect();
            if (box.width <= 2 || box.height <= 2) return false; // For screen readers only.
            if (box.left < -1 || box.right > limit + 1) return !element.closest('[role="region"][tabindex]');
            const { overflowX, overflowY } = getComputedStyle(element);
            return (
              (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
              (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
            );
          };
          return [
            ...document.querySelectorAll('h1, h2, h3, main p, a, button, select, dt, dd, li, label, summary'),
          ]
            .filter((element) => shown(element) && !element.closest('svg, dialog') && clipped(element))
            .map((element) => `${element.localName}: ${(element.textContent ?? '').trim().slice(0, 40)}`)
            .slice(0, 10);
        }, width);
        expect.soft(cut, address).toEqual([]);
        await expect(visitor.heading).toBeVisible();
      }
    });

    // A desk has a mouse.
    test('gives fingers 44 pixels', { tag: '@phone' }, async ({ visitor, page }) => {
      const small = () =>
        page.evaluate(() => {
          const target = (element: Element) =>
            element.matches('input') ? (element.closest('label, form') ?? element) : element;
          return [...document.querySelectorAll('button, select, summary, input, textarea, nav a, header a')]
            .map(target)
            .filter((element) => element.checkVisibility({ checkVisibilityCSS: true }))
            .filter((element) => !['inline', 'contents'].includes(getComputedStyle(element).display))
            .map((element) => ({ element, box: element.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 2 && (box.height < 43.5 || box.width < 43.5))
            .map(
              ({ element, box }) =>
                `${element.localName} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}” ${box.width.toFixed()}×${box.height.toFixed()}`,
            );
        });
      await visitor.open(paths.home(language));
      expect.soft(await small(), 'home').toEqual([]);
      await page.getByRole('banner').locator('summary').click();
      expect.soft(await small(), 'navigation').toEqual([]);
      await visitor.open(paths.entry(language, 'seari'));
      await page.getByText(visitor.t('entry.report'), { exact: true }).click();
      expect.soft(await small(), 'entry').toEqual([]);
      await visitor.explore({ q: '检测', offers: 'testing' });
      await visitor.count();
      expect.soft(await small(), 'list').toEqual([]);
      await visitor.openFilters();
      expect.soft(await small(), 'filters').toEqual([]);
    });
  });
}
