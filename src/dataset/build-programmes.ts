import type { Locale } from '../domain/locale.ts';
import type { Programme } from '../domain/programme.ts';
import { entriesNamedBy, type Atlas } from './atlas.ts';
import { buildInitiative } from './build-initiative.ts';
import { buildEntryLink, termNamed } from './build-links.ts';
import { headings, tell } from './phrasing.ts';
import type { ProgrammeCard, ProgrammePage, Programmes } from './programmes.ts';

function sortOf(programme: Programme, { directory: { vocabulary } }: Atlas, locale: Locale) {
  const sort = termNamed(vocabulary.kinds, programme.kind, locale);
  if (!sort) throw new Error(`vocabulary/kinds.json has no kind "${programme.kind}".`);
  return sort;
}

function buildCard(programme: Programme, atlas: Atlas, locale: Locale): ProgrammeCard {
  const { name, otherName } = headings(programme.names, locale);
  const latest = (programme.dates ?? []).toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
  return {
    id: programme.id,
    heading: name,
    ...(otherName && { otherName }),
    kind: sortOf(programme, atlas, locale),
    status: programme.status,
    ...(programme.pole && { pole: programme.pole }),
    summary: tell(programme.summary, locale),
    audience: programme.audience ?? [],
    ...(latest && { latest: { ...latest, text: tell(latest.text, locale) } }),
    entries: entriesNamedBy(programme).length,
    sources: programme.sources.length,
    basis: programme.basis.existence,
    checkedOn: programme.checkedOn,
  };
}

/** Those of a pole first, then by the day of the last occasion. */
function byNearness(a: ProgrammeCard, b: ProgrammeCard): number {
  return (
    Number(b.pole !== undefined) - Number(a.pole !== undefined) ||
    ((a.latest?.date ?? '') < (b.latest?.date ?? '') ? 1 : -1)
  );
}

export function buildProgrammes(atlas: Atlas, locale: Locale): Programmes {
  const { programmes, vocabulary } = atlas.directory;
  const cards = programmes.map((programme) => buildCard(programme, atlas, locale)).sort(byNearness);
  const ofPoles = (id: string) => cards.filter(({ kind, pole }) => kind.id === id && pole).length;
  return {
    locale,
    kinds: vocabulary.kinds
      .filter(({ id }) => cards.some(({ kind }) => kind.id === id))
      .sort((a, b) => ofPoles(b.id) - ofPoles(a.id))
      .map(({ id, names }) => ({ id, name: tell(names, locale) })),
    programmes: cards,
  };
}

export function buildProgrammePage(programme: Programme, atlas: Atlas, locale: Locale): ProgrammePage {
  const { leads = [], leadsBasis } = programme;
  return {
    ...buildInitiative(programme, atlas, locale),
    sort: sortOf(programme, atlas, locale),
    provides: programme.provides.map((text) => tell(text, locale)),
    leads: leads.flatMap(({ sector, entry: id }) => {
      const entry = atlas.byId.get(id);
      const term = termNamed(atlas.directory.vocabulary.sectors, sector, locale);
      return entry && term ? [{ sector: term, entry: buildEntryLink(entry, atlas, locale) }] : [];
    }),
    ...(leadsBasis && { leadsBasis }),
  };
}
