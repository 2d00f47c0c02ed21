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
import { findAnswers, type Answer } from './answers.ts';
import { Collection } from './collection.ts';
import { createFold } from './fold.ts';
import { DocumentHit, type Hit } from './hit.ts';
import { readWord } from './match.ts';
import type { MatchField } from './match-field.ts';
import type { Range } from './passage.ts';
import { readings, splitWords } from './tokenize.ts';

/** A term of the vocabulary that the query names. */
export interface TermHit {
  readonly field: MatchField;
  readonly id: string;
  /** The term's name, and what to highlight in it; nothing where a synonym was meant. */
  readonly text: string;
  readonly ranges: readonly Range[];
  readonly via?: string;
}

export interface Engine {
  /** Best first, the whole query taken as one word. */
  terms(q: string): readonly TermHit[];
  /** Best first; undefined when the query has no word to search by, and every entry answers it. */
  search(q: string): readonly Hit[] | undefined;
}

/** Of thousands of answers most are worth the same: they are sorted by what they are worth, once for each worth. */
function bestFirst(answers: readonly Answer[]): readonly Answer[] {
  const groups = new Map<number, Answer[]>();
  for (const answer of answers) {
    const group = groups.get(answer.match.score);
    if (group) group.push(answer);
    else groups.set(answer.match.score, [answer]);
  }
  return [...groups]
    .sort(([a], [b]) => b - a)
    .flatMap(([, group]) => group.sort((a, b) => a.place - b.place));
}

export function createEngine(summary: Summary): Engine {
  const fold = createFold(summary.fold);
  const collection = new Collection(summary, fold);
  let last: { readonly q: string; readonly hits: readonly Hit[] | undefined } | undefined;

  const answer = (q: string): readonly Hit[] | undefined => {
    const lists = readings(splitWords(q, fold));
    if (lists.length === 0) return undefined;
    const hits: Hit[] = [];
    for (const { place, match, words } of bestFirst(findAnswers(collection, lists))) {
      const document = collection.documents[place];
      if (document) hits.push(new DocumentHit(document, match, words));
    }
    return hits;
  };

  return {
    terms(q) {
      const text = splitWords(q, fold).join('');
      const word = text === '' ? undefined : readWord(text, collection, true);
      return (word?.terms ?? [])
        .flatMap((match, place) => {
          const [field, id = ''] = collection.terms[place]?.key.split(':') ?? [];
          return match && field === match.field ? [{ match, id }] : [];
        })
        .sort((a, b) => b.match.score - a.match.score)
        .map(({ match: { field, passage, via }, id }) => ({
          field,
          id,
          text: passage.text,
          ranges: via === undefined ? passage.ranges(text) : [],
          ...(via !== undefined && { via }),
        }));
    },
    search(q) {
      // A page asks again when only its filters change.
      if (last?.q !== q) last = { q, hits: answer(q) };
      return last.hits;
    },
  };
}
