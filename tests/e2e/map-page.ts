/** The map as a visitor meets it: what stands on it, and where. */
import type { Locator, Page } from '@playwright/test';
import type { PoleId } from '../../src/domain/pole-id.ts';
import type { Visitor } from './visitor.ts';

export interface Spot {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export class MapPage {
  readonly #visitor: Visitor;
  readonly page: Page;

  constructor(visitor: Visitor) {
    this.#visitor = visitor;
    this.page = visitor.page;
  }

  /** What takes the keys that move the map. */
  get ground(): Locator {
    return this.#visitor.map.getByRole('region', { name: this.#visitor.t('map.keys') });
  }

  get marks(): Locator {
    return this.ground.locator('button[data-kind]');
  }

  seal(pole: PoleId): Locator {
    return this.ground.locator(`a[data-pole="${pole}"]`);
  }

  get card(): Locator {
    return this.#visitor.map.getByRole('dialog');
  }

  get onlyHere(): Locator {
    return this.#visitor.map.getByRole('checkbox', { name: this.#visitor.t('map.onlyHere') });
  }

  /** Opens the list with its map and waits for the marks. */
  async open(query: Record<string, string> = {}): Promise<void> {
    await this.#visitor.explore(query);
    await this.marks.first().waitFor();
  }

  /** Where the marks of single places stand on the screen, once they have come to rest. */
  async spots(): Promise<readonly Spot[]> {
    const read = () =>
      this.ground.locator('button[data-kind="place"]').evaluateAll((buttons) =>
        buttons.map((button) => {
          const { x, y, width, height } = button.getBoundingClientRect();
          return { name: button.getAttribute('title') ?? '', x: x + width / 2, y: y + height / 2 };
        }),
      );
    let last = JSON.stringify(await read());
    for (;;) {
      await this.page.waitForTimeout(200);
      const next = await read();
      if (JSON.stringify(next) === last) return next;
      last = JSON.stringify(next);
    }
  }

  async menu(): Promise<Locator> {
    await this.#visitor.map.getByLabel(this.#visitor.t('map.take')).click();
    return this.#visitor.map;
  }
}
