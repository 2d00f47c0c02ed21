/** Every page in its own language: nothing left in another, or marked as such. */
import type { Page } from '@playwright/test';
import { paths } from '../../src/app/paths.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { POLES } from '../../src/domain/pole-id.ts';
import { records } from './records.ts';
import { expect, test } from './site.ts';

/** Characters that only 简体 uses, from the words this directory is full of. */
const SIMPLIFIED_ONLY = '机学国业发东网电产华数术验检测创质实联关图书亿车际动态听说请页体条类级进选项间';

function everyPage(locale: Locale): readonly string[] {
  return [
    paths.home(locale),
    paths.explore(locale),
    paths.about(locale),
    ...POLES.map((pole) => paths.pole(locale, pole)),
    ...records.map(({ id }) => paths.entry(locale, id)),
  ];
}

/** Text on the pages, as written by the server, that holds one of `characters` outside an allowed language. */
async function strayText(page: Page, addresses: readonly string[], pattern: string, allowed: string) {
  return page.evaluate(
    async ({ addresses, pattern, allowed }) => {
      const wrong = new RegExp(pattern, 'u');
      const fine = new RegExp(allowed);
      const found: string[] = [];
      for (const address of addresses) {
        const html = await (await fetch(address)).text();
        const text = new DOMParser().parseFromString(html, 'text/html');
        const walker = text.createTreeWalker(text.documentElement, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement;
          if (!parent || parent.closest('script, style, title')) continue;
          if (!wrong.test(node.textContent ?? '')) continue;
          if (fine.test(parent.closest('[lang]')?.getAttribute('lang') ?? '')) continue;
          found.push(`${address} <${parent.localName}>: ${(node.textContent ?? '').slice(0, 60)}`);
        }
        for (const element of text.querySelectorAll('[aria-label], [title], [alt], [placeholder]')) {
          for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
            const value = element.getAttribute(name);
            if (!value || !wrong.test(value)) continue;
            if (fine.test(element.closest('[lang]')?.getAttribute('lang') ?? '')) continue;
            found.push(`${address} <${element.localName} ${name}>: ${value.slice(0, 60)}`);
          }
        }
      }
      return found;
    },
    { addresses, pattern, allowed },
  );
}

// The text is the same at every size.
test.describe('pages as written', { tag: '@desk' }, () => {
  test('English pages hold no Chinese that is not marked as Chinese', async ({ page, visitor }) => {
    await visitor.open('/en');
    expect(await strayText(page, everyPage('en'), '\\p{Script=Han}', '^zh')).toEqual([]);
  });

  test('繁體 pages hold no 简体 characters that are not marked as 简体', async ({ page, visitor }) => {
    await visitor.open('/zh-Hant');
    expect(await strayText(page, everyPage('zh-Hant'), `[${SIMPLIFIED_ONLY}]`, '^zh-Hans$')).toEqual([]);
  });
});

test.describe('the list as drawn', () => {
  test.use({ language: 'en' });

  test('English results, filters and map hold no unmarked Chinese', async ({ page, visitor }) => {
    await visitor.explore({ q: 'robot' });
    await visitor.count();
    const stray = await page.evaluate(() => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent || parent.closest('script, style')) continue;
        if (!/\p{Script=Han}/u.test(node.textContent ?? '')) continue;
        if (parent.closest('[lang]')?.getAttribute('lang')?.startsWith('zh')) continue;
        found.push(`<${parent.localName}>: ${node.textContent ?? ''}`);
      }
      return found;
    });
    expect(stray).toEqual([]);
  });
});
