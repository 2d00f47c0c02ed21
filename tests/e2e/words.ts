/** The words of the site as a visitor reads them, from the same files that the site is built of. */
import { toTraditionalWords } from '../../src/dataset/traditional.ts';
import { LOCALES, type Locale } from '../../src/domain/locale.ts';
import { compileWords } from '../../src/i18n/compile-words.server.ts';
import { CHAPTERS, readWords } from '../../src/i18n/word-files.server.ts';
import { createText, type Translate } from '../../src/i18n/use-text.tsx';

function createWords(locale: Locale): Translate {
  const text = createText(locale, {});
  for (const chapter of CHAPTERS) {
    const messages = readWords(chapter, locale);
    text.add(compileWords(locale, locale === 'zh-Hant' ? toTraditionalWords(messages) : messages));
  }
  return text.t;
}

const words = new Map(LOCALES.map((locale) => [locale, createWords(locale)]));

export function wordsOf(locale: Locale): Translate {
  const t = words.get(locale);
  if (!t) throw new Error(`There are no words for ${locale}.`);
  return t;
}
