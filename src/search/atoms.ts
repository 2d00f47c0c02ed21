/**
 * Atoms: running text cut into what matching compares. A Chinese character is one, a run of letters or of digits
 * is one, so that "RISC-V", "UN38.3" and 碳13 are cut alike in a need and in a record.
 *
 * Each atom knows its place in the text as written, so that a reason can point at the need's own words.
 */
import { isHan, type Fold } from './fold.ts';
import { stem } from './stem.ts';
import { WORDINGS } from './variants.ts';

export interface Atom {
  /** Folded; a word of letters without its ending. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly han: boolean;
  /** No mark that parts thoughts stands between this atom and the one before. */
  readonly joined: boolean;
  /** Counts up with every clause. */
  readonly clause: number;
}

const RUN = /[\p{L}\p{N}\p{M}]+/gu;
/** Marks that part thoughts, and those after which another clause begins. */
const PARTS = /[^\s\-–—_/·&+.'’"“”「」()（）]|\.\s/u;
const CLAUSE_END = /[。！？!?；;，,：:\n]|\.\s/;

/** Hong Kong wordings by their first character; those of another length than the mainland's are in the thesaurus. */
const MAINLAND = new Map<string, (readonly [string, string])[]>();
for (const pair of WORDINGS) {
  if (pair[0].length !== pair[1].length) continue;
  const first = pair[0].charAt(0);
  MAINLAND.set(first, [...(MAINLAND.get(first) ?? []), pair]);
}

/** 機械人 as 机器人: the atoms keep their places in the text. */
function inMainlandWording(atoms: Atom[]): readonly Atom[] {
  for (let from = 0; from < atoms.length; from += 1) {
    for (const [wording, mainland] of MAINLAND.get(atoms[from]?.text ?? '') ?? []) {
      const run = atoms.slice(from, from + wording.length);
      if (run.map(({ text }) => text).join('') !== wording || !run.slice(1).every(({ joined }) => joined))
        continue;
      run.forEach((atom, i) => {
        atoms[from + i] = { ...atom, text: mainland.charAt(i) };
      });
    }
  }
  return atoms;
}

export function cutAtoms(text: string, fold: Fold): readonly Atom[] {
  const atoms: Atom[] = [];
  let end = 0;
  let clause = 0;
  for (const match of text.matchAll(RUN)) {
    const between = text.slice(end, match.index);
    if (CLAUSE_END.test(between)) clause += 1;
    let joined = atoms.length > 0 && !PARTS.test(between);
    const run = fold.map(match[0]);
    const points = Array.from(run.text);
    let unit = 0;
    for (let i = 0; i < points.length;) {
      const from = unit;
      const han = isHan(points[i] ?? '');
      let word = points[i] ?? '';
      unit += word.length;
      i += 1;
      // oxlint-disable-next-line no-unmodified-loop-condition -- a Chinese character stands alone, letters run on
      while (i < points.length && !han && run.wordStarts[unit] !== true) {
        word += points[i] ?? '';
        unit += (points[i] ?? '').length;
        i += 1;
      }
      atoms.push({
        text: han ? word : stem(word),
        start: match.index + (run.starts[from] ?? 0),
        end: match.index + (run.ends[unit - 1] ?? 0),
        han,
        joined,
        clause,
      });
      joined = true;
    }
    end = match.index + match[0].length;
  }
  return inMainlandWording(atoms);
}

/** The key under which a run of atoms is compared. */
export function keyOf(atoms: readonly Atom[], from: number, to: number): string {
  let key = '';
  for (let i = from; i < to; i += 1) {
    const { text = '', han = false } = atoms[i] ?? {};
    key += i > from && !(han && atoms[i - 1]?.han) ? ` ${text}` : text;
  }
  return key;
}
