/** What the schema says about a record, told by the column in which it is to be mended. */
import { DATA_SCHEMAS, type RecordKind } from '../dataset/data-kind.ts';
import type { Column } from './column.ts';
import type { Document } from '../dataset/document-path.ts';
import type { PlacedFault } from './fault.ts';

type Step = PropertyKey;

/** The column whose field is the longest beginning of the path, or that holds a part of it. */
export function columnAt(columns: readonly Column[], path: readonly Step[]): Column | undefined {
  const shared = (field: readonly string[]) => {
    const length = field.findIndex((step, index) => path[index] !== step);
    return length < 0 ? field.length : length;
  };
  let best: Column | undefined;
  let most = 0;
  for (const column of columns) {
    const length = Math.max(...column.paths.map(shared));
    if (length > most) [best, most] = [column, length];
  }
  return best;
}

export function shapeFaults(
  document: Document,
  kind: RecordKind,
  columns: readonly Column[],
): (Pick<PlacedFault, 'code' | 'values'> & { column: string })[] {
  const result = DATA_SCHEMAS[kind].safeParse(document);
  if (result.success) return [];
  const faults = new Map<string, Pick<PlacedFault, 'code' | 'values'> & { column: string }>();
  for (const { path, input, code } of result.error.issues) {
    const column = columnAt(columns, path);
    const title = column?.title ?? path.map(String).join('.');
    const isMissing = code === 'invalid_type' && (input === undefined || input === null);
    if (!faults.has(title))
      faults.set(title, {
        code: isMissing || code === 'too_small' ? 'missing' : 'notThisForm',
        values: { help: column?.help ?? '' },
        column: title,
      });
  }
  return [...faults.values()];
}
