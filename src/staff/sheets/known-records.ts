/** The list that the workbench has already loaded, as the spreadsheets need it. */
import { isGroup, type Document } from '../../dataset/document-path.ts';
import type { RecordRow } from '../../domain/revision.ts';
import { vocabularySchema, type Term, type VocabularyName } from '../../domain/vocabulary.ts';
import type { Known, KnownRecord } from '../../sheets/known.ts';
import { baseKey } from '../../sheets/plan-file.ts';
import type { BaseRequest } from '../../sheets/plan.ts';
import type { QueryClient } from '@tanstack/react-query';
import { revisionQuery } from '../queries.ts';

const KINDS: readonly string[] = ['entry', 'programme', 'policy', 'service'];

/** Whether records of its kind have a sheet. */
export const isSheetRow = (row: RecordRow): boolean => KINDS.includes(row.kind) && isGroup(row.document);

const asKnown = ({ kind, id, revision, document }: RecordRow): KnownRecord => ({
  kind: kind as KnownRecord['kind'],
  id,
  revision,
  document: document as Document,
});

export function knownOf(rows: readonly RecordRow[]): Known {
  const terms = (name: VocabularyName): Term[] =>
    vocabularySchema.parse(rows.find(({ kind, id }) => kind === 'vocabulary' && id === name)?.document);
  return {
    records: rows.filter(isSheetRow).map(asKnown),
    vocabulary: {
      sectors: terms('sectors'),
      kinds: terms('kinds'),
      offers: terms('offers'),
      levels: terms('levels'),
      poles: terms('poles'),
    },
  };
}

/** Questions under way at once; the service answers each in a few milliseconds. */
const AT_ONCE = 6;

export async function fetchBases(
  client: QueryClient,
  wanted: readonly BaseRequest[],
): Promise<ReadonlyMap<string, Document>> {
  const bases = new Map<string, Document>();
  for (let start = 0; start < wanted.length; start += AT_ONCE) {
    const some = wanted.slice(start, start + AT_ONCE);
    // oxlint-disable-next-line no-await-in-loop -- a few at a time is the purpose
    const revisions = await Promise.all(
      some.map((base) => client.ensureQueryData(revisionQuery(base, base.revision))),
    );
    for (const [index, base] of some.entries()) {
      const document = revisions[index]?.document;
      if (isGroup(document)) bases.set(baseKey(base), document);
    }
  }
  return bases;
}
