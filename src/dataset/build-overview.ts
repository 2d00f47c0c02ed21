import type { Figure } from '../domain/figure.ts';
import { ENTRY_TYPES, type EntryType } from '../domain/entry-type.ts';
import type { Locale } from '../domain/locale.ts';
import type { Atlas } from './atlas.ts';
import { buildSeals } from './build-seals.ts';
import type { LedgerRow, Overview, PublishedFigure } from './overview.ts';
import { citation, tell } from './phrasing.ts';

/** The figures that announce how many of each type the community has. */
const ANNOUNCED: Partial<Record<EntryType, string>> = {
  university: 'universities',
  institute: 'institutes',
  platform: 'platforms',
};

export function buildFigure(figure: Figure, locale: Locale): PublishedFigure {
  return {
    id: figure.id,
    label: tell(figure.label, locale),
    value: figure.value,
    ...(figure.qualifier && { qualifier: figure.qualifier }),
    unit: tell(figure.unit, locale),
    asOf: figure.asOf,
    ...(figure.note && { note: tell(figure.note, locale) }),
    sources: figure.sources.map((source) => citation(source, locale)),
  };
}

function buildLedgerRow({ directory }: Atlas, type: EntryType, locale: Locale): LedgerRow {
  const listed = directory.entries.filter((entry) => entry.type === type && entry.status === 'active');
  const announced = directory.figures.find(({ id }) => id === ANNOUNCED[type]);
  const count = (test: (entry: (typeof listed)[number]) => boolean) => listed.filter(test).length;
  return {
    type,
    ...(announced && { announced: buildFigure(announced, locale) }),
    listed: listed.length,
    namedInCommunity: count(({ membership, pole }) => membership.status === 'named' && pole === 'wu'),
    inOtherPoles: count(({ pole }) => pole !== undefined && pole !== 'wu'),
    unconfirmed: count(({ membership }) => membership.status === 'unconfirmed'),
  };
}

export function buildOverview(atlas: Atlas, locale: Locale): Overview {
  const { directory } = atlas;
  const active = directory.entries.filter(({ status }) => status === 'active');
  const seals = buildSeals(atlas, locale);
  return {
    locale,
    intro: tell(directory.layout.intro, locale),
    ledger: ENTRY_TYPES.map((type) => buildLedgerRow(atlas, type, locale)),
    sectors: directory.vocabulary.sectors.map(({ id, names, description }) => ({
      id,
      name: tell(names, locale),
      ...(description && { description: tell(description, locale) }),
      count: active.filter(({ sectors }) => sectors.includes(id)).length,
    })),
    offers: directory.vocabulary.offers.map(({ id, names }) => ({
      id,
      name: tell(names, locale),
      count: active.filter(({ offers }) => offers.includes(id)).length,
    })),
    poles: directory.layout.poles.map((pole, index) => ({
      ...seals[index]!,
      focus: tell(pole.focus, locale),
      count: active.filter((entry) => entry.pole === pole.id).length,
    })),
    totals: {
      entries: active.length,
      sourced: active.filter(({ basis }) => basis.existence === 'sourced').length,
      generalKnowledge: active.filter(({ basis }) => basis.existence === 'general-knowledge').length,
      located: active.filter(({ location }) => location?.lat !== undefined).length,
      withPhone: active.filter(({ contact }) => contact?.phone).length,
      sources: active.reduce((sum, { sources }) => sum + sources.length, 0),
    },
    checkedOn: active.reduce((latest, { checkedOn }) => (checkedOn > latest ? checkedOn : latest), ''),
  };
}
