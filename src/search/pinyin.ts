/**
 * Names by their sound.
 *
 * Contract with the dataset build, which writes `search.pinyin`: one string for the heading's Chinese name
 * (`name` or `otherName`, whichever is Chinese), then one for each alias that holds a Chinese character, in the
 * order of `aliases`. A string has exactly one part for each code point of the name, joined by single spaces: a
 * Chinese character's syllable without tone, white space as an underscore, any other character as itself in
 * either case. So `创营·TOP 2` is `chuang ying · t o p _ 2`. A string that does not fit its name is left aside:
 * that name is then not found by sound, and no wrong character is ever highlighted.
 */
import { isHan, type Fold } from './fold.ts';
import type { PairIndex } from './pair-index.ts';
import type { Passage, Range } from './passage.ts';

interface Sound {
  /** As the pinyin string writes it. */
  readonly part: string;
  /** The folded character itself; empty for what is not compared. */
  readonly character: string;
  /** Its syllable, or undefined for what is not Chinese. */
  readonly syllable: string | undefined;
}

export interface Spelling {
  readonly passage: Passage;
  readonly sounds: readonly Sound[];
}

export interface SpellingMatch {
  readonly start: number;
  readonly end: number;
  readonly fit: 'exact' | 'prefix' | 'inside';
  /** At least one character is told by its initial alone. */
  readonly initials: boolean;
}

/** Longer words are no name in pinyin. */
const LONGEST = 80;
const INITIAL = /^(?:zh|ch|sh)/;
const PLAIN = /^[a-uw-z]+$/;

/** A folded text with u for v: no syllable needs a v, and `lü` is typed `lv`, `lu` or `lü`. */
export type SoundWord = string & { readonly sound: unique symbol };

export function soundWord(folded: string): SoundWord {
  return folded.replaceAll('v', 'u') as SoundWord;
}

/** The sounds that each character was met with: one object each, however many names share it. */
const heard = new WeakMap<Fold, Map<string, Sound[]>>();

function soundsOf(fold: Fold): Map<string, Sound[]> {
  const known = heard.get(fold) ?? new Map<string, Sound[]>();
  heard.set(fold, known);
  return known;
}

/** The sound of the character that stands at `at`; undefined where they do not fit. */
function readSound(character: string, pinyin: string, at: number, fold: Fold): Sound | undefined {
  const han = isHan(character);
  let part = /\s/.test(character) ? '_' : character;
  if (han && !pinyin.startsWith(character, at)) {
    const end = pinyin.indexOf(' ', at);
    part = pinyin.slice(at, end < 0 ? undefined : end);
    if (part === '' || isHan(part)) return undefined;
  } else if (pinyin.slice(at, at + part.length).toLowerCase() !== part.toLowerCase()) {
    return undefined;
  }
  const spoken = han && part !== character;
  return {
    part: pinyin.slice(at, at + part.length),
    character: soundWord(fold.text(character)),
    syllable: spoken ? soundWord(fold.text(part)) : undefined,
  };
}

/** Lays a pinyin string along the passage's text; undefined where they do not fit. */
export function spell(passage: Passage, pinyin: string, fold: Fold): Spelling | undefined {
  const known = soundsOf(fold);
  const sounds: Sound[] = [];
  let at = 0;
  let isFirst = true;
  for (const character of passage.text) {
    if (!isFirst && pinyin[at] === ' ') at += 1;
    isFirst = false;
    const readings = known.get(character) ?? [];
    const end = (part: string) => pinyin[at + part.length];
    let sound = readings.find(({ part }) => pinyin.startsWith(part, at) && (end(part) ?? ' ') === ' ');
    if (!sound) {
      sound = readSound(character, pinyin, at, fold);
      if (!sound) return undefined;
      readings.push(sound);
      known.set(character, readings);
    }
    at += sound.part.length;
    if (sound.character !== '') sounds.push(sound);
  }
  return at === pinyin.length ? { passage, sounds } : undefined;
}

interface Walk {
  readonly end: number;
  readonly initials: boolean;
  readonly spoken: boolean;
}

/** Follows the word along the sounds: whole syllables before initials, a beginning only for the last one. */
function walk(sounds: readonly Sound[], i: number, word: string, at: number): Walk | undefined {
  if (at === word.length) return { end: i, initials: false, spoken: false };
  const sound = sounds[i];
  if (!sound) return undefined;
  if (word.startsWith(sound.character, at)) {
    const rest = walk(sounds, i + 1, word, at + sound.character.length);
    if (rest) return rest;
  }
  const { syllable } = sound;
  if (syllable === undefined || syllable[0] !== word[at]) return undefined;
  if (word.startsWith(syllable, at)) {
    const rest = walk(sounds, i + 1, word, at + syllable.length);
    if (rest) return { ...rest, spoken: true };
  } else if (word.length - at < syllable.length && syllable.startsWith(word.slice(at))) {
    return { end: i + 1, initials: word.length - at === 1, spoken: true };
  }
  for (const length of INITIAL.test(syllable) && word[at + 1] === 'h' ? [2, 1] : [1]) {
    const rest = walk(sounds, i + 1, word, at + length);
    if (rest) return { ...rest, initials: true, spoken: true };
  }
  return undefined;
}

/** The best place of the word: syllables before initials, then the earliest. */
export function findSound(spelling: Spelling, word: SoundWord): SpellingMatch | undefined {
  if (word.length > LONGEST) return undefined;
  const { sounds } = spelling;
  let best: SpellingMatch | undefined;
  // A single letter in the middle of a name is chance, and so are two initials.
  const last = word.length < 2 ? 1 : sounds.length;
  for (let start = 0; start < last; start += 1) {
    const found = walk(sounds, start, word, 0);
    if (!found?.spoken) continue;
    const whole = start === 0 && found.end === sounds.length;
    if (start > 0 && found.initials && word.length < 3) continue;
    const fit = whole ? 'exact' : start === 0 ? 'prefix' : 'inside';
    if (!best || (best.initials && !found.initials)) {
      best = { start, end: found.end, fit, initials: found.initials };
    }
    if (!best.initials) break;
  }
  return best;
}

export function soundRange({ passage }: Spelling, match: SpellingMatch): Range {
  const { starts, ends } = passage.map;
  // A character may be several letters when folded; each begins one sound.
  const sources = [...new Set(starts)];
  return [sources[match.start] ?? 0, ends[starts.lastIndexOf(sources[match.end - 1] ?? 0)] ?? 0];
}

/**
 * The pairs of letters that `walk` can pass: within a syllable, and from the end or the initial of one to the
 * beginning of the next.
 */
export function indexSound(index: PairIndex, document: number, pinyin: string, fold: Fold): void {
  let previous = '';
  for (const part of pinyin.split(' ')) {
    // Syllables are plain letters, and there are millions of them.
    const sound = PLAIN.test(part) ? (part as SoundWord) : soundWord(fold.text(part));
    if (sound === '') continue;
    index.addText(document, sound);
    const first = sound.charCodeAt(0);
    if (previous !== '') {
      index.add(document, previous.charCodeAt(0), first);
      index.add(document, previous.charCodeAt(previous.length - 1), first);
      if (INITIAL.test(previous)) index.add(document, previous.charCodeAt(1), first);
    }
    previous = sound;
  }
}

/** What of the word `indexSound` can know: a Chinese character within it stands for a syllable unknown. */
export function soundLetters(word: SoundWord): string {
  const [longest = ''] = (word.match(/[a-z0-9]+/g) ?? []).sort((a, b) => b.length - a.length);
  return longest;
}
