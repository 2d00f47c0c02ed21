/**
 * From what was typed to the words that must match.
 */
import { isHan, type Fold } from './fold.ts';

export const MAX_QUERY_LENGTH = 200;
const MAX_WORDS = 16;

const RUN = /[\p{L}\p{N}\p{M}]+/gu;
const JOINER = /^[&+.'’_-]$/u;

/** The first `MAX_QUERY_LENGTH` code points, whatever was pasted. */
export function capQuery(q: string): string {
  return q.length <= MAX_QUERY_LENGTH
    ? q
    : Array.from(q.slice(0, 2 * MAX_QUERY_LENGTH))
        .slice(0, MAX_QUERY_LENGTH)
        .join('');
}

/**
 * The folded words, split at space and punctuation. A mark beside a single letter joins instead (R&D, RISC-V,
 * children’s): "r" and "d" alone would match everything.
 */
export function splitWords(q: string, fold: Fold): readonly string[] {
  const text = capQuery(q).normalize('NFKC');
  const words: string[] = [];
  let previous = { run: '', end: 0 };
  for (const match of text.matchAll(RUN)) {
    const run = match[0];
    const joined =
      previous.run !== '' &&
      JOINER.test(text.slice(previous.end, match.index)) &&
      (run.length === 1 || previous.run.length === 1);
    const word = fold.text(run);
    if (joined && words.length > 0) words.push((words.pop() ?? '') + word);
    else if (word !== '') words.push(word);
    previous = { run, end: match.index + run.length };
  }
  return words.slice(0, MAX_WORDS);
}

function hasHan(word: string): boolean {
  return Array.from(word).some(isHan);
}

/**
 * The ways to read the words, each a list that must match as a whole: as typed; with neighbouring Latin words
 * joined (`hua gong 检测`); all in one (a name pasted with its brackets).
 */
export function readings(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length < 2) return words.length === 0 ? [] : [words];
  const merged: string[] = [];
  let open = false;
  for (const word of words) {
    const latin = !hasHan(word);
    if (latin && open) merged.push((merged.pop() ?? '') + word);
    else merged.push(word);
    open = latin;
  }
  const seen = new Set<string>();
  return [[...new Set(words)], merged, [words.join('')]].filter((reading) => {
    const key = reading.join('\n');
    return !seen.has(key) && seen.add(key);
  });
}

/** A word as pieces that may stand apart: Latin runs whole, Chinese runs as their pairs of characters. */
export function pieces(word: string): readonly { readonly text: string; readonly at: number }[] {
  const found: { text: string; at: number }[] = [];
  for (const match of word.matchAll(/\p{Script=Han}+|[^\p{Script=Han}]+/gu)) {
    const run = match[0];
    const characters = Array.from(run);
    if (!isHan(run) || characters.length === 1) {
      found.push({ text: run, at: match.index });
      continue;
    }
    let at = match.index;
    for (let i = 0; i + 1 < characters.length; i += 1) {
      const first = characters[i] ?? '';
      found.push({ text: first + (characters[i + 1] ?? ''), at });
      at += first.length;
    }
  }
  return found;
}
