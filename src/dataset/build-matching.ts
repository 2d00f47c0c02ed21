import type { Entry } from '../domain/entry.ts';
import type { Localised } from '../domain/localised.ts';
import type { Matching, MatchingEntry, MatchingTerm } from '../domain/matching.ts';
import { GENERIC_WORDS, OTHER_TRADES, STOP_PHRASES } from '../domain/need-words.ts';
import { THESAURUS } from '../domain/thesaurus.ts';
import type { Term } from '../domain/vocabulary.ts';
import { placeOf, type Atlas } from './atlas.ts';
import { pointOf } from './build-card.ts';
import { foldPairs } from './traditional.ts';

function inBoth(text: Localised): MatchingEntry['summary'] {
  return { zh: text['zh-Hans'], ...(text.en && { en: text.en }) };
}

function lacksOf({ contact, location, membership, basis }: Entry): MatchingEntry['lacks'] {
  const lacking: Record<MatchingEntry['lacks'][number], boolean> = {
    phone: contact?.phone === undefined,
    website: contact?.website === undefined,
    address: location?.address === undefined,
    place: location?.lat === undefined,
    presence: membership.status === 'unconfirmed',
    capabilities: basis.capabilities === 'inferred',
  };
  return (Object.keys(lacking) as (keyof typeof lacking)[]).filter((what) => lacking[what]);
}

function buildMatchingEntry(entry: Entry, { byId }: Atlas): MatchingEntry {
  const found = placeOf(entry, byId);
  const point = found && pointOf(found.place);
  return {
    id: entry.id,
    type: entry.type,
    ...(entry.level && { level: entry.level }),
    ...(entry.kind && { kind: entry.kind }),
    ...(entry.host && 'entry' in entry.host && { host: entry.host.entry }),
    sectors: entry.sectors,
    offers: entry.offers,
    membership: entry.membership.status,
    names: [...new Set(entry.names.map(({ value }) => value))],
    capabilities: entry.capabilities.map(inBoth),
    summary: inBoth(entry.summary),
    ...(point && { place: { lat: point.lat, lng: point.lng } }),
    lacks: lacksOf(entry),
    ...(entry.contact && { contact: entry.contact }),
  };
}

function buildTerm({ id, names, synonyms }: Term): MatchingTerm {
  const words = [names['zh-Hans'], names.en ?? '', ...(synonyms?.['zh-Hans'] ?? []), ...(synonyms?.en ?? [])];
  return { id, words: [...new Set(words)].filter((word) => word !== '') };
}

/** Everything in Chinese that a need can meet. */
function* chineseTexts({ entries, sectors, offers, kinds, thesaurus }: Omit<Matching, 'fold'>) {
  for (const { names, capabilities, summary } of entries) {
    yield* names;
    for (const { zh } of capabilities) yield zh;
    yield summary.zh;
  }
  for (const { words } of [...sectors, ...offers, ...kinds]) yield* words;
  yield* thesaurus;
  yield* STOP_PHRASES;
  yield* GENERIC_WORDS;
  yield* OTHER_TRADES;
}

/** Every active entry; `version` is filled in once all documents of the dataset are known. */
export function buildMatching(atlas: Atlas): Matching {
  const { entries, vocabulary } = atlas.directory;
  const active = entries.filter(({ status }) => status === 'active');
  const matching = {
    version: '',
    entries: active.map((entry) => buildMatchingEntry(entry, atlas)),
    sectors: vocabulary.sectors.map(buildTerm),
    offers: vocabulary.offers.map(buildTerm),
    kinds: vocabulary.kinds.filter(({ id }) => active.some(({ kind }) => kind === id)).map(buildTerm),
    levels: vocabulary.levels.map(buildTerm),
    thesaurus: [...THESAURUS],
  };
  return { ...matching, fold: foldPairs(chineseTexts(matching)) };
}
