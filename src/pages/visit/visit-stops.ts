/** The stops of a plan as a page shows them: the entry, where it stands, how to reach it. */
import type { Roll, RollEntry } from '../../dataset/roll.ts';
import { standingOf, type Located } from '../../domain/standing.ts';
import type { VisitStop } from '../../domain/visit.ts';

export interface ShownStop {
  readonly id: string;
  readonly minutes: number;
  readonly entry: RollEntry;
  /** The entry at whose place it stands: itself or its host; absent where no place is public. */
  readonly at: Located<RollEntry> | undefined;
  /** In this language, and in the other where it differs. */
  readonly address: string | undefined;
  readonly otherAddress: string | undefined;
  readonly phone: string | undefined;
}

export type PlacedStop = ShownStop & { readonly at: Located<RollEntry> };

export const isPlaced = (stop: ShownStop): stop is PlacedStop => stop.at !== undefined;

export function showStops(stops: readonly VisitStop[], { entries }: Roll): readonly ShownStop[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return stops.flatMap(({ id, minutes }) => {
    const entry = byId.get(id);
    if (!entry) return [];
    const at = standingOf(entry, byId);
    const told = at?.address === undefined ? entry : at;
    const { address, otherAddress } = told;
    return [{ id, minutes, entry, at, address, otherAddress, phone: entry.phone ?? at?.phone }];
  });
}
