/**
 * A passage: one text of an entry or of the vocabulary that a word can be found in.
 */
import type { Fold, Folded } from './fold.ts';
import { isHan } from './fold.ts';
import type { MatchField } from './match-field.ts';

export type Range = readonly [start: number, end: number];

/** How well a word sits in a text. `middle`: inside a Latin word. */
export type Fit = 'exact' | 'prefix' | 'inside' | 'middle';

/** Below this, a run of letters inside a longer word is chance: "ai" in "Shanghai". */
const SHORTEST_MIDDLE = 4;

export class Passage {
  readonly field: MatchField;
  readonly text: string;
  readonly folded: string;
  private readonly fold: Fold;
  private known: Folded | undefined;

  constructor(field: MatchField, text: string, fold: Fold) {
    this.field = field;
    this.text = text;
    this.folded = fold.text(text);
    this.fold = fold;
  }

  /** Made when a match needs its places, and kept. */
  get map(): Folded {
    this.known ??= this.fold.map(this.text);
    return this.known;
  }

  /** The range of the original that `[start, end)` of the folded text came from. */
  source(start: number, end: number): Range {
    return [this.map.starts[start] ?? 0, this.map.ends[end - 1] ?? 0];
  }

  /** The best place of the word. */
  find(word: string): { readonly at: number; readonly fit: Fit } | undefined {
    const first = this.folded.indexOf(word);
    if (first < 0 || word === '') return undefined;
    if (word.length === this.folded.length) return { at: 0, fit: 'exact' };
    if (first === 0) return { at: 0, fit: 'prefix' };
    if (isHan(word)) return { at: first, fit: 'inside' };
    let middle: number | undefined;
    for (let at = first; at >= 0; at = this.folded.indexOf(word, at + 1)) {
      if (this.startsWord(at)) return { at, fit: 'inside' };
      if (middle === undefined && word.length >= SHORTEST_MIDDLE && this.withinWord(at, word)) middle = at;
    }
    return middle === undefined ? undefined : { at: middle, fit: 'middle' };
  }

  /** Every place of the word that is as good as the best, for highlighting. */
  ranges(word: string): readonly Range[] {
    const best = this.find(word);
    if (!best) return [];
    const found: Range[] = [];
    for (let at = best.at; at >= 0; at = this.folded.indexOf(word, at + word.length)) {
      const asGood = isHan(word) || this.map.wordStarts[at] === true;
      if (at === best.at || asGood) found.push(this.source(at, at + word.length));
    }
    return found;
  }

  /** What follows a Chinese character begins a word, which needs no map to tell. */
  private startsWord(at: number): boolean {
    return at === 0 || isHan(this.folded.charAt(at - 1)) || this.map.wordStarts[at] === true;
  }

  private withinWord(at: number, word: string): boolean {
    for (let i = at + 1; i < at + word.length; i += 1) if (this.map.wordStarts[i]) return false;
    return true;
  }
}

/** In order, joined where they touch or overlap. */
export function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged[merged.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
