import { expect, type Locator, type Page, type Response } from '@playwright/test';
import type { Translate } from '../../src/i18n/use-text.tsx';
import { paths } from '../../src/app/paths.ts';
import type { Locale } from '../../src/domain/locale.ts';
import type { FacetId } from '../../src/search/facets.ts';
import { wordsOf } from './words.ts';

/** Somebody in front of the site, who knows only what stands on the page in their language. */
export class Visitor {
  readonly page: Page;
  readonly language: Locale;
  readonly t: Translate;
  /** Whether filters and navigation are behind buttons, as on a phone. */
  readonly narrow: boolean;

  constructor(page: Page, language: Locale, narrow: boolean) {
    this.page = page;
    this.language = language;
    this.t = wordsOf(language);
    this.narrow = narrow;
  }

  async open(address: string): Promise<Response | null> {
    const response = await this.page.goto(address);
    await this.settle();
    return response;
  }

  /** Waits until the program has taken the page over; before, it only reads. */
  async settle(): Promise<void> {
    await this.page.waitForFunction(() => {
      const heading = document.querySelector('main h1');
      return heading !== null && Object.keys(heading).some((key) => key.startsWith('__reactProps$'));
    });
  }

  explore(query: Record<string, string> = {}): Promise<Response | null> {
    return this.open(paths.explore(this.language, new URLSearchParams(query)));
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** Without scripts it suggests nothing, and is a plain search field. */
  get search(): Locator {
    const name = this.t('site.searchLabel');
    return this.page.getByRole('combobox', { name }).or(this.page.getByRole('searchbox', { name }));
  }

  get list(): Locator {
    return this.page.getByRole('region', { name: this.t('explore.list'), exact: true });
  }

  get map(): Locator {
    return this.page.getByRole('region', { name: this.t('explore.map'), exact: true });
  }

  get results(): Locator {
    return this.list.locator('article[data-entry-id]');
  }

  result(id: string): Locator {
    return this.list.locator(`article[data-entry-id="${id}"]`);
  }

  /** Says that the list holds `count` results, as announced and as drawn. */
  async finds(count: number): Promise<void> {
    const announcement = this.t('explore.announce', { count });
    await expect(this.list.getByRole('status').first()).toContainText(announcement);
    await expect(this.results).toHaveCount(count);
  }

  /** The number of results, once announcement and list agree and stay. */
  async count(): Promise<number> {
    let last = -1;
    await expect(async () => {
      const before = last;
      last = await this.results.count();
      const announcement = this.t('explore.announce', { count: last });
      await expect(this.list.getByRole('status').first()).toContainText(announcement, { timeout: 100 });
      expect(last).toBe(before);
    }).toPass({ timeout: 10_000, intervals: [100] });
    return last;
  }

  /** Opens the filters where they are behind a button. */
  async openFilters(): Promise<void> {
    if (this.narrow) await this.list.getByRole('button', { name: this.t('explore.filters') }).click();
  }

  async closeFilters(): Promise<void> {
    if (this.narrow)
      await this.page
        .getByRole('dialog')
        .getByRole('button', { name: this.t('explore.close') })
        .click();
  }

  facet(id: FacetId): Locator {
    return this.page.getByRole('group', { name: this.t(`facet.${id}`), exact: true });
  }

  /** The values of a facet that stand on the page, with the count beside each. */
  async facetValues(id: FacetId): Promise<readonly { name: string; count: number; checked: boolean }[]> {
    const boxes = await this.facet(id).getByRole('checkbox').all();
    return Promise.all(
      boxes.map(async (box) => {
        const label = await box.locator('xpath=..').innerText();
        const [, name = '', count = ''] = /^([\s\S]*?)\s*(\d+)$/.exec(label) ?? [];
        return { name, count: Number(count), checked: await box.isChecked() };
      }),
    );
  }

  facetBox(id: FacetId, name: string): Locator {
    const text = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return this.facet(id).getByRole('checkbox', { name: new RegExp(`^${text}\\s*\\d+$`) });
  }

  chip(name: string): Locator {
    return this.list.getByRole('button', { name: this.t('explore.remove', { name }), exact: true });
  }

  async speak(language: Locale): Promise<void> {
    const names: Record<Locale, string> = {
      'zh-Hans': '简 简体中文',
      'zh-Hant': '繁 繁體中文',
      en: 'EN English',
    };
    if (this.narrow) await this.page.getByRole('banner').locator('summary').click();
    await this.page.getByRole('link', { name: names[language], exact: true }).click();
  }
}
