/**
 * Chinese cut into known words. Where several cuts are possible, the one is taken that leaves least uncovered in
 * the fewest words, then the one with the longest words: 研究所 and not 研究 with a rest. What no word covers
 * stays as single characters.
 */
import type { Atom } from './atoms.ts';

export interface Token {
  /** Atoms, `to` not included. */
  readonly from: number;
  readonly to: number;
  readonly known: boolean;
}

/** A character that is in no known word costs more than one that is. */
const UNKNOWN = 1.2;
/** Less than any difference in the number of words: only settles ties. */
const PER_SQUARE = 0.001;
const LONGEST_WORD = 12;

export class Lexicon {
  private readonly words = new Set<string>();
  /** By first character, the length of the longest word that begins with it. */
  private readonly lengths = new Map<string, number>();

  /** @param word folded; without effect unless it is all Chinese */
  add(word: string): void {
    if (word.length < 2 || word.length > LONGEST_WORD || !/^\p{Script=Han}+$/u.test(word)) return;
    this.words.add(word);
    const first = word.charAt(0);
    this.lengths.set(first, Math.max(this.lengths.get(first) ?? 0, word.length));
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  cut(atoms: readonly Atom[]): readonly Token[] {
    const size = atoms.length;
    // From the end: the least cost of what follows each place, and the end of the word that begins there.
    const costs = new Float64Array(size + 1);
    const ends = new Int32Array(size);
    for (let from = size - 1; from >= 0; from -= 1) {
      const { text = '', han = false } = atoms[from] ?? {};
      costs[from] = (costs[from + 1] ?? 0) + (han ? UNKNOWN : 1);
      ends[from] = from + 1;
      let word = text;
      const longest = han ? (this.lengths.get(text) ?? 0) : 0;
      for (let to = from + 2; to <= size && to - from <= longest; to += 1) {
        const last = atoms[to - 1];
        if (!last?.joined || !last.han) break;
        word += last.text;
        if (!this.words.has(word)) continue;
        const cost = (costs[to] ?? 0) + 1 - PER_SQUARE * (to - from) ** 2;
        if (cost < (costs[from] ?? 0)) {
          costs[from] = cost;
          ends[from] = to;
        }
      }
    }
    const tokens: Token[] = [];
    for (let from = 0; from < size;) {
      const to = ends[from] ?? from + 1;
      tokens.push({ from, to, known: to - from > 1 });
      from = to;
    }
    return tokens;
  }
}
