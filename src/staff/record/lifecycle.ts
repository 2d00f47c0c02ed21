/**
 * What happens to a body over the years without an id ever breaking: it takes a new name, it closes, it is merged
 * into another. Pure: gives the documents that go into one change.
 */
import type { Redirect } from '../../domain/redirect.ts';
import { isGroup, isList, type Json, type JsonGroup } from './json.ts';

/** The new official name in front; the old one stays as a former name, unless that is asked otherwise. */
export function renamed(record: JsonGroup, name: string): JsonGroup {
  const names = isList(record['names']) ? record['names'] : [];
  const isHead = (one: Json) => isGroup(one) && one['lang'] === 'zh-Hans' && one['kind'] === 'official';
  const old = names
    .filter((one) => isGroup(one) && one['value'] !== name)
    .map((one) => (isHead(one) && isGroup(one) ? { ...one, kind: 'former' } : one));
  return { ...record, names: [{ value: name, lang: 'zh-Hans', kind: 'official' }, ...old] };
}

export interface Ending {
  readonly status: 'closed' | 'merged';
  readonly successor: string | undefined;
  /** YYYY-MM-DD */
  readonly since: string;
}

export function ended(record: JsonGroup, { status, successor }: Ending): JsonGroup {
  const { successor: _old, ...rest } = record;
  return { ...rest, status, ...(successor !== undefined && { successor }) };
}

/** The old address leads to the successor, in one step: redirects that led to the record are led on as well. */
export function redirectsAfter(
  redirects: readonly Redirect[],
  id: string,
  { successor, since }: Ending,
): Redirect[] {
  if (successor === undefined) return [...redirects];
  const led = redirects
    .filter(({ from }) => from !== id)
    .map((redirect) => (redirect.to === id ? { ...redirect, to: successor } : redirect));
  return [...led, { from: id, to: successor, since }];
}
