/** Typing into the search: suggestions that a keyboard, an input method and a screen reader can work with. */
import { paths } from '../../src/app/paths.ts';
import { expect, test } from './site.ts';

// A phone has no slash key; the desk tells.
test(
  'the slash goes to the search; arrows choose, Enter opens, Escape closes',
  { tag: '@desk' },
  async ({ visitor, page }) => {
    await visitor.open(paths.home('zh-Hans'));
    await expect(async () => {
      await page.keyboard.press('/');
      await expect(visitor.search).toBeFocused({ timeout: 200 });
    }).toPass();
    await expect(visitor.search).toHaveValue('');
    await page.keyboard.type('huagong');
    const list = page.getByRole('listbox', { name: visitor.t('suggest.label') });
    await expect(list.getByRole('option').first()).toContainText('化工');
    await expect(visitor.search).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    const marked = list.getByRole('option', { selected: true });
    await expect(marked).toHaveCount(1);
    const id = await marked.getAttribute('id');
    await expect(visitor.search).toHaveAttribute('aria-activedescendant', id ?? '');
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(visitor.search).toHaveValue('huagong');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/entries\//);
    await expect(visitor.heading).toContainText('化工');
  },
);

test('what is suggested is an entry, a sector, a support, a pole or a need', async ({ visitor, page }) => {
  const options = page.getByRole('listbox').getByRole('option');
  const choose = async (word: string, kind: string, address: RegExp) => {
    await visitor.open(paths.home('zh-Hans'));
    await visitor.search.fill(word);
    await options.filter({ hasText: kind }).first().click();
    await expect(page).toHaveURL(address);
  };
  await choose('检测', visitor.t('suggest.offer'), /explore\?offers=/);
  await choose('网络安全', visitor.t('suggest.sector'), /explore\?sector=/);
  await choose('海纳小镇', visitor.t('suggest.pole'), /layout\/shu/);
  await choose('华东师大', visitor.t('type.university'), /entries\/east-china-normal-university/);
  await choose('电机能效测试', visitor.t('suggest.need', { text: '电机能效测试' }), /match#need=/);
});

test('an input method is left alone until it has finished', async ({ visitor, page }) => {
  await visitor.open(paths.home('zh-Hans'));
  await visitor.search.click();
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: 'hua gong', selectionStart: 8, selectionEnd: 8 });
  await expect(visitor.search).toHaveValue('hua gong');
  await expect(page.getByRole('listbox')).toBeHidden();
  await client.send('Input.insertText', { text: '化工' });
  await expect(page.getByRole('option').first()).toContainText('化工');
});
