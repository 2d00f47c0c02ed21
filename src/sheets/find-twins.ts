/** New and renamed records whose name is that of another record, or almost. */
import { areNearlySame, candidatePairs, nameCore } from '../dataset/name-likeness.ts';
import type { Twin } from './plan.ts';

export interface NamedBody {
  /** The place in the file for a new record, the id for a known one. */
  readonly key: string;
  readonly id: string;
  readonly names: readonly string[];
  /** Whether the file brings the name. */
  readonly isNew: boolean;
  readonly isKnown: boolean;
}

/** The twins of each body whose name the file brings, by its key. */
export function findTwins(bodies: readonly NamedBody[]): Map<string, Twin[]> {
  const spellings = bodies.flatMap((body) =>
    body.names.map((name) => ({ body, name, core: nameCore(name) })),
  );
  const twins = new Map<string, Map<string, Twin>>();
  const add = (one: NamedBody, other: NamedBody) => {
    if (!one.isNew || one.key === other.key) return;
    const found = twins.get(one.key) ?? new Map<string, Twin>();
    found.set(other.key, {
      id: other.id,
      name: other.names[0] ?? other.id,
      ...(!other.isKnown && { isNew: true as const }),
    });
    twins.set(one.key, found);
  };
  for (const [left, right] of candidatePairs(spellings.map(({ core }) => core))) {
    const [a, b] = [spellings[left], spellings[right]];
    if (!a || !b || !(a.body.isNew || b.body.isNew)) continue;
    if (a.core !== b.core && !areNearlySame(a.core, b.core)) continue;
    add(a.body, b.body);
    add(b.body, a.body);
  }
  return new Map([...twins].map(([key, found]) => [key, [...found.values()]]));
}
