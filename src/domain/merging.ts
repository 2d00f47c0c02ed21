/**
 * Brings two changes of one record together: what only one side changed is taken over, what both changed
 * differently is a conflict that a person decides. Pure; the service and the merge screen use the same.
 */
import { isGroup, partsOf, saysTheSame } from './field-difference.ts';

export interface Conflict {
  /** Steps into the record, as in a FieldDifference. */
  path: string[];
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

export interface Merging {
  /** The two together; where they conflict, mine. */
  merged: unknown;
  conflicts: Conflict[];
}

export function mergeDocuments(base: unknown, mine: unknown, theirs: unknown, path: string[] = []): Merging {
  if (saysTheSame(mine, theirs) || saysTheSame(base, theirs)) return { merged: mine, conflicts: [] };
  if (saysTheSame(base, mine)) return { merged: theirs, conflicts: [] };
  const sides = partsOf(mine, theirs);
  const origin = partsOf(base, theirs)?.[0];
  if (!sides || !origin) return { merged: mine, conflicts: [{ path, base, mine, theirs }] };
  const [left, right] = sides;
  const merged = new Map<string, unknown>();
  const conflicts: Conflict[] = [];
  for (const name of new Set([...left.keys(), ...right.keys()])) {
    const part = mergeDocuments(origin.get(name), left.get(name), right.get(name), [...path, name]);
    conflicts.push(...part.conflicts);
    if (part.merged !== undefined) merged.set(name, part.merged);
  }
  return { merged: isGroup(mine) ? Object.fromEntries(merged) : [...merged.values()], conflicts };
}
