/**
 * What the pages for Hong Kong weigh at their first load, as gzip sends it: the document and every script, style and
 * data document that the page fetches by itself until it rests. Fonts are the device's own;
 * charts are counted apart, and so is the ground of the map of a visit, a picture of 7 KB.
 */
import path from 'node:path';
import { paths } from '../../src/app/paths.ts';
import { BuiltFiles, kindOf } from '../bench/built-files.ts';
import { expect, test } from './site.ts';

const KB = 1000;
const files = new BuiltFiles(path.resolve(import.meta.dirname, '../../dist'));

/** 繁體 weighs most; what else a page loads is the same in every language. */
const LANGUAGE = 'zh-Hant';
const PAGES: readonly string[] = [
  paths.join(LANGUAGE),
  paths.peers(LANGUAGE),
  paths.letter(LANGUAGE, 'entries=seari,srici'),
  paths.visit(LANGUAGE),
  paths.visit(LANGUAGE, 'stops=seari,srici,east-china-normal-university'),
  paths.policies(LANGUAGE),
  paths.policy(LANGUAGE, 'wuning-community-opinions'),
  paths.programme(LANGUAGE, 'chain-alliances'),
  paths.services(LANGUAGE),
  paths.figures(LANGUAGE),
];

test.describe('a first load', { tag: '@desk' }, () => {
  test.use({ language: LANGUAGE });

  test('is at most 190 KB, all that a page fetches by itself counted', async ({ context }) => {
    test.slow();
    const charts = files.chartScripts;
    for (const address of PAGES) {
      const asked = new Set<string>();
      const answers: Promise<Buffer>[] = [];
      const visit = await context.newPage();
      visit.on('response', (response) => {
        const { pathname } = new URL(response.url());
        if (pathname.startsWith('/api/')) answers.push(response.body());
        else asked.add(pathname);
      });
      await visit.goto(address, { waitUntil: 'networkidle' });
      const counted = [...asked].filter(
        (file) => !['other', 'basemap'].includes(kindOf(file)) && !charts.has(file),
      );
      const answered = (await Promise.all(answers)).reduce((sum, { length }) => sum + length, 0);
      const weight = counted.reduce((sum, file) => sum + files.gzip(file), answered);
      expect(counted.length, address).toBeGreaterThan(10);
      expect(weight / KB, address).toBeLessThanOrEqual(190);
      await visit.close();
    }
  });

  test('has no chart in it, and charts are at most 120 KB', async ({ page }) => {
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).pathname));
    await page.goto(paths.figures(LANGUAGE), { waitUntil: 'networkidle' });
    const charts = [...files.chartScripts];
    expect(charts.filter((file) => asked.has(file))).toEqual([]);
    const weight = charts.reduce((sum, file) => sum + files.gzip(file), 0);
    expect(weight).toBeGreaterThan(0);
    expect(weight / KB).toBeLessThanOrEqual(120);
  });
});
