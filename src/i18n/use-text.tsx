/**
 * The words of the site. One i18next instance a language, made once, shared by server and browser, and
 * handed down by context, so that nothing depends on a global language.
 */
import { createInstance, type i18n, type TFunction } from 'i18next';
import { createContext, useContext, type ReactNode } from 'react';
import type { Locale } from '../domain/locale.ts';
import type zhHans from './zh-hans.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'site';
    resources: { site: typeof zhHans };
  }
}

/** The words of one language, as nested keys. */
export type Words = Record<string, unknown>;

export interface Text {
  locale: Locale;
  t: TFunction;
}

const TextContext = createContext<Text | undefined>(undefined);

/** Makes the translator of one language from its words. Missing keys are a build error, so there is no fallback. */
export function createText(locale: Locale, words: Words): Text {
  const instance: i18n = createInstance();
  void instance.init({
    lng: locale,
    resources: { [locale]: { site: words } },
    defaultNS: 'site',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return { locale, t: instance.t };
}

export function TextProvider({ text, children }: { text: Text; children: ReactNode }) {
  return <TextContext value={text}>{children}</TextContext>;
}

/** The translator and the language of the page. Throws outside a TextProvider: a mistake in the tree. */
export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error('useText needs a TextProvider above it.');
  return text;
}
