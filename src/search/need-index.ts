/**
 * The records as features: a BM25F index, fields weighed by how much they say of what an entry can do.
 */
import type { Matching, MatchingEntry } from '../domain/matching.ts';
import { cutAtoms } from './atoms.ts';
import type { Fold } from './fold.ts';
import { cutWords } from './need-cut.ts';
import { findFeatures } from './need-features.ts';
import type { TermTable } from './need-terms.ts';

export type NeedField = 'name' | 'capability' | 'summary';

/** One text of a record, in one language. */
export interface NeedPassage {
  readonly field: NeedField;
  readonly text: string;
  /** Of the capability, in the order of the record. */
  readonly place: number;
}

const FIELD_WEIGHTS: Readonly<Record<NeedField, number>> = { name: 2.4, capability: 2.2, summary: 1.2 };
/** BM25's saturation: the second mention of a word says less than the first. */
const SATURATION = 0.8;
const LENGTH_SHARE = 0.3;

export function passagesOf({ names, capabilities, summary }: MatchingEntry): readonly NeedPassage[] {
  const both = (field: NeedField, text: { zh: string; en?: string | undefined }, place: number) =>
    [text.zh, text.en ?? ''].filter((part) => part !== '').map((part) => ({ field, text: part, place }));
  return [
    ...names.map((text, place) => ({ field: 'name' as const, text, place })),
    ...capabilities.flatMap((text, place) => both('capability', text, place)),
    ...both('summary', summary, 0),
  ];
}

export interface Posting {
  /** The entry's place. */
  readonly entry: number;
  /** Saturated, between 0 and 1. */
  weight: number;
}

export class NeedIndex {
  private readonly postings = new Map<string, Posting[]>();
  private readonly size: number;

  constructor({ entries }: Matching, terms: TermTable, fold: Fold) {
    this.size = entries.length;
    const counted = entries.map((entry) => this.count(entry, terms, fold));
    const mean = counted.reduce((sum, { length }) => sum + length, 0) / Math.max(1, counted.length);
    counted.forEach(({ weights, length }, entry) => {
      const norm = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / mean);
      for (const [key, weight] of weights) this.add(key, entry, weight / (norm + weight));
    });
    entries.forEach(({ sectors, offers, kind, level }, entry) => {
      for (const id of sectors) this.add(`sector:${id}`, entry, 1);
      offers.forEach((id, at) => this.add(`offer:${id}`, entry, at === 0 ? 1 : 0.8));
      if (kind !== undefined) this.add(`kind:${kind}`, entry, 1);
      if (level !== undefined) this.add(`level:${level}`, entry, 1);
    });
  }

  private add(key: string, entry: number, weight: number): void {
    const list = this.postings.get(key);
    if (list) list.push({ entry, weight });
    else this.postings.set(key, [{ entry, weight }]);
  }

  private count(entry: MatchingEntry, terms: TermTable, fold: Fold) {
    const weights = new Map<string, number>();
    let length = 0;
    const add = (key: string, weight: number) => weights.set(key, (weights.get(key) ?? 0) + weight);
    for (const { field, text } of passagesOf(entry)) {
      const atoms = cutAtoms(text, fold);
      length += atoms.length;
      for (const { key } of findFeatures(atoms, cutWords(atoms, terms.lexicon)))
        add(key, FIELD_WEIGHTS[field]);
      for (const { term } of terms.find(atoms)) {
        if (term.kind === 'concept') add(term.feature, FIELD_WEIGHTS[field]);
      }
    }
    return { weights, length };
  }

  find(key: string): readonly Posting[] {
    return this.postings.get(key) ?? [];
  }

  /** How rare the feature is, between about 0 and 1: 1 is a feature of one entry alone. */
  rarity(key: string): number {
    return this.rarityOf(this.find(key).length) / this.rarityOf(1);
  }

  private rarityOf(found: number): number {
    return Math.log(1 + (Math.max(this.size, found) - found + 0.5) / (found + 0.5));
  }
}
