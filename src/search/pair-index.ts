/**
 * Which documents may hold a word: for each pair of neighbouring characters (hashed), the set of documents that
 * have it. A word can only be where all its pairs are. It rules out, it never finds: what is left is looked at.
 *
 * Pairs need no segmentation and cost one bit each, so that a list of ten thousand is ready at once.
 */
const HASH_BITS = 12;

function hash(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - HASH_BITS);
}

/** A set of documents, one bit each. */
export type DocumentSet = Uint32Array;

export function holds(set: DocumentSet, document: number): boolean {
  return (((set[document >>> 5] ?? 0) >>> (document & 31)) & 1) === 1;
}

export function sizeOf(set: DocumentSet): number {
  let size = 0;
  for (let bits of set) {
    for (; bits !== 0; bits &= bits - 1) size += 1;
  }
  return size;
}

export function addTo(set: DocumentSet, other: DocumentSet): void {
  for (let at = 0; at < set.length; at += 1) set[at] = (set[at] ?? 0) | (other[at] ?? 0);
}

export function narrow(set: DocumentSet, other: DocumentSet): void {
  for (let at = 0; at < set.length; at += 1) set[at] = (set[at] ?? 0) & (other[at] ?? 0);
}

/** Calls back for every document below `size` that is in the set, in order. */
export function eachIn(set: DocumentSet, size: number, visit: (document: number) => void): void {
  set.forEach((bits, at) => {
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const document = (at << 5) + (31 - Math.clz32(rest & -rest));
      if (document < size) visit(document);
    }
  });
}

export class PairIndex {
  /** One row of `width` words for each hash. */
  private readonly bits: DocumentSet;
  private readonly width: number;

  constructor(documents: number) {
    this.width = (documents + 31) >>> 5;
    this.bits = new Uint32Array(this.width << HASH_BITS);
  }

  add(document: number, first: number, second: number): void {
    const at = hash(first, second) * this.width + (document >>> 5);
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (document & 31));
  }

  addText(document: number, text: string): void {
    let previous = text.charCodeAt(0);
    for (let i = 1; i < text.length; i += 1) {
      const current = text.charCodeAt(i);
      this.add(document, previous, current);
      previous = current;
    }
  }

  /** The documents that have every pair of one of the words. */
  candidates(words: readonly string[]): DocumentSet {
    const found = new Uint32Array(this.width);
    for (const word of words) {
      const set = new Uint32Array(this.width).fill(0xffffffff);
      for (let i = 1; i < word.length; i += 1) {
        const row = hash(word.charCodeAt(i - 1), word.charCodeAt(i)) * this.width;
        for (let at = 0; at < set.length; at += 1) set[at] = (set[at] ?? 0) & (this.bits[row + at] ?? 0);
      }
      for (let at = 0; at < set.length; at += 1) found[at] = (found[at] ?? 0) | (set[at] ?? 0);
    }
    return found;
  }
}
