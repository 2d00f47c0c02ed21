/** The entries that a visitor set aside, in their own order, with notes. Kept on the device alone. */
import { createDeviceStore } from './device-store.ts';

export const MOST_ENTRIES = 200;
export const LONGEST_NOTE = 500;

export interface ShortlistItem {
  readonly id: string;
  readonly addedOn: string;
  readonly note?: string;
}
export type Shortlist = readonly ShortlistItem[];

const EMPTY: Shortlist = [];
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const isRecord = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null;

// Every page reads the list, so it is parsed by hand: a library for it would be in every first load.
function parseItem(json: unknown): ShortlistItem | undefined {
  if (!isRecord(json)) return undefined;
  const { id, addedOn, note } = json;
  if (typeof id !== 'string' || id.length > 80 || !ID.test(id)) return undefined;
  if (typeof addedOn !== 'string' || !DAY.test(addedOn)) return undefined;
  if (note === undefined) return { id, addedOn };
  return typeof note === 'string' && note.length <= LONGEST_NOTE ? { id, addedOn, note } : undefined;
}

/** Undefined for anything that is not a list, or holds anything that is not an item of one. */
export function parseShortlist(json: unknown): Shortlist | undefined {
  if (!Array.isArray(json) || json.length > MOST_ENTRIES) return undefined;
  const items = json.map(parseItem).filter((item) => item !== undefined);
  return items.length === json.length ? items : undefined;
}

/** A list has room for `MOST_ENTRIES`; what does not fit is left out. */
export function addEntries(list: Shortlist, ids: readonly string[], today: string): Shortlist {
  const known = new Set(list.map((item) => item.id));
  const added = [...new Set(ids)].filter((next) => !known.has(next));
  return [...list, ...added.map((next) => ({ id: next, addedOn: today }))].slice(0, MOST_ENTRIES);
}

export const removeEntry = (list: Shortlist, entry: string): Shortlist =>
  list.filter((item) => item.id !== entry);

/** One place up (-1) or down (+1); at an end it stays. */
export function moveEntry(list: Shortlist, entry: string, by: -1 | 1): Shortlist {
  const from = list.findIndex((item) => item.id === entry);
  const item = list[from];
  const to = from + by;
  if (!item || to < 0 || to >= list.length) return list;
  const others = list.filter((other) => other !== item);
  return [...others.slice(0, to), item, ...others.slice(to)];
}

export function noteEntry(list: Shortlist, entry: string, note: string): Shortlist {
  const text = note.slice(0, LONGEST_NOTE);
  return list.map((item) =>
    item.id === entry ? { id: item.id, addedOn: item.addedOn, ...(text && { note: text }) } : item,
  );
}

const FORMAT = 'putuo-innovation-directory/shortlist';

export const formatShortlistFile = (list: Shortlist): string =>
  `${JSON.stringify({ format: FORMAT, version: 1, entries: list }, undefined, 2)}\n`;

/** Undefined for anything that is no list of this kind. */
export function parseShortlistFile(text: string): Shortlist | undefined {
  try {
    const file: unknown = JSON.parse(text);
    if (!isRecord(file) || file['format'] !== FORMAT || file['version'] !== 1) return undefined;
    return parseShortlist(file['entries']);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What is new comes after what was there; notes that were there stay. */
export function mergeShortlists(list: Shortlist, other: Shortlist): Shortlist {
  const known = new Set(list.map((item) => item.id));
  return [...list, ...other.filter((item) => !known.has(item.id))].slice(0, MOST_ENTRIES);
}

export const shortlistStore = createDeviceStore<Shortlist>('putuo.shortlist', EMPTY, parseShortlist);
