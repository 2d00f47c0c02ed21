/**
 * Which sheet of records a sheet of the file is, and which column is which. Nothing is dropped: a sheet or a
 * column that nobody knows stops the import with its name.
 */
import { canonicalText } from '../dataset/canonical.ts';
import { letterOf } from './column-letter.ts';
import type { Column } from './column.ts';
import type { PlacedFault } from './fault.ts';
import { isBlank, type Grid, type GridRow } from './grid.ts';
import {
  CHOICES_SHEET,
  HELP_SHEET,
  ID_TITLE,
  SHEETS,
  SHEET_TITLE,
  VERSION_TITLE,
  type SheetKind,
} from './sheet-table.ts';

export interface MatchedSheet {
  readonly sheet: SheetKind;
  readonly idAt: number;
  /** -1 where the file has no such column. */
  readonly versionAt: number;
  readonly columns: readonly { readonly at: number; readonly column: Column }[];
  readonly rows: readonly GridRow[];
}

/** WPS keeps its own things in sheets of this name. */
const OTHER_SHEETS = [HELP_SHEET, CHOICES_SHEET];
const isOtherSheet = (name: string) => OTHER_SHEETS.includes(name) || name.startsWith('WpsReserved');

const titleText = (text: string): string => canonicalText(text).replace(/\s+/gu, '');

/** For a CSV: by the word in its first column; the rows of one file are of one type. */
function sheetOfCsv({ rows: [titles, ...rows] }: Grid): SheetKind | undefined {
  const at = titles?.cells.findIndex(({ text }) => titleText(text) === SHEET_TITLE) ?? -1;
  const names = new Set(rows.map(({ cells }) => canonicalText(cells[at]?.text ?? '')).filter(Boolean));
  const [name] = names;
  return names.size === 1 ? SHEETS.find((sheet) => sheet.name === name) : undefined;
}

function matchSheet(sheet: SheetKind, { name, rows }: Grid): MatchedSheet | PlacedFault[] {
  const place = { sheet: name || sheet.name };
  const [titles, ...body] = rows;
  if (!titles) return [];
  const faults: PlacedFault[] = [];
  const found = new Map<string, number>();
  const byTitle = new Map(sheet.columns.map((column) => [column.title, column]));
  const widest = Math.max(titles.cells.length, ...body.map(({ cells }) => cells.length));
  for (let at = 0; at < widest; at += 1) {
    const title = titleText(titles.cells[at]?.text ?? '');
    if (title === '') {
      const row = body.find(({ cells }) => !isBlank(cells[at] ?? { text: '' }));
      if (row)
        faults.push({ ...place, code: 'namelessColumn', values: { letter: letterOf(at), row: row.number } });
    } else if (found.has(title)) {
      faults.push({ ...place, code: 'repeatedColumn', values: { title } });
    } else if (byTitle.has(title) || [ID_TITLE, VERSION_TITLE, SHEET_TITLE].includes(title)) {
      found.set(title, at);
    } else {
      faults.push({ ...place, code: 'unknownColumn', values: { title, letter: letterOf(at) } });
    }
  }
  const idAt = found.get(ID_TITLE);
  if (idAt === undefined) faults.push({ ...place, code: 'noIdColumn', values: {} });
  if (faults.length > 0 || idAt === undefined) return faults;
  const columns = sheet.columns.flatMap((column) => {
    const at = found.get(column.title);
    return at === undefined ? [] : [{ at, column }];
  });
  return { sheet, idAt, versionAt: found.get(VERSION_TITLE) ?? -1, columns, rows: body };
}

export function matchColumns(grids: readonly Grid[]): { sheets: MatchedSheet[]; stops: PlacedFault[] } {
  const sheets: MatchedSheet[] = [];
  const stops: PlacedFault[] = [];
  for (const grid of grids) {
    if (grid.rows.length === 0 || isOtherSheet(grid.name)) continue;
    const name = canonicalText(grid.name);
    const sheet = grid.name === '' ? sheetOfCsv(grid) : SHEETS.find((one) => one.name === name);
    if (!sheet) {
      const names = SHEETS.map((one) => one.name).join('、');
      stops.push(
        grid.name === ''
          ? { code: 'unknownType', values: { title: SHEET_TITLE, names } }
          : { code: 'unknownSheet', values: { name, names }, sheet: name },
      );
      continue;
    }
    const matched = matchSheet(sheet, grid);
    if (Array.isArray(matched)) stops.push(...matched);
    else sheets.push(matched);
  }
  if (sheets.every(({ rows }) => rows.length === 0) && stops.length === 0)
    stops.push({ code: 'nothing', values: {} });
  return { sheets, stops };
}
