/** A company with a problem and no name: from its own words to who can work on it, all on its own device. */
import type { Locator } from '@playwright/test';
import { Document, Packer, Paragraph } from 'docx';
import { paths } from '../../src/app/paths.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { expect, test } from './site.ts';
import type { Visitor } from './visitor.ts';

const NEEDS: Record<Locale, { need: string; best: RegExp; word: RegExp }> = {
  'zh-Hans': {
    need: '我们生产储能用锂电池模组，出口前要做 UN38.3 运输安全检测和危险货物鉴定。',
    best: /srici-testing/,
    word: /锂电池|UN38\.3|危险货物/,
  },
  'zh-Hant': {
    need: '我們研發協作機器人，想找機構做整機檢測和電磁兼容測試，並取得 CR 認證。',
    best: /robot/,
    word: /機器人/,
  },
  en: {
    need: 'We have made a polyolefin catalyst in the laboratory and look for a partner for pilot production.',
    best: /polyolefin|srici/,
    word: /polyolefin|catalyst|pilot/i,
  },
};
const NOBODY = '我们是连锁餐厅，想找人设计菜单、招聘服务员。';

const field = (visitor: Visitor): Locator =>
  visitor.page.getByRole('textbox', { name: visitor.t('match.label') });
const results = (visitor: Visitor): Locator =>
  visitor.page.getByRole('region', { name: visitor.t('match.results') });
const articles = (visitor: Visitor): Locator => results(visitor).locator('article[data-entry-id]');
const hasNothing = (visitor: Visitor): Locator =>
  results(visitor).getByRole('heading', { name: visitor.t('match.none') });

for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
  const { need, best, word } = NEEDS[language];

  test.describe(`a need in ${language}`, () => {
    test.use({ language });

    test('is answered with reasons, a team and a link that no server reads', async ({
      visitor,
      page,
      context,
    }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
      await visitor.open(paths.match(language));
      await field(visitor).fill(need);
      await page.getByRole('button', { name: visitor.t('match.go') }).click();
      const first = articles(visitor).first();
      await expect(first).toHaveAttribute('data-entry-id', best);
      const why = first.getByRole('list', { name: visitor.t('match.why') });
      await expect(why.locator('mark').filter({ hasText: word })).not.toHaveCount(0);
      await expect(first.getByRole('link', { name: visitor.t('match.details') })).toBeVisible();
      await expect(page.getByRole('heading', { name: visitor.t('match.team'), exact: true })).toBeVisible();
      await expect(results(visitor).getByRole('status').first()).toHaveText(/\d/);

      // The same link opens the same answer for somebody else.
      const ids = await articles(visitor).evaluateAll((all) =>
        all.map((one) => one.getAttribute('data-entry-id')),
      );
      await page.waitForURL(/#need=/);
      const other = await context.newPage();
      await other.goto(page.url());
      await expect(other.locator('article[data-entry-id]').first()).toBeVisible();
      const shared = other.locator('article[data-entry-id]');
      expect(await shared.evaluateAll((all) => all.map((one) => one.getAttribute('data-entry-id')))).toEqual(
        ids,
      );

      const start = encodeURIComponent(need.slice(0, 6));
      expect(asked.filter((text) => text.includes(start) || text.includes(need.slice(0, 6)))).toEqual([]);
    });
  });
}

test('a need that nobody serves gets a plain no and an office, and never a list', async ({ visitor }) => {
  await visitor.open(paths.match('zh-Hans'));
  await field(visitor).fill(NOBODY);
  await expect(hasNothing(visitor)).toBeVisible();
  await expect(articles(visitor)).toHaveCount(0);
  await expect(results(visitor).getByText('上海市普陀区科学技术委员会')).toBeVisible();
});

test('the matches follow sector and distance, and Back takes the step back', async ({ visitor, page }) => {
  await visitor.open(paths.match('zh-Hans', new URLSearchParams({ need: NEEDS['zh-Hans'].need }).toString()));
  await expect(articles(visitor).first()).toBeVisible();
  const all = await articles(visitor).count();
  await page.getByText(visitor.t('match.narrow'), { exact: true }).click();
  await page.getByRole('checkbox', { name: '新能源与电力' }).click();
  await expect(page).toHaveURL(/sector=/);
  await expect.poll(() => articles(visitor).count()).toBeLessThan(all);
  await page.goBack();
  await expect(articles(visitor)).toHaveCount(all);
});

