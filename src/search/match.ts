/**
 * One word against one entry: the best passage and what it is worth.
 */
import type { Collection } from './collection.ts';
import type { EntryDocument, TermDocument } from './document.ts';
import { INITIALS, MOST_OF_IT, PIECES, SYNONYM, VARIANT, WORTH, type MatchField } from './match-field.ts';
import { addTo, holds, narrow, sizeOf, type DocumentSet } from './pair-index.ts';
import type { Fit, Passage, Range } from './passage.ts';
import { findSound, soundLetters, soundRange, soundWord, type SoundWord } from './pinyin.ts';
import { pieces } from './tokenize.ts';
import { mayHaveSound, soundPattern } from './sound-pattern.ts';
import { spellings } from './variants.ts';

export interface Match {
  readonly score: number;
  readonly field: MatchField;
  /** Where it matched; for a synonym the term's own name. */
  readonly passage: Passage;
  readonly via?: string;
}

/** A word of the query with all that does not depend on the entry. */
export interface Word {
  readonly text: string;
  /** The word, then its other spellings. */
  readonly forms: readonly string[];
  /** For each term of the vocabulary, its match with this word. */
  readonly terms: readonly (Match | undefined)[];
  /** Documents that may have it, as written and by sound; none by sound where it cannot be pinyin. */
  readonly written: DocumentSet;
  readonly sounded: DocumentSet | undefined;
  /** Documents that may have it in any way. */
  readonly possible: DocumentSet;
  readonly sound: SoundWord;
  /** What a pinyin string must match to have the sound. */
  readonly heard: RegExp | undefined;
  /** What of the word is Chinese. */
  readonly characters: readonly string[];
  /** How much the word counts beside others: the fewer entries may have it, the more. */
  readonly rarity: number;
  /** As pinyin it must be at least this many syllables. */
  readonly syllables: number;
  /** The word as the short form of a name; absent unless it was taken apart. */
  readonly shortened?: { readonly subject: string; readonly body: string; readonly written: DocumentSet };
  /** What must match where the word as a whole does not; empty unless it was taken apart. */
  readonly pieces: readonly { readonly word: Word; readonly from: number; readonly to: number }[];
}

const LATIN = /[a-z]/;
/** How Chinese shortens the names of bodies: what it is about, then the last character of what it is. */
const SHORTENED = /^(?<subject>\p{Script=Han}{2,5})(?<body>[院所园校局室部会])$/u;
const LEGAL_FORM = /(?:集团)?(?:股份|有限)*公司$/;

/** A single letter or character would find half the vocabulary. */
const SHORTEST_TERM = 2;

function scoreFit(field: MatchField, fit: Fit, share: number): number {
  const score = WORTH[field][fit];
  return score > 0 && share >= 0.5 ? score + MOST_OF_IT : score;
}

function matchPassage(passage: Passage, forms: readonly string[]): Match | undefined {
  let best: Match | undefined;
  for (const form of forms) {
    const found = passage.find(form);
    if (!found) continue;
    const score =
      scoreFit(passage.field, found.fit, form.length / passage.folded.length) +
      (form === forms[0] ? 0 : VARIANT);
    if (score > (best?.score ?? 0)) best = { score, field: passage.field, passage };
  }
  return best;
}

function matchTerm(term: TermDocument, forms: readonly string[]): Match | undefined {
  let best = matchPassage(term.name, forms);
  for (const synonym of term.synonyms) {
    const found = matchPassage(synonym, forms);
    if (!found || found.score + SYNONYM <= (best?.score ?? 0)) continue;
    best = { ...found, score: found.score + SYNONYM, passage: term.name, via: synonym.text };
  }
  return best;
}

/** By the letters, and by what of the word is Chinese: that stands in the name as it is. */
function findSounded(sound: SoundWord, collection: Collection): DocumentSet {
  const set = collection.sounded.candidates([soundLetters(sound)]);
  for (const run of sound.match(/\p{Script=Han}{2,}/gu) ?? [])
    narrow(set, collection.written.candidates([run]));
  return set;
}

/** @param alone whether the word is the whole reading; beside others, one syllable is too little to go by */
export function readWord(text: string, collection: Collection, alone: boolean): Word {
  const forms = spellings(text);
  const latin = LATIN.test(text);
  const sound = soundWord(text);
  const written = collection.written.candidates(forms);
  const terms = text.length < SHORTEST_TERM ? [] : collection.terms.map((term) => matchTerm(term, forms));
  const sounded = latin ? findSounded(sound, collection) : undefined;
  const possible = written.slice();
  if (sounded) addTo(possible, sounded);
  terms.forEach((match, term) => {
    const set = match && collection.termSets[term];
    if (set) addTo(possible, set);
  });
  return {
    text,
    forms,
    terms,
    written,
    sounded,
    possible,
    sound,
    heard: latin ? soundPattern(sound, alone ? 1 : 2) : undefined,
    characters: text.match(/\p{Script=Han}/gu) ?? [],
    // Alone, a word has nothing to be weighed against.
    rarity: alone ? 1 : Math.log(2 + collection.documents.length / (1 + sizeOf(written))),
    syllables: alone ? 1 : 2,
    pieces: [],
  };
}

