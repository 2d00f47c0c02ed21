/** Staff of an institution or of the district: correct a record, and trust the numbers. */
import { paths } from '../../src/app/paths.ts';
import { ENTRY_TYPES } from '../../src/domain/entry-type.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { formatNumber } from '../../src/ui/dates.ts';
import { announced, headingsOf, listed, recordOf } from './records.ts';
import { expect, test } from './site.ts';

const ANNOUNCED = { university: 'universities', institute: 'institutes', platform: 'platforms' } as const;

for (const language of LOCALES) {
  test.describe(`staff reading ${language}`, () => {
    test.use({ language });

    test('report an error with a text that is ready to send', async ({ visitor, page, context, baseURL }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const address = paths.entry(language, 'seari');
      const [name = ''] = headingsOf(recordOf('seari'), language);
      await visitor.open(address);
      await page.getByText(visitor.t('entry.report'), { exact: true }).click();
      const text = page.getByRole('textbox', { name: visitor.t('entry.reportText') });
      await expect(text).toHaveValue(visitor.t('entry.reportBody', { name, url: `${baseURL}${address}` }));

      await text.press('Control+End');
      await text.pressSequentially('seari.com.cn');
      const written = await text.inputValue();
      await page.getByRole('button', { name: visitor.t('entry.reportCopy') }).click();
      await expect(page.getByRole('button', { name: visitor.t('entry.copied') })).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(written);

      const link = page.getByRole('link', { name: visitor.t('entry.reportMail') });
      const mail = new URL((await link.getAttribute('href')) ?? '');
      expect(mail.protocol).toBe('mailto:');
      const read = (key: string) => new RegExp(`[?&]${key}=([^&]*)`).exec(mail.search)?.[1] ?? '';
      expect(decodeURIComponent(read('subject'))).toBe(visitor.t('entry.reportSubject', { name }));
      expect(decodeURIComponent(read('body')).replaceAll('\r\n', '\n')).toBe(written);
      await expect(page.getByRole('link', { name: /^021-\d{8}/ }).last()).toBeVisible();
    });

    test('see in the ledger exactly what the files hold', async ({ visitor, page }) => {
      await visitor.open(paths.home(language));
      const table = page.getByRole('table', { name: visitor.t('home.ledgerCaption') });
      for (const type of ENTRY_TYPES) {
        const rows = listed.filter((record) => record.type === type);
        const cells = table
          .getByRole('row')
          .filter({ hasText: visitor.t(`typePlural.${type}`) })
          .getByRole('cell');
        const figure = type in ANNOUNCED ? announced(ANNOUNCED[type as keyof typeof ANNOUNCED]) : undefined;
        await expect(cells.nth(0)).toContainText(
          figure === undefined ? visitor.t('home.notPublished') : formatNumber(figure, language),
        );
        const named = rows.filter(({ membership, pole }) => membership.status === 'named' && pole === 'wu');
        const elsewhere = rows.filter(({ pole }) => pole !== undefined && pole !== 'wu');
        const unconfirmed = rows.filter(({ membership }) => membership.status === 'unconfirmed');
        const counted = [rows, named, elsewhere, unconfirmed].map(({ length }) =>
          formatNumber(length, language),
        );
        await expect(cells).toHaveText([/./, ...counted]);
      }
      await expect(page.getByText(visitor.t('home.lead', { entries: listed.length }))).toBeVisible();
    });

    test('read on the about page numbers that are counted, not written', async ({ visitor, page }) => {
      await visitor.open(paths.about(language));
      const named = (type: string) =>
        listed.filter(
          (record) => record.type === type && record.membership.status === 'named' && record.pole === 'wu',
        ).length;
      const sentences = [
        visitor.t('about.listedText', {
          entries: listed.length,
          sources: listed.reduce((sum, { sources }) => sum + sources.length, 0),
        }),
        visitor.t('about.checkedText', {
          sourced: listed.filter(({ basis }) => basis.existence === 'sourced').length,
          generalKnowledge: listed.filter(({ basis }) => basis.existence === 'general-knowledge').length,
        }),
        visitor.t('about.unknownText', {
          institutes: announced('institutes'),
          platforms: announced('platforms'),
          namedInstitutes: named('institute'),
          namedPlatforms: named('platform'),
          withPhone: listed.filter(({ contact }) => contact?.phone).length,
          located: listed.filter(({ location }) => location?.lat !== undefined).length,
        }),
      ];
      for (const sentence of sentences) await expect(page.getByText(sentence, { exact: true })).toBeVisible();
    });
  });
}
