import { DEFAULT_LOCALE, LOCALES } from '../domain/locale.ts';

/** Whether the first part of an address names a language. */
export function isLocalePrefix(part: string): boolean {
  return part !== DEFAULT_LOCALE && (LOCALES as readonly string[]).includes(part);
}
