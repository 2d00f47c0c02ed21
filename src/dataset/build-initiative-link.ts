import type { Locale } from '../domain/locale.ts';
import type { AnyInitiative } from './atlas.ts';
import type { InitiativeLink } from './initiative.ts';
import { headings, tell } from './phrasing.ts';

export function buildInitiativeLink(initiative: AnyInitiative, locale: Locale): InitiativeLink {
  return {
    kind: initiative.type,
    id: initiative.id,
    name: headings(initiative.names, locale).name,
    status: initiative.status,
    summary: tell(initiative.summary, locale),
  };
}
