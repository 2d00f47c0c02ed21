/**
 * What differs between two states of a record, field by field. A list whose items have an id, or are names of a
 * language and kind, is compared item by item, any other list as a whole.
 */
import { z } from 'zod';

export const fieldDifferenceSchema = z.object({
  /** Steps into the record: field names, and for a list the key of its item. Empty for the record as a whole. */
  path: z.array(z.string()),
  /** Absent where the field was not there. */
  before: z.unknown().optional(),
  /** Absent where the field is taken away. */
  after: z.unknown().optional(),
});
export type FieldDifference = z.infer<typeof fieldDifferenceSchema>;

type Group = Record<string, unknown>;

export const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two JSON values say the same; the order of the fields of a group says nothing. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => saysTheSame(item, b[index]));
  }
  if (!isGroup(a) || !isGroup(b)) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => saysTheSame(a[name], b[name]));
}

/** What an item of a list is told by, or undefined for a list that is one value. */
function itemKey(item: unknown): string | undefined {
  if (!isGroup(item)) return undefined;
  if (typeof item['id'] === 'string') return item['id'];
  if (typeof item['from'] === 'string') return item['from'];
  const { lang, kind } = item;
  return typeof lang === 'string' && typeof kind === 'string' ? `${lang} ${kind}` : undefined;
}

/** The items of a list by key; undefined when it has an item without one, or two of the same. */
export function keyedItems(list: unknown): Map<string, unknown> | undefined {
  if (!Array.isArray(list)) return undefined;
  const items = new Map<string, unknown>();
  for (const item of list as unknown[]) {
    const key = itemKey(item);
    if (key === undefined || items.has(key)) return undefined;
    items.set(key, item);
  }
  return items;
}

/** The parts of two values that can be compared each for itself, or undefined when only the whole can. */
export function partsOf(a: unknown, b: unknown): [Map<string, unknown>, Map<string, unknown>] | undefined {
  if (isGroup(a) && isGroup(b)) return [new Map(Object.entries(a)), new Map(Object.entries(b))];
  const [left, right] = [keyedItems(a), keyedItems(b)];
  return left && right ? [left, right] : undefined;
}

export function differencesOf(before: unknown, after: unknown, path: string[] = []): FieldDifference[] {
  if (saysTheSame(before, after)) return [];
  const parts = partsOf(before, after);
  if (!parts) {
    return [
      {
        path,
        ...(before !== undefined && before !== null && { before }),
        ...(after !== undefined && after !== null && { after }),
      },
    ];
  }
  const [left, right] = parts;
  const found = [...new Set([...left.keys(), ...right.keys()])].flatMap((name) =>
    differencesOf(left.get(name), right.get(name), [...path, name]),
  );
  // Only the order of the items differs.
  return found.length > 0 ? found : [{ path, before, after }];
}
