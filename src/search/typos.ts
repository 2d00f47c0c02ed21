/**
 * What may have been meant by a word that is nowhere: strings of the directory one slip away from it (a letter
 * wrong, missing, doubled or swapped with its neighbour), in writing or in pinyin, and Chinese names with one
 * character wrong.
 *
 * Nothing is generated and tried. One slip leaves at least one half of the word whole, so only texts that have a
 * half are looked at, and only around it.
 */
import type { Collection } from './collection.ts';
import type { EntryDocument } from './document.ts';
import { isHan } from './fold.ts';
import type { MatchField } from './match-field.ts';
import { eachIn, type PairIndex } from './pair-index.ts';
import { soundWord } from './pinyin.ts';

export const SHORTEST_TYPO = 4;
/** In a shorter word the first letter is taken as meant. */
const SHORTEST_FIRST_LETTER = 6;
const LONGEST_TYPO = 80;
/** A word that is near to so many others is near to none. */
const MOST_DIFFERENT = 40;
const MOST_FOUND = 300;
const MOST_LOOKED_AT = 1500;
const MOST_MEANT = 6;

const NAMES: ReadonlySet<MatchField> = new Set(['name', 'alias', 'host']);

interface Half {
  readonly text: string;
  /** Where it begins in the word. */
  readonly at: number;
}

/** Two parts of which one slip, even a swap at their border, leaves one whole. */
function halves(word: string): readonly Half[] {
  const middle = word.length >> 1;
  const second = word.length > SHORTEST_TYPO ? middle + 1 : middle;
  return [
    { text: word.slice(0, middle), at: 0 },
    { text: word.slice(second), at: second },
  ];
}

/** The lengths of the strings at `start` of the text that are one slip from the word. */
function slipLengths(word: string, text: string, start: number): readonly number[] {
  let at = 0;
  while (at < word.length && word[at] === text[start + at]) at += 1;
  if (at === word.length || start + at > text.length) return [];
  if (at === 0 && word.length < SHORTEST_FIRST_LETTER && !isHan(word)) return [];
  const rest = (from: number, to: number) => text.startsWith(word.slice(from), to);
  const here = start + at;
  const swapped = word[at] === text[here + 1] && word[at + 1] === text[here] && rest(at + 2, here + 2);
  return [
    ...(rest(at, here + 1) ? [word.length + 1] : []),
    ...(swapped || (here < text.length && rest(at + 1, here + 1)) ? [word.length] : []),
    ...(rest(at + 1, here) ? [word.length - 1] : []),
  ];
}

/** Calls back for every string of the text that is one slip from the word. */
function eachSlip(word: string, text: string, found: (start: number, end: number) => void): void {
  const seen = new Set<number>();
  for (const half of halves(word)) {
    for (let at = text.indexOf(half.text); at >= 0; at = text.indexOf(half.text, at + 1)) {
      for (const start of half.at === 0 ? [at] : [at - half.at - 1, at - half.at, at - half.at + 1]) {
        if (start < 0 || seen.has(start)) continue;
        seen.add(start);
        for (const length of slipLengths(word, text, start)) found(start, start + length);
      }
    }
  }
}

class Meant {
  private readonly counts = new Map<string, number>();
  private found = 0;

  /** @param whole the string is a whole word of the text, not its beginning */
  add(text: string, whole: boolean): void {
    this.counts.set(text, (this.counts.get(text) ?? 0) + (whole ? 1000 : 1));
    this.found += 1;
  }

  get full(): boolean {
    return this.counts.size > MOST_DIFFERENT || this.found > MOST_FOUND;
  }

  best(): readonly string[] {
    return [...this.counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_MEANT)
      .map(([text]) => text);
  }
}

/** The documents that have one of the halves; in a very large directory, the first of them. */
function candidates(index: PairIndex, word: string, { documents }: Collection): readonly EntryDocument[] {
  const found: EntryDocument[] = [];
  eachIn(index.candidates(halves(word).map(({ text }) => text)), documents.length, (place) => {
    const document = documents[place];
    if (document && found.length < MOST_LOOKED_AT) found.push(document);
  });
  return found;
}

/** Words of letters: of all that the directory uses, those that begin with the slip. */
function addWords(meant: Meant, word: string, { latinWords }: Collection): void {
  for (const known of latinWords) {
    for (const length of slipLengths(word, known, 0))
      meant.add(known.slice(0, length), length === known.length);
  }
}

/** Chinese names, anywhere in them. */
function addNames(meant: Meant, word: string, collection: Collection): void {
  for (const { passages } of candidates(collection.written, word, collection)) {
    if (meant.full) return;
    for (const { field, folded } of passages) {
      if (NAMES.has(field)) eachSlip(word, folded, (start, end) => meant.add(folded.slice(start, end), true));
    }
  }
}

function addSounded(meant: Meant, word: string, collection: Collection): void {
  const sound = soundWord(word);
  for (const { spellings } of candidates(collection.sounded, sound, collection)) {
    if (meant.full) return;
    for (const { sounds } of spellings) {
      const starts = new Set<number>();
      let text = '';
      for (const { syllable, character } of sounds) {
        starts.add(text.length);
        text += syllable ?? character;
      }
      eachSlip(sound, text, (start, end) => {
        if (starts.has(start)) meant.add(text.slice(start, end), end === text.length || starts.has(end));
      });
    }
  }
}

/** The likeliest first; none where the word is too short or of mixed scripts. */
export function correct(word: string, collection: Collection): readonly string[] {
  const han = /^\p{Script=Han}+$/u.test(word);
  if (word.length < SHORTEST_TYPO || word.length > LONGEST_TYPO) return [];
  if (!han && !/^[a-z]+$/.test(word)) return [];
  const meant = new Meant();
  if (han) addNames(meant, word, collection);
  else {
    addWords(meant, word, collection);
    addSounded(meant, word, collection);
  }
  return meant.best();
}
