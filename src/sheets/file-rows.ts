/** The rows of a file with the records that they say they are. */
import { idSchema } from '../domain/identifier.ts';
import { tidy, unguarded } from './cell-text.ts';
import type { PlacedFault } from './fault.ts';
import type { GridRow } from './grid.ts';
import type { Known, KnownRecord } from './known.ts';
import type { MatchedSheet } from './match-columns.ts';

export interface FileRow {
  readonly matched: MatchedSheet;
  readonly row: GridRow;
  readonly id: string;
  readonly version: string;
  readonly known: KnownRecord | undefined;
}

export function fileRows(sheets: readonly MatchedSheet[], known: Known): FileRow[] {
  const byId = new Map(known.records.map((record) => [record.id, record]));
  return sheets.flatMap((matched) =>
    matched.rows.map((row) => {
      const textOf = (at: number) => tidy(unguarded(row.cells[at]?.text ?? '')) ?? '';
      const id = textOf(matched.idAt);
      return { matched, row, id, version: textOf(matched.versionAt), known: byId.get(id) };
    }),
  );
}

/** Whether the record has been changed since the row was written. */
export const isStale = ({ version, known }: FileRow): boolean =>
  known !== undefined && /^\d+$/.test(version) && Number(version) !== known.revision;

/** What is wrong with the row as a whole. @param seen the rows before it, by id */
export function rowFaults(
  fileRow: FileRow,
  seen: Map<string, FileRow>,
): Pick<PlacedFault, 'code' | 'values'>[] {
  const { id, version, known, matched } = fileRow;
  if (id === '') return version === '' ? [] : [{ code: 'idMissing', values: { version } }];
  const earlier = seen.get(id);
  if (earlier) {
    const { sheet } = earlier.matched;
    return [{ code: 'repeatedId', values: { id, sheet: sheet.name, row: earlier.row.number } }];
  }
  seen.set(id, fileRow);
  if (!known)
    return version === '' && idSchema.safeParse(id).success ? [] : [{ code: 'unknownId', values: { id } }];
  if (known.kind !== matched.sheet.kind) return [{ code: 'otherKind', values: { id } }];
  if (matched.versionAt >= 0 && !(/^\d+$/.test(version) && Number(version) <= known.revision))
    return [{ code: 'badVersion', values: { version } }];
  return [];
}