/** The word with its pieces, for entries that do not have it whole. */
export function takeApart(word: Word, collection: Collection): Word {
  const parts = pieces(word.text);
  if (parts.length < 2) return word;
  const { subject, body } = SHORTENED.exec(word.text)?.groups ?? {};
  return {
    ...word,
    ...(subject !== undefined && body !== undefined
      ? { shortened: { subject, body, written: collection.written.candidates([subject]) } }
      : {}),
    pieces: parts.map(({ text, at }) => ({
      word: readWord(text, collection, false),
      from: at,
      to: at + text.length,
    })),
  };
}

/** What of the word is Chinese stands in a name as it is. Looked at first, as sounds are costly to lay out. */
function mayBeHeard({ passages, entry }: EntryDocument, word: Word): boolean {
  const { heard, characters } = word;
  if (heard && !entry.search.pinyin.some((pinyin) => mayHaveSound(pinyin, heard))) return false;
  return characters.every((character) =>
    passages.some(
      ({ field, folded }) => (field === 'name' || field === 'alias') && folded.includes(character),
    ),
  );
}

function matchSound(document: EntryDocument, word: Word): Match | undefined {
  if (!mayBeHeard(document, word)) return undefined;
  let best: Match | undefined;
  for (const spelling of document.spellings) {
    const found = findSound(spelling, word.sound);
    if (!found || found.end - found.start < word.syllables) continue;
    const score = WORTH.pinyin[found.fit] + (found.initials ? INITIALS : 0);
    if (score > (best?.score ?? 0)) best = { score, field: 'pinyin', passage: spelling.passage };
  }
  return best;
}

/** The most that the word can be worth in the passage. */
function ceiling(passage: Passage, word: Word): number {
  const worth = WORTH[passage.field];
  // Other spellings differ in length, and cost more than they gain.
  return (passage.folded.length === word.text.length ? worth.exact : worth.prefix) + MOST_OF_IT;
}

/** The word as it stands. What could not do better is not looked at. */
export function matchWhole(document: EntryDocument, place: number, word: Word): Match | undefined {
  let best: Match | undefined;
  if (holds(word.written, place)) {
    for (const passage of document.passages) {
      if (best && best.score >= ceiling(passage, word)) continue;
      const found = matchPassage(passage, word.forms);
      if (found && found.score > (best?.score ?? 0)) best = found;
    }
  }
  if (word.sounded && (best?.score ?? 0) < WORTH.pinyin.exact && holds(word.sounded, place)) {
    const sound = matchSound(document, word);
    if (sound && sound.score > (best?.score ?? 0)) best = sound;
  }
  for (const term of document.terms) {
    const found = word.terms[term];
    if (found && found.score > (best?.score ?? 0)) best = found;
  }
  return best;
}

/**
 * The word in pieces (华东师范软件): every character must lie in a piece that the entry has somewhere, so that
 * nothing typed is ignored.
 */
export function matchPieces(document: EntryDocument, place: number, word: Word): Match | undefined {
  let covered = 0;
  let sum = 0;
  let count = 0;
  let best: Match | undefined;
  for (const piece of word.pieces) {
    // A gap can no longer be closed: pieces come in order.
    if (piece.from > covered) return undefined;
    const found = matchWhole(document, place, piece.word);
    if (!found) continue;
    covered = piece.to;
    sum += found.score;
    count += 1;
    if (found.score > (best?.score ?? 0)) best = found;
  }
  return best && covered === word.text.length ? { ...best, score: (PIECES * sum) / count } : undefined;
}

/** 化工院 for 上海化工研究院, where nobody listed the short form. */
export function matchShortened(document: EntryDocument, place: number, word: Word): Match | undefined {
  const { shortened } = word;
  if (!shortened || !holds(shortened.written, place)) return undefined;
  const passage = document.passages.find(
    ({ field, folded }) =>
      (field === 'name' || field === 'alias') &&
      folded.includes(shortened.subject) &&
      folded.replace(LEGAL_FORM, '').endsWith(shortened.body),
  );
  return passage && { score: WORTH.name.inside, field: passage.field, passage };
}

/** Where the word is to be seen in a passage of the entry: as written, by its sound, or in pieces. */
export function wordRanges(document: EntryDocument, passage: Passage, word: Word): readonly Range[] {
  for (const form of word.forms) {
    const written = passage.ranges(form);
    if (written.length > 0) return written;
  }
  if (word.sounded) {
    for (const spelling of document.spellings) {
      if (spelling.passage !== passage) continue;
      const found = findSound(spelling, word.sound);
      if (found && found.end - found.start >= word.syllables) return [soundRange(spelling, found)];
    }
  }
  return word.pieces.flatMap((piece) => wordRanges(document, passage, piece.word));
}
