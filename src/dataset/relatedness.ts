/**
 * Which entries are close to one: they share sectors, above all the main one, and offers. Found once for an
 * atlas, as every language tells the same; sets of terms are bits, as each entry is compared with each.
 */
import type { Entry } from '../domain/entry.ts';
import type { Atlas } from './atlas.ts';

/** Related entries are few and close: they share the main sector and the pole or the host. */
const MOST_RELATED = 6;
const CLOSE = 4;
const BITS = 31;

type Bits = readonly number[];

interface Marked {
  entry: Entry;
  sectors: Bits;
  offers: Bits;
}

function bitsOf(terms: readonly string[], order: ReadonlyMap<string, number>): Bits {
  const bits = Array.from({ length: Math.ceil(order.size / BITS) }, () => 0);
  for (const term of terms) {
    const at = order.get(term);
    if (at !== undefined) bits[Math.floor(at / BITS)]! |= 1 << (at % BITS);
  }
  return bits;
}

function shared(a: Bits, b: Bits): number {
  let count = 0;
  for (let word = 0; word < a.length; word += 1) {
    for (let both = a[word]! & b[word]!; both !== 0; both &= both - 1) count += 1;
  }
  return count;
}

function closeness(a: Marked, b: Marked): number {
  const sectors = shared(a.sectors, b.sectors);
  if (sectors === 0) return 0;
  return sectors * 2 + shared(a.offers, b.offers) + (a.entry.sectors[0] === b.entry.sectors[0] ? 2 : 0);
}

function markedOf({ directory }: Atlas): ReadonlyMap<Entry, Marked> {
  const orderOf = (lists: readonly (readonly string[])[]) =>
    new Map([...new Set(lists.flat())].map((term, index) => [term, index]));
  const sectors = orderOf(directory.entries.map((entry) => entry.sectors));
  const offers = orderOf(directory.entries.map((entry) => entry.offers));
  return new Map(
    directory.entries.map((entry) => [
      entry,
      { entry, sectors: bitsOf(entry.sectors, sectors), offers: bitsOf(entry.offers, offers) },
    ]),
  );
}

function closest(from: Marked, marked: Iterable<Marked>, own: ReadonlySet<string>): Entry[] {
  const best: { entry: Entry; value: number }[] = [];
  for (const other of marked) {
    const value = closeness(from, other);
    if (value < CLOSE || (best.length === MOST_RELATED && value <= best.at(-1)!.value)) continue;
    if (other.entry.status !== 'active' || own.has(other.entry.id)) continue;
    // After those that are as close, so that among equals the order of the atlas holds.
    const at = best.findIndex((listed) => listed.value < value);
    best.splice(at < 0 ? best.length : at, 0, { entry: other.entry, value });
    if (best.length > MOST_RELATED) best.pop();
  }
  return best.map(({ entry }) => entry);
}

const known = new WeakMap<
  Atlas,
  { marked: ReadonlyMap<Entry, Marked>; found: Map<string, readonly Entry[]> }
>();

/** The entries closest to `entry` but those that its page names anyway: its host, its park and what it runs. */
export function relatedTo(entry: Entry, atlas: Atlas): readonly Entry[] {
  let state = known.get(atlas);
  if (!state) known.set(atlas, (state = { marked: markedOf(atlas), found: new Map() }));
  const { marked, found } = state;
  const done = found.get(entry.id);
  if (done) return done;
  const own = new Set([entry.id, ...(atlas.hosted.get(entry.id) ?? []).map(({ id }) => id)]);
  if (entry.host && 'entry' in entry.host) own.add(entry.host.entry);
  if (entry.park) own.add(entry.park);
  const from = marked.get(entry);
  const close = from ? closest(from, marked.values(), own) : [];
  found.set(entry.id, close);
  return close;
}
