/**
 * A text cut into words and the manner of writing around them.
 */
import { STOP_CHARACTERS, STOP_PHRASES } from '../domain/need-words.ts';
import type { Atom } from './atoms.ts';
import type { Lexicon, Token } from './lexicon.ts';
import { STOP_WORDS } from './need-phrases.ts';

export interface Cut {
  readonly tokens: readonly Token[];
  /** For each atom the place of its token. */
  readonly tokenAt: readonly number[];
  /** For each atom, whether it is only the manner of writing. */
  readonly stops: readonly boolean[];
}

const PHRASES: ReadonlySet<string> = new Set(STOP_PHRASES);
const CHARACTERS: ReadonlySet<string> = new Set(STOP_CHARACTERS);

export function cutWords(atoms: readonly Atom[], lexicon: Lexicon): Cut {
  const tokens = lexicon.cut(atoms);
  const tokenAt: number[] = [];
  const stops: boolean[] = [];
  tokens.forEach(({ from, to, known }, place) => {
    const word = atoms
      .slice(from, to)
      .map(({ text }) => text)
      .join('');
    const han = atoms[from]?.han === true;
    const stop = !han ? STOP_WORDS.has(word) : known ? PHRASES.has(word) : CHARACTERS.has(word);
    for (let at = from; at < to; at += 1) {
      tokenAt.push(place);
      stops.push(stop);
    }
  });
  return { tokens, tokenAt, stops };
}
