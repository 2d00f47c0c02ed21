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

export interface TableRow {
  readonly key: string;
  readonly row: RecordRow;
  readonly cells: Readonly<Record<Column, string>>;
  readonly searched: string;
}

const groupIn = (value: Json | undefined): JsonGroup => (isGroup(value) ? value : {});

export function tableRow(row: RecordRow, speaker: Speaker, t: Translate): TableRow {
  const { kind, id, revision, openChanges } = row;
  const document = groupIn(row.document as Json);
  const shape = recordShape(kind);
  const words = (...path: string[]): string => {
    const value = path.reduce<Json | undefined>((inside, step) => groupIn(inside)[step], document);
    return value === undefined ? '' : valueWords(value, path.at(-1) ?? '', shapeAt(shape, path), speaker);
  };
  const host = groupIn(document['host']);
  const location = groupIn(document['location']);
  const named = nameOf(id, document, speaker.isEnglish);
  const cells: Record<Column, string> = {
    name: recordTitle({ kind, id, name: named }, t),
    kindOfRecord: t(`staff.kind.${kind}`),
    type: words('type'),
    status: words('status'),
    level: words('level'),
    kind: words('kind'),
    pole: words('pole').slice(0, 1),
    host: 'entry' in host ? words('host', 'entry') : words('host', 'name'),
    park: words('park'),
    sectors: words('sectors'),
    offers: words('offers'),
    address: words('location', 'address'),
    place: location['lat'] === undefined ? '' : words('location', 'precision'),
    phone: words('contact', 'phone'),
    website: words('contact', 'website'),
    membership: words('membership', 'status'),
    established: words('established'),
    sources: isList(document['sources']) ? String(document['sources'].length) : '',
    confidence: words('confidence'),
    checkedOn: words('checkedOn'),
    updated: t('staff.history.revision', { revision }),
    open: openChanges > 0 ? t('staff.table.openChanges', { count: openChanges }) : '',
    id,
  };
  const names = isList(document['names']) ? document['names'].map((name) => groupIn(name)['value']) : [];
  return { key: `${kind}/${id}`, row, cells, searched: fold([...Object.values(cells), ...names].join(' ')) };
}

/** Conditions of the address: what is typed, which kind or type, and what is missing. */
export interface RowFilter {
  readonly words: string;
  readonly of: string;
  readonly missing: string;
}

/** Whether a row answers the conditions. */
export function rowAnswers({ row, cells, searched }: TableRow, { words, of, missing }: RowFilter): boolean {
  const type = groupIn(row.document as Json)['type'];
  if (of && of !== row.kind && of !== type) return false;
  if (missing && cells[missing as Column] !== '') return false;
  return fold(words)
    .split(' ')
    .every((word) => searched.includes(word));
}
