/**
 * The last resort of a search: entries that have most of what was typed, where none has all of it (临床试验基地,
 * 快递分拣设备). More than half of the characters must be met, and one piece that few entries have, so that 检测 alone
 * brings nobody.
 */
import type { Collection } from './collection.ts';
import type { EntryDocument } from './document.ts';
import { isHan } from './fold.ts';
import { matchWhole, readWord, type Match, type Word } from './match.ts';
import { eachIn, sizeOf } from './pair-index.ts';
import { pieces } from './tokenize.ts';

export interface PartlyAnswer {
  readonly place: number;
  readonly match: Match;
}

interface Piece {
  readonly word: Word;
  /** Characters of the query, `to` not included. */
  readonly from: number;
  readonly to: number;
  readonly rarity: number;
}

const LEAST_COVERED = 0.5;
/** A piece that more of the entries have says nothing of one. */
const COMMON_SHARE = 0.15;
const MOST_LOOKED_AT = 60;
const MOST_ANSWERS = 20;
/** Below every match that has all words. */
const WORTH_OF_PART = 0.2;
const SHORTEST_LATIN = 3;

/** Letters and digits apart: 360anquan names 360 and says 安全 by its sound. */
function piecesOf(word: string): readonly { readonly text: string; readonly at: number }[] {
  return pieces(word).flatMap(({ text, at }) =>
    isHan(text)
      ? [{ text, at }]
      : [...text.matchAll(/\p{N}+|[^\p{N}]+/gu)].map((run) => ({ text: run[0], at: at + run.index })),
  );
}

function readPieces(words: readonly Word[], collection: Collection): readonly Piece[] {
  const size = collection.documents.length;
  let start = 0;
  return words.flatMap(({ forms }) => {
    // The mainland's wording, where there is one.
    const text = forms[forms.length - 1] ?? '';
    const from = start;
    start += text.length;
    return piecesOf(text)
      .filter((piece) => isHan(piece.text) || piece.text.length >= SHORTEST_LATIN)
      .map((piece): Piece => {
        const word = readWord(piece.text, collection, false);
        const rarity = Math.log(1 + size / (1 + sizeOf(word.possible)));
        return { word, from: from + piece.at, to: from + piece.at + piece.text.length, rarity };
      });
  });
}

function matchPartly(
  document: EntryDocument,
  place: number,
  found: readonly Piece[],
  length: number,
  common: number,
): Match | undefined {
  const covered = new Set<number>();
  let best: Match | undefined;
  let sum = 0;
  let isTelling = false;
  for (const { word, from, to, rarity } of found) {
    const match = matchWhole(document, place, word);
    if (!match) continue;
    for (let at = from; at < to; at += 1) covered.add(at);
    sum += rarity * match.score;
    isTelling ||= sizeOf(word.possible) <= common;
    if (match.score > (best?.score ?? 0)) best = match;
  }
  if (!best || !isTelling || covered.size <= LEAST_COVERED * length) return undefined;
  const all = found.reduce((total, { rarity }) => total + rarity, 0);
  return { ...best, score: (WORTH_OF_PART * sum) / all };
}

/** Best first. */
export function findPartly(collection: Collection, words: readonly Word[]): readonly PartlyAnswer[] {
  const size = collection.documents.length;
  const found = readPieces(words, collection);
  if (found.length < 2) return [];
  const length = words.reduce((total, { forms }) => total + (forms[forms.length - 1] ?? '').length, 0);
  const common = Math.max(1, COMMON_SHARE * size);
  const weights = new Map<number, number>();
  for (const { word, rarity } of found) {
    if (sizeOf(word.possible) > common) continue;
    eachIn(word.possible, size, (place) => weights.set(place, (weights.get(place) ?? 0) + rarity));
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_LOOKED_AT)
    .flatMap(([place]) => {
      const document = collection.documents[place];
      const match = document && matchPartly(document, place, found, length, common);
      return match ? [{ place, match }] : [];
    })
    .sort((a, b) => b.match.score - a.match.score || a.place - b.place)
    .slice(0, MOST_ANSWERS);
}
