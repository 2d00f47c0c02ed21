/** An enquiry as letters that can be sent as they are, one for each who is written to. */
import type { Enquiry } from '../domain/enquiry.ts';
import type { Locale } from '../domain/locale.ts';
import type { Text, WordKey } from '../i18n/use-text.tsx';

export interface Addressee {
  readonly name: string;
  /** For the envelope. */
  readonly address?: string | undefined;
  readonly email?: string | undefined;
}

/** The letter in one language, with the names as that language has them. */
export interface LetterSide {
  readonly text: Text;
  readonly to: Addressee;
  /** Names of the entries that it is about: told to the office alone, never to one another. */
  readonly candidates: readonly string[];
}

export interface Letter {
  readonly subject: string;
  readonly body: string;
  /** Public addresses of those it is written to; empty where none has been published. */
  readonly emails: readonly string[];
}

export interface EnquiryLetter extends Letter {
  /** The body, language by language. */
  readonly texts: readonly { readonly locale: Locale; readonly text: string }[];
}

/** Writes a day as the language does. */
type TellDate = (date: string, locale: string) => string;

interface LetterDates {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly tellDate: TellDate;
}

const BETWEEN_LANGUAGES = '\n\n————\n\n';
const BETWEEN_LETTERS = '\n\n════════════════\n\n';

// What has not been written yet keeps its place, so that nobody takes the draft for a letter.
const filled = ({ t }: Text, written: string, label: WordKey) =>
  written.trim() === '' ? t('enquiry.blank', { what: t(label) }) : written.trim();

const subjectIn = (text: Text, enquiry: Enquiry) =>
  text.t('enquiry.subject', { organisation: filled(text, enquiry.organisation, 'enquiry.organisation') });

function letterIn(enquiry: Enquiry, isForOffice: boolean, side: LetterSide, dates: LetterDates): string {
  const { text, to, candidates } = side;
  const { t, locale } = text;
  const { need, reach, date } = enquiry;
  const organisation = filled(text, enquiry.organisation, 'enquiry.organisation');
  return [
    t('enquiry.greeting', { name: to.name }),
    ...(to.address ? [to.address] : []),
    '',
    t('enquiry.subjectLine', { subject: subjectIn(text, enquiry) }),
    '',
    t(isForOffice ? 'enquiry.bodyOffice' : 'enquiry.body', { organisation }),
    '',
    filled(text, need, 'enquiry.need'),
    '',
    ...(isForOffice && candidates.length > 0
      ? [t('enquiry.candidates'), ...candidates.map((name, index) => `${index + 1}. ${name}`), '']
      : []),
    ...(date ? [t('enquiry.wish', { date: dates.tellDate(date, locale) })] : []),
    t('enquiry.reply', { reach: filled(text, reach, 'enquiry.reach') }),
    '',
    t('enquiry.closing'),
    '',
    organisation,
    dates.tellDate(dates.today, locale),
    t('enquiry.found'),
  ].join('\n');
}

/** In each language, one below the other: those who are written to read Chinese. */
export function writeLetter(
  enquiry: Enquiry,
  isForOffice: boolean,
  sides: readonly LetterSide[],
  dates: LetterDates,
): EnquiryLetter {
  const [first] = sides;
  const texts = sides.map((side) => ({
    locale: side.text.locale,
    text: letterIn(enquiry, isForOffice, side, dates),
  }));
  return {
    subject: first ? subjectIn(first.text, enquiry) : '',
    texts,
    body: texts.map(({ text }) => text).join(BETWEEN_LANGUAGES),
    emails: first?.to.email ? [first.to.email] : [],
  };
}

/** Several letters in one piece, to be copied and printed; it is to nobody, so it is not for mail. */
export function joinLetters(letters: readonly Letter[]): Letter {
  const [first] = letters;
  return {
    subject: first?.subject ?? '',
    body: letters.map(({ body }) => body).join(BETWEEN_LETTERS),
    emails: [],
  };
}
