import { localeTag } from './dates.ts';

/** Made once for each language and unit: a list tells a hundred distances. */
const formats = new Map<string, Intl.NumberFormat>();

function unitFormat(unit: 'kilometer' | 'meter', locale: string): Intl.NumberFormat {
  const key = `${unit} ${locale}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(localeTag(locale), {
      style: 'unit',
      unit,
      unitDisplay: locale === 'en' ? 'short' : 'long',
      maximumFractionDigits: 1,
    });
    formats.set(key, format);
  }
  return format;
}

/**
 * A distance that is only approximate: to the ten metres, from a kilometre on to the hundred, in the units and
 * words of the page's language.
 */
export function formatDistance(metres: number, locale: string): string {
  const isFar = metres >= 995;
  return unitFormat(isFar ? 'kilometer' : 'meter', locale).format(
    isFar ? Math.round(metres / 100) / 10 : Math.round(metres / 10) * 10,
  );
}
