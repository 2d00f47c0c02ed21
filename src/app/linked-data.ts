/**
 * What a page tells machines about its subject, as schema.org in JSON-LD. It is made from the document that the page
 * itself shows, says nothing that the record has no source for, and is written by the renderer alone: no reader's
 * browser loads it. Addresses are those of the site without its host, which the data do not know.
 */
import type { Details } from '../dataset/details.ts';
import type { Identity } from '../dataset/identity.ts';
import type { Initiative } from '../dataset/initiative.ts';
import type { PolicyPage } from '../dataset/policies.ts';
import type { ProgrammePage } from '../dataset/programmes.ts';
import type { Services } from '../dataset/services.ts';
import type { EntryType } from '../domain/entry-type.ts';
import type { Locale } from '../domain/locale.ts';
import { paths } from './paths.ts';

type Thing = { readonly '@type': string } & Readonly<Record<string, unknown>>;
export type Graph = readonly Thing[];

const TYPES: Record<EntryType, string> = {
  university: 'CollegeOrUniversity',
  institute: 'ResearchOrganization',
  platform: 'Organization',
  park: 'Place',
  space: 'Place',
};

/** The way from the home page; words are those of the site's own documents. */
function breadcrumbs(steps: readonly (readonly [name: string, address: string])[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, item], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item,
    })),
  };
}

/** Names that a source gives; a translation by the editor is none. */
const alternates = (names: Details['names']) => {
  const given = names.filter(({ kind }) => kind !== 'translated').map(({ value }) => value);
  return given.length > 0 ? { alternateName: given } : {};
};

const postal = (address: string): Thing => ({ '@type': 'PostalAddress', streetAddress: address });

export function entryData(entry: Details, site: Identity): Graph {
  const { id, locale, type, heading, names, summary, address, place, contact, host, established, basis } =
    entry;
  const url = paths.entry(locale, id);
  const isPlace = TYPES[type] === 'Place';
  const hasLocation = basis.location === 'sourced';
  const geo = hasLocation && place && place.precision !== 'area' && place;
  const point = geo && { '@type': 'GeoCoordinates', latitude: geo.lat, longitude: geo.lng };
  return [
    {
      '@type': TYPES[type],
      '@id': `${url}#subject`,
      url: basis.contact === 'sourced' && contact?.website ? contact.website : url,
      name: heading.value,
      ...alternates(names),
      ...(basis.existence === 'sourced' && { description: summary }),
      ...(hasLocation && address && { address: postal(address) }),
      ...(point && (isPlace ? { geo: point } : { location: { '@type': 'Place', geo: point } })),
      ...(basis.contact === 'sourced' && contact?.phone && { telephone: contact.phone }),
      ...(basis.contact === 'sourced' && contact?.email && !isPlace && { email: contact.email }),
      ...(host &&
        basis.host === 'sourced' &&
        !isPlace && { parentOrganization: { '@type': 'Organization', name: host.name } }),
      ...(established && !isPlace && { foundingDate: established }),
    },
    breadcrumbs([
      [site.name, paths.home(locale)],
      [heading.value, url],
    ]),
  ];
}

const organisation = ({ body }: Initiative): Thing | undefined =>
  body && { '@type': 'Organization', name: body.name };

export function programmeData(programme: ProgrammePage, site: Identity): Graph {
  const { id, locale, heading, names, summary, basis, sort } = programme;
  const url = paths.programme(locale, id);
  const provider = organisation(programme);
  return [
    {
      '@type': 'Service',
      '@id': `${url}#subject`,
      url,
      name: heading.value,
      ...alternates(names),
      serviceType: sort.name,
      ...(basis.existence === 'sourced' && { description: summary }),
      ...(provider && { provider }),
    },
    breadcrumbs([
      [site.name, paths.home(locale)],
      [heading.value, url],
    ]),
  ];
}

/** A text that was not found is not called a law: only that it was announced is known. */
export function policyData(policy: PolicyPage, site: Identity): Graph {
  const { id, locale, heading, names, summary, basis, textFound, published, documentNumber } = policy;
  const url = paths.policy(locale, id);
  const issuer = organisation(policy);
  return [
    {
      '@type': textFound ? 'Legislation' : 'CreativeWork',
      '@id': `${url}#subject`,
      url,
      name: heading.value,
      ...alternates(names),
      ...(basis.existence === 'sourced' && { description: summary }),
      ...(issuer && { publisher: issuer }),
      ...(published && { datePublished: published }),
      ...(textFound && documentNumber && { legislationIdentifier: documentNumber }),
    },
    breadcrumbs([
      [site.name, paths.home(locale)],
      [heading.value, url],
    ]),
  ];
}

/** Every service that is there; one that is only proposed is nothing to go to. */
export function servicesData({ locale, services }: Services): Graph {
  return services
    .filter(({ status }) => status === 'active')
    .map((service) => {
      const { id, heading, names, summary, basis, contact, address } = service;
      const provider = organisation(service);
      const phone = basis.contact === 'sourced' ? contact?.phone : undefined;
      const place = basis.location === 'sourced' ? address : undefined;
      return {
        '@type': 'GovernmentService',
        '@id': `${paths.services(locale)}#${id}`,
        url: `${paths.services(locale)}#${id}`,
        name: heading.value,
        ...alternates(names),
        ...(basis.existence === 'sourced' && { description: summary }),
        ...(provider && { provider }),
        ...((phone || place) && {
          availableChannel: {
            '@type': 'ServiceChannel',
            ...(phone && { servicePhone: { '@type': 'ContactPoint', telephone: phone } }),
            ...(place && { serviceLocation: { '@type': 'Place', address: postal(place) } }),
          },
        }),
      };
    });
}

export function siteData({ name, tagline }: Identity, locale: Locale): Graph {
  return [
    {
      '@type': 'WebSite',
      url: paths.home(locale),
      name,
      description: tagline,
      inLanguage: locale,
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${paths.explore(locale)}?q={search_term_string}` },
        'query-input': 'required name=search_term_string',
      },
    },
  ];
}

/** As it stands in the page. */
export const linkedDataJson = (graph: Graph): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
