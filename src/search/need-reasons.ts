/**
 * Why an entry answers a need: which of the need's own words met which text of the record.
 */
import type { Matching, MatchingEntry } from '../domain/matching.ts';
import { cutAtoms } from './atoms.ts';
import type { Fold } from './fold.ts';
import { cutWords } from './need-cut.ts';
import { findFeatures } from './need-features.ts';
import { passagesOf, type NeedField, type NeedIndex } from './need-index.ts';
import type { NeedFeature, NeedReading } from './need-reading.ts';
import type { TermKind, TermTable } from './need-terms.ts';
import { mergeRanges, type Range } from './passage.ts';

export interface NeedWord {
  /** As the need has it. */
  readonly text: string;
  readonly ranges: readonly Range[];
  /** What it met in the record, where that is another word for it. */
  readonly met?: string;
}

export interface NeedReason {
  readonly kind: NeedField | Exclude<TermKind, 'concept'>;
  /** Of a capability, in the order of the record: its text in the page's language is in the summary dataset. */
  readonly place?: number;
  /** The id of a sector, offer or kind. */
  readonly term?: string;
  /** The text of the record; absent in a language that has none. */
  readonly text: { readonly zh?: string; readonly en?: string | undefined };
  readonly words: readonly NeedWord[];
}

interface Draft extends Omit<NeedReason, 'words'> {
  weight: number;
  readonly features: Map<NeedFeature, string | undefined>;
}

interface PassageFeatures {
  readonly field: NeedField;
  readonly place: number;
  /** The record's words are told for terms alone. */
  readonly uses: readonly { readonly key: string; readonly words: string }[];
}

const MOST_REASONS = 6;
/** A level says nothing of the work, yet a firm that asked for it looks for it first. */
const BEFORE_LEVEL = 2;
/** Less than this beside the best reason explains nothing. */
const LEAST_SHARE = 0.12;

export class NeedReasons {
  private readonly matching: Matching;
  private readonly index: NeedIndex;
  private readonly terms: TermTable;
  private readonly fold: Fold;
  /** Filled as entries are explained. */
  private readonly known = new Map<string, readonly PassageFeatures[]>();

  constructor(matching: Matching, index: NeedIndex, terms: TermTable, fold: Fold) {
    this.matching = matching;
    this.index = index;
    this.terms = terms;
    this.fold = fold;
  }

