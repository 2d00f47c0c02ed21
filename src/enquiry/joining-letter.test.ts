import { describe, expect, it } from 'vitest';
import { joiningEnquiry, joiningFaults, JOINING_LIMITS, type Joining } from '../domain/joining.ts';
import { ENQUIRY_LIMITS } from '../domain/enquiry.ts';
import { compileWords } from '../i18n/compile-words.server.ts';
import { createText } from '../i18n/use-text.tsx';
import { readWords } from '../i18n/word-files.server.ts';
import { writeJoiningLetter } from './joining-letter.ts';
import { TRANSPORTS } from './transport.ts';

function textIn(locale: 'zh-Hans' | 'en') {
  const text = createText(locale, compileWords(locale, readWords('letter', locale)));
  text.add(compileWords(locale, readWords('join', locale)));
  return text;
}
const [chinese, english] = [textIn('zh-Hans'), textIn('en')];
const TODAY = '2026-11-26';
const joining: Joining = {
  seeker: 'institution',
  organisation: 'Example Institute',
  about: 'Soft robots & <b>grippers</b>',
  offers: ['research'],
  offer: '軟體機械人 🤖\n第二行',
  wishes: ['partner', 'laboratory'],
  seek: '',
  date: '2026-12-24',
  reach: 'lab@example.org',
};
const letter = writeJoiningLetter({
  joining,
  sides: [
    { text: english, office: 'Office', entries: ['A Laboratory'] },
    { text: chinese, office: '某办公室', entries: ['某实验室'] },
  ],
  today: TODAY,
  tellDate: (date, locale) => `[${locale} ${date}]`,
});

describe('a joining letter', () => {
  it('says the same in both languages, each to its office and of its entries', () => {
    const [first, second] = letter.parts;
    expect(first?.opening[0]).toContain('Office');
    expect(second?.opening[0]).toContain('某办公室');
    expect(first?.sections).toHaveLength(second?.sections.length ?? 0);
    expect(letter.body).toContain('1. A Laboratory');
    expect(letter.body).toContain('1. 某实验室');
    expect(letter.body).toContain('[en 2026-12-24]');
    expect(letter.body).toContain('[zh-Hans 2026-12-24]');
    for (const wish of joining.wishes) {
      expect(letter.body).toContain(english.t(`join.wish.${wish}`));
      expect(letter.body).toContain(chinese.t(`join.wish.${wish}`));
    }
  });

  it('sets a name in Latin letters off within a Chinese sentence, and no other', () => {
    const openingOf = (organisation: string) =>
      writeJoiningLetter({
        joining: { ...joining, organisation },
        sides: [{ text: chinese, office: '某办公室', entries: [] }],
        today: TODAY,
        tellDate: (date) => date,
      }).parts[0]?.opening[1];
    expect(openingOf('Example Ltd.')).toMatch(/^Example Ltd\. 有意/);
    expect(openingOf('示例研究所')).toMatch(/^示例研究所有意/);
  });

  it('keeps what was written by hand as it is, and says so where it is of the other language', () => {
    const [first, second] = letter.parts.map(({ sections }) => sections.flatMap(({ lines }) => lines));
    expect(first).toContain('Soft robots & <b>grippers</b>');
    expect(second).toContain(chinese.t('joining.asWritten', { text: 'Soft robots & <b>grippers</b>' }));
    expect(first).toContain(english.t('joining.asWritten', { text: '軟體機械人 🤖' }));
    expect(second).toContain('軟體機械人 🤖');
    expect(second).toContain('第二行');
  });

  it('can be sent to the office as an enquiry, whole', () => {
    const enquiry = joiningEnquiry(joining, { locale: 'en', need: letter.need, entries: ['seari'] });
    expect(enquiry).toMatchObject({ kind: 'joining', organisation: 'Example Institute', date: '2026-12-24' });
    expect(enquiry?.need).toContain('Soft robots');
    expect(TRANSPORTS.every((transport) => transport.takes(letter))).toBe(true);
  });

  it('fits an enquiry even where every field is full', () => {
    const full = (field: keyof typeof JOINING_LIMITS) => '長'.repeat(JOINING_LIMITS[field]);
    const longest: Joining = {
      ...joining,
      organisation: full('organisation'),
      about: full('about'),
      offer: full('offer'),
      seek: full('seek'),
      reach: full('reach'),
    };
    expect(joiningFaults(longest, ENQUIRY_LIMITS.entries, TODAY)).toEqual([]);
    const { need } = writeJoiningLetter({
      joining: longest,
      sides: [{ text: english, office: 'Office', entries: [] }],
      today: TODAY,
      tellDate: (date) => date,
    });
    expect(need.length).toBeLessThanOrEqual(ENQUIRY_LIMITS.need);
  });

  it.each<[Partial<Joining>, number, string]>([
    [{ organisation: ' ' }, 1, 'organisation empty'],
    [{ reach: '' }, 1, 'reach empty'],
    [{ wishes: [], seek: ' ' }, 1, 'seek empty'],
    [{ wishes: [], seek: '🔋' }, 1, ''],
    [{ about: 'x'.repeat(1001) }, 1, 'about long'],
    [{ offer: 'x'.repeat(50_000), seek: 'x'.repeat(1501) }, 1, 'offer long, seek long'],
    [{}, 21, 'entries long'],
    [{ date: '2026-02-30' }, 0, 'date date'],
    [{ date: '2026-11-25' }, 0, 'date date'],
    [{ date: '' }, 0, ''],
  ])('says what to mend: %#', (change, entries, faults) => {
    const found = joiningFaults({ ...joining, ...change }, entries, TODAY);
    expect(found.map(({ field, why }) => `${field} ${why}`).join(', ')).toBe(faults);
  });
});
