/** The words of the site as a visitor reads them, from the same files that the site is built of. */
import { createInstance, type TFunction } from 'i18next';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toTraditionalDeep } from '../../src/dataset/traditional.ts';
import { LOCALES, type Locale } from '../../src/domain/locale.ts';

const folder = path.resolve(import.meta.dirname, '../../src/i18n');

function read(locale: Locale): Record<string, unknown> {
  const file = path.join(folder, locale === 'en' ? 'en.json' : 'zh-hans.json');
  const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  return locale === 'zh-Hant' ? toTraditionalDeep(words) : words;
}

function createWords(locale: Locale): TFunction {
  const instance = createInstance();
  void instance.init({
    lng: locale,
    resources: { [locale]: { site: read(locale) } },
    defaultNS: 'site',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return instance.t;
}

const words = new Map(LOCALES.map((locale) => [locale, createWords(locale)]));

export function wordsOf(locale: Locale): TFunction {
  const t = words.get(locale);
  if (!t) throw new Error(`There are no words for ${locale}.`);
  return t;
}
