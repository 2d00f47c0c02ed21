import type { Locale } from '../domain/locale.ts';
import { entriesNamedBy, initiativesIn, type AnyInitiative, type Atlas } from './atlas.ts';
import { buildInitiativeLink } from './build-initiative-link.ts';
import { buildEntryLink, buildEntryLinks, namesBeside, termNamed } from './build-links.ts';
import { buildSeals } from './build-seals.ts';
import type { Initiative, Office } from './initiative.ts';
import { citation, headings, tell } from './phrasing.ts';

/** The name of who runs or issues it, linked where it is an entry. */
export function buildBody(initiative: AnyInitiative, atlas: Atlas, locale: Locale): Initiative['body'] {
  const body = initiative.type === 'policy' ? initiative.issuer : initiative.operator;
  if (!body) return undefined;
  if ('name' in body) return { name: tell(body.name, locale) };
  const entry = atlas.byId.get(body.entry);
  return (
    entry && { name: headings(entry.names, locale).name.value, entry: buildEntryLink(entry, atlas, locale) }
  );
}

function buildOffice(
  id: string | undefined,
  { directory: { services } }: Atlas,
  locale: Locale,
): Office | undefined {
  const office = services.find((service) => service.id === id);
  if (!office) return undefined;
  const { name } = headings(office.names, locale);
  const asOf = office.sources.find(({ supports }) => supports.includes('contact'))?.date;
  const address = office.location?.address;
  const phone = office.contact?.phone;
  return {
    id: office.id,
    name: name.value,
    nameLang: name.lang,
    ...(address && { address: tell(address, locale) }),
    ...(phone && { phone }),
    ...(phone && asOf && { asOf }),
  };
}

const MOST_RELATED = 6;

/** Others that share an entry, or else the pole, with this one: those with entries in common first. */
function relatedTo(initiative: AnyInitiative, { directory }: Atlas): AnyInitiative[] {
  const own = new Set(entriesNamedBy(initiative));
  const closeness = (other: AnyInitiative) =>
    entriesNamedBy(other).filter((id) => own.has(id)).length * 2 +
    (initiative.pole !== undefined && other.pole === initiative.pole ? 1 : 0);
  return initiativesIn(directory)
    .filter((other) => other !== initiative && closeness(other) > 0)
    .sort((a, b) => closeness(b) - closeness(a))
    .slice(0, MOST_RELATED);
}

export function buildInitiative(initiative: AnyInitiative, atlas: Atlas, locale: Locale): Initiative {
  const { vocabulary } = atlas.directory;
  const seal = buildSeals(atlas, locale).find(({ id }) => id === initiative.pole);
  const body = buildBody(initiative, atlas, locale);
  const level = termNamed(vocabulary.levels, initiative.level, locale);
  const office = buildOffice(initiative.contactService, atlas, locale);
  const address = initiative.location?.address;
  const { whoCanTakePart, howToTakePart, contact, dates = [], facts = [] } = initiative;
  const terms = (kind: 'sectors' | 'offers') =>
    initiative[kind].flatMap((id) => termNamed(vocabulary[kind], id, locale) ?? []);
  return {
    id: initiative.id,
    locale,
    kind: initiative.type,
    status: initiative.status,
    heading: headings(initiative.names, locale).name,
    names: namesBeside(initiative.names, locale),
    ...(level && { level }),
    ...(seal && { pole: { id: seal.id, name: seal.name } }),
    ...(body && { body }),
    sectors: terms('sectors'),
    offers: terms('offers'),
    summary: tell(initiative.summary, locale),
    audience: initiative.audience ?? [],
    ...(whoCanTakePart && { whoCanTakePart: tell(whoCanTakePart, locale) }),
    ...(howToTakePart && { howToTakePart: tell(howToTakePart, locale) }),
    ...(office && { office }),
    entries: buildEntryLinks(initiative.entries ?? [], atlas, locale),
    ...(address && { address: tell(address, locale) }),
    ...(address && locale === 'en' && { addressChinese: address['zh-Hans'] }),
    ...(contact && { contact }),
    dates: dates.map(({ date, dateEnd, text, source }) => ({
      date,
      ...(dateEnd && { dateEnd }),
      text: tell(text, locale),
      source,
    })),
    facts: facts.map(({ label, value, asOf, source }) => ({
      label: tell(label, locale),
      value: tell(value, locale),
      asOf,
      source,
    })),
    sources: initiative.sources.map((source) => ({ ...citation(source, locale), supports: source.supports })),
    basis: initiative.basis,
    checkedOn: initiative.checkedOn,
    related: relatedTo(initiative, atlas).map((other) => buildInitiativeLink(other, locale)),
  };
}
