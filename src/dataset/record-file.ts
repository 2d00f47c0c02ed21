/** Which file of the data folder holds which record of the staff service, both ways. */
import { ENTRY_FOLDERS, ENTRY_TYPES } from '../domain/entry-type.ts';
import { EDITABLE_KINDS, type EditableKind, type RecordKey } from '../domain/record-key.ts';
import { RECORD_FOLDERS, SINGLE_FILES, dataKindOf } from './data-kind.ts';

export const PUBLISHED_IDS_FILE = 'published-ids.json';

const isEditable = (kind: string): kind is EditableKind =>
  (EDITABLE_KINDS as readonly string[]).includes(kind);

/** The record that a file holds; undefined for files that are no records. */
export function keyOfFile(path: string): RecordKey | undefined {
  const kind = dataKindOf(path);
  if (kind === undefined || !isEditable(kind)) return undefined;
  return { kind, id: path.slice(path.lastIndexOf('/') + 1, -'.json'.length) };
}

/** The file of a record, or undefined when there can be none: an unknown vocabulary, an entry without its type. */
export function fileOfRecord({ kind, id }: RecordKey, document: unknown): string | undefined {
  if (kind === 'vocabulary') return known(`vocabulary/${id}.json`);
  if (kind === 'hong-kong-fields') return id === kind ? known(`vocabulary/${id}.json`) : undefined;
  if (kind !== 'entry' && Object.hasOwn(SINGLE_FILES, `${kind}.json`)) {
    return id === kind ? `${kind}.json` : undefined;
  }
  if (kind !== 'entry') {
    const folder = Object.entries(RECORD_FOLDERS).find(([, { type }]) => type === kind)?.[0];
    return folder && `${folder}/${id}.json`;
  }
  const stated: unknown =
    typeof document === 'object' && document !== null ? Reflect.get(document, 'type') : '';
  const type = ENTRY_TYPES.find((candidate) => candidate === stated);
  return type && `entries/${ENTRY_FOLDERS[type]}/${id}.json`;
}

const known = (path: string): string | undefined => (Object.hasOwn(SINGLE_FILES, path) ? path : undefined);
