/**
 * From the words of a query to the entries that answer it: as typed, then in pieces, then as it may have been
 * meant.
 */
import type { Collection } from './collection.ts';
import { isHan } from './fold.ts';
import {
  matchPieces,
  matchShortened,
  matchWhole,
  readWord,
  takeApart,
  type Match,
  type Word,
} from './match.ts';
import { MOST_OF_IT, PIECES, WORTH } from './match-field.ts';
import { addTo, eachIn, holds, narrow, type DocumentSet } from './pair-index.ts';
import { findPartly } from './partly.ts';
import { correct, SHORTEST_TYPO } from './typos.ts';

export interface Answer {
  /** In the collection; the order of equals. */
  readonly place: number;
  readonly match: Match;
  readonly words: readonly Word[];
}

/** All words in one entry: worth their mean, rare words more than common ones; shown by the best. Undefined when one is missing. */
function matchAll(words: readonly Word[], match: (word: Word) => Match | undefined): Match | undefined {
  let best: Match | undefined;
  let sum = 0;
  let weights = 0;
  for (const word of words) {
    const found = match(word);
    if (!found) return undefined;
    sum += found.score * word.rarity;
    weights += word.rarity;
    if (!best || found.score > best.score) best = found;
  }
  return best && words.length > 1 ? { ...best, score: sum / weights } : best;
}

function readLists(
  lists: readonly (readonly string[])[],
  collection: Collection,
): readonly (readonly Word[])[] {
  return lists.map((list) => list.map((word) => readWord(word, collection, list.length === 1)));
}

/** Documents that may have all words of one of the readings. */
function possibleFor(read: readonly (readonly Word[])[], size: number): DocumentSet {
  const all = new Uint32Array((size + 31) >>> 5);
  for (const words of read) {
    const set = words[0]?.possible.slice();
    if (!set) continue;
    for (const { possible } of words.slice(1)) narrow(set, possible);
    addTo(all, set);
  }
  return all;
}

/** The words as they stand, or in another spelling. */
function findWhole(collection: Collection, read: readonly (readonly Word[])[]): readonly Answer[] {
  const { documents } = collection;
  const answers: Answer[] = [];
  eachIn(possibleFor(read, documents.length), documents.length, (place) => {
    const document = documents[place];
    let best: Answer | undefined;
    for (const words of document ? read : []) {
      const match = document && matchAll(words, (word) => matchWhole(document, place, word));
      if (match && match.score > (best?.match.score ?? 0)) best = { place, match, words };
    }
    if (best) answers.push(best);
  });
  return answers;
}

function findPieces(
  collection: Collection,
  read: readonly (readonly Word[])[],
  answered: ReadonlySet<number>,
): readonly Answer[] {
  const words = (read[0] ?? []).map((word) => takeApart(word, collection));
  if (!words.some(({ pieces }) => pieces.length > 0)) return [];
  const possible = possibleInPieces(words, collection.documents.length);
  const answers: Answer[] = [];
  eachIn(possible, collection.documents.length, (place) => {
    const document = collection.documents[place];
    const match =
      document &&
      !answered.has(place) &&
      matchAll(
        words,
        (word) =>
          matchWhole(document, place, word) ??
          matchShortened(document, place, word) ??
          matchPieces(document, place, word),
      );
    if (match) answers.push({ place, match, words });
  });
  return answers;
}

/** Every word, whole or shortened or by any of its pieces: the first and the last of them cannot be missing. */
function possibleInPieces(words: readonly Word[], size: number): DocumentSet {
  const all = new Uint32Array((size + 31) >>> 5).fill(0xffffffff);
  for (const { possible, shortened, pieces } of words) {
    const set = new Uint32Array(all.length);
    const [first, last] = [pieces[0], pieces[pieces.length - 1]];
    if (first && last) {
      addTo(set, first.word.possible);
      narrow(set, last.word.possible);
    }
    addTo(set, possible);
    if (shortened) addTo(set, shortened.written);
    narrow(all, set);
  }
  return all;
}

/** The readings with each word that is nowhere replaced by what may have been meant. */
function correctLists(
  collection: Collection,
  read: readonly (readonly Word[])[],
  shortest: number,
): readonly (readonly string[])[] {
  const found = (word: Word) =>
    collection.documents.some(
      (document, place) => holds(word.possible, place) && matchWhole(document, place, word) !== undefined,
    );
  return read.flatMap((words) => {
    const meant = words.map((word) =>
      (isHan(word.text) && word.text.length < shortest) || found(word) ? [] : correct(word.text, collection),
    );
    const wrong = meant.map((list) => list.length > 0);
    if (!wrong.includes(true)) return [];
    const most = Math.max(...meant.map((list, i) => (wrong[i] ? list.length : 0)));
    return Array.from({ length: most }, (_, n) =>
      words.map(({ text }, i) => (wrong[i] ? (meant[i]?.[n] ?? meant[i]?.[0] ?? text) : text)),
    );
  });
}

/** With so many entries that pieces cannot get ahead of, nobody reads on to those that have the words in pieces. */
const ENOUGH = 300;
/** A Chinese word of this length with one character wrong is a name before it is a choice of pieces. */
const SURE_NAME = 5;

export function findAnswers(
  collection: Collection,
  lists: readonly (readonly string[])[],
): readonly Answer[] {
  const read = readLists(lists, collection);
  const answers = findWhole(collection, read);
  // Who types a whole name wants that one, not others that share its pieces.
  if (answers.some(({ match }) => match.score >= WORTH.alias.exact)) return answers;
  const ahead = answers.filter(({ match }) => match.score > PIECES * (WORTH.name.exact + MOST_OF_IT));
  if (ahead.length >= ENOUGH) return answers;
  const corrected = (shortest: number) =>
    findWhole(collection, readLists(correctLists(collection, read, shortest), collection));
  const meant = answers.length === 0 ? corrected(SURE_NAME) : [];
  if (meant.length > 0) return meant;
  const all = [...answers, ...findPieces(collection, read, new Set(answers.map(({ place }) => place)))];
  if (all.length > 0) return all;
  const near = corrected(SHORTEST_TYPO);
  if (near.length > 0) return near;
  const words = (read[0] ?? []).map((word) => takeApart(word, collection));
  return findPartly(collection, words).map(({ place, match }) => ({ place, match, words }));
}
