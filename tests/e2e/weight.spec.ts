/** What the pages of policies, programmes, offices and figures weigh at their first load, and the charts apart. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { inLocale, paths } from '../../src/app/paths.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../src/domain/locale.ts';
import { BuiltFiles } from '../bench/built-files.ts';

const dist = path.resolve(import.meta.dirname, '../../dist');
const KB = 1000;
/** The text of this page is that of its charts: every number and event stands in it for whoever sees none. */
const TOLD = paths.figures('zh-Hans');

const PAGES: readonly ((locale: Locale) => string)[] = [
  (locale) => paths.policies(locale),
  (locale) => paths.policy(locale, 'wuning-community-opinions'),
  (locale) => paths.programmes(locale),
  (locale) => paths.programme(locale, 'chain-alliances'),
  (locale) => paths.services(locale),
  (locale) => paths.figures(locale),
];

/** The scripts and styles that a page names in its head: all that it needs to be drawn and taken over. */
function filesNamedIn(address: string): readonly string[] {
  const html = readFileSync(path.join(dist, address, 'index.html'), 'utf8');
  const named = html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g);
  return [...new Set([...named].map(([, file = '']) => file))];
}

test('a first load is at most 190 KB as gzip sends it, the charts at most 120', { tag: '@desk' }, () => {
  const files = new BuiltFiles(dist);
  for (const locale of LOCALES) {
    for (const page of PAGES) {
      const address = page(locale);
      const named = filesNamedIn(address);
      expect(named.length, address).toBeGreaterThan(3);
      const own = inLocale(address, DEFAULT_LOCALE) === TOLD ? [] : [address];
      const weight = [...own, ...named].reduce((sum, file) => sum + files.gzip(file), 0);
      expect(weight / KB, address).toBeLessThanOrEqual(190);
      expect(
        named.filter((file) => files.chartScripts.has(file)),
        address,
      ).toEqual([]);
    }
  }
  const charts = [...files.chartScripts].reduce((sum, file) => sum + files.gzip(file), 0);
  expect(charts).toBeGreaterThan(0);
  expect(charts / KB).toBeLessThanOrEqual(120);
});