  /** The strongest first. */
  explain(text: string, reading: NeedReading, entry: MatchingEntry): readonly NeedReason[] {
    const features = new Map(reading.features.map((feature) => [feature.key, feature]));
    const drafts = [...this.passageReasons(features, entry), ...this.termReasons(reading, entry)]
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight);
    const least = LEAST_SHARE * (drafts[0]?.weight ?? 0);
    const level = drafts.filter(({ kind }) => kind === 'level');
    const others = drafts.filter(({ kind, weight }) => kind !== 'level' && weight >= least);
    return [...others.slice(0, BEFORE_LEVEL), ...level, ...others.slice(BEFORE_LEVEL)]
      .slice(0, MOST_REASONS)
      .map(({ weight: _, features: met, ...reason }) => ({ ...reason, words: tellWords(text, met) }));
  }

  private featuresOf(entry: MatchingEntry): readonly PassageFeatures[] {
    const known = this.known.get(entry.id);
    if (known) return known;
    const found = passagesOf(entry).map(({ field, text, place }): PassageFeatures => {
      const atoms = cutAtoms(text, this.fold);
      const words = (from: number, to: number) => text.slice(atoms[from]?.start, atoms[to - 1]?.end);
      const terms = this.terms.find(atoms).filter(({ term }) => term.kind === 'concept');
      return {
        field,
        place,
        uses: [
          ...findFeatures(atoms, cutWords(atoms, this.terms.lexicon)).map(({ key }) => ({ key, words: '' })),
          ...terms.map(({ term, from, to }) => ({ key: term.feature, words: words(from, to) })),
        ],
      };
    });
    this.known.set(entry.id, found);
    return found;
  }

  private passageReasons(features: ReadonlyMap<string, NeedFeature>, entry: MatchingEntry): Draft[] {
    const drafts = new Map<string, Draft>();
    for (const { field, place, uses } of this.featuresOf(entry)) {
      const met = new Map<NeedFeature, string | undefined>();
      for (const { key, words } of uses) {
        const feature = features.get(key);
        if (!feature || feature.generic) continue;
        // 锂电池 rather than 锂电.
        if (!met.has(feature) || (met.get(feature)?.length ?? 0) < words.length)
          met.set(feature, feature.term ? words : undefined);
      }
      if (met.size === 0) continue;
      const weight = this.weigh([...met.keys()]);
      const key = `${field}:${place}`;
      const known = drafts.get(key);
      if (!known) {
        drafts.set(key, { kind: field, place, text: textOf(entry, field, place), weight, features: met });
        continue;
      }
      for (const [feature, words] of met)
        if (!known.features.has(feature)) known.features.set(feature, words);
      known.weight = Math.max(known.weight, weight);
    }
    return [...drafts.values()];
  }

  private termReasons({ features }: NeedReading, entry: MatchingEntry): Draft[] {
    const own: Readonly<Record<string, readonly string[]>> = {
      sector: entry.sectors,
      offer: entry.offers,
      kind: entry.kind === undefined ? [] : [entry.kind],
      level: entry.level === undefined ? [] : [entry.level],
    };
    const lists = {
      sector: this.matching.sectors,
      offer: this.matching.offers,
      kind: this.matching.kinds,
      level: this.matching.levels,
    };
    return features.flatMap((feature) => {
      const { term } = feature;
      if (!term || term.kind === 'concept' || feature.generic) return [];
      if (!own[term.kind]?.includes(term.id)) return [];
      const [zh = '', en] = lists[term.kind].find(({ id }) => id === term.id)?.words ?? [];
      const text = { zh, ...(en !== undefined && { en }) };
      const weight = this.weigh([feature]);
      return [{ kind: term.kind, term: term.id, text, weight, features: new Map([[feature, undefined]]) }];
    });
  }

  private weigh(features: readonly NeedFeature[]): number {
    return features.reduce((sum, { key, weight }) => sum + weight * this.index.rarity(key), 0);
  }
}

function textOf({ names, capabilities, summary }: MatchingEntry, field: NeedField, place: number) {
  if (field === 'capability') return capabilities[place] ?? {};
  if (field === 'summary') return summary;
  const name = names[place] ?? '';
  return /\p{Script=Han}/u.test(name) ? { zh: name } : { en: name };
}

/** The need's words, runs joined where features overlap; a word that met another says which. */
function tellWords(
  text: string,
  features: ReadonlyMap<NeedFeature, string | undefined>,
): readonly NeedWord[] {
  const spoken = new Map<string, { ranges: Range[]; met?: string }>();
  const lower = text.toLowerCase();
  const uses = [...features]
    .flatMap(([{ ranges }, words]) => (words ? ranges.map((range) => ({ range, words })) : []))
    .sort((a, b) => a.range[0] - b.range[0]);
  let next = 0;
  for (const range of mergeRanges([...features.keys()].flatMap(({ ranges }) => ranges))) {
    const within: string[] = [];
    for (; (uses[next]?.range[0] ?? Infinity) < range[1]; next += 1) within.push(uses[next]?.words ?? '');
    const word = text.slice(...range);
    const known = spoken.get(word);
    if (known) {
      known.ranges.push(range);
      continue;
    }
    const met = within.find((words) => !lower.includes(words.toLowerCase()));
    spoken.set(word, { ranges: [range], ...(met !== undefined && { met }) });
  }
  return [...spoken].map(([word, rest]) => ({ text: word, ...rest }));
}