test.describe('what is dropped or pasted', () => {
  const attach = (visitor: Visitor, name: string, mimeType: string, buffer: Buffer) =>
    visitor.page.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer });

  // Reading a file is the same on a phone: the desk tells.
  test(
    'a Word file, a PDF and a text are read on the device',
    { tag: '@desk' },
    async ({ visitor, page, context, browserName }) => {
      expect(browserName).toBe('chromium');
      const { need } = NEEDS['zh-Hans'];
      await visitor.open(paths.match('zh-Hans'));

      const word = new Document({ sections: [{ children: [new Paragraph(need)] }] });
      await attach(visitor, '需求.docx', 'application/octet-stream', await Packer.toBuffer(word));
      await expect(field(visitor)).toHaveValue(need);
      await expect(page.getByText(visitor.t('match.fileDone', { name: '需求.docx' }))).toBeVisible();

      const paper = await context.newPage();
      await paper.setContent(`<p style="font-family: 'Noto Sans CJK SC'">聚烯烃催化剂中试放大</p>`);
      await attach(visitor, '需求.pdf', 'application/pdf', await paper.pdf());
      await expect(field(visitor)).toHaveValue(/聚烯烃催化剂中试放大/);
      await paper.close();

      await attach(visitor, '需求.txt', 'text/plain', Buffer.from('机器人可靠性测试'));
      await expect(field(visitor)).toHaveValue('机器人可靠性测试');
      await expect(articles(visitor).first()).toHaveAttribute('data-entry-id', /robot/);
    },
  );

  // Reading a file is the same on a phone: the desk tells.
  test(
    'what cannot be read is told in a sentence, and the text stays',
    { tag: '@desk' },
    async ({ visitor, page }) => {
      await visitor.open(paths.match('zh-Hans'));
      await field(visitor).fill('电机能效');
      const told = async (
        name: string,
        reason: 'corrupt' | 'tooLarge' | 'oldWord' | 'otherType',
        bytes: Buffer,
      ) => {
        await attach(visitor, name, 'application/pdf', bytes);
        await expect(page.getByText(visitor.t(`match.fault.${reason}`, { name }))).toBeVisible();
        await expect(field(visitor)).toHaveValue('电机能效');
      };
      await told('broken.pdf', 'corrupt', Buffer.from('%PDF-1.7\nnothing of use'));
      await told('broken.docx', 'corrupt', Buffer.from('PK\u0003\u0004nothing of use'));
      await told('old.doc', 'oldWord', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
      await told('photo.png', 'otherType', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 255, 216, 0]));
      await told('large.pdf', 'tooLarge', Buffer.alloc(21 * 2 ** 20, 0x25));
    },
  );

  test('nothing that is pasted is run, lost without a word, or too long to answer', async ({
    visitor,
    page,
  }) => {
    await visitor.open(paths.match('zh-Hans'));
    page.on('dialog', () => {
      throw new Error('Something that was pasted has run.');
    });
    await field(visitor).fill('工业控制网络安全评估。'.repeat(100_000));
    await expect(page.getByText(visitor.t('match.cut', { most: '5,000' }))).toBeVisible();
    await expect(articles(visitor).first()).toHaveAttribute(
      'data-entry-id',
      /industrial|security|trust|control/,
    );
    for (const odd of [
      '<img src=x onerror=alert(1)> 机器人检测',
      '.*+?^${}()|[]\\ 机器人检测',
      'مرحبا 🔋🤖\u202e 机器人检测',
    ]) {
      await field(visitor).fill(odd);
      await expect(articles(visitor).first()).toHaveAttribute('data-entry-id', /robot/);
      await expect(results(visitor).locator('img')).toHaveCount(0);
    }
    for (const empty of ['……！？，。', '🔋🔋🔋']) {
      await field(visitor).fill(empty);
      await expect(hasNothing(visitor)).toBeVisible();
    }
    await field(visitor).fill('');
    await expect(page.getByText(visitor.t('match.start'))).toBeVisible();
  });

  test('an unfinished composition asks for nothing', async ({ visitor, page }) => {
    await visitor.open(paths.match('zh-Hans'));
    await field(visitor).focus();
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'jiqiren', selectionStart: 7, selectionEnd: 7 });
    await expect(field(visitor)).toHaveValue('jiqiren');
    // Longer than the pause after which a typed need is matched.
    await page.waitForTimeout(700);
    expect(new URL(page.url()).hash).toBe('');
    await client.send('Input.insertText', { text: '机器人检测' });
    await expect(page).toHaveURL(/#need=/);
    await expect(articles(visitor).first()).toHaveAttribute('data-entry-id', /robot/);
  });
});
