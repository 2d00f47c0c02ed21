import type { Plugin } from 'vite';
import { toTraditionalWords } from '../dataset/traditional.ts';
import { LOCALES } from '../domain/locale.ts';
import { compileWordsModule } from '../i18n/compile-words.server.ts';
import { CHAPTERS, readWords, wordFile } from '../i18n/word-files.server.ts';

const PREFIX = 'virtual:words/';

/** Serves each chapter of each language as a module of functions; 繁體 is derived from 简体 on the way. */
export function wordsPlugin(): Plugin {
  return {
    name: 'directory-words',
    resolveId(id) {
      return id.startsWith(PREFIX) ? `\0${id}` : undefined;
    },
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const [name, language] = id.slice(PREFIX.length + 1).split('/');
      const chapter = CHAPTERS.find((known) => known === name);
      const locale = LOCALES.find((known) => known === language);
      if (!chapter || !locale) throw new Error(`There are no words for "${name}/${language}".`);
      this.addWatchFile(wordFile(chapter, locale));
      const messages = readWords(chapter, locale);
      return compileWordsModule(locale, locale === 'zh-Hant' ? toTraditionalWords(messages) : messages);
    },
  };
}
