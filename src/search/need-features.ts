/**
 * The features by which a need and a record are compared: words, pairs of characters and longer runs of them, and
 * the terms that the text names.
 */
import { keyOf, type Atom } from './atoms.ts';
import { GENERIC, STOP_PHRASES, STOP_WORDS } from './need-phrases.ts';

export interface Feature {
  readonly key: string;
  /** Atoms, `to` not included. */
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly generic: boolean;
}

/** A run of four characters has three pairs already; what it adds is that they stand together. */
const RUN_WEIGHTS: readonly number[] = [0, 0, 1, 0.6, 0.5];
const LATIN_PAIR = 0.6;
const GENERIC_WEIGHT = 0.25;

/** Which atoms are only the manner of writing. */
export function findStops(atoms: readonly Atom[]): readonly boolean[] {
  const stops = atoms.map(({ han, text }) => !han && STOP_WORDS.has(text));
  // One unit an atom, so that places agree; a character outside the basic plane is in no phrase.
  const line = atoms.map(({ han, text }) => (han && text.length === 1 ? text : ' ')).join('');
  for (const match of line.matchAll(STOP_PHRASES)) {
    for (let i = 0; i < match[0].length; i += 1) stops[match.index + i] = true;
  }
  return stops;
}

function isNumber(text: string): boolean {
  return /^\p{N}+$/u.test(text);
}

/** 数据分析 and 究中心 are no more telling than their parts. */
function isGeneric(key: string): boolean {
  if (GENERIC.has(key)) return true;
  const first = GENERIC.has(key.slice(0, 2));
  const last = GENERIC.has(key.slice(-2));
  return key.length === 3 ? first || last : first && last;
}

export function findFeatures(atoms: readonly Atom[], stops: readonly boolean[]): readonly Feature[] {
  const features: Feature[] = [];
  const add = (from: number, to: number, weight: number) => {
    const key = keyOf(atoms, from, to);
    const generic = isGeneric(key);
    features.push({ key, from, to, weight: generic ? weight * GENERIC_WEIGHT : weight, generic });
  };
  atoms.forEach((atom, from) => {
    if (stops[from]) return;
    if (!atom.han && atom.text.length > 1 && !isNumber(atom.text)) add(from, from + 1, 1);
    for (let to = from + 2; to <= from + 4; to += 1) {
      const last = atoms[to - 1];
      if (!last?.joined || stops[to - 1]) break;
      const allHan = atom.han && last.han;
      if (!allHan && to > from + 2) break;
      if (isNumber(atom.text) && isNumber(last.text)) break;
      add(from, to, allHan ? (RUN_WEIGHTS[to - from] ?? 0) : LATIN_PAIR);
      if (!last.han) break;
    }
  });
  return features;
}
