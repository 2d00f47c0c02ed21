/**
 * The facets of the list: one line each. Adding a facet is adding a line; the URL, the filter, the counts and
 * the page follow.
 *
 * Within a facet the chosen values are alternatives; facets narrow each other.
 */
import { ENTRY_TYPES, type EntryType } from '../domain/entry-type.ts';
import { LEVELS, type Level } from '../domain/level.ts';
import { MEMBERSHIPS, type Membership } from '../domain/membership.ts';
import { POLES, type PoleId } from '../domain/pole-id.ts';
import type { Summary, SummaryEntry } from '../domain/summary.ts';

export type Vocabulary = Summary['vocabulary'];

export interface Facet<Value extends string> {
  /** Where the names of its values are: in a vocabulary of the summary, or in the interface's own texts. */
  readonly labels: keyof Vocabulary | 'interface';
  /** Every value, in the order to show them. */
  values(vocabulary: Vocabulary): readonly Value[];
  /** The entry's own. */
  read(entry: SummaryEntry): readonly Value[];
}

const facet = <Value extends string>(line: Facet<Value>): Facet<Value> => line;
const ids = (terms: readonly { readonly id: string }[]) => terms.map(({ id }) => id);

/** `none`: not known, or none. */
export const FACETS = {
  type: facet<EntryType>({ labels: 'interface', values: () => ENTRY_TYPES, read: ({ type }) => [type] }),
  sector: facet<string>({
    labels: 'sectors',
    values: ({ sectors }) => ids(sectors),
    read: ({ sectors }) => sectors,
  }),
  level: facet<Level | 'none'>({
    labels: 'levels',
    values: () => [...LEVELS, 'none'],
    read: ({ level }) => [level ?? 'none'],
  }),
  kind: facet<string>({
    labels: 'kinds',
    values: ({ kinds }) => ids(kinds),
    read: ({ kind }) => (kind === undefined ? [] : [kind]),
  }),
  offers: facet<string>({
    labels: 'offers',
    values: ({ offers }) => ids(offers),
    read: ({ offers }) => offers,
  }),
  pole: facet<PoleId | 'none'>({
    labels: 'poles',
    values: () => [...POLES, 'none'],
    read: ({ pole }) => [pole ?? 'none'],
  }),
  membership: facet<Membership>({
    labels: 'interface',
    values: () => MEMBERSHIPS,
    read: ({ membership }) => [membership],
  }),
};

export type FacetId = keyof typeof FACETS;
export type FacetValue<Id extends FacetId> = (typeof FACETS)[Id] extends Facet<infer Value> ? Value : never;
/** The chosen values of every facet; none chosen means that the facet does not narrow. */
export type FacetSelection = { readonly [Id in FacetId]: readonly FacetValue<Id>[] };
export type FacetCounts = Readonly<Record<FacetId, ReadonlyMap<string, number>>>;

export const FACET_IDS = Object.keys(FACETS) as readonly FacetId[];

function readFacet(id: FacetId, entry: SummaryEntry): readonly string[] {
  return FACETS[id].read(entry);
}

function matchesFacet(id: FacetId, entry: SummaryEntry, selection: FacetSelection): boolean {
  const chosen: readonly string[] = selection[id];
  return chosen.length === 0 || readFacet(id, entry).some((value) => chosen.includes(value));
}

export function filterEntries(
  entries: readonly SummaryEntry[],
  selection: FacetSelection,
): readonly SummaryEntry[] {
  return entries.filter((entry) => FACET_IDS.every((id) => matchesFacet(id, entry, selection)));
}

/**
 * For each value, how many entries the visitor would see of it with all other facets as they stand. Values
 * that no such entry has are absent.
 *
 * @param entries those that the words of the query already match
 */
export function facetCounts(entries: readonly SummaryEntry[], selection: FacetSelection): FacetCounts {
  const counts = Object.fromEntries(FACET_IDS.map((id) => [id, new Map<string, number>()])) as Record<
    FacetId,
    Map<string, number>
  >;
  for (const entry of entries) {
    const failed = FACET_IDS.filter((id) => !matchesFacet(id, entry, selection));
    if (failed.length > 1) continue;
    // Shut out by one facet alone: the entry counts towards that one.
    for (const id of failed.length === 1 ? failed : FACET_IDS) {
      for (const value of new Set(readFacet(id, entry)))
        counts[id].set(value, (counts[id].get(value) ?? 0) + 1);
    }
  }
  return counts;
}
