/**
 * What tidying would write: the files whose text differs from the canonical one, and the list of published ids
 * with the entries that it lacks. A file that cannot be read without a doubt is left as it is.
 */
import { canonicalJson } from './canonical.ts';
import { readDocuments, type DataDocument } from './check-files.ts';
import type { DataFile } from './data-kind.ts';

export interface Tidying {
  changed: DataFile[];
  /** Files that only a person can repair. */
  refused: string[];
}

const PUBLISHED = 'published-ids.json';

export function tidied(files: readonly DataFile[]): Tidying {
  const { documents } = readDocuments(files);
  const changed = documents
    .filter(({ certain }) => certain)
    .flatMap(({ file, kind, text, value }) => {
      const next = file === PUBLISHED ? withEntries(value, documents) : value;
      const canonical = canonicalJson(next, kind);
      return canonical === text ? [] : [{ path: file, text: canonical }];
    });
  return { changed, refused: documents.filter(({ certain }) => !certain).map(({ file }) => file) };
}

function withEntries(published: unknown, documents: readonly DataDocument[]): unknown {
  if (!Array.isArray(published)) return published;
  const entries = documents
    .filter(({ kind }) => kind === 'entry')
    .map(({ file }) => file.slice(file.lastIndexOf('/') + 1, -'.json'.length));
  return [...(published as unknown[]), ...entries];
}
