import { describe, expect, it } from 'vitest';
import { faultsOf, type Enquiry } from '../domain/enquiry.ts';
import { compileWords } from '../i18n/compile-words.server.ts';
import { createText } from '../i18n/use-text.tsx';
import { readWords } from '../i18n/word-files.server.ts';
import { joinLetters, writeLetter } from './letter.ts';
import { mailLink, TRANSPORTS } from './transport.ts';

const chinese = createText('zh-Hans', compileWords('zh-Hans', readWords('shortlist', 'zh-Hans')));
const english = createText('en', compileWords('en', readWords('shortlist', 'en')));
const enquiry: Enquiry = {
  kind: 'need',
  locale: 'en',
  organisation: 'Example Batteries Ltd.',
  reach: 'lab@example.org',
  need: 'UN38.3 & <b>thermal</b> tests',
  date: '2026-12-24',
  entries: ['seari'],
};
const ZH = {
  text: chinese,
  to: { name: '某某研究所', email: 'a@example.org' },
  candidates: ['某某研究所', '另一研究所'],
};
const EN = {
  text: english,
  to: { name: 'Some Institute', email: 'a@example.org' },
  candidates: ['Some Institute', 'Another Institute'],
};
const TODAY = '2026-11-23';
const DATES = { today: TODAY, tellDate: (date: string) => `[${date}]` };

describe('an enquiry', () => {
  it('becomes a letter in both languages, with everything that was written', () => {
    const { subject, body } = writeLetter(enquiry, false, [EN, ZH], DATES);
    expect(subject).toContain(enquiry.organisation);
    for (const part of [enquiry.need, enquiry.reach, '[2026-12-24]'])
      expect(body.split(part).length, part).toBeGreaterThanOrEqual(3);
    expect(body).toContain('To Some Institute:');
    expect(body).toContain('某某研究所：');
    expect(body).toMatch(/此致\n敬礼[\s\S]*Batteries[\s\S]*\[2026-11-23\]/);
  });

  it('names no candidate to another, and one letter ends before the next begins', () => {
    const letters = [ZH, { ...ZH, to: { name: '另一研究所' } }].map((side) =>
      writeLetter(enquiry, false, [side], DATES),
    );
    const [first, second] = letters.map(({ body }) => body);
    expect(first).not.toContain('另一研究所');
    expect(second).not.toContain('某某研究所');
    const all = joinLetters(letters);
    expect(all.body.split('════════════════').map((body) => body.trim())).toEqual([first, second]);
    expect(all.emails).toEqual([]);
  });

  it('names the candidates when the office is asked', () => {
    const { body } = writeLetter(
      enquiry,
      true,
      [{ ...ZH, to: { name: '区科委', address: '某路1号' } }],
      DATES,
    );
    expect(body).toMatch(/^区科委：\n某路1号\n[\s\S]*转介[\s\S]*1\. 某某研究所\n2\. 另一研究所/);
  });

  it('shows what is still to be written', () => {
    const { body } = writeLetter({ ...enquiry, organisation: ' ', reach: '' }, false, [EN], DATES);
    expect(body).toContain(`We are [${english.t('enquiry.organisation')}]`);
    expect(body).toContain(`[${english.t('enquiry.reach')}]`);
  });

  it('goes by mail whole or not at all, to the public addresses, and nothing of it breaks the link', () => {
    const letter = writeLetter(enquiry, false, [EN], DATES);
    const link = new URL(mailLink(letter));
    expect(link.pathname).toBe('a@example.org');
    expect(link.searchParams.get('body')).toBe(letter.body);
    const mail = TRANSPORTS.find(({ id }) => id === 'mail');
    expect(mail?.takes(letter)).toBe(true);
    expect(mail?.takes({ ...letter, emails: [] })).toBe(true);
    expect(mailLink({ ...letter, emails: [] })).toMatch(/^mailto:\?subject=/);
    expect(mail?.takes({ ...letter, body: '长'.repeat(5000) })).toBe(false);
  });

  it.each([
    [{ ...enquiry, organisation: '  ' }, ['organisation']],
    [{ ...enquiry, reach: 'x'.repeat(201) }, ['reach']],
    [{ ...enquiry, need: '' }, ['need']],
    [{ ...enquiry, date: '2026-02-30' }, ['date']],
    [{ ...enquiry, date: '2026-11-22' }, ['date']],
    [{ ...enquiry, organisation: '', need: 'x'.repeat(5001) }, ['organisation', 'need']],
    [{ ...enquiry, date: undefined }, []],
    [{ ...enquiry, date: TODAY, need: '🔋‮ <script>' }, []],
  ])('says which fields to mend: %#', (draft, faults) => expect(faultsOf(draft, TODAY)).toEqual(faults));
});
