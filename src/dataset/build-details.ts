import type { Entry } from '../domain/entry.ts';
import type { Locale } from '../domain/locale.ts';
import { placeOf, type Atlas } from './atlas.ts';
import { pointOf } from './build-card.ts';
import { buildSeals } from './build-seals.ts';
import { buildInitiativeLink } from './build-initiative-link.ts';
import { buildEntryLink, namesBeside, termNamed } from './build-links.ts';
import type { Details } from './details.ts';
import { citation, headings, hostName, tell } from './phrasing.ts';
import { relatedTo } from './relatedness.ts';
import { nearestStation } from './stations.ts';

function buildPlaces(entry: Entry, { byId, stations }: Atlas, locale: Locale): Partial<Details> {
  const found = placeOf(entry, byId);
  const point = found && pointOf(found.place);
  const metro = point && nearestStation(point, stations, locale);
  const address = entry.location?.address;
  return {
    ...(address && { address: tell(address, locale) }),
    ...(address && locale === 'en' && { addressChinese: address['zh-Hans'] }),
    ...(point && (found.own ? { place: point } : { placeOfHost: point })),
    ...(metro && { metro }),
  };
}

export function buildDetails(entry: Entry, atlas: Atlas, locale: Locale): Details {
  const { byId, hosted, inPark, initiativesOf } = atlas;
  const { vocabulary } = atlas.directory;
  const link = (other: Entry) => buildEntryLink(other, atlas, locale);
  const linkTo = (id: string | undefined) => {
    const other = id === undefined ? undefined : byId.get(id);
    return other && link(other);
  };
  const { name } = headings(entry.names, locale);
  const level = termNamed(vocabulary.levels, entry.level, locale);
  const kind = termNamed(vocabulary.kinds, entry.kind, locale);
  const seal = buildSeals(atlas, locale).find(({ id }) => id === entry.pole);
  const park = linkTo(entry.park);
  const successor = linkTo(entry.successor);
  const host = hostName(entry, byId, locale);
  const hostEntry = entry.host && 'entry' in entry.host ? linkTo(entry.host.entry) : undefined;
  const hostContact = hostEntry && byId.get(hostEntry.id)?.contact;
  return {
    id: entry.id,
    locale,
    type: entry.type,
    status: entry.status,
    ...(successor && { successor }),
    heading: name,
    names: namesBeside(entry.names, locale),
    ...(level && { level }),
    ...(kind && { kind }),
    ...(seal && { pole: { id: seal.id, name: seal.name } }),
    ...(park && { park }),
    ...(host && { host: { name: host, ...(hostEntry && { entry: hostEntry }) } }),
    sectors: entry.sectors.flatMap((id) => termNamed(vocabulary.sectors, id, locale) ?? []),
    offers: entry.offers.flatMap((id) => {
      const term = vocabulary.offers.find((candidate) => candidate.id === id);
      if (!term) return [];
      return [
        {
          id,
          name: tell(term.names, locale),
          ...(term.description && { description: tell(term.description, locale) }),
        },
      ];
    }),
    summary: tell(entry.summary, locale),
    capabilities: entry.capabilities.map((capability) => tell(capability, locale)),
    ...buildPlaces(entry, atlas, locale),
    ...(entry.contact && { contact: entry.contact }),
    ...(!entry.contact && hostContact && { contactOfHost: hostContact }),
    membership: { status: entry.membership.status, note: tell(entry.membership.note, locale) },
    ...(entry.established && { established: entry.established }),
    facts: (entry.facts ?? []).map(({ label, value, asOf, source }) => ({
      label: tell(label, locale),
      value: tell(value, locale),
      asOf,
      source,
    })),
    hosted: (hosted.get(entry.id) ?? []).map(link),
    inPark: (inPark.get(entry.id) ?? []).map(link),
    related: relatedTo(entry, atlas).map(link),
    initiatives: (initiativesOf.get(entry.id) ?? []).map((initiative) =>
      buildInitiativeLink(initiative, locale),
    ),
    sources: entry.sources.map((source) => ({ ...citation(source, locale), supports: source.supports })),
    basis: entry.basis,
    checkedOn: entry.checkedOn,
  };
}
