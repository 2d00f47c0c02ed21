/**
 * One row against the record that it is about. Each cell is compared for itself: with what the record says now,
 * and, where the file was written from an older state, with what it said then. So an edit of somebody else is
 * never undone by a file that merely holds the older text.
 */
import { cellText } from './cell-value.ts';
import type { Column } from './column.ts';
import { completed, type RowOutcome, type RowSource } from './complete-row.ts';
import type { Document } from '../dataset/document-path.ts';
import { SheetFault, type PlacedFault } from './fault.ts';
import type { Lexicon } from './lexicon.ts';
import type { Edit } from './plan.ts';

/** The cell after it has been put into the record and told again; what cannot be put throws. */
function retold(document: Document, column: Column, text: string, lexicon: Lexicon): string {
  const copy = structuredClone(document);
  column.put(copy, text, lexicon);
  return column.tell(copy, lexicon);
}

function faultOf(error: unknown, column: Column, place: RowSource['place']): PlacedFault {
  if (!(error instanceof SheetFault)) throw error;
  const { code, values } = error;
  return { ...place, column: column.title, code, values: { ...values, help: column.help } };
}

/** @param base the record from which the row was written, when that is not the current one; undefined when unknown */
export function planChangedRow(
  source: RowSource,
  current: Document,
  base: { readonly document: Document | undefined } | undefined,
): RowOutcome {
  const { row, columns, lexicon, place } = source;
  const document = structuredClone(current);
  const edits: Edit[] = [];
  const faults: PlacedFault[] = [];
  for (const { at, column } of columns) {
    try {
      const before = column.tell(current, lexicon);
      const text = cellText(row, at, column);
      if (text.trimEnd() === before) continue;
      if (retold(current, column, text, lexicon) === before) continue;
      const then = base?.document && column.tell(base.document, lexicon);
      if (
        base?.document &&
        (text.trimEnd() === then || retold(base.document, column, text, lexicon) === then)
      )
        continue;
      column.put(document, text, lexicon);
      const isConflict = base !== undefined && then !== before;
      edits.push({
        title: column.title,
        before,
        after: column.tell(document, lexicon),
        ...(isConflict && { conflict: { base: then } }),
      });
    } catch (error) {
      faults.push(faultOf(error, column, place));
    }
  }
  if (edits.length === 0) return { edits, faults, document };
  return completed(source, current, document, edits, faults);
}

export function planNewRow(source: RowSource, blank: Document): RowOutcome {
  const { row, columns, lexicon, place } = source;
  const document = structuredClone(blank);
  const edits: Edit[] = [];
  const faults: PlacedFault[] = [];
  for (const { at, column } of columns) {
    try {
      const text = cellText(row, at, column);
      if (text.trim() === '') continue;
      column.put(document, text, lexicon);
      edits.push({ title: column.title, before: '', after: column.tell(document, lexicon) });
    } catch (error) {
      faults.push(faultOf(error, column, place));
    }
  }
  return completed(source, {}, document, edits, faults);
}
