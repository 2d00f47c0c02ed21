/** A record as a row: its id, the revision that it was written from, and a text for each column. */
import { guarded } from './cell-text.ts';
import type { Column } from './column.ts';
import type { KnownRecord } from './known.ts';
import type { Lexicon } from './lexicon.ts';
import { ID_TITLE, SHEETS, VERSION_TITLE, type SheetKind } from './sheet-table.ts';

export const titlesOf = ({ columns }: SheetKind): string[] => [
  ID_TITLE,
  VERSION_TITLE,
  ...columns.map(({ title }) => title),
];

export function rowTexts(record: KnownRecord, columns: readonly Column[], lexicon: Lexicon): string[] {
  const texts = columns.map((column) => column.tell(record.document, lexicon));
  return [record.id, String(record.revision), ...texts].map(guarded);
}

export const sheetOf = (type: string): SheetKind | undefined => SHEETS.find((sheet) => sheet.type === type);
