/**
 * One row against the record that it is about. Each cell is compared for itself: with what the record says now,
 * and, where the file was written from an older state, with what it said then. So an edit of somebody else is
 * never undone by a file that merely holds the older text.
 */
import type { RecordKind } from '../dataset/data-kind.ts';
import { unguarded } from './cell-text.ts';
import type { Column } from './column.ts';
import { isGroup, textAt, type Document } from './document-path.ts';
import { SheetFault, type PlacedFault } from './fault.ts';
import { followBasis } from './follow-basis.ts';
import type { GridRow } from './grid.ts';
import type { Lexicon } from './lexicon.ts';
import type { MatchedSheet } from './match-columns.ts';
import type { Edit } from './plan.ts';
import { shapeFaults } from './shape-faults.ts';

type Columns = MatchedSheet['columns'];

export interface RowOutcome {
  readonly edits: Edit[];
  readonly faults: PlacedFault[];
  readonly document: Document;
}

interface RowSource {
  readonly row: GridRow;
  readonly columns: Columns;
  readonly all: readonly Column[];
  readonly kind: RecordKind;
  readonly lexicon: Lexicon;
  readonly place: Pick<PlacedFault, 'sheet' | 'row'>;
}

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

const TROUBLES = { formula: 'formula', errorValue: 'errorValue', day: 'becameDate' } as const;

/** The day of a number that a spreadsheet shows without its form: days since the end of 1899. */
function dayOfSerial(text: string): string | undefined {
  if (!/^[2-7]\d{4}$/.test(text)) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + Number(text) * 86_400_000).toISOString().slice(0, 10);
}

/** The text of a cell. A day that the program made of a text is taken only where no exactness is lost. */
function cellText(row: GridRow, at: number, column: Column): string {
  const { text, trouble } = row.cells[at] ?? { text: '' };
  const day = trouble === 'day' ? text : column.day && !trouble ? dayOfSerial(text) : undefined;
  if (day !== undefined && (column.day === 'exact' || (column.day === 'partial' && !day.endsWith('-01'))))
    return day;
  if (day !== undefined) throw new SheetFault('becameDate', { value: day });
  if (trouble) throw new SheetFault(TROUBLES[trouble], { value: text });
  return unguarded(text.replaceAll(/\r\n?/g, '\n'));
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

/** What follows by itself, and what the schema says to the whole. A column with a fault has said it already. */
function completed(
  { columns, all, kind, lexicon, place }: RowSource,
  before: Document,
  document: Document,
  edits: Edit[],
  faults: PlacedFault[],
): RowOutcome {
  const edited = new Set(edits.map(({ title }) => title));
  const isChosen = (field: string) =>
    columns.some(
      ({ column }) => edited.has(column.title) && column.paths.some(([a, b]) => a === 'basis' && b === field),
    );
  followBasis(document, kind, isChosen);
  for (const column of all) {
    const [told, is] = [tellFrom(column, before, lexicon), column.tell(document, lexicon)];
    const isProvenance = column.paths.some(([first]) => first === 'basis' || first === 'leadsBasis');
    if (!edited.has(column.title) && told !== is && (isProvenance || !isGroup(before['basis'])))
      edits.push({ title: column.title, before: told, after: is, isAutomatic: true });
  }
  const faulty = new Set(faults.map(({ column }) => column));
  const shape = shapeFaults(document, kind, all).filter(({ column }) => !faulty.has(column));
  faults.push(...shape.map((fault) => ({ ...place, ...fault })));
  for (const column of all) {
    const [field, part] = column.paths[0] ?? [];
    if (field === 'basis' && part !== undefined && isUnsupported(document, part) && edited.has(column.title))
      faults.push({ ...place, column: column.title, code: 'sourceMissing', values: { help: column.help } });
  }
  return { edits, faults, document };
}

const tellFrom = (column: Column, document: Document, lexicon: Lexicon): string =>
  Object.keys(document).length === 0 ? '' : column.tell(document, lexicon);

function isUnsupported(document: Document, field: string): boolean {
  if (textAt(document, ['basis', field]) !== 'sourced') return false;
  const sources = Array.isArray(document['sources']) ? (document['sources'] as unknown[]) : [];
  const wanted = field === 'existence' ? ['names', 'summary'] : [field];
  return !sources.some(
    (source) =>
      isGroup(source) &&
      Array.isArray(source['supports']) &&
      source['supports'].some((one) => wanted.includes(String(one))),
  );
}
