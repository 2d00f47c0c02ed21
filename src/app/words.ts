/** The words of each language, one lazy chunk each; 繁體 is derived from 简体 when the site is built. */
import type { Locale } from '../domain/locale.ts';
import { createText, type Text } from '../i18n/use-text.tsx';

const LOADERS = {
  'zh-Hans': () => import('virtual:words/zh-Hans'),
  'zh-Hant': () => import('virtual:words/zh-Hant'),
  en: () => import('virtual:words/en'),
} as const;

const loaded = new Map<Locale, Text>();

/** Loads the words of a language once. */
export async function loadText(locale: Locale): Promise<Text> {
  const text = loaded.get(locale) ?? createText(locale, (await LOADERS[locale]()).default);
  loaded.set(locale, text);
  return text;
}

/** The words, or undefined while no loader has loaded them. */
export function textIfLoaded(locale: Locale): Text | undefined {
  return loaded.get(locale);
}

/** The words that a loader has already loaded. */
export function textOf(locale: Locale): Text {
  const text = loaded.get(locale);
  if (!text) throw new Error(`The words of ${locale} are used before they are loaded.`);
  return text;
}
