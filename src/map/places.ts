/**
 * Where entries stand on the map. An entry has its own place, or is shown at that of the nearest host that has
 * one, or stands nowhere; several that stand at one entry's place share one mark.
 */
import type { Point, Precision } from '../domain/point.ts';
import type { PoleId } from '../domain/pole-id.ts';
import type { SummaryEntry } from '../domain/summary.ts';

export interface Place {
  /** The id of the entry whose place it is. */
  readonly id: string;
  readonly name: string;
  readonly point: Point;
  readonly precision: Precision;
  /** That entry itself, when it is among those shown. */
  readonly own?: SummaryEntry;
  /** Those without a place of their own. */
  readonly guests: readonly SummaryEntry[];
}

export interface Gathering {
  /** In the order of the list. */
  readonly places: readonly Place[];
  readonly unplaced: readonly SummaryEntry[];
  /** Entry id → id of its place. */
  readonly placeOf: ReadonlyMap<string, string>;
}

type Located = SummaryEntry & { place: NonNullable<SummaryEntry['place']> };

function isLocated(entry: SummaryEntry): entry is Located {
  return entry.place !== undefined;
}

function standing(entry: SummaryEntry, byId: ReadonlyMap<string, SummaryEntry>): Located | undefined {
  const seen = new Set<string>();
  for (let next: SummaryEntry | undefined = entry; next && !seen.has(next.id);) {
    if (isLocated(next)) return next;
    seen.add(next.id);
    next = next.host?.id === undefined ? undefined : byId.get(next.host.id);
  }
  return undefined;
}

/** `shown` are the entries to place, `all` those among which hosts are found. */
export function gatherPlaces(shown: readonly SummaryEntry[], all: readonly SummaryEntry[]): Gathering {
  const byId = new Map(all.map((entry) => [entry.id, entry]));
  const groups = new Map<string, { at: Located; own?: SummaryEntry; guests: SummaryEntry[] }>();
  const unplaced: SummaryEntry[] = [];
  const placeOf = new Map<string, string>();
  for (const entry of shown) {
    const at = standing(entry, byId);
    if (!at) {
      unplaced.push(entry);
      continue;
    }
    placeOf.set(entry.id, at.id);
    const group = groups.get(at.id) ?? { at, guests: [] };
    if (at.id === entry.id) group.own = entry;
    else group.guests.push(entry);
    groups.set(at.id, group);
  }
  const places = [...groups.values()].map(({ at, own, guests }): Place => ({
    id: at.id,
    name: at.name.value,
    point: { lat: at.place.lat, lng: at.place.lng },
    precision: at.place.precision,
    ...(own && { own }),
    guests,
  }));
  return { places, unplaced, placeOf };
}

export function membersOf({ own, guests }: Place): readonly SummaryEntry[] {
  return own ? [own, ...guests] : guests;
}

export type Tone = PoleId | 'none' | 'mixed';

export function mixTones(tones: Iterable<Tone>): Tone {
  let mixed: Tone | undefined;
  for (const tone of tones) {
    if (mixed !== undefined && mixed !== tone) return 'mixed';
    mixed = tone;
  }
  return mixed ?? 'none';
}

/** The pole of whoever owns the place; of its guests when the owner is not shown. */
export function toneOf({ own, guests }: Place): Tone {
  return own ? (own.pole ?? 'none') : mixTones(guests.map(({ pole }) => pole ?? 'none'));
}
