/**
 * The URL ⇄ what the visitor asks. The URL owns it; pages read it here and write it here.
 */
import { FACET_IDS, FACETS, type FacetId, type FacetSelection, type Vocabulary } from './facets.ts';
import { capQuery } from './tokenize.ts';
import {
  formatBounds,
  formatMapView,
  formatStart,
  parseBounds,
  parseMapView,
  parseStart,
  type Bounds,
  type MapView,
  type Start,
} from './whereabouts.ts';

export const SORTS = ['relevance', 'name', 'level', 'distance'] as const;
export type Sort = (typeof SORTS)[number];

export const VIEWS = ['split', 'list', 'map'] as const;
export type View = (typeof VIEWS)[number];

export interface ExploreQuery extends FacetSelection {
  /** As typed, spaces included, so that the field never changes under the visitor's hands. */
  readonly q: string;
  readonly sort: Sort;
  readonly view: View;
  /** Only what lies in this part of the map. */
  readonly bbox?: Bounds;
  /** Where distances are measured from. */
  readonly near?: Start;
  /** What the map shows; it narrows nothing. */
  readonly at?: MapView;
  /** The ground of the map, where the site offers more than its own. */
  readonly layer?: string;
  /** The entry whose card is open; the parameter is `entry`. */
  readonly selected?: string;
}

/** A part of the URL that means nothing here; the page says so and goes on. */
export interface Dropped {
  readonly param: string;
  readonly value: string;
}

export const EMPTY_QUERY: ExploreQuery = {
  q: '',
  type: [],
  sector: [],
  level: [],
  kind: [],
  offers: [],
  pole: [],
  membership: [],
  sort: 'relevance',
  view: 'split',
};

const ENTRY_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 80;

function isOneOf<Value extends string>(values: readonly Value[], value: string): value is Value {
  return (values as readonly string[]).includes(value);
}

/** The first value that is known. */
function parseChoice<Value extends string>(
  params: URLSearchParams,
  param: string,
  values: readonly Value[],
  dropped: Dropped[],
): Value | undefined {
  const given = params.getAll(param);
  for (const value of given) if (!isOneOf(values, value)) dropped.push({ param, value });
  return given.find((value) => isOneOf(values, value));
}

/** A parameter with one value, read as a whole or dropped. */
function parseOne<Value>(
  params: URLSearchParams,
  param: string,
  parse: (text: string) => Value | undefined,
  dropped: Dropped[],
): Value | undefined {
  const text = params.get(param);
  if (text === null) return undefined;
  const value = parse(text);
  if (value === undefined) dropped.push({ param, value: text });
  return value;
}

const parseId = (text: string) => (text.length <= LONGEST_ID && ENTRY_ID.test(text) ? text : undefined);

export function parseQuery(
  params: URLSearchParams,
  vocabulary: Vocabulary,
): { readonly query: ExploreQuery; readonly dropped: readonly Dropped[] } {
  const dropped: Dropped[] = [];
  const facets = FACET_IDS.map((id) => {
    const known: readonly string[] = FACETS[id].values(vocabulary);
    const given = new Set(params.getAll(id));
    for (const value of given) if (!known.includes(value)) dropped.push({ param: id, value });
    return [id, known.filter((value) => given.has(value))] as const;
  });
  const selection = Object.fromEntries(facets) as unknown as FacetSelection;
  const sort = parseChoice(params, 'sort', SORTS, dropped) ?? EMPTY_QUERY.sort;
  const view = parseChoice(params, 'view', VIEWS, dropped) ?? EMPTY_QUERY.view;
  const bbox = parseOne(params, 'bbox', parseBounds, dropped);
  const near = parseOne(params, 'near', parseStart, dropped);
  const at = parseOne(params, 'at', parseMapView, dropped);
  const layer = parseOne(params, 'layer', parseId, dropped);
  const selected = parseOne(params, 'entry', parseId, dropped);
  return {
    query: {
      ...selection,
      q: capQuery(params.get('q') ?? ''),
      sort,
      view,
      ...(bbox && { bbox }),
      ...(near && { near }),
      ...(at && { at }),
      ...(layer !== undefined && { layer }),
      ...(selected !== undefined && { selected }),
    },
    dropped,
  };
}

/** Defaults left out, one order for all: the same question has the same address. */
export function formatQuery(query: ExploreQuery): URLSearchParams {
  const params = new URLSearchParams();
  const q = capQuery(query.q);
  if (q.trim() !== '') params.append('q', q);
  for (const id of FACET_IDS) {
    const values: readonly string[] = query[id];
    for (const value of [...new Set(values)].sort()) params.append(id, value);
  }
  if (query.sort !== EMPTY_QUERY.sort) params.append('sort', query.sort);
  if (query.view !== EMPTY_QUERY.view) params.append('view', query.view);
  if (query.bbox) params.append('bbox', formatBounds(query.bbox));
  if (query.near) params.append('near', formatStart(query.near));
  if (query.at) params.append('at', formatMapView(query.at));
  if (query.layer !== undefined) params.append('layer', query.layer);
  if (query.selected !== undefined) params.append('entry', query.selected);
  return params;
}

/** Chooses the value, or takes it back. */
export function toggle(query: ExploreQuery, facet: FacetId, value: string): ExploreQuery {
  const chosen: readonly string[] = query[facet];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...query, [facet]: next };
}

/** Takes back one facet, or all of them. The words, the order and the view stay. */
export function clear(query: ExploreQuery, facet?: FacetId): ExploreQuery {
  const cleared = Object.fromEntries((facet ? [facet] : FACET_IDS).map((id) => [id, []]));
  return { ...query, ...cleared };
}

/** Whether any facet narrows the list. */
export function isFiltered(query: ExploreQuery): boolean {
  return FACET_IDS.some((id) => query[id].length > 0);
}
