/**
 * How alike two Chinese names of organisations are. Names of different bodies often differ in one character
 * (低压, 高压; 第一, 第二), so likeness alone never proves that two records are one.
 */

/** What the same body is called with and without. */
const LEGAL_WORDS = /上海市|上海|普陀区|集团|有限责任公司|股份|有限公司/gu;
const MARKS = /[\s（）()“”"'·、，。:：《》-]/gu;
const NUMERALS = /[0-9一二三四五六七八九十]/gu;

/** The name without its legal words and marks; a name of nothing else is kept. */
export function nameCore(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase().replace(MARKS, '');
  return plain.replace(LEGAL_WORDS, '') || plain;
}

/** Shorter names share their characters by chance. */
const SHORTEST = 6;
const LIKE = 0.85;

/** Whether two different cores are so alike that one may be a slip for the other. */
export function areNearlySame(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 3) return false;
  if (a.replace(NUMERALS, '') === b.replace(NUMERALS, '')) return false;
  return sharedPairs(a, b) >= LIKE || isOneEditApart(a, b);
}

/** Dice’s coefficient over pairs of neighbouring characters: 1 for equal texts, 0 for nothing in common. */
function sharedPairs(a: string, b: string): number {
  const rest = pairs(b);
  const total = pairs(a).length + rest.length;
  let shared = 0;
  for (const pair of pairs(a)) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / total;
}

const pairs = (text: string): string[] =>
  Array.from({ length: text.length - 1 }, (_, index) => text.slice(index, index + 2));

/** One character more, less or other. */
function isOneEditApart(a: string, b: string): boolean {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}
