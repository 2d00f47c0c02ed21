/** The stops of a plan as a page shows them: the entry in both languages, where it stands, how to reach it. */
import type { Matching } from '../../domain/matching.ts';
import { standingOf, type Located } from '../../domain/standing.ts';
import type { Summary, SummaryEntry } from '../../domain/summary.ts';
import type { VisitStop } from '../../domain/visit.ts';

export interface ShownStop {
  readonly id: string;
  readonly minutes: number;
  readonly entry: SummaryEntry;
  /** The same in the other language. */
  readonly other: SummaryEntry | undefined;
  /** The entry at whose place it stands: itself or its host; absent where no place is public. */
  readonly at: Located | undefined;
  readonly otherAt: SummaryEntry | undefined;
  readonly phone: string | undefined;
}

export type PlacedStop = ShownStop & { readonly at: Located };

export const isPlaced = (stop: ShownStop): stop is PlacedStop => stop.at !== undefined;

export function showStops(
  stops: readonly VisitStop[],
  summary: Summary,
  paired: Summary,
  matching: Matching,
): readonly ShownStop[] {
  const byId = new Map(summary.entries.map((entry) => [entry.id, entry]));
  const others = new Map(paired.entries.map((entry) => [entry.id, entry]));
  const phones = new Map(matching.entries.map(({ id, contact }) => [id, contact?.phone]));
  return stops.flatMap(({ id, minutes }) => {
    const entry = byId.get(id);
    if (!entry) return [];
    const at = standingOf(entry, byId);
    return [
      {
        id,
        minutes,
        entry,
        other: others.get(id),
        at,
        otherAt: at && others.get(at.id),
        phone: phones.get(id) ?? (at && phones.get(at.id)),
      },
    ];
  });
}
