/** An enquiry as a letter that can be sent as it is. */
import type { Enquiry } from '../domain/enquiry.ts';
import type { Text } from '../i18n/use-text.tsx';

export interface Addressee {
  readonly name: string;
  readonly email?: string | undefined;
}

export interface Letter {
  readonly subject: string;
  readonly body: string;
  /** Public addresses of those it is written to; empty where none has been published. */
  readonly emails: readonly string[];
}

export interface LetterInput {
  readonly enquiry: Enquiry;
  /** Those it is written to; the office alone when `isForOffice`. */
  readonly to: readonly Addressee[];
  readonly isForOffice: boolean;
  /** Names of the entries that it is about. */
  readonly candidates: readonly string[];
}

/** Writes a day as the language does. */
type TellDate = (date: string, locale: string) => string;

function letterIn({ t, locale }: Text, input: LetterInput, tellDate: TellDate): string {
  const { organisation, need, reach, date } = input.enquiry;
  const names = input.to.map(({ name }) => name).join(locale === 'en' ? ', ' : '、');
  const { candidates, isForOffice } = input;
  return [
    t('enquiry.greeting', { name: names }),
    '',
    t(isForOffice ? 'enquiry.bodyOffice' : 'enquiry.body', { organisation }),
    '',
    need,
    '',
    ...(isForOffice && candidates.length > 0
      ? [t('enquiry.candidates'), ...candidates.map((name, index) => `${index + 1}. ${name}`), '']
      : []),
    ...(date ? [t('enquiry.wish', { date: tellDate(date, locale) })] : []),
    t('enquiry.reply', { reach }),
    '',
    t('enquiry.closing'),
    organisation,
    t('enquiry.found'),
  ].join('\n');
}

/** In each of `languages`, one below the other: those who are written to read Chinese. */
export function writeLetter(input: LetterInput, languages: readonly Text[], tellDate: TellDate): Letter {
  const [first] = languages;
  return {
    subject: first ? first.t('enquiry.subject', { organisation: input.enquiry.organisation }) : '',
    body: languages.map((text) => letterIn(text, input, tellDate)).join('\n\n————\n\n'),
    emails: input.to.flatMap(({ email }) => email ?? []),
  };
}
