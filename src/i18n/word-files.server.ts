/** The files of words: `<language>.json` for what every page shows, `<chapter>.<language>.json` for the rest. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../domain/locale.ts';

export const CHAPTERS = [
  'site',
  'about',
  'pole',
  'print',
  'match',
  'shortlist',
  'initiatives',
  'figures',
  'sending',
  'sheets',
  'enquiries',
  'staff',
  'join',
  'letter',
  'visit',
] as const;
export type Chapter = (typeof CHAPTERS)[number];

export type Messages = { [key: string]: string | Messages };

/** The file that a language's words are written in: 繁體 is derived from 简体. */
export function wordFile(chapter: Chapter, locale: Locale): string {
  const language = locale === 'en' ? 'en' : 'zh-hans';
  return path.join(import.meta.dirname, `${chapter === 'site' ? '' : `${chapter}.`}${language}.json`);
}

export function readWords(chapter: Chapter, locale: Locale): Messages {
  return JSON.parse(readFileSync(wordFile(chapter, locale), 'utf8')) as Messages;
}
