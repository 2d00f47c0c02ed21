/** The words of each language, one lazy chunk a chapter; 繁體 is derived from 简体 when the site is built. */
import type { Locale } from '../domain/locale.ts';
import { createText, type Text, type Words } from '../i18n/use-text.tsx';

type Load = Readonly<Record<Locale, () => Promise<{ default: Words }>>>;

const LOADERS = {
  site: {
    'zh-Hans': () => import('virtual:words/site/zh-Hans'),
    'zh-Hant': () => import('virtual:words/site/zh-Hant'),
    en: () => import('virtual:words/site/en'),
  },
  about: {
    'zh-Hans': () => import('virtual:words/about/zh-Hans'),
    'zh-Hant': () => import('virtual:words/about/zh-Hant'),
    en: () => import('virtual:words/about/en'),
  },
  pole: {
    'zh-Hans': () => import('virtual:words/pole/zh-Hans'),
    'zh-Hant': () => import('virtual:words/pole/zh-Hant'),
    en: () => import('virtual:words/pole/en'),
  },
  print: {
    'zh-Hans': () => import('virtual:words/print/zh-Hans'),
    'zh-Hant': () => import('virtual:words/print/zh-Hant'),
    en: () => import('virtual:words/print/en'),
  },
  match: {
    'zh-Hans': () => import('virtual:words/match/zh-Hans'),
    'zh-Hant': () => import('virtual:words/match/zh-Hant'),
    en: () => import('virtual:words/match/en'),
  },
  figures: {
    'zh-Hans': () => import('virtual:words/figures/zh-Hans'),
    'zh-Hant': () => import('virtual:words/figures/zh-Hant'),
    en: () => import('virtual:words/figures/en'),
  },
  initiatives: {
    'zh-Hans': () => import('virtual:words/initiatives/zh-Hans'),
    'zh-Hant': () => import('virtual:words/initiatives/zh-Hant'),
    en: () => import('virtual:words/initiatives/en'),
  },
  sending: {
    'zh-Hans': () => import('virtual:words/sending/zh-Hans'),
    'zh-Hant': () => import('virtual:words/sending/zh-Hant'),
    en: () => import('virtual:words/sending/en'),
  },
  enquiries: {
    'zh-Hans': () => import('virtual:words/enquiries/zh-Hans'),
    'zh-Hant': () => import('virtual:words/enquiries/zh-Hant'),
    en: () => import('virtual:words/enquiries/en'),
  },
  sheets: {
    'zh-Hans': () => import('virtual:words/sheets/zh-Hans'),
    'zh-Hant': () => import('virtual:words/sheets/zh-Hant'),
    en: () => import('virtual:words/sheets/en'),
  },
  shortlist: {
    'zh-Hans': () => import('virtual:words/shortlist/zh-Hans'),
    'zh-Hant': () => import('virtual:words/shortlist/zh-Hant'),
    en: () => import('virtual:words/shortlist/en'),
  },
  staff: {
    'zh-Hans': () => import('virtual:words/staff/zh-Hans'),
    'zh-Hant': () => import('virtual:words/staff/zh-Hant'),
    en: () => import('virtual:words/staff/en'),
  },
  join: {
    'zh-Hans': () => import('virtual:words/join/zh-Hans'),
    'zh-Hant': () => import('virtual:words/join/zh-Hant'),
    en: () => import('virtual:words/join/en'),
  },
  letter: {
    'zh-Hans': () => import('virtual:words/letter/zh-Hans'),
    'zh-Hant': () => import('virtual:words/letter/zh-Hant'),
    en: () => import('virtual:words/letter/en'),
  },
  visit: {
    'zh-Hans': () => import('virtual:words/visit/zh-Hans'),
    'zh-Hant': () => import('virtual:words/visit/zh-Hant'),
    en: () => import('virtual:words/visit/en'),
  },
} as const satisfies Readonly<Record<string, Load>>;

export type Chapter = keyof typeof LOADERS;

const loaded = new Map<Locale, Text>();

/**
 * Loads the words of a language once, and those of a chapter beside them: a page that has a chapter of its own
 * awaits it together with its code.
 */
export async function loadText(locale: Locale, chapter: Chapter = 'site'): Promise<Text> {
  const [site, own] = await Promise.all([
    loaded.has(locale) ? undefined : LOADERS.site[locale](),
    chapter === 'site' ? undefined : LOADERS[chapter][locale](),
  ]);
  const text = loaded.get(locale) ?? createText(locale, site?.default ?? {});
  loaded.set(locale, text);
  if (own) text.add(own.default);
  return text;
}

/** Some chapters of a language as a text of their own, without what every page shows. */
export async function loadChapters(locale: Locale, chapters: readonly Chapter[]): Promise<Text> {
  const text = createText(locale, {});
  const all = await Promise.all(chapters.map((chapter) => LOADERS[chapter][locale]()));
  for (const { default: words } of all) text.add(words);
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
