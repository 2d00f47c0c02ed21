/**
 * Where entries stand on the map. An entry has its own place, or is shown at that of the nearest host that has
 * one, or stands nowhere; several that stand at one entry's place share one mark.
 */
import type { Point, Precision } from '../domain/point.ts';
import type { PoleId } from '../domain/pole-id.ts';
import { isLocated, standingOf, type Located } from '../domain/standing.ts';
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
  /** Where the entry with an id stands. */
  placeOf(id: string): Place | undefined;
}

/** A place while it is being gathered. */
interface Draft extends Place {
  own?: SummaryEntry;
  readonly guests: SummaryEntry[];
}

function draftAt({ id, name, place: { lat, lng, precision } }: Located): Draft {
  return { id, name: name.value, point: { lat, lng }, precision, guests: [] };
}

/** `shown` are the entries to place, `all` those among which hosts are found. */
export function gatherPlaces(shown: readonly SummaryEntry[], all: readonly SummaryEntry[]): Gathering {
  let byId: ReadonlyMap<string, SummaryEntry> | undefined;
  const findHost = (entry: SummaryEntry) =>
    standingOf(entry, (byId ??= new Map(all.map((other) => [other.id, other]))));
  const drafts = new Map<string, Draft>();
  const unplaced: SummaryEntry[] = [];
  const guestAt = new Map<string, string>();
  for (const entry of shown) {
    const at = isLocated(entry) ? entry : findHost(entry);
    if (!at) {
      unplaced.push(entry);
      continue;
    }
    let draft = drafts.get(at.id);
    if (!draft) drafts.set(at.id, (draft = draftAt(at)));
    if (at === entry) draft.own = entry;
    else {
      draft.guests.push(entry);
      guestAt.set(entry.id, at.id);
    }
  }
  return {
    places: [...drafts.values()],
    unplaced,
    placeOf: (id) => drafts.get(guestAt.get(id) ?? id),
  };
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
