/** The text of a cell, or why it cannot be taken. */
import { unguarded } from './cell-text.ts';
import type { Column } from './column.ts';
import { SheetFault } from './fault.ts';
import type { GridRow } from './grid.ts';

const TROUBLES = { formula: 'formula', errorValue: 'errorValue', day: 'becameDate' } as const;

/** The day of a number that a spreadsheet shows without its form: days since the end of 1899. */
function dayOfSerial(text: string): string | undefined {
  if (!/^[2-7]\d{4}$/.test(text)) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + Number(text) * 86_400_000).toISOString().slice(0, 10);
}

/** The text of a cell. A day that the program made of a text is taken only where no exactness is lost. */
export function cellText(row: GridRow, at: number, column: Column): string {
  const { text, trouble } = row.cells[at] ?? { text: '' };
  const day = trouble === 'day' ? text : column.day && !trouble ? dayOfSerial(text) : undefined;
  if (day !== undefined && (column.day === 'exact' || (column.day === 'partial' && !day.endsWith('-01'))))
    return day;
  if (day !== undefined) throw new SheetFault('becameDate', { value: day });
  if (trouble) throw new SheetFault(TROUBLES[trouble], { value: text });
  return unguarded(text.replaceAll(/\r\n?/g, '\n'));
}
