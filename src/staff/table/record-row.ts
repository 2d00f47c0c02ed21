/** A row of the table: a record as words, in the language of the workbench. */
import type { RecordRow } from '../../domain/revision.ts';
import type { Translate } from '../../i18n/use-text.tsx';
import { valueWords, type Speaker } from '../record/difference-words.ts';
import { shapeAt } from '../record/field-shape.ts';
import { isGroup, isList, type Json, type JsonGroup } from '../record/json.ts';
import { recordShape } from '../record/record-kind.ts';
import { recordTitle } from '../record/record-title.ts';
import { fold, nameOf } from '../record/reference.ts';

/** The columns that a person may choose from, in the order in which they stand. */
export const COLUMNS = [
  'name',
  'kindOfRecord',
  'type',
  'status',
  'level',
  'kind',
  'pole',
  'host',
  'park',
  'sectors',
  'offers',
  'address',
  'place',
  'phone',
  'website',
  'membership',
  'established',
  'sources',
  'confidence',
  'checkedOn',
  'updated',
  'open',
  'id',
] as const;
export type Column = (typeof COLUMNS)[number];
export const FIRST_COLUMNS: readonly Column[] = [
  'name',
  'type',
  'level',
  'pole',
  'sectors',
  'phone',
  'address',
  'checkedOn',
  'open',
];

export type Cells = Readonly<Record<Column, string>>;

export interface TableRow {
  readonly key: string;
  readonly row: RecordRow;
  /** Put into words when they are first asked for: of ten thousand rows a few are in sight. */
  readonly cells: Cells;
  /** All of it, folded, for the search. */
  readonly searched: string;
}

const groupIn = (value: Json | undefined): JsonGroup => (isGroup(value) ? value : {});

/** A record, and who puts it into words. */
interface Told {
  readonly row: RecordRow;
  readonly document: JsonGroup;
  readonly speaker: Speaker;
  readonly t: Translate;
}

function words({ row, document, speaker }: Told, ...path: string[]): string {
  const value = path.reduce<Json | undefined>((inside, step) => groupIn(inside)[step], document);
  if (value === undefined) return '';
  return valueWords(value, path.at(-1) ?? '', shapeAt(recordShape(row.kind), path), speaker);
}

const WORDS: Readonly<Record<Column, (told: Told) => string>> = {
  name: ({ row: { kind, id }, document, speaker, t }) =>
    recordTitle({ kind, id, name: nameOf(id, document, speaker.isEnglish) }, t),
  kindOfRecord: ({ row, t }) => t(`staff.kind.${row.kind}`),
  type: (told) => words(told, 'type'),
  status: (told) => words(told, 'status'),
  level: (told) => words(told, 'level'),
  kind: (told) => words(told, 'kind'),
  pole: (told) => words(told, 'pole').slice(0, 1),
  host: (told) =>
    'entry' in groupIn(told.document['host']) ? words(told, 'host', 'entry') : words(told, 'host', 'name'),
  park: (told) => words(told, 'park'),
  sectors: (told) => words(told, 'sectors'),
  offers: (told) => words(told, 'offers'),
  address: (told) => words(told, 'location', 'address'),
  place: (told) =>
    groupIn(told.document['location'])['lat'] === undefined ? '' : words(told, 'location', 'precision'),
  phone: (told) => words(told, 'contact', 'phone'),
  website: (told) => words(told, 'contact', 'website'),
  membership: (told) => words(told, 'membership', 'status'),
  established: (told) => words(told, 'established'),
  sources: ({ document: { sources } }) => (isList(sources) ? String(sources.length) : ''),
  confidence: (told) => words(told, 'confidence'),
  checkedOn: (told) => words(told, 'checkedOn'),
  updated: ({ row: { revision }, t }) => t('staff.history.revision', { revision }),
  open: ({ row: { openChanges }, t }) =>
    openChanges > 0 ? t('staff.table.openChanges', { count: openChanges }) : '',
  id: ({ row }) => row.id,
};

function cellsOf(told: Told): Cells {
  const kept: Partial<Record<Column, string>> = {};
  return new Proxy(kept, {
    get: (_, column) => (kept[column as Column] ??= WORDS[column as Column](told)),
  }) as Cells;
}

export function tableRow(row: RecordRow, speaker: Speaker, t: Translate): TableRow {
  const document = groupIn(row.document as Json);
  const cells = cellsOf({ row, document, speaker, t });
  let searched: string | undefined;
  return {
    key: `${row.kind}/${row.id}`,
    row,
    cells,
    get searched() {
      const { names } = document;
      const all = isList(names) ? names.map((name) => String(groupIn(name)['value'])) : [];
      return (searched ??= fold([...COLUMNS.map((column) => cells[column]), ...all].join(' ')));
    },
  };
}

/** Conditions of the address: what is typed, which kind or type, and what is missing. */
export interface RowFilter {
  readonly words: string;
  readonly of: string;
  readonly missing: string;
}

/** Whether a row answers the conditions. */
export function rowAnswers(row: TableRow, { words: wanted, of, missing }: RowFilter): boolean {
  const type = groupIn(row.row.document as Json)['type'];
  if (of && of !== row.row.kind && of !== type) return false;
  if (missing && row.cells[missing as Column] !== '') return false;
  if (wanted.trim() === '') return true;
  return fold(wanted)
    .split(' ')
    .every((word) => row.searched.includes(word));
}
