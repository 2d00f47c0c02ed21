/**
 * All documents of a summary, with what tells quickly which of them a word may be in.
 */
import { ENTRY_TYPES } from '../domain/entry-type.ts';
import type { Summary } from '../domain/summary.ts';
import { createDocuments, createTerms, type EntryDocument, type TermDocument } from './document.ts';
import type { Fold } from './fold.ts';
import type { MatchField } from './match-field.ts';
import { PairIndex, type DocumentSet } from './pair-index.ts';
import type { Passage } from './passage.ts';
import { indexSound } from './pinyin.ts';

const WORD_FIELDS: ReadonlySet<MatchField> = new Set(['name', 'alias', 'host', 'capability']);
const LATIN_WORD = /\p{Script=Latin}{3,}/gu;

export class Collection {
  readonly terms: readonly TermDocument[];
  /** By type, then by name: the order of equally good hits. */
  readonly documents: readonly EntryDocument[];
  readonly written: PairIndex;
  /** The documents of each term, in the order of `terms`. */
  readonly termSets: readonly DocumentSet[];
  private readonly fold: Fold;
  private knownSounded: PairIndex | undefined;
  private knownLetters: ReadonlySet<string> | undefined;

  constructor(summary: Summary, fold: Fold) {
    this.fold = fold;
    this.terms = createTerms(summary.vocabulary, fold);
    const entries = [...summary.entries].sort(
      (a, b) =>
        ENTRY_TYPES.indexOf(a.type) - ENTRY_TYPES.indexOf(b.type) ||
        (a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : 0),
    );
    this.documents = createDocuments(entries, this.terms, fold);
    this.written = new PairIndex(entries.length);
    this.termSets = this.terms.map(() => new Uint32Array((entries.length + 31) >>> 5));
    this.documents.forEach(({ passages, terms }, place) => {
      for (const { folded } of passages) this.written.addText(place, folded);
      for (const term of terms) {
        const set = this.termSets[term];
        if (set) set[place >>> 5] = (set[place >>> 5] ?? 0) | (1 << (place & 31));
      }
    });
  }

  /** Made when Latin letters are first typed, and kept. */
  get sounded(): PairIndex {
    if (!this.knownSounded) {
      const index = new PairIndex(this.documents.length);
      this.documents.forEach(({ entry }, place) => {
        for (const pinyin of entry.search.pinyin) indexSound(index, place, pinyin, this.fold);
      });
      this.knownSounded = index;
    }
    return this.knownSounded;
  }

  /**
   * Every word of Latin letters in names, capabilities and terms, folded. Made when first asked for, and kept: a
   * large directory repeats its words, so that there are far fewer of them than entries.
   */
  get latinWords(): ReadonlySet<string> {
    if (!this.knownLetters) {
      // As written first: the same words stand in thousands of entries, and folding is what costs.
      const written = new Set<string>();
      const read = ({ field, text }: Passage) => {
        if (!WORD_FIELDS.has(field)) return;
        for (const word of text.match(LATIN_WORD) ?? []) written.add(word);
      };
      for (const { name, synonyms } of this.terms)
        for (const { text } of [name, ...synonyms])
          for (const word of text.match(LATIN_WORD) ?? []) written.add(word);
      for (const { passages } of this.documents) passages.forEach(read);
      this.knownLetters = new Set(Array.from(written, (word) => this.fold.text(word)));
    }
    return this.knownLetters;
  }
}
