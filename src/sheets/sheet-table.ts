/** The sheets of a workbook: one a type of record, in the order in which the site tells them. */
import { ENTRY_TYPES, type EntryType } from '../domain/entry-type.ts';
import type { RecordKind } from '../dataset/data-kind.ts';
import type { Column } from './column.ts';
import { ENTRY_COLUMNS } from './entry-columns.ts';
import { POLICY_COLUMNS, PROGRAMME_COLUMNS, SERVICE_COLUMNS } from './initiative-columns.ts';
import { TYPE_LABELS } from './labels.ts';

export interface SheetKind {
  readonly type: EntryType | 'programme' | 'policy' | 'service';
  readonly kind: RecordKind;
  /** What the tab is called. */
  readonly name: string;
  readonly columns: readonly Column[];
}

const nameOf = (type: string): string => TYPE_LABELS[type] ?? type;

export const SHEETS: readonly SheetKind[] = [
  ...ENTRY_TYPES.map((type) => ({
    type,
    kind: 'entry' as const,
    name: nameOf(type),
    columns: ENTRY_COLUMNS,
  })),
  { type: 'programme', kind: 'programme', name: nameOf('programme'), columns: PROGRAMME_COLUMNS },
  { type: 'policy', kind: 'policy', name: nameOf('policy'), columns: POLICY_COLUMNS },
  { type: 'service', kind: 'service', name: nameOf('service'), columns: SERVICE_COLUMNS },
];

/** Hidden columns that tell which record a row is, and from which of its states the row was written. */
export const ID_TITLE = '编号';
export const VERSION_TITLE = '版本';
/** The column of a CSV that says to which sheet its rows belong. */
export const SHEET_TITLE = '表';
/** Sheets beside those of records. */
export const HELP_SHEET = '说明';
export const CHOICES_SHEET = '选项';
