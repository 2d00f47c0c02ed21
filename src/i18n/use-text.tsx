/**
 * The words of the site. One translator a language, made once, shared by server and browser, and handed down by
 * context, so that nothing depends on a global language.
 *
 * Messages are ICU MessageFormat in `<chapter>.<language>.json`; the build compiles them to functions, so that
 * no parser of messages is sent to the browser.
 */
import { createContext, useContext, type ReactNode } from 'react';
import type { Locale } from '../domain/locale.ts';
import type about from './about.zh-hans.json';
import type enquiries from './enquiries.zh-hans.json';
import type figures from './figures.zh-hans.json';
import type initiatives from './initiatives.zh-hans.json';
import type join from './join.zh-hans.json';
import type letter from './letter.zh-hans.json';
import type match from './match.zh-hans.json';
import type pole from './pole.zh-hans.json';
import type print from './print.zh-hans.json';
import type sending from './sending.zh-hans.json';
import type sheets from './sheets.zh-hans.json';
import type shortlist from './shortlist.zh-hans.json';
import type staff from './staff.zh-hans.json';
import type visit from './visit.zh-hans.json';
import type site from './zh-hans.json';

type KeysOf<Tree, Prefix extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Prefix}${Key}`
    : KeysOf<Tree[Key], `${Prefix}${Key}.`>;
}[keyof Tree & string];
export type WordKey =
  | KeysOf<typeof site>
  | KeysOf<typeof about>
  | KeysOf<typeof pole>
  | KeysOf<typeof print>
  | KeysOf<typeof figures>
  | KeysOf<typeof initiatives>
  | KeysOf<typeof match>
  | KeysOf<typeof sending>
  | KeysOf<typeof enquiries>
  | KeysOf<typeof sheets>
  | KeysOf<typeof shortlist>
  | KeysOf<typeof staff>
  | KeysOf<typeof join>
  | KeysOf<typeof letter>
  | KeysOf<typeof visit>;

type Values = Readonly<Record<string, string | number | undefined>>;
type Message = (values: Values) => string;

/** Compiled messages as nested keys. */
export interface Words {
  readonly [key: string]: Message | Words;
}

/** The message of a key; what it names in braces is taken from `values`, and `count` chooses the plural. */
export type Translate = (key: WordKey, values?: Values) => string;

export interface Text {
  readonly locale: Locale;
  readonly t: Translate;
  /** Adds the words of a chapter, each of which has top keys of its own. */
  readonly add: (words: Words) => void;
}

const NO_VALUES: Values = {};

/** Makes the translator of one language from its words. An unknown key is a mistake in the code, so it throws. */
export function createText(locale: Locale, words: Words): Text {
  const all: Record<string, Message | Words> = { ...words };
  const find = (key: string) =>
    key
      .split('.')
      .reduce<Message | Words | undefined>(
        (found, part) => (typeof found === 'function' ? undefined : found?.[part]),
        all,
      );
  return {
    locale,
    t(key, values = NO_VALUES) {
      const message = find(key);
      if (typeof message !== 'function') throw new Error(`There are no words for "${key}" in ${locale}.`);
      return message(values);
    },
    add(chapter) {
      Object.assign(all, chapter);
    },
  };
}

const TextContext = createContext<Text | undefined>(undefined);

export function TextProvider({ text, children }: { text: Text; children: ReactNode }) {
  return <TextContext value={text}>{children}</TextContext>;
}

/** The translator and the language of the page. Throws outside a TextProvider: a mistake in the tree. */
export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error('useText needs a TextProvider above it.');
  return text;
}
