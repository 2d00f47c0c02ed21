/** A row after its cells: what follows by itself, and what the schema says to the whole. */
import type { RecordKind } from '../dataset/data-kind.ts';
import { isGroup, textAt, type Document } from '../dataset/document-path.ts';
import { followBasis } from '../dataset/follow-basis.ts';
import type { Column } from './column.ts';
import type { PlacedFault } from './fault.ts';
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

export interface RowSource {
  readonly row: GridRow;
  readonly columns: Columns;
  readonly all: readonly Column[];
  readonly kind: RecordKind;
  readonly lexicon: Lexicon;
  readonly place: Pick<PlacedFault, 'sheet' | 'row'>;
}

/** What follows by itself, and what the schema says to the whole. A column with a fault has said it already. */
export function completed(
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
