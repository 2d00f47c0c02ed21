import { localeTag } from './dates.ts';

/**
 * A distance that is only approximate: to the ten metres, from a kilometre on to the hundred, in the units and
 * words of the page's language.
 */
export function formatDistance(metres: number, locale: string): string {
  const isFar = metres >= 995;
  return new Intl.NumberFormat(localeTag(locale), {
    style: 'unit',
    unit: isFar ? 'kilometer' : 'meter',
    unitDisplay: locale === 'en' ? 'short' : 'long',
    maximumFractionDigits: 1,
  }).format(isFar ? Math.round(metres / 100) / 10 : Math.round(metres / 10) * 10);
}
