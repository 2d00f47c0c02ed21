/** How a record speaks in one language: prose, names, links between entries. */
import type { Entry } from '../domain/entry.ts';
import type { Locale } from '../domain/locale.ts';
import type { Localised } from '../domain/localised.ts';
import { headName, officialName, type Name } from '../domain/names.ts';
import type { Source } from '../domain/source.ts';
import type { Citation } from './overview.ts';
import { toTraditional, toTraditionalName } from './traditional.ts';

/** Prose in `locale`: 繁體 is derived where nobody wrote it, and Chinese stands in where there is no English. */
export function tell(text: Localised, locale: Locale): string {
  if (locale === 'en') return text.en ?? text['zh-Hans'];
  if (locale === 'zh-Hant') return text['zh-Hant'] ?? toTraditional(text['zh-Hans']);
  return text['zh-Hans'];
}

/** A Chinese string that is the same in both scripts on the page's terms, such as a document's title. */
export function quote(text: string, locale: Locale): string {
  return locale === 'zh-Hant' ? toTraditionalName(text) : text;
}

export interface Heading {
  value: string;
  lang: Locale;
  translated?: true;
}

function asHeading(name: Name): Heading {
  return {
    value: name.value,
    lang: name.lang,
    ...(name.kind === 'translated' && { translated: true as const }),
  };
}

/** The Chinese name in the script of `locale`; 简体 on English pages, as on the body's own signboard. */
export function chineseHeading(names: readonly Name[], locale: Locale): Heading {
  if (locale !== 'zh-Hant') return { value: officialName(names), lang: 'zh-Hans' };
  const written = names.find(({ kind, lang }) => lang === 'zh-Hant' && kind === 'official');
  return { value: written?.value ?? toTraditionalName(officialName(names)), lang: 'zh-Hant' };
}

/** The name that heads the page, and the one below it in the other language. */
export function headings(names: readonly Name[], locale: Locale): { name: Heading; otherName?: Heading } {
  const chinese = chineseHeading(names, locale);
  const english = headName(names, 'en');
  if (!english) return { name: chinese };
  return locale === 'en'
    ? { name: asHeading(english), otherName: chinese }
    : { name: chinese, otherName: asHeading(english) };
}

/** Every name but the two headings, in the script of `locale`. */
export function furtherNames(names: readonly Name[], locale: Locale): Name[] {
  const shown = new Set([officialName(names), headName(names, 'en')?.value]);
  return names
    .filter(({ value, kind }) => !(shown.has(value) && (kind === 'official' || kind === 'translated')))
    .map((name) =>
      locale === 'zh-Hant' && name.lang === 'zh-Hans'
        ? { ...name, value: toTraditionalName(name.value), lang: 'zh-Hant' as const }
        : name,
    );
}

export function hostName(entry: Entry, byId: ReadonlyMap<string, Entry>, locale: Locale): string | undefined {
  if (!entry.host) return undefined;
  if ('name' in entry.host) return tell(entry.host.name, locale);
  const host = byId.get(entry.host.entry);
  return host && headings(host.names, locale).name.value;
}

export function citation(
  { title, publisher, date, url, titleDescribed }: Omit<Source, 'supports'>,
  locale: Locale,
): Citation {
  return {
    title: quote(title, locale),
    publisher: quote(publisher, locale),
    ...(date && { date }),
    ...(url && { url }),
    ...(titleDescribed && { titleDescribed }),
  };
}
