/** The checked directory with its inverse relations, derived once for all datasets. */
import type { Directory } from '../domain/directory.ts';
import type { Entry } from '../domain/entry.ts';
import { ENTRY_TYPES } from '../domain/entry-type.ts';
import { LEVELS } from '../domain/level.ts';
import { officialName } from '../domain/names.ts';
import type { Policy } from '../domain/policy.ts';
import type { Programme } from '../domain/programme.ts';
import type { Service } from '../domain/service.ts';
import { pinyinKey } from './pinyin.ts';
import type { MetroStation } from './stations.ts';

export interface Atlas {
  directory: Directory;
  byId: ReadonlyMap<string, Entry>;
  /** The entries that each one runs. */
  hosted: ReadonlyMap<string, readonly Entry[]>;
  /** The entries that stand in each park. */
  inPark: ReadonlyMap<string, readonly Entry[]>;
  /** 名 → order of names: pinyin of the official name. */
  sortKeys: ReadonlyMap<string, string>;
  stations: readonly MetroStation[];
  /** The programmes, policies and services that name each entry, in this order. */
  initiativesOf: ReadonlyMap<string, readonly AnyInitiative[]>;
}

export type AnyInitiative = Programme | Policy | Service;

/** Every programme, policy and service. */
export function initiativesIn({ programmes, policies, services }: Directory): readonly AnyInitiative[] {
  return [...programmes, ...policies, ...services];
}

/** The entries that one names: those behind it, who leads a chain, who runs or issues it. */
export function entriesNamedBy(initiative: AnyInitiative): readonly string[] {
  const body =
    'issuer' in initiative ? initiative.issuer : 'operator' in initiative ? initiative.operator : undefined;
  const leads = 'leads' in initiative ? (initiative.leads ?? []) : [];
  return [
    ...new Set([
      ...(initiative.entries ?? []),
      ...leads.map(({ entry }) => entry),
      ...(body && 'entry' in body ? [body.entry] : []),
    ]),
  ];
}

function groupByEntry(initiatives: readonly AnyInitiative[]): Map<string, AnyInitiative[]> {
  const groups = new Map<string, AnyInitiative[]>();
  for (const initiative of initiatives) {
    for (const id of entriesNamedBy(initiative)) groups.set(id, [...(groups.get(id) ?? []), initiative]);
  }
  return groups;
}

/** By type, then by level, then by name: the order in which a page lists entries that nobody ranked. */
function byRank(sortKeys: ReadonlyMap<string, string>) {
  const rank = (entry: Entry) =>
    ENTRY_TYPES.indexOf(entry.type) * 10 + (entry.level ? LEVELS.indexOf(entry.level) : LEVELS.length);
  return (a: Entry, b: Entry) =>
    rank(a) - rank(b) || ((sortKeys.get(a.id) ?? '') < (sortKeys.get(b.id) ?? '') ? -1 : 1);
}

function groupBy(entries: readonly Entry[], key: (entry: Entry) => string | undefined): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const id = key(entry);
    if (id === undefined) continue;
    groups.set(id, [...(groups.get(id) ?? []), entry]);
  }
  return groups;
}

export function createAtlas(directory: Directory, stations: readonly MetroStation[] = []): Atlas {
  const sortKeys = new Map(directory.entries.map(({ id, names }) => [id, pinyinKey(officialName(names))]));
  const entries = [...directory.entries].sort(byRank(sortKeys));
  const active = entries.filter(({ status }) => status === 'active');
  return {
    directory: { ...directory, entries },
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    hosted: groupBy(active, ({ host }) => (host && 'entry' in host ? host.entry : undefined)),
    inPark: groupBy(active, ({ park }) => park),
    sortKeys,
    stations,
    initiativesOf: groupByEntry(initiativesIn(directory)),
  };
}

/** The point of an entry, or else of the nearest host that has one. */
export function placeOf(
  entry: Entry,
  byId: ReadonlyMap<string, Entry>,
): { place: Entry; own: boolean } | undefined {
  const seen = new Set<string>();
  for (let place: Entry | undefined = entry; place && !seen.has(place.id);) {
    if (place.location?.lat !== undefined) return { place, own: place.id === entry.id };
    seen.add(place.id);
    place = place.host && 'entry' in place.host ? byId.get(place.host.entry) : undefined;
  }
  return undefined;
}
