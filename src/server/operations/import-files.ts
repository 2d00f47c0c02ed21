/** Brings a data folder into the database: as one submitted change, which a reviewer approves and which can be undone. */
import { CHANGE_LIMITS, type ChangeHead, type Proposal } from '../../domain/change.ts';
import { saysTheSame } from '../../domain/field-difference.ts';
import { checkDirectory } from '../../dataset/check.ts';
import type { DataFile } from '../../dataset/data-kind.ts';
import { describeProblems } from '../../dataset/problem.ts';
import { insertChange } from '../store/changes.ts';
import { PUBLISHED_IDS, recordsInFiles } from '../store/data-files.ts';
import { allRecords } from '../store/records.ts';
import { DATA_FOLDER_AUTHOR } from '../store/seed.ts';
import type { Connection, Database } from '../store/tables.ts';

async function proposalsIn(connection: Connection, files: readonly DataFile[]): Promise<Proposal[]> {
  const known = new Map(
    (await connection.selectFrom('record').select(['kind', 'id', 'revision']).execute()).map(
      ({ kind, id, revision }) => [`${kind}/${id}`, revision],
    ),
  );
  const stored = new Map(
    (await allRecords(connection)).map((record) => [`${record.kind}/${record.id}`, record]),
  );
  const wanted = new Map(recordsInFiles(files).map((record) => [`${record.kind}/${record.id}`, record]));
  const gone = [...stored.values()]
    .filter(({ kind, id }) => !wanted.has(`${kind}/${id}`))
    .map(({ kind, id }) => ({ kind, id, document: null }));
  return [...wanted.values(), ...gone].flatMap(({ kind, id, document }): Proposal[] => {
    if (kind === PUBLISHED_IDS) return [];
    if (saysTheSame(stored.get(`${kind}/${id}`)?.document ?? null, document)) return [];
    return [{ kind, id, base: known.get(`${kind}/${id}`) ?? 0, document }];
  });
}

/** Undefined where the folder says what the database says. Throws with every problem of a folder that does not pass the check. */
export async function importFiles(
  db: Database,
  files: readonly DataFile[],
  { at, why }: { at: string; why: string },
): Promise<ChangeHead | undefined> {
  const { problems } = checkDirectory(files);
  if (problems.length > 0) throw new Error(describeProblems(problems));
  return db.transaction().execute(async (transaction) => {
    const records = await proposalsIn(transaction, files);
    if (records.length === 0) return undefined;
    if (records.length > CHANGE_LIMITS.records) {
      throw new Error(
        `${records.length} records differ; one change holds ${CHANGE_LIMITS.records}. Bring the folder in by parts.`,
      );
    }
    return insertChange(transaction, { author: DATA_FOLDER_AUTHOR, why, records, status: 'submitted', at });
  });
}
