/** Fills an empty store from the files of a data folder. */
import { SINGLE_FILES, type DataFile } from '../../dataset/data-kind.ts';
import type { Author } from '../../domain/staff.ts';
import { takeTurn } from './database.ts';
import { recordsInFiles } from './data-files.ts';
import { writeRevisions, type NewRevision } from './records.ts';
import type { Connection, Database } from './tables.ts';

export const DATA_FOLDER_AUTHOR: Author = { id: 'data', name: 'data/' };

async function bumpPublication(connection: Connection, at: string): Promise<void> {
  await connection
    .updateTable('publication')
    .set((eb) => ({ number: eb('number', '+', 1), seeded_at: at }))
    .where('id', '=', 1)
    .execute();
}

export async function isSeeded(db: Database): Promise<boolean> {
  const { number } = await db.selectFrom('publication').select('number').executeTakeFirstOrThrow();
  return number > 0;
}

/** Seeds once; true where this call did it. */
export async function seedOnce(db: Database, files: readonly DataFile[], at: string): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    if ((await takeTurn(transaction)) > 0) return false;
    const revisions = recordsInFiles(files).map((record): NewRevision => ({
      ...record,
      revision: 1,
      at,
      author: DATA_FOLDER_AUTHOR,
      why: '从 data/ 导入 · Imported from data/',
    }));
    await writeRevisions(transaction, revisions);
    await bumpPublication(transaction, at);
    return true;
  });
}

/**
 * Brings in the single files of which the store has never had a record: a newer version of the program may need
 * one that an older one did not know. Tells their names.
 */
export async function seedNewFiles(
  db: Database,
  files: readonly DataFile[],
  at: string,
): Promise<readonly string[]> {
  return db.transaction().execute(async (transaction) => {
    await takeTurn(transaction);
    const stored = await transaction.selectFrom('record').select(['kind', 'id']).execute();
    const known = new Set(stored.map(({ kind, id }) => `${kind}/${id}`));
    const added = files
      .filter(({ path }) => Object.hasOwn(SINGLE_FILES, path))
      .flatMap((file) => recordsInFiles([file]).map((record) => ({ path: file.path, record })))
      .filter(({ record: { kind, id } }) => !known.has(`${kind}/${id}`));
    const why = '新版本需要 · Needed by a newer version';
    await writeRevisions(
      transaction,
      added.map(({ record }) => ({ ...record, revision: 1, at, author: DATA_FOLDER_AUTHOR, why })),
    );
    if (added.length > 0) await bumpPublication(transaction, at);
    return added.map(({ path }) => path);
  });
}
