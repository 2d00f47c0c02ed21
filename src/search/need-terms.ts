/**
 * The terms that a text names: lines of the thesaurus, sectors, offers and kinds, found by any of their words.
 */
import type { Matching } from '../domain/matching.ts';
import { GENERIC_WORDS, STOP_PHRASES } from '../domain/need-words.ts';
import { cutAtoms, keyOf, type Atom } from './atoms.ts';
import type { Fold } from './fold.ts';
import { Lexicon } from './lexicon.ts';
import { GENERIC } from './need-phrases.ts';

export type TermKind = 'concept' | 'sector' | 'offer' | 'kind' | 'level';

export interface Term {
  readonly kind: TermKind;
  /** Of the sector, offer or kind; for a line of the thesaurus its place. */
  readonly id: string;
  /** As a feature of the index. */
  readonly feature: string;
  /** What a firm wants done, not to what. */
  readonly service: boolean;
}

export interface TermUse {
  readonly term: Term;
  /** Atoms, `to` not included. */
  readonly from: number;
  readonly to: number;
  /** The word alone says little: 数据, 材料. */
  readonly generic: boolean;
}

/** More uses than can begin within the length of one. */
const NEIGHBOURS = 40;

export class TermTable {
  /** Every Chinese word of the terms, and the plain words of needs. */
  readonly lexicon = new Lexicon();
  private readonly terms = new Map<string, Term[]>();
  /** By first atom, the length of the longest word that begins with it. */
  private readonly lengths = new Map<string, number>();
  private readonly fold: Fold;

  constructor({ sectors, offers, kinds, thesaurus }: Matching, fold: Fold) {
    this.fold = fold;
    for (const word of [...STOP_PHRASES, ...GENERIC_WORDS]) this.lexicon.add(word);
    thesaurus.forEach((line, place) =>
      this.add('concept', String(place), line.replace(/^~\|/, '').split('|'), line.startsWith('~')),
    );
    for (const { id, words } of sectors) this.add('sector', id, words);
    for (const { id, words } of offers) this.add('offer', id, words);
    for (const { id, words } of kinds) this.add('kind', id, words);
  }

  private add(kind: TermKind, id: string, words: readonly string[], service = false): void {
    const term: Term = { kind, id, feature: `${kind}:${id}`, service };
    for (const word of words) {
      const atoms = cutAtoms(word, this.fold);
      const key = keyOf(atoms, 0, atoms.length);
      this.lexicon.add(key);
      const first = atoms[0]?.text ?? '';
      this.lengths.set(first, Math.max(this.lengths.get(first) ?? 0, atoms.length));
      const known = this.terms.get(key);
      if (!known) this.terms.set(key, [term]);
      else if (!known.includes(term)) known.push(term);
    }
  }

  /** Every use of a term, those left out that only seem to stand there. */
  find(atoms: readonly Atom[]): readonly TermUse[] {
    const uses: TermUse[] = [];
    atoms.forEach(({ text }, from) => {
      const longest = this.lengths.get(text) ?? 0;
      for (let to = from + 1; to <= atoms.length && to - from <= longest; to += 1) {
        if (to - from > 1 && !atoms[to - 1]?.joined) break;
        const key = keyOf(atoms, from, to);
        for (const term of this.terms.get(key) ?? []) {
          uses.push({ term, from, to, generic: GENERIC.has(key) });
        }
      }
    });
    // In order of their beginnings, so that only neighbours can overlap.
    return uses.filter((use, at) => {
      const near = uses.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS);
      return !near.some((other) => hides(other, use));
    });
  }
}

/**
 * Whether one use shows that another is none: 通信 in 交通信号 is not about communication, nor is a pair of
 * characters that reaches out of a longer term; a generic word inside a longer term says nothing more.
 */
function hides(other: TermUse, use: TermUse): boolean {
  const length = use.to - use.from;
  if (other.to - other.from <= length) return false;
  const inside = other.from <= use.from && other.to >= use.to;
  if (inside) return use.generic || (other.from < use.from && other.to > use.to);
  return length === 2 && other.from < use.to && use.from < other.to;
}
