/**
 * The sheets of an .xlsx file. The archive is looked over before anything is unpacked: what would grow beyond
 * measure, has macros or a password is refused. Nothing in it is carried out.
 */
import { unzipSync } from 'fflate';
import { readXlsx, type CellValue, type Sheet } from 'hucre/xlsx';
import { SheetFault } from './fault.ts';
import { gridRow, type Grid, type GridCell } from './grid.ts';

/** Unpacked. 20,000 full records have a third of that. */
const LARGEST_UNPACKED = 300 * 2 ** 20;
const MOST_ROWS = 20_000;
const MACROS = /vbaProject\.bin$|^xl\/macrosheets\//iu;

function lookOver(bytes: Uint8Array): void {
  let unpacked = 0;
  let hasMacros = false;
  let hasWorkbook = false;
  unzipSync(bytes, {
    filter({ name, originalSize }) {
      unpacked += originalSize;
      hasMacros ||= MACROS.test(name);
      hasWorkbook ||= name === 'xl/workbook.xml';
      return false;
    },
  });
  if (hasMacros) throw new SheetFault('macros');
  if (!hasWorkbook) throw new SheetFault('notSpreadsheet');
  if (unpacked > LARGEST_UNPACKED) throw new SheetFault('tooLargeUnpacked');
}

const ERROR_VALUE = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/u;

function cellOf(value: CellValue | undefined, isFormula: boolean): GridCell {
  if (isFormula)
    return { text: value === null || value === undefined ? '' : String(value), trouble: 'formula' };
  if (value === null || value === undefined) return { text: '' };
  if (value instanceof Date) return { text: value.toISOString().slice(0, 10), trouble: 'day' };
  if (typeof value === 'string' && ERROR_VALUE.test(value)) return { text: value, trouble: 'errorValue' };
  return { text: String(value) };
}

function gridOf({ name, rows, cells }: Sheet): Grid {
  const isFormula = (row: number, column: number) => cells?.get(`${row},${column}`)?.formula !== undefined;
  const filled = rows.flatMap((row, index) =>
    gridRow(
      index + 1,
      Array.from(row, (value, column) => cellOf(value, isFormula(index, column))),
    ),
  );
  if (filled.length > MOST_ROWS) throw new SheetFault('tooManyRows', { most: MOST_ROWS });
  return { name, rows: filled };
}

export async function readWorkbook(bytes: Uint8Array): Promise<Grid[]> {
  try {
    lookOver(bytes);
    const { sheets } = await readXlsx(bytes);
    return sheets.map(gridOf);
  } catch (cause) {
    if (cause instanceof SheetFault) throw cause;
    console.info('The file is no sound workbook.', cause);
    throw new SheetFault('damaged');
  }
}
