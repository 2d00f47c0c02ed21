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
/** The most that one of two like names may hold for itself: what LIKE leaves when the other holds no more. */
const UNSHARED = 1 - LIKE / (2 - LIKE);

/** Whether two different cores are so alike that one may be a slip for the other. */
export function areNearlySame(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 3) return false;
  if (!isOneEditApart(a, b) && sharedPairs(a, b) < LIKE) return false;
  return a.replace(NUMERALS, '') !== b.replace(NUMERALS, '');
}

/**
 * The pairs among many cores that are worth comparing, as positions, the earlier first. Two names that are
 * nearly the same share most pairs of characters, so they share one of their rarest: only names that do are
 * compared, which keeps thousands of names a matter of a second.
 */
export function* candidatePairs(cores: readonly string[]): Generator<[number, number]> {
  const frequency = new Map<string, number>();
  for (const pair of cores.flatMap(pairs)) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  const rarity = (pair: string): number => frequency.get(pair) ?? 0;
  const holders = new Map<string, number[]>();
  for (const [index, core] of cores.entries()) {
    const rarest = [...new Set(pairs(core))].sort((a, b) => rarity(a) - rarity(b) || (a < b ? -1 : 1));
    const earlier = new Set<number>();
    for (const pair of rarest.slice(0, Math.max(4, Math.ceil(rarest.length * UNSHARED) + 2))) {
      const others = holders.get(pair) ?? [];
      for (const other of others) earlier.add(other);
      others.push(index);
      holders.set(pair, others);
    }
    for (const other of [...earlier].sort((a, b) => a - b)) yield [other, index];
  }
}

/** Dice’s coefficient over pairs of neighbouring characters: 1 for equal texts, 0 for nothing in common. */
function sharedPairs(a: string, b: string): number {
  const rest = pairs(b);
  const total = a.length - 1 + rest.length;
  let shared = 0;
  for (let start = 0; start < a.length - 1; start += 1) {
    const at = rest.indexOf(a.slice(start, start + 2));
    if (at < 0) continue;
    rest[at] = '';
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
