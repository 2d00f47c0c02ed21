/**
 * What a need says: its features and terms, each with the places of its words and with how much it counts.
 */
import { cutAtoms, type Atom } from './atoms.ts';
import type { Fold } from './fold.ts';
import { cutWords } from './need-cut.ts';
import { findLevels } from './need-level.ts';
import { findWords } from './need-features.ts';
import { ASKING, INTRODUCING, namesOtherTrade } from './need-phrases.ts';
import type { Term, TermKind, TermTable } from './need-terms.ts';
import type { Range } from './passage.ts';

export interface NeedFeature {
  readonly key: string;
  /** Absent for words and runs of characters. */
  readonly term?: Term;
  weight: number;
  generic: boolean;
  /** Part of what a firm wants done, not of what it is about. */
  readonly service: boolean;
  count: number;
  /** In the need as written: its first uses. */
  readonly ranges: Range[];
}

export interface NeedReading {
  readonly features: readonly NeedFeature[];
  /** The need names a trade that no entry serves. */
  readonly otherTrade: boolean;
}

const ASKING_CLAUSE = 1.2;
const INTRODUCING_CLAUSE = 0.7;
/** A word repeated counts more, but not as often as it stands there. */
const REPEATED = 0.4;
/** Nobody looks for the thirtieth. */
const MOST_RANGES = 30;
const TERM_WEIGHTS: Readonly<Record<TermKind, number>> = {
  concept: 2,
  sector: 1.4,
  offer: 1,
  kind: 0.5,
  level: 1,
};
const GENERIC_TERM = 0.2;

/** The weight of each clause: those that ask against those that tell who is asking. */
function clauseWeights(text: string, atoms: readonly Atom[]): readonly number[] {
  const bounds: { start: number; end: number }[] = [];
  for (const { clause, start, end } of atoms) {
    const known = bounds[clause];
    bounds[clause] = { start: known?.start ?? start, end };
  }
  return Array.from(bounds, (bound) => {
    const words = bound ? text.slice(bound.start, bound.end) : '';
    if (ASKING.test(words)) return ASKING_CLAUSE;
    return INTRODUCING.test(words) ? INTRODUCING_CLAUSE : 1;
  });
}

export function readNeed(text: string, terms: TermTable, fold: Fold): NeedReading {
  const atoms = cutAtoms(text, fold);
  const clauses = clauseWeights(text, atoms);
  const features = new Map<string, NeedFeature>();
  const add = (found: Omit<NeedFeature, 'ranges' | 'count'>, from: number, to: number) => {
    const weight = found.weight * (clauses[atoms[from]?.clause ?? 0] ?? 1);
    const range = [atoms[from]?.start ?? 0, atoms[to - 1]?.end ?? 0] as const;
    const known = features.get(found.key);
    if (!known) {
      features.set(found.key, { ...found, weight, count: 1, ranges: [range] });
      return;
    }
    known.weight = Math.max(known.weight, weight) + (REPEATED * Math.min(known.weight, weight)) / known.count;
    known.generic &&= found.generic;
    known.count += 1;
    if (known.count <= MOST_RANGES) known.ranges.push(range);
  };
  const uses = terms.find(atoms);
  const services = uses.filter(({ term }) => term.service);
  for (const feature of findWords(atoms, cutWords(atoms, terms.lexicon))) {
    const { key, weight, generic, from, to } = feature;
    const service = services.some((use) => use.from <= from && use.to >= to);
    add({ key, weight, generic, service }, from, to);
  }
  for (const { term, from, to, generic } of uses) {
    const weight = TERM_WEIGHTS[term.kind] * (generic ? GENERIC_TERM : 1);
    add({ key: term.feature, term, weight, generic, service: term.service }, from, to);
  }
  for (const { level, range } of findLevels(text)) {
    const feature = `level:${level}`;
    const known = features.get(feature);
    if (known) known.ranges.push(range);
    else {
      const term = { kind: 'level', id: level, feature, service: false } as const;
      const weight = TERM_WEIGHTS.level;
      features.set(feature, {
        key: feature,
        term,
        weight,
        generic: false,
        service: false,
        count: 1,
        ranges: [range],
      });
    }
  }
  return { features: [...features.values()], otherTrade: namesOtherTrade(text, fold.text(text)) };
}
