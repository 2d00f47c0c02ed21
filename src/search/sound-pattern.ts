/**
 * Whether a name may have a sound, told from its pinyin string alone: laying a name out is costly, and most names
 * that have all the pairs of letters of a word do not have them in its order.
 */
import { isHan } from './fold.ts';
import type { SoundWord } from './pinyin.ts';

/** To the beginning of the next part that is compared. */
const NEXT = ' (?:[^a-z0-9 ]+ )*';
const REST = '[^ ]*';
/** Folding may change these; a name with one is looked at. */
const ODD = /[^ -~·（）《》“”—、，：]/;
/** A longer word is told by its beginning. */
const LONGEST = 16;
/** The longest syllable: a longer word has more than one. */
const LONGEST_SYLLABLE = 6;

function letterPattern(character: string): string {
  if (isHan(character)) return '[^ ]+';
  return character === 'u' ? '[uv]' : character.replace(/[^a-z0-9]/, '[^ ]+');
}

/** @param syllables the word must be at least so many, 1 or 2 */
export function soundPattern(word: SoundWord, syllables: number): RegExp {
  const characters = Array.from(word).slice(0, LONGEST);
  const join = (crossing?: number) =>
    characters
      .map((character, i) => {
        const after = characters[i - 1];
        if (after === undefined) return letterPattern(character);
        // A Chinese character stands for a whole syllable.
        if (isHan(after)) return NEXT + letterPattern(character);
        const sure = i === crossing || isHan(character);
        return (sure ? REST + NEXT : `(?:${REST}${NEXT})?`) + letterPattern(character);
      })
      .join('');
  const apart = syllables > 1 && characters.length <= LONGEST_SYLLABLE;
  const ways = apart ? characters.slice(1).map((_, i) => join(i + 1)) : [join()];
  return new RegExp(`(?:^| )(?:${ways.length > 0 ? ways.join('|') : '(?!)'})`, 'i');
}

export function mayHaveSound(pinyin: string, pattern: RegExp): boolean {
  return pattern.test(pinyin) || ODD.test(pinyin);
}
