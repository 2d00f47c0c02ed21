/**
 * An entry that answers a query, and why.
 */
import type { EntryDocument } from './document.ts';
import { wordRanges, type Match, type Word } from './match.ts';
import type { MatchField } from './match-field.ts';
import { mergeRanges, type Passage, type Range } from './passage.ts';

export interface Hit {
  readonly id: string;
  readonly score: number;
  /** Where the best of the words matched. */
  readonly field: MatchField;
  /** The matched text as shown: the name, the alias, the capability, the term. */
  readonly text: string;
  /** The synonym of the term `text` that the word met. */
  readonly via?: string;
  /** What to highlight in `text`. */
  readonly ranges: readonly Range[];
  /** What to highlight in the entry's `name.value` and `otherName.value`. */
  readonly nameRanges: readonly Range[];
  readonly otherNameRanges: readonly Range[];
}

/** Ranges are worked out when read: of thousands of hits, a page shows a few dozen. */
export class DocumentHit implements Hit {
  declare readonly via?: string;
  private readonly document: EntryDocument;
  private readonly match: Match;
  private readonly words: readonly Word[];

  constructor(document: EntryDocument, match: Match, words: readonly Word[]) {
    if (match.via !== undefined) this.via = match.via;
    this.document = document;
    this.match = match;
    this.words = words;
  }

  get id(): string {
    return this.document.entry.id;
  }

  get score(): number {
    return this.match.score;
  }

  get field(): MatchField {
    return this.match.field;
  }

  get text(): string {
    return this.match.passage.text;
  }

  get ranges(): readonly Range[] {
    return this.rangesIn(this.match.passage);
  }

  get nameRanges(): readonly Range[] {
    return this.rangesIn(this.document.name);
  }

  get otherNameRanges(): readonly Range[] {
    const { otherName } = this.document;
    return otherName ? this.rangesIn(otherName) : [];
  }

  private rangesIn(passage: Passage): readonly Range[] {
    return mergeRanges(this.words.flatMap((word) => wordRanges(this.document, passage, word)));
  }
}
