/** From Hong Kong: who we are and what we look for, organisations like ours, a letter, a day of visits. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { paths } from '../../src/app/paths.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { hands, type Hand } from './hands.ts';
import { expect, test } from './site.ts';
import type { Visitor } from './visitor.ts';

const DAY = '2031-05-20';

async function writesTheLetter({ page, t }: Visitor, { press, write, choose }: Hand): Promise<void> {
  await write(page.getByLabel(t('joining.organisation')), 'Example Institute 示例研究所');
  await choose(page.getByLabel(t('joining.seekerLabel'), { exact: true }), 'institution');
  await press(page.getByLabel(t('joining.offering.research')), 'Space');
  await press(page.getByLabel(t('join.wish.partner')), 'Space');
  await write(page.getByLabel(t('joining.reach')), 'office@example.org');
  await write(page.getByLabel(t('joining.date')), DAY);
}

async function goesTheWholeWay(visitor: Visitor, hand: Hand): Promise<void> {
  const { page, t, language } = visitor;
  const { press } = hand;
  await visitor.open(paths.home(language));
  await press(page.getByRole('link', { name: t('home.doorHongKongJoin') }));
  await expect(visitor.heading).toHaveText(t('join.heading'));
  await press(page.getByRole('link', { name: t('join.seeker.institution'), exact: true }));
  await press(page.getByRole('link', { name: t('join.wish.space'), exact: true }));
  await expect(page).toHaveURL(/\/join\?as=institution&for=space$/);
  await expect(page.locator('#move-into-chuangxinli')).toBeVisible();
  await expect(page.locator('#enter-a-contest')).toHaveCount(0);
  await expect(page.locator('#special-policy')).toContainText(t('join.status.partly'));

  await press(page.getByRole('link', { name: t('join.nextPeers') }).last());
  await expect(visitor.heading).toHaveText(t('peers.heading'));
  await hand.write(page.getByLabel(t('peers.name')), 'Centre for Robotics');
  const peers = page.getByRole('main').locator('li[data-entry-id]');
  await expect(peers).toHaveCount(8);
  await expect(peers.first().getByRole('list', { name: t('match.why') })).not.toBeEmpty();
  for (const place of [0, 1, 2]) await press(peers.nth(place).getByRole('button').last());
  const names = await peers.locator('h3 a').allInnerTexts();

  await press(page.getByRole('link', { name: t('peers.toLetter', { count: 3 }) }));
  await expect(visitor.heading).toHaveText(t('joining.heading'));
  await writesTheLetter(visitor, hand);
  const letter = page.getByRole('region', { name: t('joining.letter') });
  for (const name of names.slice(0, 3)) await expect(letter).toContainText(name);
  await expect(letter.getByRole('article')).toHaveCount(2);
  const saved = page.waitForEvent('download');
  await press(letter.getByRole('button', { name: t('joining.docx') }));
  const files = unzipSync(new Uint8Array(readFileSync(await (await saved).path())));
  const words = strFromU8(files['word/document.xml']!);
  expect(words).toContain('office@example.org');
  expect(words).toContain(t('joining.letterTitle'));

  await press(page.getByRole('link', { name: t('joining.visit') }));
  await expect(visitor.heading).toHaveText(t('visit.heading'));
  await expect(page.locator('main [data-entry-id]')).toHaveCount(3);
  await hand.write(page.getByLabel(t('visit.date'), { exact: true }), DAY);
  await press(page.getByRole('button', { name: t('visit.order') }));
  const calendar = page.waitForEvent('download');
  await press(page.getByRole('button', { name: t('visit.ics') }));
  const text = readFileSync(await (await calendar).path(), 'utf8');
  expect(text).toContain('DTSTART:20310520T013000Z');
  expect(text.match(/BEGIN:VEVENT/g)?.length).toBe(await page.locator('main ol > li[data-entry-id]').count());
  await expect(page).toHaveURL(/\/visit#stops=[a-z0-9~,-]+&date=2031-05-20$/);
}

const READERS: readonly { language: Locale; isNarrow: boolean; by: readonly (keyof typeof hands)[] }[] = [
  { language: 'zh-Hant', isNarrow: true, by: ['touch', 'keyboard'] },
  { language: 'en', isNarrow: false, by: ['keyboard'] },
];

for (const { language, isNarrow, by } of READERS) {
  // 繁體 is read on a phone here, English on a desk.
  test.describe(`a reader in Hong Kong, in ${language}`, { tag: isNarrow ? '@phone' : '@desk' }, () => {
    test.use({ language });
    for (const name of by) {
      test(`goes from home to a letter and a visit of three stops by ${name}`, async ({ visitor }) => {
        // Some three hundred steps of Tab.
        test.slow(name === 'keyboard');
        await goesTheWholeWay(visitor, hands[name]);
      });
    }
  });
}

// The form is the same at every size.
test.describe('what is written into the letter', { tag: '@desk' }, () => {
  test.use({ language: 'en' });

  test('is mended by clear sentences, never cut, and still there after a reload', async ({
    visitor,
    page,
  }) => {
    const { t } = visitor;
    await visitor.open(paths.letter('en'));
    await page.getByRole('button', { name: t('joining.print') }).click();
    await expect(page.getByRole('alert')).toHaveText(t('joining.faults', { count: 3 }));
    await expect(page.getByLabel(t('joining.organisation'))).toBeFocused();
    await expect(page.getByText(t('joining.error.seekEmpty'))).toBeVisible();
    const odd = '<b>Größe</b> 🔋 ‮ إلى';
    await page.getByLabel(t('joining.organisation')).fill(odd);
    const about = page.getByLabel(t('joining.about'));
    const long = '長'.repeat(1001);
    await about.fill(long);
    await expect(page.getByText(t('joining.error.aboutLong', { most: 1000, now: 1001 }))).toBeVisible();
    await page.reload();
    await visitor.settle();
    await expect(about).toHaveValue(long);
    await expect(page.getByLabel(t('joining.organisation'))).toHaveValue(odd);
    await expect(page.getByRole('region', { name: t('joining.letter') })).toContainText('<b>Größe</b> 🔋');
    await page.getByRole('button', { name: t('joining.clear') }).click();
    await expect(about).toHaveValue('');
    await page.getByRole('button', { name: t('joining.undo') }).click();
    await expect(about).toHaveValue(long);
  });

  test('stays on the page where the browser keeps nothing, and the page says so', async ({
    visitor,
    page,
  }) => {
    const { t } = visitor;
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', 'SecurityError');
      };
    });
    await visitor.open(paths.letter('en'));
    await page.getByLabel(t('joining.reach')).fill('office@example.org');
    await expect(page.getByText(t('joining.keptForbidden'))).toBeVisible();
    await expect(page.getByRole('region', { name: t('joining.letter') })).toContainText('office@example.org');
    await visitor.open(`${paths.visit('en')}#entries=seari,chuangxinli,<b>,nobody`);
    await expect(page.getByText(t('visit.unknown', { count: 1 }))).toBeVisible();
    await page.getByRole('button', { name: t('visit.ics') }).click();
    await expect(page.getByText(t('visit.icsDate'))).toBeVisible();
    await page.getByLabel(t('visit.date'), { exact: true }).fill('2020-01-01');
    await expect(page.getByText(t('visit.past'))).toBeVisible();
    await expect(page.getByText(t('visit.keptForbidden'))).toBeVisible();
    await expect(
      page.getByRole('region', { name: t('visit.askFirst') }).locator('[data-entry-id="chuangxinli"]'),
    ).toBeVisible();
  });

  test('prints as a letter of two pages without the form, and a visit without its buttons', async ({
    visitor,
    page,
  }) => {
    const { t } = visitor;
    await visitor.open(`${paths.letter('en')}#entries=seari,srici`);
    await writesTheLetter(visitor, hands.keyboard);
    const pages = async () =>
      (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
    expect(await pages()).toBe(2);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByLabel(t('joining.organisation'))).toBeHidden();
    await expect(page.getByRole('button', { name: t('joining.docx') })).toBeHidden();
    await visitor.open(`${paths.visit('en')}#entries=seari,srici`);
    await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
    await expect(page.getByLabel(t('visit.date'), { exact: true })).toBeHidden();
    await expect(page.getByRole('button', { name: t('visit.print') })).toBeHidden();
    await expect(page.getByText(t('visit.confirm'))).toBeVisible();
  });
});
