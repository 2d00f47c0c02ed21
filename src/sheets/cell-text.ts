/**
 * How text stands in a cell. A cell never begins with what a spreadsheet takes for a formula: an apostrophe goes
 * before it, and comes off again when the file is read. Lists stand one item a line, the parts of an item
 * between bars.
 */
import { canonicalText } from '../dataset/canonical.ts';

/** Apostrophes count too, so that a text which begins with one and then a sign comes back whole. */
const LOOKS_LIKE_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

export const guarded = (text: string): string => (LOOKS_LIKE_FORMULA.test(text) ? `'${text}` : text);

export const unguarded = (text: string): string =>
  text.startsWith("'") && LOOKS_LIKE_FORMULA.test(text) ? text.slice(1) : text;

/** The lines of a cell; Excel, WPS and LibreOffice end them differently. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const BAR = '｜';
const ESCAPED = /[\\｜]/gu;

const escaped = (part: string): string => part.replace(ESCAPED, (sign) => `\\${sign}`);

/** One item with its parts; empty parts at the end are left out. */
export function itemLine(parts: readonly (string | undefined)[]): string {
  const last = parts.findLastIndex((part) => part !== undefined && part !== '');
  return parts
    .slice(0, last + 1)
    .map((part) => escaped(part ?? ''))
    .join(BAR);
}

/** The parts of an item's line, each tidy; `undefined` where nothing stands. */
export function itemParts(line: string): (string | undefined)[] {
  const parts: string[] = [''];
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    if (sign === '\\' && at + 1 < line.length) {
      at += 1;
      parts[parts.length - 1] += line[at] ?? '';
    } else if (sign === BAR) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => tidy(part));
}

/** Text as it is stored; `undefined` for a cell that holds nothing. */
export function tidy(text: string): string | undefined {
  return canonicalText(text) || undefined;
}

/** Words of a list that stand in one line: 、 and its neighbours on the keyboard. */
export function wordsOf(text: string): string[] {
  return text
    .split(/[、，,；;\r\n]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
