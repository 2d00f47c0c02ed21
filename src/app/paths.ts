/** The one table of addresses. 简体 has no prefix; 繁體 and English have theirs. */
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../domain/locale.ts';
import type { PoleId } from '../domain/pole-id.ts';

/** The first part of every address in `locale`: '', '/zh-Hant' or '/en'. */
export function prefix(locale: Locale): string {
  return locale === DEFAULT_LOCALE ? '' : `/${locale}`;
}

function withParams(path: string, params?: URLSearchParams): string {
  const search = params?.toString();
  return search ? `${path}?${search}` : path;
}

const withFragment = (path: string, fragment?: string) => (fragment ? `${path}#${fragment}` : path);

export const paths = {
  home: (locale: Locale) => prefix(locale) || '/',
  explore: (locale: Locale, params?: URLSearchParams) => withParams(`${prefix(locale)}/explore`, params),
  entry: (locale: Locale, id: string) => `${prefix(locale)}/entries/${id}`,
  pole: (locale: Locale, id: PoleId) => `${prefix(locale)}/layout/${id}`,
  /** The map and a numbered list of whatever the parameters ask for, to print. */
  print: (locale: Locale, params?: URLSearchParams) => withParams(`${prefix(locale)}/print`, params),
  /** What is asked stands in the fragment, which no server gets; `fragment` is without `#`. */
  match: (locale: Locale, fragment?: string) => withFragment(`${prefix(locale)}/match`, fragment),
  shortlist: (locale: Locale, fragment?: string) => withFragment(`${prefix(locale)}/shortlist`, fragment),
  compare: (locale: Locale, fragment?: string) => withFragment(`${prefix(locale)}/compare`, fragment),
  brief: (locale: Locale, fragment?: string) => withFragment(`${prefix(locale)}/brief`, fragment),
  enquiry: (locale: Locale, fragment?: string) => withFragment(`${prefix(locale)}/enquiry`, fragment),
  /** A correction of an entry, or a claim to it: its id stands in the fragment. */
  correct: (locale: Locale, id?: string) => withFragment(`${prefix(locale)}/correct`, id),
  /** Reference and secret stand in the fragment. */
  enquiryStatus: (locale: Locale, fragment?: string) =>
    withFragment(`${prefix(locale)}/enquiry/status`, fragment),
  programmes: (locale: Locale, params?: URLSearchParams) =>
    withParams(`${prefix(locale)}/programmes`, params),
  programme: (locale: Locale, id: string) => `${prefix(locale)}/programmes/${id}`,
  policies: (locale: Locale, params?: URLSearchParams) => withParams(`${prefix(locale)}/policies`, params),
  policy: (locale: Locale, id: string) => `${prefix(locale)}/policies/${id}`,
  /** @param number from 1 */
  measure: (locale: Locale, policy: string, number: number) =>
    `${prefix(locale)}/policies/${policy}#measure-${number}`,
  /** Offices and service points; `id` leads to one of them. */
  services: (locale: Locale, id?: string) => withFragment(`${prefix(locale)}/services`, id),
  figures: (locale: Locale, fragment?: string) => withFragment(`${prefix(locale)}/figures`, fragment),
  /** The workbench; `rest` is the way inside it, such as `changes/c1`. */
  staff: (locale: Locale, rest?: string) => `${prefix(locale)}/staff${rest ? `/${rest}` : ''}`,
  join: (locale: Locale, params?: URLSearchParams) => withParams(`${prefix(locale)}/join`, params),
  peers: (locale: Locale, fragment?: string) => withFragment(`${prefix(locale)}/join/peers`, fragment),
  letter: (locale: Locale, fragment?: string) => withFragment(`${prefix(locale)}/join/letter`, fragment),
  visit: (locale: Locale, fragment?: string) => withFragment(`${prefix(locale)}/visit`, fragment),
  about: (locale: Locale) => `${prefix(locale)}/about`,
} as const;

/** The language that an address is written in. */
export function localeOf(pathname: string): Locale {
  const first = pathname.split('/')[1];
  return LOCALES.find((locale) => locale === first) ?? DEFAULT_LOCALE;
}

/** The same address in another language. */
export function inLocale(pathname: string, locale: Locale): string {
  const rest = pathname.slice(prefix(localeOf(pathname)).length);
  return prefix(locale) + (rest === '/' && locale !== DEFAULT_LOCALE ? '' : rest) || '/';
}
