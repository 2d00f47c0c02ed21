/**
 * The fragment ⇄ a need. What stands after `#` is not sent to any server, so a need can be passed on as a link
 * without being published.
 */
import { LEVELS, type Level } from '../domain/level.ts';
import { formatEntries, isEntryId, MOST_CHOSEN, namedEntries } from './entries-link.ts';
import { LONGEST_NEED } from './longest-need.ts';
import type { Dropped } from './query.ts';
import { formatStart, parseStart, type Start } from './whereabouts.ts';

export interface NeedQuery {
  readonly text: string;
  readonly sectors: readonly string[];
  readonly offers: readonly string[];
  readonly levels: readonly Level[];
  /** Where distances are measured from; "here" is never part of a link. */
  readonly near?: Exclude<Start, { kind: 'here' }>;
  readonly withinKm?: number;
  /** Entries that were chosen, in their order. */
  readonly entries: readonly string[];
}

export const EMPTY_NEED: NeedQuery = { text: '', sectors: [], offers: [], levels: [], entries: [] };

export const DISTANCES_KM = [1, 2, 3, 5, 8] as const;

interface Known {
  readonly sectors: readonly string[];
  readonly offers: readonly string[];
  /** Absent where the entries are not loaded: then only their form is looked at. */
  readonly entries?: readonly string[];
}

/** Whole characters: a link never ends within one. */
export function capNeed(text: string): string {
  return text.length <= LONGEST_NEED ? text : text.slice(0, LONGEST_NEED).replace(/[\uD800-\uDBFF]$/, '');
}

/** @param hash with or without its `#` */
export function parseNeed(
  hash: string,
  known: Known,
): { readonly need: NeedQuery; readonly dropped: readonly Dropped[] } {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const dropped: Dropped[] = [];
  const choose = <Value extends string>(param: string, values: readonly Value[]): readonly Value[] => {
    const given = new Set(params.getAll(param));
    for (const value of given)
      if (!(values as readonly string[]).includes(value)) dropped.push({ param, value });
    return values.filter((value) => given.has(value));
  };
  const near = parseStart(params.get('near') ?? '');
  if (params.has('near') && (!near || near.kind === 'here'))
    dropped.push({ param: 'near', value: params.get('near') ?? '' });
  const within = Number(params.get('within'));
  const withinKm = DISTANCES_KM.find((distance) => distance === within);
  if (params.has('within') && withinKm === undefined)
    dropped.push({ param: 'within', value: params.get('within') ?? '' });
  const named = namedEntries(params);
  const isEntry = (id: string) => (known.entries ? known.entries.includes(id) : isEntryId(id));
  for (const value of named) if (!isEntry(value)) dropped.push({ param: 'entries', value });
  return {
    need: {
      text: capNeed(params.get('need') ?? ''),
      sectors: choose('sector', known.sectors),
      offers: choose('offer', known.offers),
      levels: choose('level', LEVELS),
      ...(near && near.kind !== 'here' && { near }),
      ...(withinKm !== undefined && { withinKm }),
      entries: named.filter(isEntry).slice(0, MOST_CHOSEN),
    },
    dropped,
  };
}

/** Without `#`; empty for an empty need. Defaults are left out, one order for all. */
export function formatNeed(need: NeedQuery): string {
  const params = new URLSearchParams();
  const text = capNeed(need.text);
  if (text.trim() !== '') params.append('need', text);
  for (const value of [...need.sectors].sort()) params.append('sector', value);
  for (const value of [...need.offers].sort()) params.append('offer', value);
  for (const value of LEVELS.filter((level) => need.levels.includes(level))) params.append('level', value);
  if (need.near) params.append('near', formatStart(need.near));
  if (need.withinKm !== undefined) params.append('within', `${need.withinKm}`);
  return [params.toString(), formatEntries(need.entries)].filter(Boolean).join('&');
}
