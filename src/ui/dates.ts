/** Making a format takes a slow phone a millisecond or two, and a list asks for the same one a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = [locale, ...Object.keys(options)].join();
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(localeTag(locale), options)));
  return format;
}

/** Dates as the page's language writes them, as exact as they are known. */
export function formatDate(value: string, locale: string): string {
  const [year = '', month, day] = value.split('-');
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return dateFormat(locale, {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(date);
}

/** The variant whose customs the page follows: mainland, Hong Kong, British. */
export function localeTag(locale: string): string {
  return { 'zh-Hans': 'zh-Hans-CN', 'zh-Hant': 'zh-Hant-HK', en: 'en-GB' }[locale] ?? locale;
}

export function formatNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(localeTag(locale)).format(value);
}

/** Hong Kong counts in 萬 and 億 too, which the format of its locale does not know. */
const HONG_KONG_AMOUNTS = [
  { unit: '億', size: 100_000_000 },
  { unit: '萬', size: 10_000 },
] as const;

/** A number that may be large: from a million on as people say it, 3 million or 1590亿. */
export function formatAmount(value: number, locale: string): string {
  if (value < 1_000_000) return formatNumber(value, locale);
  const amount = HONG_KONG_AMOUNTS.find(({ size }) => locale === 'zh-Hant' && value >= size);
  if (amount) return `${formatNumber(Math.round((value * 10) / amount.size) / 10, locale)}${amount.unit}`;
  return new Intl.NumberFormat(localeTag(locale), {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 1,
  }).format(value);
}
