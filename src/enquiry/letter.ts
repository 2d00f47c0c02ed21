/** An enquiry as a letter that can be sent as it is. */
import type { Enquiry } from '../domain/enquiry.ts';
import type { Text, WordKey } from '../i18n/use-text.tsx';

export interface Addressee {
  readonly name: string;
  readonly email?: string | undefined;
}

/** The letter in one language, with the names as that language has them. */
export interface LetterSide {
  readonly text: Text;
  /** Those it is written to; the office alone when it is asked for an introduction. */
  readonly to: readonly Addressee[];
  /** Names of the entries that it is about. */
  readonly candidates: readonly string[];
}

export interface Letter {
  readonly subject: string;
  readonly body: string;
  /** Public addresses of those it is written to; empty where none has been published. */
  readonly emails: readonly string[];
}

/** Writes a day as the language does. */
type TellDate = (date: string, locale: string) => string;

function letterIn(enquiry: Enquiry, isForOffice: boolean, side: LetterSide, tellDate: TellDate): string {
  const { t, locale } = side.text;
  const { need, reach, date } = enquiry;
  const names = side.to.map(({ name }) => name).join(locale === 'en' ? ', ' : '、');
  // What has not been written yet keeps its place, so that nobody takes the draft for a letter.
  const filled = (written: string, label: WordKey) =>
    written.trim() === '' ? t('enquiry.blank', { what: t(label) }) : written;
  const organisation = filled(enquiry.organisation, 'enquiry.organisation');
  return [
    t('enquiry.greeting', { name: names }),
    '',
    t(isForOffice ? 'enquiry.bodyOffice' : 'enquiry.body', { organisation }),
    '',
    filled(need, 'enquiry.need'),
    '',
    ...(isForOffice && side.candidates.length > 0
      ? [t('enquiry.candidates'), ...side.candidates.map((name, index) => `${index + 1}. ${name}`), '']
      : []),
    ...(date ? [t('enquiry.wish', { date: tellDate(date, locale) })] : []),
    t('enquiry.reply', { reach: filled(reach, 'enquiry.reach') }),
    '',
    t('enquiry.closing'),
    organisation,
    t('enquiry.found'),
  ].join('\n');
}

/** In each language, one below the other: those who are written to read Chinese. */
export function writeLetter(
  enquiry: Enquiry,
  isForOffice: boolean,
  sides: readonly LetterSide[],
  tellDate: TellDate,
): Letter {
  const [first] = sides;
  return {
    subject: first ? first.text.t('enquiry.subject', { organisation: enquiry.organisation }) : '',
    body: sides.map((side) => letterIn(enquiry, isForOffice, side, tellDate)).join('\n\n————\n\n'),
    emails: (first?.to ?? []).flatMap(({ email }) => email ?? []),
  };
}
