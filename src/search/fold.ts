/**
 * Folding: text reduced to what a search compares.
 *
 * Every code point is folded by itself (compatibility forms and accents decomposed, lower case, 繁體 to 简体,
 * anything that is neither letter nor digit left out), so that each folded character still knows the place it
 * came from and a match can be highlighted in the text as shown.
 *
 * Spaces and punctuation are left out rather than unified: 创营TOP finds 创营·TOP, and "hainatown" finds
 * "Haina Town". Where words begin is kept beside the text.
 */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`: where its source begins and ends in the original. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** For each UTF-16 unit of `text`: whether a word begins there. Every Chinese character begins one. */
  readonly wordStarts: readonly boolean[];
}

export interface Fold {
  /** The folded text alone: cheap, for scanning. */
  text(source: string): string;
  /** The folded text with its places in the original. */
  map(source: string): Folded;
}

const NOT_COMPARED = /[^\p{L}\p{N}]/gu;
const MARK = /^\p{M}$/u;
const HAN = /^\p{Script=Han}/u;
const DIGIT = /\p{N}/u;

/** Whether the text begins with a Chinese character. The two common ranges are told without a pattern. */
export function isHan(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (unit < 0x2e80 || Number.isNaN(unit)) return false;
  if (unit >= 0x4e00 && unit <= 0x9fff) return true;
  return HAN.test(text);
}

function foldForm(character: string): string {
  return character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(NOT_COMPARED, '');
}

/** 繁 → 简. Pairs never lead back to where they began, so that folding twice changes nothing. */
function readPairs(pairs: string): ReadonlyMap<string, string> {
  const simplified = new Map<string, string>();
  const root = (character: string): string => {
    let at = character;
    for (let next = simplified.get(at); next !== undefined; next = simplified.get(at)) at = next;
    return at;
  };
  const characters = Array.from(pairs);
  for (let i = 0; i + 1 < characters.length; i += 2) {
    const from = foldForm(characters[i] ?? '');
    const to = root(foldForm(characters[i + 1] ?? ''));
    const single = Array.from(from).length === 1 && Array.from(to).length === 1;
    if (single && !simplified.has(from) && from !== to) simplified.set(from, to);
  }
  return new Map([...simplified.keys()].map((from) => [from, root(from)]));
}

type CharacterClass = 'han' | 'digit' | 'letter';

function classOf(character: string): CharacterClass {
  if (isHan(character)) return 'han';
  return DIGIT.test(character) ? 'digit' : 'letter';
}

/** @param pairs traditional and simplified characters by turns, as the summary carries them */
export function createFold(pairs = ''): Fold {
  const simplified = readPairs(pairs);
  /** Filled as characters are met: a directory uses few thousand of them. */
  const known: (string | undefined)[] = [];

  const foldPoint = (point: number): string => {
    const found = known[point];
    if (found !== undefined) return found;
    let folded = '';
    for (const character of foldForm(String.fromCodePoint(point)))
      folded += simplified.get(character) ?? character;
    known[point] = folded;
    return folded;
  };

  return {
    text(source) {
      let text = '';
      for (let i = 0; i < source.length;) {
        const point = source.codePointAt(i) ?? 0;
        text += foldPoint(point);
        i += point > 0xffff ? 2 : 1;
      }
      return text;
    },
    map(source) {
      let text = '';
      const starts: number[] = [];
      const ends: number[] = [];
      const wordStarts: boolean[] = [];
      let previous: CharacterClass | undefined;
      for (let i = 0; i < source.length;) {
        const point = source.codePointAt(i) ?? 0;
        const end = i + (point > 0xffff ? 2 : 1);
        const folded = foldPoint(point);
        if (folded !== '') {
          const current = classOf(folded);
          for (let unit = 0; unit < folded.length; unit += 1) {
            starts.push(i);
            ends.push(end);
            wordStarts.push(unit === 0 && (current === 'han' || current !== previous));
          }
          text += folded;
          previous = current;
        } else if (MARK.test(String.fromCodePoint(point))) {
          // A mark belongs to the letter before it, and is highlighted with it.
          for (let at = ends.length - 1; at >= 0 && ends[at] === i; at -= 1) ends[at] = end;
        } else {
          previous = undefined;
        }
        i = end;
      }
      return { text, starts, ends, wordStarts };
    },
  };
}
