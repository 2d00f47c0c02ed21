/** Pinyin keys, written while the datasets are built, so that no reader loads a pinyin dictionary. */
import { pinyin } from 'pinyin-pro';

/**
 * One syllable a code point, joined by single spaces; what is not Chinese stands as itself, white space as
 * an underscore. So the n-th syllable always belongs to the n-th code point of `name`.
 */
export function pinyinKey(name: string): string {
  const points = [...name];
  const whole = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'spaced', v: true });
  const syllables =
    whole.length === points.length
      ? whole
      : points.map((point) => pinyin(point, { toneType: 'none', type: 'array', v: true })[0] ?? point);
  return syllables.map((syllable) => (syllable.trim() === '' ? '_' : syllable.toLowerCase())).join(' ');
}
