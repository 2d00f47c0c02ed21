/** Every page in its own language: nothing left in another, or marked as such. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { listPages } from '../../src/app/page-list.ts';
import { localeOf } from '../../src/app/paths.ts';
import { toSimplified, toTraditionalName, toTraditionalWords } from '../../src/dataset/traditional.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { records } from './records.ts';
import { expect, test } from './site.ts';

function idsIn(folder: string): readonly string[] {
  return readdirSync(path.resolve(import.meta.dirname, '../../data', folder)).map(
    (file) => path.parse(file).name,
  );
}

/** Every page that is written, whatever is added to the site. */
function everyPage(locale: Locale): readonly string[] {
  return listPages({
    entries: records.map(({ id }) => id),
    programmes: idsIn('programmes'),
    policies: idsIn('policies'),
  })
    .filter((page) => page.kind !== 'missing' && localeOf(page.path) === locale)
    .map((page) => page.path);
}

interface Stray {
  readonly place: string;
  readonly text: string;
}

/** Chinese on the pages, as written by the server, outside an allowed language. */
async function strayText(
  page: Page,
  addresses: readonly string[],
  allowed: string,
): Promise<readonly Stray[]> {
  return page.evaluate(
    async ({ addresses, allowed }) => {
      const wrong = /\p{Script=Han}/u;
      const fine = new RegExp(allowed);
      const found: { place: string; text: string }[] = [];
      for (const address of addresses) {
        const html = await (await fetch(address)).text();
        const text = new DOMParser().parseFromString(html, 'text/html');
        const walker = text.createTreeWalker(text.documentElement, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement;
          if (!parent || parent.closest('script, style, title')) continue;
          if (!wrong.test(node.textContent ?? '')) continue;
          if (fine.test(parent.closest('[lang]')?.getAttribute('lang') ?? '')) continue;
          found.push({ place: `${address} <${parent.localName}>`, text: node.textContent ?? '' });
        }
        for (const element of text.querySelectorAll('[aria-label], [title], [alt], [placeholder]')) {
          for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
            const value = element.getAttribute(name);
            if (!value || !wrong.test(value)) continue;
            if (fine.test(element.closest('[lang]')?.getAttribute('lang') ?? '')) continue;
            found.push({ place: `${address} <${element.localName} ${name}>`, text: value });
          }
        }
      }
      return found;
    },
    { addresses, allowed },
  );
}

// The text is the same at every size.
test.describe('pages as written', { tag: '@desk' }, () => {
  test('English pages hold no Chinese that is not marked as Chinese', async ({ page, visitor }) => {
    await visitor.open('/en');
    expect(await strayText(page, everyPage('en'), '^zh')).toEqual([]);
  });

  test('繁體 pages hold no 简体 characters that are not marked as 简体', async ({ page, visitor }) => {
    await visitor.open('/zh-Hant');
    const chinese = await strayText(page, everyPage('zh-Hant'), '^zh-Hans$');
    expect(chinese.length).toBeGreaterThan(1000);
    const written = new Map(chinese.map(({ place, text }) => [text, place]));
    // As a name, or as words of the interface, which have a glossary of their own.
    const left = [...written].filter(([text]) => {
      const simplified = toSimplified(text);
      return toTraditionalName(simplified) !== text && toTraditionalWords(simplified) !== text;
    });
    expect(left).toEqual([]);
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
