import type { Locale } from '../domain/locale.ts';

/** Remembers the reader's choice on this device; where storage is forbidden the address alone keeps it. */
export function rememberLanguage(locale: Locale): void {
  try {
    localStorage.setItem('language', locale);
  } catch (error) {
    console.info('The choice of language cannot be kept on this device.', error);
  }
}
