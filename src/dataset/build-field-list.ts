import type { HongKongField } from '../domain/hong-kong-field.ts';
import type { Locale } from '../domain/locale.ts';
import type { Atlas } from './atlas.ts';
import type { FieldList } from './field-list.ts';
import { citation, tell } from './phrasing.ts';
import { toSimplified } from './traditional.ts';

function wordsIn({ words }: HongKongField, locale: Locale): string[] {
  if (locale === 'en') return words.en;
  return locale === 'zh-Hant' ? words['zh-Hant'] : words['zh-Hant'].map(toSimplified);
}

export function buildFieldList({ directory }: Atlas, locale: Locale): FieldList {
  const { hongKongFields, vocabulary } = directory;
  const sources = new Map(
    hongKongFields
      .flatMap((field) => field.sources)
      .map((source) => [`${source.title} ${source.publisher}`, citation(source, locale)]),
  );
  return {
    locale,
    fields: hongKongFields.map((field) => ({
      id: field.id,
      scheme: field.scheme,
      name: field.names[locale],
      sectors: field.sectors.flatMap((id) => {
        const term = vocabulary.sectors.find((sector) => sector.id === id);
        return term ? [{ id, name: tell(term.names, locale) }] : [];
      }),
      words: wordsIn(field, locale),
      spoken: [
        ...new Set([
          ...field.words['zh-Hant'],
          ...field.words['zh-Hant'].map(toSimplified),
          ...field.words.en,
        ]),
      ],
      basis: field.basis,
    })),
    sources: [...sources.values()],
  };
}
