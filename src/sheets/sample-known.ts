/** The real directory, for the tests. */
import path from 'node:path';
import type { RecordKind } from '../dataset/data-kind.ts';
import { RECORD_FOLDERS, folderOf } from '../dataset/data-kind.ts';
import { readDataFolder } from '../dataset/load.server.ts';
import { VOCABULARIES, vocabularySchema, type Term, type VocabularyName } from '../domain/vocabulary.ts';
import type { Document } from '../dataset/document-path.ts';
import type { Known, KnownRecord } from './known.ts';

export async function readKnown(): Promise<Known> {
  const files = await readDataFolder(path.resolve(import.meta.dirname, '../../data'));
  const records = files.flatMap((file): KnownRecord[] => {
    const folder = RECORD_FOLDERS[folderOf(file.path)];
    if (!folder || !file.path.endsWith('.json')) return [];
    const document = JSON.parse(file.text) as Document;
    return [{ kind: folder.kind satisfies RecordKind, id: String(document['id']), revision: 1, document }];
  });
  const vocabulary = Object.fromEntries(
    VOCABULARIES.map((name) => {
      const file = files.find((one) => one.path === `vocabulary/${name}.json`);
      return [name, vocabularySchema.parse(JSON.parse(file?.text ?? '[]'))];
    }),
  ) as Record<VocabularyName, Term[]>;
  return { records, vocabulary };
}
