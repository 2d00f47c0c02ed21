/** What a file holds, before anybody asks what it means: sheets of rows of cells, all as text. */

export interface GridCell {
  readonly text: string;
  /** What a text cannot be taken from: a formula, an error such as #N/A, a day that the program made of a text. */
  readonly trouble?: 'formula' | 'errorValue' | 'day';
}

export interface GridRow {
  /** As the spreadsheet counts, from 1. */
  readonly number: number;
  readonly cells: readonly GridCell[];
}

export interface Grid {
  /** The name of the sheet; empty for a CSV. */
  readonly name: string;
  readonly rows: readonly GridRow[];
}

export const isBlank = ({ text, trouble }: GridCell): boolean => trouble === undefined && text.trim() === '';

/** Cells of a row without the empty ones at its end; a row of none is left out. */
export function gridRow(number: number, cells: readonly GridCell[]): GridRow[] {
  const last = cells.findLastIndex((cell) => !isBlank(cell));
  return last < 0 ? [] : [{ number, cells: cells.slice(0, last + 1) }];
}
