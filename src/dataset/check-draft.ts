/**
 * The directory as far as its files could be read. The second pass works on this, so that one broken field
 * does not hide the problems of the others: a field that failed its shape is left out, and everything else
 * is looked at.
 */
import type { Event } from '../domain/event.ts';
import type { Figure } from '../domain/figure.ts';
import type { HongKongField } from '../domain/hong-kong-field.ts';
import type { Join } from '../domain/join.ts';
import type { Localised } from '../domain/localised.ts';
import type { Name } from '../domain/names.ts';
import type { Location } from '../domain/place.ts';
import type { Pole } from '../domain/pole.ts';
import type { Redirect } from '../domain/redirect.ts';
import type { Site } from '../domain/site.ts';
import type { Source } from '../domain/source.ts';
import type { Term, VocabularyName } from '../domain/vocabulary.ts';
import type { RecordFolder, RecordKind } from './data-kind.ts';
import type { Outline } from './district.ts';

export type Body = { entry: string } | { name: Localised };

/** The fields that relations are told in, of every kind of record, as far as they have the right shape. */
export interface RecordFields {
  id?: string;
  type?: string;
  status?: string;
  successor?: string;
  names?: Name[];
  level?: string;
  kind?: string;
  pole?: string;
  park?: string;
  host?: Body;
  operator?: Body;
  issuer?: Body;
  sectors?: string[];
  offers?: string[];
  entries?: string[];
  contactService?: string;
  leads?: { sector: string; entry: string }[];
  leadsBasis?: string;
  established?: string;
  location?: Location;
  facts?: { asOf: string; source: number }[];
  measures?: unknown[];
  dates?: { date: string; dateEnd?: string; source: number }[];
  sources?: Source[];
  basis?: Record<string, string | undefined>;
  checkedOn?: string;
}

export interface DraftRecord {
  file: string;
  /** By its file name, which is what others refer to. */
  id: string;
  kind: RecordKind;
  folder: RecordFolder;
  fields: RecordFields;
  /** Every field that the file states, those of the wrong shape included. */
  stated: ReadonlySet<string>;
}

/** A list from one file; an item of the wrong shape is a hole, so that positions stay true. */
export type DraftList<Item> = readonly (Item | undefined)[];

export interface Draft {
  records: readonly DraftRecord[];
  /** The first record of each id. */
  byId: ReadonlyMap<string, DraftRecord>;
  poles: DraftList<Pole>;
  figures: DraftList<Figure>;
  timeline: DraftList<Event>;
  redirects: DraftList<Redirect>;
  publishedIds: DraftList<string>;
  /** Absent while the file of a vocabulary cannot be read: then its words are not judged. */
  vocabulary: Partial<Record<VocabularyName, DraftList<Term>>>;
  site?: Partial<Site>;
  /** Absent while the file has the wrong shape. */
  join?: Join;
  hongKongFields: DraftList<HongKongField>;
  /** Every file as JSON, for the rules that read every text. */
  documents: readonly { file: string; value: unknown }[];
  district?: Outline;
  /** The day of the check in Shanghai, YYYY-MM-DD. */
  today: string;
}

export const entriesOf = (draft: Draft): readonly DraftRecord[] =>
  draft.records.filter(({ kind }) => kind === 'entry');

/** The entry of an id; undefined where the id is unknown or belongs to another kind of record. */
export function entryOf(draft: Draft, id: string | undefined): DraftRecord | undefined {
  const record = id === undefined ? undefined : draft.byId.get(id);
  return record?.kind === 'entry' ? record : undefined;
}
