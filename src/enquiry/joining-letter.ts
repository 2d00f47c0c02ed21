/** A letter of intent to join: the same letter in two languages, one after the other. */
import type { Joining } from '../domain/joining.ts';
import type { Locale } from '../domain/locale.ts';
import type { Text } from '../i18n/use-text.tsx';
import type { Letter } from './letter.ts';

interface LetterSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

export interface LetterPart {
  readonly locale: Locale;
  readonly title: string;
  readonly opening: readonly string[];
  readonly sections: readonly LetterSection[];
  readonly closing: readonly string[];
}

export interface JoiningLetter extends Letter {
  readonly parts: readonly LetterPart[];
  /** What the letter says between greeting and close, in the first language: the need of an enquiry. */
  readonly need: string;
}

/** What one language needs beside its words. */
export interface LetterSide {
  readonly text: Text;
  /** The office that is written to. */
  readonly office: string;
  /** Names of the entries to work with. */
  readonly entries: readonly string[];
}

export interface JoiningLetterInput {
  readonly joining: Joining;
  readonly sides: readonly LetterSide[];
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Writes a day as the language does. */
  readonly tellDate: (date: string, locale: Locale) => string;
}

const HAN = /\p{Script=Han}/u;
const LETTER = /\p{L}/u;

/** What was written by hand stands in both parts as it is, and says so in the part of the other language. */
function asWritten({ t, locale }: Text, written: string): readonly string[] {
  const lines = written
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const isForeign = LETTER.test(written) && HAN.test(written) !== (locale !== 'en');
  const [first, ...others] = lines;
  return first === undefined ? [] : [isForeign ? t('joining.asWritten', { text: first }) : first, ...others];
}

function partOf(
  { text, office, entries }: LetterSide,
  { joining, today, tellDate }: JoiningLetterInput,
): LetterPart {
  const { t, locale } = text;
  const organisation = joining.organisation.trim() || t('joining.blank');
  // Within a Chinese sentence a name in Latin letters is set off.
  const named =
    locale !== 'en' && /[\p{Script=Latin}\d.]$/u.test(organisation) ? `${organisation} ` : organisation;
  const section = (heading: string, lines: readonly string[]): readonly LetterSection[] =>
    lines.length > 0 ? [{ heading, lines }] : [];
  const who = joining.seeker
    ? t('joining.who', { organisation, seeker: t(`join.seeker.${joining.seeker}`) })
    : organisation;
  return {
    locale,
    title: t('joining.letterTitle'),
    opening: [t('joining.greeting', { office }), t('joining.opening', { organisation: named })],
    sections: [
      ...section(t('joining.whoWeAre'), [who, ...asWritten(text, joining.about)]),
      ...section(t('joining.weOffer'), [
        ...joining.offers.map((offering) => `· ${t(`joining.offering.${offering}`)}`),
        ...asWritten(text, joining.offer),
      ]),
      ...section(t('joining.weSeek'), [
        ...joining.wishes.map((wish) => `· ${t(`join.wish.${wish}`)}`),
        ...asWritten(text, joining.seek),
      ]),
      ...section(
        t('joining.withWhom'),
        entries.map((name, index) => `${index + 1}. ${name}`),
      ),
      ...section(
        t('joining.when'),
        joining.date ? [t('joining.by', { date: tellDate(joining.date, locale) })] : [],
      ),
      ...section(t('joining.reachUs'), [joining.reach.trim() || t('joining.blank')]),
    ],
    closing: [t('joining.intent'), organisation, tellDate(today, locale)],
  };
}

const sectionText = ({ heading, lines }: LetterSection, index: number) =>
  [`${index + 1}. ${heading}`, ...lines.map((line) => `   ${line}`)].join('\n');

const partText = ({ title, opening, sections, closing }: LetterPart) =>
  [title, ...opening, ...sections.map(sectionText), closing.join('\n')].join('\n\n');

export function writeJoiningLetter(input: JoiningLetterInput): JoiningLetter {
  const parts = input.sides.map((side) => partOf(side, input));
  const [first] = parts;
  return {
    parts,
    subject: parts.map(({ title }) => title).join(' · '),
    body: parts.map(partText).join('\n\n————\n\n'),
    emails: [],
    need: first ? first.sections.map(sectionText).join('\n\n') : '',
  };
}
