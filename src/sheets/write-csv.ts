/**
 * Records of one type as CSV in UTF-8. The mark at its beginning makes Excel and WPS read it as UTF-8. The type
 * stands in its own column, as a CSV has no name of a sheet.
 */
import { writeCsv } from 'hucre/csv';
import type { KnownRecord } from './known.ts';
import type { Lexicon } from './lexicon.ts';
import { rowTexts, titlesOf } from './row-texts.ts';
import { SHEET_TITLE, type SheetKind } from './sheet-table.ts';

const BYTE_ORDER_MARK = '\uFEFF';

export function writeCsvFile(sheet: SheetKind, records: readonly KnownRecord[], lexicon: Lexicon): string {
  const rows = records.map((record) => [sheet.name, ...rowTexts(record, sheet.columns, lexicon)]);
  return BYTE_ORDER_MARK + writeCsv([[SHEET_TITLE, ...titlesOf(sheet)], ...rows]);
}
