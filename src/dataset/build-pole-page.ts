import type { Locale } from '../domain/locale.ts';
import type { PoleId } from '../domain/pole-id.ts';
import { initiativesIn, type Atlas } from './atlas.ts';
import { buildCard } from './build-card.ts';
import { buildInitiativeLink } from './build-initiative-link.ts';
import { buildFigure } from './build-overview.ts';
import { buildSeals } from './build-seals.ts';
import { citation, tell } from './phrasing.ts';
import type { PolePage } from './pole-page.ts';

export function buildPolePage(atlas: Atlas, id: PoleId, locale: Locale): PolePage {
  const { directory } = atlas;
  const pole = directory.layout.poles.find((candidate) => candidate.id === id);
  const seal = buildSeals(atlas, locale).find((candidate) => candidate.id === id);
  if (!pole || !seal) throw new Error(`layout.json has no pole "${id}".`);
  return {
    ...seal,
    locale,
    focus: tell(pole.focus, locale),
    summary: tell(pole.summary, locale),
    ...(pole.entry && { entry: pole.entry }),
    ...(pole.location?.address && { address: tell(pole.location.address, locale) }),
    ...(pole.locationBasis && { locationBasis: pole.locationBasis }),
    figures: directory.figures
      .filter((figure) => pole.figures.includes(figure.id))
      .map((figure) => buildFigure(figure, locale)),
    cards: directory.entries
      .filter((entry) => entry.pole === id && entry.status === 'active')
      .map((entry) => buildCard(entry, atlas, locale)),
    initiatives: initiativesIn(directory)
      .filter((initiative) => initiative.pole === id)
      .map((initiative) => buildInitiativeLink(initiative, locale)),
    sources: pole.sources.map((source) => citation(source, locale)),
    checkedOn: directory.layout.checkedOn,
  };
}
