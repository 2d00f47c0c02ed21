/**
 * The features by which a need and a record are compared: words, pairs of characters and longer runs of them, and
 * the terms that the text names.
 */
import { keyOf, type Atom } from './atoms.ts';
import type { Cut } from './need-cut.ts';
import { GENERIC } from './need-phrases.ts';

export interface Feature {
  readonly key: string;
  /** Atoms, `to` not included. */
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly generic: boolean;
}

/** A run of four characters has three pairs already; what it adds is that they stand together. */
const RUN_WEIGHTS: readonly number[] = [0, 0, 0.85, 0.9, 0.5];
const LATIN_PAIR = 0.6;
const GENERIC_WEIGHT = 0.35;

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

export function findFeatures(atoms: readonly Atom[], { stops }: Cut): readonly Feature[] {
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

/**
 * Only those that are words of the text: 家级 of 国家级 and 件可 of 软件可靠 are none. What reaches into a known word
 * is left out; a part of a known word counts as that word, so that 减速器 still meets 减速机.
 */
export function findWords(atoms: readonly Atom[], cut: Cut): readonly Feature[] {
  return findFeatures(atoms, cut).flatMap((feature): readonly Feature[] => {
    const first = cut.tokens[cut.tokenAt[feature.from] ?? 0];
    const last = cut.tokens[cut.tokenAt[feature.to - 1] ?? 0];
    if (!first || !last) return [];
    const whole = (!first.known || first.from === feature.from) && (!last.known || last.to === feature.to);
    if (whole) return [feature];
    if (first !== last || GENERIC.has(keyOf(atoms, first.from, first.to))) return [];
    return [{ ...feature, from: first.from, to: first.to }];
  });
}
