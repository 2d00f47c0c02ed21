/**
 * What an import would do, row by row, before anything is done: plain values, so that a worker can hand them
 * over and a page can show them.
 */
import type { RecordKind } from '../dataset/data-kind.ts';
import type { RecordKey } from '../domain/record-key.ts';
import type { PlacedFault } from './fault.ts';
import type { SheetKind } from './sheet-table.ts';

/** One changed cell. `after` is what will stand there, as an export would write it. */
export interface Edit {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  /** Somebody else changed the same cell since the file was written: what it was then. */
  readonly conflict?: { readonly base: string | undefined };
  /** Follows from the other changes, such as the basis of a new telephone number. */
  readonly isAutomatic?: true;
}

/** A record that may be the same body. */
export interface Twin {
  readonly id: string;
  readonly name: string;
  /** Also new in this file. */
  readonly isNew?: true;
}

export interface RowPlan {
  readonly sheet: SheetKind['type'];
  readonly sheetName: string;
  readonly row: number;
  readonly kind: RecordKind;
  /** For a new record the suggested one, or none. */
  readonly id: string;
  readonly name: string;
  readonly state: 'same' | 'changed' | 'new';
  /** The published revision that the change starts from; 0 for a new record. */
  readonly base: number;
  readonly edits: readonly Edit[];
  readonly faults: readonly PlacedFault[];
  readonly twins: readonly Twin[];
}

export interface Plan {
  /** While there is one, nothing is read: the file has to be mended first. */
  readonly stops: readonly PlacedFault[];
  readonly rows: readonly RowPlan[];
  /** Titles of the sheets that the file does not have: these fields stay as they are. */
  readonly missingTitles: readonly { readonly sheetName: string; readonly titles: readonly string[] }[];
}

/** A record at the revision from which a row was written. */
export interface BaseRequest extends RecordKey {
  readonly kind: RecordKind;
  readonly revision: number;
}
