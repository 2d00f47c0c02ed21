import type { Locale } from '../domain/locale.ts';
import { initiativesIn, type Atlas } from './atlas.ts';
import { buildInitiativeLink } from './build-initiative-link.ts';
import { buildInitiative } from './build-initiative.ts';
import { tell } from './phrasing.ts';
import type { ServicePoint, Services } from './services.ts';

/** Those that can be rung first, proposed ones last; else those that most others point to first. */
function byUse(a: ServicePoint, b: ServicePoint): number {
  const rank = ({ contact, status }: ServicePoint) => (contact?.phone ? 0 : status === 'proposed' ? 2 : 1);
  return rank(a) - rank(b) || b.answersFor.length - a.answersFor.length || (a.id < b.id ? -1 : 1);
}

export function buildServices(atlas: Atlas, locale: Locale): Services {
  const all = initiativesIn(atlas.directory);
  const services = atlas.directory.services.map((service): ServicePoint => ({
    ...buildInitiative(service, atlas, locale),
    provides: service.provides.map((text) => tell(text, locale)),
    ...(service.hours && { hours: tell(service.hours, locale) }),
    answersFor: all
      .filter(({ contactService }) => contactService === service.id)
      .map((initiative) => buildInitiativeLink(initiative, locale)),
  }));
  return { locale, services: services.sort(byUse) };
}
