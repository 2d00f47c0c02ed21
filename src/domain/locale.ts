/**
 * The three languages of the directory.
 *
 * Records store 简体 and, where somebody wrote it, English or 繁體. A missing 繁體 is derived when the
 * datasets are built (OpenCC, Hong Kong standard) and is never stored.
 */
export const LOCALES = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = 'zh-Hans';
