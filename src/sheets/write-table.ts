/** A plain table as a workbook of one sheet; the first row holds the titles. Every cell is text. */
import { writeXlsx } from 'hucre/xlsx';
import { guarded } from './cell-text.ts';

export async function writeTable(
  name: string,
  rows: readonly (readonly string[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  const [titles = []] = rows;
  const style = { numFmt: '@', alignment: { vertical: 'top', wrapText: true } } as const;
  const bytes = await writeXlsx({
    sheets: [
      {
        name,
        columns: titles.map(() => ({ width: 24, style })),
        rows: rows.map((row) => row.map(guarded)),
        freezePane: { rows: 1 },
      },
    ],
  });
  return new Uint8Array(bytes);
}
