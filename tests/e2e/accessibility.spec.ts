/** WCAG 2.2 A and AA by axe, on every sort of page, in three languages, light and dark, at both sizes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';
import { paths } from '../../src/app/paths.ts';
import { LOCALES, type Locale } from '../../src/domain/locale.ts';
import { expect, test } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const EVERYTHING = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
/** The dark page is the light one in other colours. */
const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Entries that a link brings along. */
const CHOSEN = 'entries=seari,srici';

const PAGES: Readonly<Record<string, (locale: Locale) => string>> = {
  home: (locale) => paths.home(locale),
  list: (locale) => paths.explore(locale),
  'list with words and filters': (locale) =>
    paths.explore(locale, new URLSearchParams({ q: '检测', offers: 'testing', sector: 'alchemy' })),
  'open card': (locale) => paths.explore(locale, new URLSearchParams({ entry: 'seari' })),
  'empty list': (locale) => paths.explore(locale, new URLSearchParams({ q: 'zzzz', type: 'park' })),
  pole: (locale) => paths.pole(locale, 'wu'),
  entry: (locale) => paths.entry(locale, 'seari'),
  'entry without a place': (locale) => paths.entry(locale, 'chuangxinli'),
  about: (locale) => paths.about(locale),
  policies: (locale) => paths.policies(locale, new URLSearchParams({ who: 'company' })),
  policy: (locale) => paths.policy(locale, 'wuning-community-opinions'),
  programmes: (locale) => paths.programmes(locale),
  programme: (locale) => paths.programme(locale, 'chain-alliances'),
  offices: (locale) => paths.services(locale),
  figures: (locale) => paths.figures(locale),
  need: (locale) => paths.match(locale, new URLSearchParams({ need: '机器人检测 robot testing' }).toString()),
  shortlist: (locale) => paths.shortlist(locale, CHOSEN),
  comparison: (locale) => paths.compare(locale, CHOSEN),
  brief: (locale) => paths.brief(locale, CHOSEN),
  enquiry: (locale) => paths.enquiry(locale, CHOSEN),
  'unknown page': (locale) => `${paths.home(locale).replace(/\/$/, '')}/no/such/page`,
};

declare global {
  interface Window {
    axe: { run(options: object): Promise<AxeResults> };
  }
}

/** What axe finds wrong, each with the elements. */
async function violations(page: Page, runOnly = EVERYTHING): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async (rules) => {
    const results = await window.axe.run({
      runOnly: rules,
      resultTypes: ['violations'],
    });
    // Where marks stand on a map is essential, which WCAG 2.5.8 excepts; all of them are in the list too.
    const isMark = (html: string) => /data-kind=|--stem:/.test(html);
    const found = results.violations
      .map(({ id, nodes, ...rest }) => ({
        id,
        nodes: nodes.filter(({ html }) => !(id === 'target-size' && isMark(html))),
        ...rest,
      }))
      .filter(({ nodes }) => nodes.length > 0);
    return found.map(
      ({ id, help, nodes }) =>
        `${id}: ${help}\n${nodes
          .slice(0, 4)
          .map(({ html, any }) => `    ${html.slice(0, 160)}\n      ${any[0]?.message ?? ''}`)
          .join('\n')}`,
    );
  }, runOnly);
}

for (const language of LOCALES) {
  test.describe(`axe in ${language}`, () => {
    test.use({ language });

    for (const [name, address] of Object.entries(PAGES)) {
      test(name, async ({ visitor, page, watch }) => {
        if (name === 'unknown page') watch.expects(/status of 404/);
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await visitor.open(address(language));
        // What a fragment asks for is drawn after the page.
        if (address(language).includes('#')) {
          await expect(page.locator('main').locator('article, table, form, button').first()).toBeVisible();
        }
        expect.soft(await violations(page), 'light').toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        expect.soft(await violations(page, COLOURS), 'dark').toEqual([]);
      });
    }

    // On a desk they stand beside the list.
    test('the filters, opened', { tag: '@phone' }, async ({ visitor, page }) => {
      await visitor.explore();
      await visitor.openFilters();
      expect(await violations(page)).toEqual([]);
    });
  });
}
