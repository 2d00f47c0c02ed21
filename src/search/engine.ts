/**
 * The search: look at every entry that may hold the words.
 *
 * Goals: every keystroke answered at once on the visitor's own device; Chinese found in the middle of a word, by
 * sound and by initials; each hit says why. There is no index of words, because cutting Chinese into words is
 * where such searches fail; pairs of characters only rule out entries that need no look.
 *
 * Not a goal here: ranking long texts of need (a firm's problem). That is matching, not looking up.
 */
import type { Summary } from '../domain/summary.ts';
import { Collection } from './collection.ts';
import { createFold } from './fold.ts';
import { DocumentHit, type Hit } from './hit.ts';
import {
  matchPieces,
  matchShortened,
  matchWhole,
  readWord,
  takeApart,
  type Match,
  type Word,
} from './match.ts';
import { WORTH } from './match-field.ts';
import { readings, splitWords } from './tokenize.ts';

export interface Engine {
  /** Best first; undefined when the query has no word to search by, and every entry answers it. */
  search(q: string): readonly Hit[] | undefined;
}

interface Answer {
  /** In the collection; the order of equals. */
  readonly place: number;
  readonly match: Match;
  readonly words: readonly Word[];
}

/** All words in one entry: worth their mean, shown by the best. Undefined when one is missing. */
function matchAll(words: readonly Word[], match: (word: Word) => Match | undefined): Match | undefined {
  let best: Match | undefined;
  let sum = 0;
  for (const word of words) {
    const found = match(word);
    if (!found) return undefined;
    sum += found.score;
    if (!best || found.score > best.score) best = found;
  }
  return best && words.length > 1 ? { ...best, score: sum / words.length } : best;
}

function findAnswers(collection: Collection, lists: readonly (readonly string[])[]): readonly Answer[] {
  const read = lists.map((list) => list.map((word) => readWord(word, collection, list.length === 1)));
  const answers: Answer[] = [];
  const missed: number[] = [];
  collection.documents.forEach((document, place) => {
    let best: Answer | undefined;
    for (const words of read) {
      const match = matchAll(words, (word) => matchWhole(document, place, word));
      if (match && match.score > (best?.match.score ?? 0)) best = { place, match, words };
    }
    if (best) answers.push(best);
    else missed.push(place);
  });
  // Who types a whole name wants that one, not others that share its pieces.
  const named = answers.some(({ match }) => match.score >= WORTH.alias.exact);
  const words = named ? [] : (read[0] ?? []).map((word) => takeApart(word, collection));
  if (!words.some(({ pieces }) => pieces.length > 0)) return answers;
  for (const place of missed) {
    const document = collection.documents[place];
    const match =
      document &&
      matchAll(
        words,
        (word) =>
          matchWhole(document, place, word) ??
          matchShortened(document, place, word) ??
          matchPieces(document, place, word),
      );
    if (match) answers.push({ place, match, words });
  }
  return answers;
}

export function createEngine(summary: Summary): Engine {
  const fold = createFold(summary.fold);
  const collection = new Collection(summary, fold);
  let last: { readonly q: string; readonly hits: readonly Hit[] | undefined } | undefined;

  const answer = (q: string): readonly Hit[] | undefined => {
    const lists = readings(splitWords(q, fold));
    if (lists.length === 0) return undefined;
    return [...findAnswers(collection, lists)]
      .sort((a, b) => b.match.score - a.match.score || a.place - b.place)
      .flatMap(({ place, match, words }) => {
        const document = collection.documents[place];
        return document ? new DocumentHit(document, match, words) : [];
      });
  };

  return {
    search(q) {
      // A page asks again when only its filters change.
      if (last?.q !== q) last = { q, hits: answer(q) };
      return last.hits;
    },
  };
}
