/** The records of the directory, read from their files: what the pages are measured against. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { toTraditionalName } from '../../src/dataset/traditional.ts';
import { entrySchema, type Entry } from '../../src/domain/entry.ts';
import { ENTRY_TYPES, type EntryType } from '../../src/domain/entry-type.ts';
import type { Locale } from '../../src/domain/locale.ts';

const data = path.resolve(import.meta.dirname, '../../data');
const FOLDERS: Record<EntryType, string> = {
  university: 'universities',
  institute: 'institutes',
  platform: 'platforms',
  park: 'parks',
  space: 'spaces',
};

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(data, file), 'utf8'));
}

/** The ids of the records in a folder. */
export function idsOf(folder: 'programmes' | 'policies'): readonly string[] {
  return readdirSync(path.join(data, folder)).map((file) => path.parse(file).name);
}

/** Every record, one a file. */
export const records: readonly Entry[] = ENTRY_TYPES.flatMap((type) =>
  readdirSync(path.join(data, 'entries', FOLDERS[type]))
    .filter((file) => file.endsWith('.json'))
    .map((file) => entrySchema.parse(readJson(`entries/${FOLDERS[type]}/${file}`))),
);

/** Those that the list shows. */
export const listed = records.filter(({ status }) => status === 'active');

export const redirects = readJson('redirects.json') as readonly { from: string; to: string }[];

export function recordOf(id: string): Entry {
  const record = records.find((candidate) => candidate.id === id);
  if (!record) throw new Error(`data/entries has no record "${id}".`);
  return record;
}

/** The names that may head the page of a record in a language: its own, else the Chinese one. */
export function headingsOf({ names }: Entry, locale: Locale): readonly string[] {
  const official = names
    .filter(({ lang, kind }) => lang === 'zh-Hans' && kind === 'official')
    .map(({ value }) => value);
  const own = names
    .filter(({ lang, kind }) => lang === locale && (kind === 'official' || kind === 'translated'))
    .map(({ value }) => value);
  if (own.length > 0) return own;
  return locale === 'zh-Hant' ? official.map(toTraditionalName) : official;
}

/** The number that an authority announced. */
export function announced(id: string): number {
  const figures = readJson('figures.json') as readonly { id: string; value: number }[];
  const figure = figures.find((candidate) => candidate.id === id);
  if (!figure) throw new Error(`data/figures.json has no figure "${id}".`);
  return figure.value;
}
