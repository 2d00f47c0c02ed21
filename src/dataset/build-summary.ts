import type { Entry } from '../domain/entry.ts';
import type { Locale } from '../domain/locale.ts';
import type { Summary, SummaryEntry, SummaryTerm } from '../domain/summary.ts';
import type { Term } from '../domain/vocabulary.ts';
import type { Atlas } from './atlas.ts';
import { buildCard } from './build-card.ts';
import { buildSeals } from './build-seals.ts';
import { chineseHeading, furtherNames, tell } from './phrasing.ts';
import { pinyinKey } from './pinyin.ts';
import { buildStations } from './stations.ts';
import { foldPairs, toTraditional } from './traditional.ts';

const HAN = /\p{Script=Han}/u;

function buildSummaryEntry(entry: Entry, atlas: Atlas, locale: Locale): SummaryEntry {
  const card = buildCard(entry, atlas, locale);
  const aliases = furtherNames(entry.names, locale).map(({ value }) => value);
  const chinese = [chineseHeading(entry.names, locale).value, ...aliases.filter((alias) => HAN.test(alias))];
  return {
    ...card,
    sortKey: locale === 'en' ? card.name.value.toLowerCase() : (atlas.sortKeys.get(entry.id) ?? ''),
    search: {
      aliases,
      pinyin: chinese.map(pinyinKey),
      capabilities: entry.capabilities.map((capability) => tell(capability, locale)),
    },
  };
}

function buildTerm({ id, names, description, synonyms }: Term, locale: Locale): SummaryTerm {
  const chinese = [names['zh-Hans'], ...(synonyms?.['zh-Hans'] ?? [])];
  const english = [...(names.en ? [names.en] : []), ...(synonyms?.en ?? [])];
  const name = tell(names, locale);
  const words = locale === 'zh-Hant' ? chinese.map(toTraditional) : chinese;
  return {
    id,
    name,
    ...(description && { description: tell(description, locale) }),
    synonyms: [...new Set([...words, ...english])].filter((word) => word !== name),
  };
}

/** Everything in Chinese that a query can meet: what the table of characters has to cover. */
function* chineseTexts({ directory }: Atlas): Generator<string> {
  for (const entry of directory.entries) {
    for (const { value } of entry.names) yield value;
    for (const capability of entry.capabilities) yield capability['zh-Hans'];
    yield entry.summary['zh-Hans'];
    if (entry.location?.address) yield entry.location.address['zh-Hans'];
    if (entry.host && 'name' in entry.host) yield entry.host.name['zh-Hans'];
  }
  for (const terms of Object.values(directory.vocabulary)) {
    for (const { names, synonyms } of terms) {
      yield names['zh-Hans'];
      yield* synonyms?.['zh-Hans'] ?? [];
    }
  }
}

/** The summary of every active entry; `version` is filled in once all documents of the dataset are known. */
export function buildSummary(atlas: Atlas, locale: Locale): Summary {
  const { entries, vocabulary } = atlas.directory;
  const terms = (list: readonly Term[]) => list.map((term) => buildTerm(term, locale));
  return {
    version: '',
    locale,
    entries: entries
      .filter(({ status }) => status === 'active')
      .map((entry) => buildSummaryEntry(entry, atlas, locale)),
    vocabulary: {
      sectors: terms(vocabulary.sectors),
      kinds: terms(vocabulary.kinds.filter(({ id }) => entries.some(({ kind }) => kind === id))),
      offers: terms(vocabulary.offers),
      levels: terms(vocabulary.levels),
      poles: terms(vocabulary.poles),
    },
    seals: buildSeals(atlas, locale),
    stations: buildStations(atlas.stations, locale),
    fold: foldPairs(chineseTexts(atlas)),
  };
}
