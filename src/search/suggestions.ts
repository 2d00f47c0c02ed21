/**
 * What to offer while somebody types: entries by name, then the sectors, offers and poles that the words name.
 */
import type { Summary } from '../domain/summary.ts';
import type { Engine } from './engine.ts';
import type { Range } from './passage.ts';

const TERM_KINDS = ['sector', 'offer', 'pole'] as const;

export interface Suggestion {
  readonly kind: 'entry' | (typeof TERM_KINDS)[number];
  /** Of the entry or of the term. */
  readonly id: string;
  readonly text: string;
  /** What to highlight in `text`. */
  readonly ranges: readonly Range[];
  /** The other name or the synonym that was met, where `text` does not show why it is offered. */
  readonly also?: { readonly text: string; readonly ranges: readonly Range[] };
}

const MOST_ENTRIES = 6;
const MOST_TERMS = 2;

function suggestEntries(summary: Summary, engine: Engine, q: string): readonly Suggestion[] {
  const hits = (engine.search(q) ?? []).slice(0, MOST_ENTRIES);
  const wanted = new Set(hits.map(({ id }) => id));
  const entries = new Map(
    summary.entries.filter(({ id }) => wanted.has(id)).map((entry) => [entry.id, entry]),
  );
  return hits.flatMap((hit) => {
    const entry = entries.get(hit.id);
    if (!entry) return [];
    const shown = hit.nameRanges.length > 0 || hit.text === entry.name.value;
    return [
      {
        kind: 'entry' as const,
        id: hit.id,
        text: entry.name.value,
        ranges: hit.nameRanges,
        ...(!shown && {
          also: { text: hit.via ?? hit.text, ranges: hit.via === undefined ? hit.ranges : [] },
        }),
      },
    ];
  });
}

export function suggest(summary: Summary, engine: Engine, q: string): readonly Suggestion[] {
  const terms = engine.terms(q);
  return [
    ...suggestEntries(summary, engine, q),
    ...TERM_KINDS.flatMap((kind) =>
      terms
        .filter(({ field }) => field === kind)
        .slice(0, MOST_TERMS)
        .map(({ id, text, ranges, via }) => ({
          kind,
          id,
          text,
          ranges,
          ...(via !== undefined && { also: { text: via, ranges: [] } }),
        })),
    ),
  ];
}
