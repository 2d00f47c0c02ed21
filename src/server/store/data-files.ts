/**
 * Between the store and the files of the data folder: the check, the build and the export see the store as the
 * folder that it came from.
 */
import { canonicalJson } from '../../dataset/canonical.ts';
import { dataKindOf, type DataFile } from '../../dataset/data-kind.ts';
import { fileOfRecord, keyOfFile, PUBLISHED_IDS_FILE } from '../../dataset/record-file.ts';
import { keyText, type RecordDocument, type RecordKey } from '../../domain/record-key.ts';

/** The list of published ids is a record of the store that nobody edits. */
export const PUBLISHED_IDS = 'published-ids';

export interface Kept {
  kind: RecordKey['kind'] | typeof PUBLISHED_IDS;
  id: string;
  document: RecordDocument;
}

/** The records in the files of a data folder; files that are no records (the basemap, schemas) are passed over. */
export function recordsInFiles(files: readonly DataFile[]): Kept[] {
  return files.flatMap(({ path, text }): Kept[] => {
    const document = () => JSON.parse(text) as RecordDocument;
    if (path === PUBLISHED_IDS_FILE)
      return [{ kind: PUBLISHED_IDS, id: PUBLISHED_IDS, document: document() }];
    const key = keyOfFile(path);
    return key ? [{ ...key, document: document() }] : [];
  });
}

/** The record in its one form, as the file would hold it. */
export function canonicalDocument(key: RecordKey, document: RecordDocument): RecordDocument {
  return document === null ? null : (JSON.parse(canonicalJson(document, key.kind)) as RecordDocument);
}

/** Every id of an entry that was ever published: those already listed, and those of `records`. */
export function publishedIds(records: Iterable<Kept>): string[] {
  const ids = new Set<string>();
  for (const { kind, id, document } of records) {
    if (kind === PUBLISHED_IDS && Array.isArray(document)) for (const old of document) ids.add(String(old));
    if (kind === 'entry' && document !== null) ids.add(id);
  }
  return [...ids].sort();
}

export interface RecordFile extends DataFile {
  key?: RecordKey;
}

/**
 * The files of the records with `proposals` in place of what is published, in the order of a folder. A record
 * that has no place (an entry without a type) stands where the check refuses it.
 */
export function filesOf(records: Iterable<Kept>, proposals: readonly Kept[] = []): RecordFile[] {
  const byKey = new Map<string, Kept>();
  for (const record of [...records, ...proposals]) byKey.set(`${record.kind}/${record.id}`, record);
  const files: RecordFile[] = [];
  for (const { kind, id, document } of byKey.values()) {
    if (kind === PUBLISHED_IDS || document === null) continue;
    const key = { kind, id };
    const path = fileOfRecord(key, document) ?? `entries/platforms/${id}.json`;
    const dataKind = dataKindOf(path);
    if (dataKind) files.push({ path, text: canonicalJson(document, dataKind), key });
    else files.push({ path: keyText(key), text: JSON.stringify(document), key });
  }
  files.push({ path: PUBLISHED_IDS_FILE, text: canonicalJson(publishedIds(byKey.values()), PUBLISHED_IDS) });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
