/**
 * A column of a sheet: how a field of a record is told in a cell, and how a cell is put back into a record. A
 * table of them makes the export, the help, the drop-downs, the import and its errors; a new field is a new row
 * in that table.
 */
import type { Document, DocumentPath } from '../dataset/document-path.ts';
import type { Lexicon } from './lexicon.ts';

/** What a drop-down offers: a few fixed words, the terms of a vocabulary, or the names of records. */
export type Choices =
  | { readonly from: 'labels'; readonly words: readonly string[] }
  | { readonly from: 'terms'; readonly vocabulary: keyof Lexicon['terms'] }
  | { readonly from: 'records'; readonly of: 'entry' | 'park' | 'service' };

export interface Column {
  /** The title in the first row, unlike any other of the sheet. */
  readonly title: string;
  /** One sentence on what to write: the comment of the title, a row of the help sheet, the end of an error. */
  readonly help: string;
  /** The fields that it holds, to tell which column a fault of the record belongs to. */
  readonly paths: readonly DocumentPath[];
  readonly width: number;
  readonly isHidden?: boolean;
  readonly isNumber?: boolean;
  /** A cell of which a program made a day is taken; `partial`: but the first of a month may have been the month. */
  readonly day?: 'exact' | 'partial';
  readonly isRequired?: boolean;
  readonly choices?: Choices;
  /** What stands in the cell; an empty text where the record says nothing. */
  tell(document: Document, lexicon: Lexicon): string;
  /** Writes what a cell says into the record; an empty text takes the field out. Throws a SheetFault. */
  put(document: Document, text: string, lexicon: Lexicon): void;
}

export const typeOf = (document: Document): string =>
  typeof document['type'] === 'string' ? document['type'] : '';
