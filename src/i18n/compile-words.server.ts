/** Compiles ICU messages: to the source of a module for the build, to functions for what runs in Node. */
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/lib/compile-module.js';
import type { Locale } from '../domain/locale.ts';
import type { Words } from './use-text.tsx';
import type { Messages } from './word-files.server.ts';

/** The rules for plurals are those of the language, whatever the script. */
const compiler = (locale: Locale) => new MessageFormat(locale === 'en' ? 'en' : 'zh');

/** Throws a sentence for a message that is no ICU MessageFormat. */
export function compileWordsModule(locale: Locale, messages: Messages): string {
  return compileModule(compiler(locale), messages);
}

export function compileWords(locale: Locale, messages: Messages): Words {
  const format = compiler(locale);
  const compile = (tree: Messages): Words =>
    Object.fromEntries(
      Object.entries(tree).map(([key, value]) => [
        key,
        typeof value === 'string' ? format.compile(value) : compile(value),
      ]),
    );
  return compile(messages);
}
