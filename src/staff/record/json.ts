/** A record as JSON, and how one value inside it is read or changed without touching the rest. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonGroup = Readonly<Record<string, Json>>;
export type JsonPath = readonly (string | number)[];

export function isGroup(value: unknown): value is JsonGroup {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

export function valueAt(value: Json | undefined, path: JsonPath): Json | undefined {
  let inside: Json | undefined = value;
  for (const step of path) {
    if (isList(inside)) inside = typeof step === 'number' ? inside[step] : undefined;
    else if (isGroup(inside) && Object.hasOwn(inside, step)) inside = inside[step];
    else return undefined;
  }
  return inside;
}

/**
 * A copy with `next` at `path`. Undefined takes the field, or the item of a list, away; a group or a list that
 * is left with nothing in it goes too, since a record has no empty fields.
 */
export function withValue(value: Json | undefined, path: JsonPath, next: Json | undefined): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return next;
  if (typeof step === 'number') {
    const list = isList(value) ? [...value] : [];
    const item = withValue(list[step], rest, next);
    if (item === undefined) list.splice(step, 1);
    else list[step] = item;
    return list.length === 0 ? undefined : list;
  }
  const { [step]: old, ...others } = isGroup(value) ? value : {};
  const inside = withValue(old, rest, next);
  if (inside === undefined) return Object.keys(others).length === 0 ? undefined : others;
  // A field that is there keeps its place.
  return isGroup(value) && step in value ? { ...value, [step]: inside } : { ...others, [step]: inside };
}

/** Equal in content; the order of the keys tells nothing. */
export function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (isList(a) && isList(b))
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (!isGroup(a) || !isGroup(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => isSame(a[key], b[key]));
}
