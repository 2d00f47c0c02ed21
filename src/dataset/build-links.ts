import type { Entry } from '../domain/entry.ts';
import type { Locale } from '../domain/locale.ts';
import type { Name } from '../domain/names.ts';
import type { Term } from '../domain/vocabulary.ts';
import type { Atlas } from './atlas.ts';
import type { EntryLink, Labelled } from './entry-link.ts';
import { furtherNames, headings, tell } from './phrasing.ts';

export function termNamed(
  terms: readonly Term[],
  id: string | undefined,
  locale: Locale,
): Labelled | undefined {
  const term = terms.find((candidate) => candidate.id === id);
  return term && { id: term.id, name: tell(term.names, locale) };
}

export function buildEntryLink(
  entry: Entry,
  { directory: { vocabulary } }: Atlas,
  locale: Locale,
): EntryLink {
  const { name } = headings(entry.names, locale);
  const level = termNamed(vocabulary.levels, entry.level, locale)?.name;
  const kind = termNamed(vocabulary.kinds, entry.kind, locale)?.name;
  return {
    id: entry.id,
    type: entry.type,
    name: name.value,
    nameLang: name.lang,
    ...(level && { level }),
    ...(kind && { kind }),
    ...(entry.pole && { pole: entry.pole }),
  };
}

/** The links to those of `ids` that still work, in their order. */
export function buildEntryLinks(ids: readonly string[], atlas: Atlas, locale: Locale): EntryLink[] {
  return ids.flatMap((id) => {
    const entry = atlas.byId.get(id);
    return entry ? [buildEntryLink(entry, atlas, locale)] : [];
  });
}

/** Every name but the heading: the one in the other language first. */
export function namesBeside(names: readonly Name[], locale: Locale): Name[] {
  const { name, otherName } = headings(names, locale);
  const other = otherName && {
    value: otherName.value,
    lang: otherName.lang,
    kind: otherName.translated ? ('translated' as const) : ('official' as const),
  };
  return [...(other && other.value !== name.value ? [other] : []), ...furtherNames(names, locale)];
}
