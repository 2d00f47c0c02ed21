/**
 * Every text that the site publishes, in its language: no 简体 left in a 繁體 document or word, and no Chinese in an
 * English one but where the page marks it as Chinese. The pages as rendered are read by e2e/languages.spec.ts.
 */
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildDatasets } from '../src/dataset/build.ts';
import { checkDirectory } from '../src/dataset/check.ts';
import { readDataFolder } from '../src/dataset/load.server.ts';
import {
  toSimplified,
  toTraditional,
  toTraditionalWords,
  toTraditionalName,
} from '../src/dataset/traditional.ts';
import type { Directory } from '../src/domain/directory.ts';
import { CHAPTERS, readWords } from '../src/i18n/word-files.server.ts';

const HAN = /\p{Script=Han}/u;

interface Found {
  readonly place: string;
  readonly text: string;
  /** The objects around the text, the innermost last. */
  readonly around: readonly object[];
}

function* texts(value: unknown, place: string, around: readonly object[] = []): Generator<Found> {
  if (typeof value === 'string') {
    if (HAN.test(value)) yield { place, text: value, around };
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value))
      yield* texts(child, `${place}.${key}`, [...around, value]);
  }
}

/** Tables for the machine, which no page shows. */
const UNSEEN = /\.(fold|thesaurus|synonyms|aliases|pinyin|sortKey|spoken)(\.|$)/;
/** Shown through `Foreign`, or marked where it stands, as are a pole’s character and a stop’s second address. */
const MARKED = /\.(title|publisher|character|addressChinese|otherAddress|documentNumber)$/;

const saysChinese = (value: object) =>
  'lang' in value && typeof value.lang === 'string' && value.lang.startsWith('zh');

let directory: Directory;
let documents: ReadonlyMap<string, string>;
const publishedIn = (locale: string) =>
  [...documents]
    .filter(([name]) => name.startsWith(`${locale}/`))
    .flatMap(([name, json]) => [...texts(JSON.parse(json), name)]);

beforeAll(async () => {
  const { directory: checked } = checkDirectory(
    await readDataFolder(path.resolve(import.meta.dirname, '../data')),
  );
  if (!checked) throw new Error('The data do not pass their check; run npm run data:check.');
  directory = checked;
  documents = buildDatasets(directory).documents;
}, 60_000);

describe('the languages of what is published', () => {
  it('leave no 简体 in a 繁體 document', () => {
    const seen = publishedIn('zh-Hant').filter(
      ({ place, around }) =>
        !UNSEEN.test(place) && !around.some((value) => 'lang' in value && value.lang === 'zh-Hans'),
    );
    expect(seen.length).toBeGreaterThan(1000);
    const left = seen.filter(({ text }) => toTraditionalName(toSimplified(text)) !== text);
    expect(left.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
  });

  it('leave no 简体 in the words of a 繁體 page', () => {
    const words = CHAPTERS.flatMap((chapter) => [
      ...texts(toTraditionalWords(readWords(chapter, 'zh-Hant')), chapter),
    ]);
    expect(words.length).toBeGreaterThan(300);
    expect(
      words.filter(({ text }) => toTraditionalWords(toSimplified(text)) !== text).map(({ place }) => place),
    ).toEqual([]);
  });

  it('leave no Chinese in an English document but what its page marks', () => {
    const stray = publishedIn('en').filter(
      ({ place, around }) => !UNSEEN.test(place) && !MARKED.test(place) && !around.some(saysChinese),
    );
    expect(stray.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
  });

  it('convert names and never translate them, in prose too', () => {
    const { entries, programmes, policies, services } = directory;
    const names = [...entries, ...programmes, ...policies, ...services]
      .flatMap((record) => record.names)
      .filter(({ lang }) => lang === 'zh-Hans')
      .map(({ value }) => value);
    expect(names.length).toBeGreaterThan(100);
    const translated = names.filter((name) => toTraditional(name) !== toTraditionalName(name));
    expect(translated, 'Add the name to KEPT in src/dataset/traditional.ts.').toEqual([]);
  });

  it('head an English page with a sourced name, or a marked translation with the Chinese beside it', () => {
    const cards = (
      JSON.parse(documents.get('en/summary.json') ?? '') as {
        entries: { id: string; name: { lang: string; translated?: true }; otherName?: { lang: string } }[];
      }
    ).entries;
    const wrong = cards.filter(({ id, name, otherName }) => {
      const names = directory.entries.find((entry) => entry.id === id)?.names ?? [];
      const isSourced = names.some(({ lang, kind }) => lang === 'en' && kind === 'official');
      if (name.lang !== 'en') return false;
      return Boolean(name.translated) === isSourced || otherName?.lang !== 'zh-Hans';
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
