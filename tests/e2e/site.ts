/**
 * The test of every journey: it refuses and reports each request to another host, and fails on any error or
 * warning in the console that the test did not expect. `visitor` finds things as a visitor does, by role and
 * visible text, in the language of the test.
 */
import { expect, test as base, type BrowserContext } from '@playwright/test';
import type { Locale } from '../../src/domain/locale.ts';
import { Visitor } from './visitor.ts';

export { expect };

/** What browsers of readers in each language say of themselves. */
export const BROWSER_LANGUAGE: Record<Locale, string> = {
  'zh-Hans': 'zh-CN',
  'zh-Hant': 'zh-HK',
  en: 'en-GB',
};

/** What went on behind the page. */
export class Watch {
  readonly #expected: RegExp[] = [];
  readonly foreign: string[] = [];
  readonly messages: string[] = [];

  /** Allows one kind of message that the test brings about on purpose. */
  expects(message: RegExp): void {
    this.#expected.push(message);
  }

  get surprises(): readonly string[] {
    return this.messages.filter((text) => !this.#expected.some((pattern) => pattern.test(text)));
  }
}

async function watchOver(context: BrowserContext, home: string): Promise<Watch> {
  const watch = new Watch();
  await context.route(
    (url) => url.origin !== home,
    (route) => {
      watch.foreign.push(route.request().url());
      return route.abort('blockedbyclient');
    },
  );
  context.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    watch.messages.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) =>
    watch.messages.push(`page error: ${error.error().stack ?? error.error().message}`),
  );
  return watch;
}

interface Fixtures {
  /** The language that the test reads the site in; the browser speaks it too. */
  language: Locale;
  watch: Watch;
  visitor: Visitor;
}

export const test = base.extend<Fixtures>({
  language: ['zh-Hans', { option: true }],
  locale: async ({ language }, use) => use(BROWSER_LANGUAGE[language]),
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = await watchOver(context, new URL(baseURL ?? '').origin);
      await use(watch);
      expect(watch.foreign, 'The site asked another host for something.').toEqual([]);
      expect(watch.surprises, 'The console had errors or warnings.').toEqual([]);
    },
    { auto: true },
  ],
  visitor: async ({ page, language, viewport }, use) => {
    await use(new Visitor(page, language, (viewport?.width ?? 0) < 960));
  },
});
