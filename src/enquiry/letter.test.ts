import { describe, expect, it } from 'vitest';
import { faultsOf, type Enquiry } from '../domain/enquiry.ts';
import { compileWords } from '../i18n/compile-words.server.ts';
import { createText } from '../i18n/use-text.tsx';
import { readWords } from '../i18n/word-files.server.ts';
import { writeLetter } from './letter.ts';
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
const input = {
  enquiry,
  to: [{ name: '某某研究所', email: 'a@example.org' }],
  isForOffice: false,
  candidates: ['某某研究所'],
};
const tellDate = (date: string) => `[${date}]`;
const TODAY = '2026-11-23';

describe('an enquiry', () => {
  it('becomes a letter in both languages, with everything that was written', () => {
    const { subject, body } = writeLetter(input, [english, chinese], tellDate);
    expect(subject).toContain(enquiry.organisation);
    for (const part of [enquiry.need, enquiry.reach, '[2026-12-24]', '某某研究所'])
      expect(body.split(part).length, part).toBeGreaterThanOrEqual(3);
    expect(body).toContain('To 某某研究所:');
    expect(body).toContain('某某研究所：');
  });

  it('names the candidates when the office is asked', () => {
    const { body } = writeLetter(
      { ...input, isForOffice: true, to: [{ name: '区科委' }] },
      [chinese],
      tellDate,
    );
    expect(body).toMatch(/^区科委：[\s\S]*转介[\s\S]*1\. 某某研究所/);
  });

  it('goes by mail only where an address is public, and nothing of it breaks the link', () => {
    const letter = writeLetter(input, [english], tellDate);
    const link = new URL(mailLink(letter));
    expect(link.pathname).toBe('a@example.org');
    expect(link.searchParams.get('body')).toBe(letter.body);
    const mail = TRANSPORTS.find(({ id }) => id === 'mail');
    expect(mail?.takes(letter)).toBe(true);
    expect(mail?.takes({ ...letter, emails: [] })).toBe(false);
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
