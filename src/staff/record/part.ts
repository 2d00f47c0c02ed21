import { isGroup, keyedItems } from '../../domain/field-difference.ts';

/**
 * A copy of a record with `value` at the place that a difference or a conflict names: by field names, and in
 * lists by the keys of their items. Undefined takes the part away.
 */
export function withPart(document: unknown, path: readonly string[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const parts = isGroup(document) ? new Map(Object.entries(document)) : keyedItems(document ?? []);
  if (!parts) return document;
  const next = withPart(parts.get(step), rest, value);
  if (next === undefined) parts.delete(step);
  else parts.set(step, next);
  return Array.isArray(document) ? [...parts.values()] : Object.fromEntries(parts);
}
