/**
 * The directory as the searches under test see it, and larger ones grown from it: names of other places, numbers,
 * and capabilities exchanged between records, so that texts stay real and no two entries are alike.
 */
import path from 'node:path';
import { buildDatasets } from '../../src/dataset/build.ts';
import { checkDirectory } from '../../src/dataset/check.ts';
import { readDataFolder } from '../../src/dataset/load.server.ts';
import type { Matching, MatchingEntry } from '../../src/domain/matching.ts';
import type { Summary, SummaryEntry } from '../../src/domain/summary.ts';

export interface Corpus {
  readonly summary: Summary;
  readonly matching: Matching;
}

/** One text a field, for engines that index documents. */
export interface PeerDocument {
  readonly id: string;
  readonly name: string;
  readonly aliases: string;
  readonly pinyin: string;
  readonly capabilities: string;
  readonly terms: string;
  readonly summary: string;
}
export const PEER_FIELDS = ['name', 'aliases', 'pinyin', 'capabilities', 'terms', 'summary'] as const;

export async function loadCorpus(): Promise<Corpus> {
  const { directory } = checkDirectory(await readDataFolder(path.resolve(import.meta.dirname, '../../data')));
  if (!directory) throw new Error('The data does not pass its check; run npm run data:check.');
  const { documents } = buildDatasets(directory);
  const read = (name: string): unknown => JSON.parse(documents.get(name) ?? 'null');
  return { summary: read('zh-Hans/summary.json') as Summary, matching: read('matching.json') as Matching };
}

const PLACES = [
  ['浦东', 'pu dong', 'Pudong'],
  ['静安', 'jing an', 'Jing’an'],
  ['杨浦', 'yang pu', 'Yangpu'],
  ['徐汇', 'xu hui', 'Xuhui'],
  ['苏州', 'su zhou', 'Suzhou'],
  ['无锡', 'wu xi', 'Wuxi'],
  ['常州', 'chang zhou', 'Changzhou'],
  ['南京', 'nan jing', 'Nanjing'],
  ['宁波', 'ning bo', 'Ningbo'],
  ['合肥', 'he fei', 'Hefei'],
] as const;

function growEntry(entries: readonly SummaryEntry[], i: number): SummaryEntry {
  const base = entries[i % entries.length]!;
  const other = entries[(i * 7 + 3) % entries.length]!;
  const round = Math.floor(i / entries.length);
  if (round === 0) return base;
  const [zh, sound, en] = PLACES[round % PLACES.length]!;
  const number = String(round);
  const spelt = `${sound} ${[...number].join(' ')}`;
  const chinese = (text: string) =>
    /\p{Script=Han}/u.test(text) ? `${zh}${number}${text}` : `${text} ${en}`;
  return {
    ...base,
    id: `${base.id}-${round}`,
    name: { ...base.name, value: `${zh}${number}${base.name.value}` },
    ...(base.otherName && {
      otherName: { ...base.otherName, value: `${base.otherName.value}, ${en} ${number}` },
    }),
    search: {
      aliases: base.search.aliases.map(chinese),
      pinyin: base.search.pinyin.map((pinyin) => `${spelt} ${pinyin}`),
      capabilities: [...base.search.capabilities.slice(1), ...other.search.capabilities.slice(0, 2)],
    },
    summary: `${zh}${other.summary}`,
  };
}

function growMatching(entries: readonly MatchingEntry[], i: number): MatchingEntry {
  const base = entries[i % entries.length]!;
  const other = entries[(i * 7 + 3) % entries.length]!;
  const round = Math.floor(i / entries.length);
  if (round === 0) return base;
  const [zh] = PLACES[round % PLACES.length]!;
  return {
    ...base,
    id: `${base.id}-${round}`,
    names: base.names.map((name) => `${zh}${round}${name}`),
    capabilities: [...base.capabilities.slice(1), ...other.capabilities.slice(0, 2)],
    summary: other.summary,
  };
}

export function grow({ summary, matching }: Corpus, size: number): Corpus {
  const places = Array.from({ length: size }, (_, i) => i);
  return {
    summary: { ...summary, entries: places.map((i) => growEntry(summary.entries, i)) },
    matching: { ...matching, entries: places.map((i) => growMatching(matching.entries, i)) },
  };
}

/** Everything that ours may look at, names and terms in both languages, so that no peer lacks a word. */
export function peerDocuments({ summary, matching }: Corpus): readonly PeerDocument[] {
  const other = new Map(matching.entries.map((entry) => [entry.id, entry]));
  const words = (kind: 'sectors' | 'offers' | 'kinds') =>
    new Map(matching[kind].map((term) => [term.id, term.words.join(' ')]));
  const [sectors, offers, kinds] = [words('sectors'), words('offers'), words('kinds')];
  return summary.entries.map((entry) => {
    const both = other.get(entry.id);
    return {
      id: entry.id,
      name: [entry.name.value, entry.otherName?.value ?? ''].join(' '),
      aliases: entry.search.aliases.join(' '),
      pinyin: entry.search.pinyin.flatMap((text) => [text, text.replaceAll(' ', '')]).join(' '),
      capabilities: (both?.capabilities ?? []).flatMap(({ zh, en }) => [zh, en ?? '']).join(' '),
      terms: [
        ...entry.sectors.map((id) => sectors.get(id)),
        ...entry.offers.map((id) => offers.get(id)),
        kinds.get(entry.kind ?? ''),
      ].join(' '),
      summary: [both?.summary.zh, both?.summary.en].join(' '),
    };
  });
}
