/** The entries that a visitor set aside, in their own order, with notes. Kept on the device alone. */
import * as z from 'zod/mini';
import { createDeviceStore } from './device-store.ts';

export const MOST_ENTRIES = 200;
export const LONGEST_NOTE = 500;

const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(80));
const itemSchema = z.object({
  id,
  addedOn: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  note: z.optional(z.string().check(z.maxLength(LONGEST_NOTE))),
});
export type ShortlistItem = z.infer<typeof itemSchema>;
export type Shortlist = readonly ShortlistItem[];

const shortlistSchema = z.array(itemSchema).check(z.maxLength(MOST_ENTRIES));

const EMPTY: Shortlist = [];

function parseShortlist(json: unknown): Shortlist | undefined {
  const parsed = shortlistSchema.safeParse(json);
  return parsed.success ? parsed.data : undefined;
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
const fileSchema = z.object({ format: z.literal(FORMAT), version: z.literal(1), entries: shortlistSchema });

export const formatShortlistFile = (list: Shortlist): string =>
  `${JSON.stringify({ format: FORMAT, version: 1, entries: list }, undefined, 2)}\n`;

/** Undefined for anything that is no list of this kind. */
export function parseShortlistFile(text: string): Shortlist | undefined {
  try {
    const parsed = fileSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.entries : undefined;
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
