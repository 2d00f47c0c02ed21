/** Where an entry stands: at its own place, or at that of the nearest host that has one, or nowhere. */
import type { SummaryEntry } from './summary.ts';

type Standing = Pick<SummaryEntry, 'id' | 'place'> & {
  readonly host?: { readonly id?: string | undefined } | undefined;
};
export type Located<Entry extends Standing = SummaryEntry> = Entry & {
  place: NonNullable<SummaryEntry['place']>;
};

export function isLocated<Entry extends Standing>(entry: Entry): entry is Located<Entry> {
  return entry.place !== undefined;
}

/** The entry at whose place this one stands: itself or a host. Hosts that run each other lead nowhere. */
export function standingOf<Entry extends Standing>(
  entry: Entry,
  byId: ReadonlyMap<string, Entry>,
): Located<Entry> | undefined {
  if (isLocated(entry)) return entry;
  const seen = new Set([entry.id]);
  for (let id = entry.host?.id; id !== undefined && !seen.has(id);) {
    const next = byId.get(id);
    if (!next) return undefined;
    if (isLocated(next)) return next;
    seen.add(id);
    id = next.host?.id;
  }
  return undefined;
}
