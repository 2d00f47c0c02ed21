/**
 * How somebody moves through a page: with a finger, or with a keyboard alone, where Tab goes from thing to thing as
 * the page has put them in order, and nothing is ever focused for them.
 */
import { expect, type Locator } from '@playwright/test';

export interface Hand {
  press(thing: Locator, key?: 'Enter' | 'Space'): Promise<void>;
  /** Text, or a day as YYYY-MM-DD where the field asks for one. */
  write(field: Locator, text: string): Promise<void>;
  choose(field: Locator, value: string): Promise<void>;
}

const touch: Hand = {
  press: (thing) => thing.tap(),
  write: (field, text) => field.fill(text),
  choose: async (field, value) => void (await field.selectOption(value)),
};

/** More steps than any page of the site has things to stop at. */
const MOST_STEPS = 400;

/** Tabs forward, or back where the thing stands before the present one, until it has the focus. */
async function reach(thing: Locator): Promise<void> {
  const { keyboard } = thing.page();
  await expect(thing).toBeVisible();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const way = await thing.evaluate((element) => {
      const now = document.activeElement;
      if (now === element) return 'here';
      const isBefore =
        now !== null &&
        now !== document.body &&
        now.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
      return isBefore && !element.contains(now) ? 'back' : 'on';
    });
    if (way === 'here') return;
    await keyboard.press(way === 'back' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab never came to ${thing}.`);
}

/** The parts of a day in the orders in which browsers ask for them. */
function ordersOf(day: string): readonly string[] {
  const [year = '', month = '', date = ''] = day.split('-');
  return [month + date + year, date + month + year, year + month + date];
}

async function writeDay(field: Locator, day: string): Promise<void> {
  const { keyboard } = field.page();
  for (const digits of ordersOf(day)) {
    await reach(field);
    // Out of the field and in again: whichever way it was reached, its first part comes first.
    while (await field.evaluate((element) => element === document.activeElement))
      await keyboard.press('Shift+Tab');
    await keyboard.press('Tab');
    await keyboard.type(digits);
    if ((await field.inputValue()) === day) return;
  }
  await expect(field).toHaveValue(day);
}

const keyboard: Hand = {
  async press(thing, key = 'Enter') {
    await reach(thing);
    await thing.page().keyboard.press(key);
  },
  async write(field, text) {
    if ((await field.getAttribute('type')) === 'date') return writeDay(field, text);
    await reach(field);
    await field.page().keyboard.type(text);
  },
  async choose(field, value) {
    await reach(field);
    const most = await field.locator('option').count();
    for (let step = 0; step < most && (await field.inputValue()) !== value; step += 1) {
      await field.page().keyboard.press('ArrowDown');
    }
    await expect(field).toHaveValue(value);
  },
};

export const hands = { touch, keyboard } as const;
