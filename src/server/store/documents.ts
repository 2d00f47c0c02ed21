/**
 * The built documents as the store keeps them: each publish writes only those that it changed, in the transaction
 * that publishes, so that other processes and later starts read what was built instead of building it again.
 */
import { setImmediate as othersFirst } from 'node:timers/promises';
import { takeTurn } from './database.ts';
import type { Connection, Database } from './tables.ts';

/** What a build changes in the documents of the publication that it started from. */
export interface Difference {
  /** Of the documents as a whole. */
  version: string;
  /** Which program built them. */
  program: string;
  changed: readonly ChangedDocument[];
  removed: readonly string[];
}

export interface ChangedDocument {
  path: string;
  /** Of the text. */
  digest: string;
  gzip: Uint8Array;
}

export interface StoredDocuments {
  number: number;
  version: string;
  /** `null` for one that is gone. */
  documents: readonly (readonly [string, Uint8Array | null])[];
}

const ROWS_AT_ONCE = 200;

/** PostgreSQL gives a buffer, SQLite the bare bytes below one. */
const bytesOf = (stored: Uint8Array | ArrayBuffer | null): Uint8Array | null =>
  stored instanceof ArrayBuffer ? new Uint8Array(stored) : stored;

/** A view of the store as of one moment. */
export function atOneMoment<Result>(
  db: Database,
  read: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  return db.transaction().setIsolationLevel('repeatable read').execute(read);
}

/** The documents that changed after publication `since`; all of them after 0. */
export async function documentsSince(db: Database, since: number): Promise<StoredDocuments> {
  return atOneMoment(db, async (connection) => {
    const { number, version } = await connection
      .selectFrom('built')
      .select(['number', 'version'])
      .executeTakeFirstOrThrow();
    const rows = await connection
      .selectFrom('document')
      .select(['path', 'gzip'])
      .where('number', '>', since)
      .$if(since === 0, (query) => query.where('gzip', 'is not', null))
      .execute();
    return { number, version, documents: rows.map(({ path, gzip }) => [path, bytesOf(gzip)] as const) };
  });
}

/** Path to digest of every document that is there. */
export async function documentDigests(connection: Connection): Promise<ReadonlyMap<string, string>> {
  const rows = await connection
    .selectFrom('document')
    .select(['path', 'digest'])
    .where('gzip', 'is not', null)
    .execute();
  return new Map(rows.map(({ path, digest }) => [path, digest]));
}

/** Whether the store holds what this program builds of what is published now. */
export async function isBuiltBy(db: Database, program: string): Promise<boolean> {
  const row = await db
    .selectFrom('built')
    .innerJoin('publication', 'publication.number', 'built.number')
    .select('built.program')
    .executeTakeFirst();
  return row?.program === program;
}

/** Only within the transaction that makes `number` what is published. */
export async function writeDocuments(
  connection: Connection,
  number: number,
  { changed, removed, version, program }: Difference,
): Promise<void> {
  const rows = [
    ...changed.map((document) => ({ ...document, gzip: Buffer.from(document.gzip), number })),
    ...removed.map((path) => ({ path, digest: '', gzip: null, number })),
  ];
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    await connection
      .insertInto('document')
      .values(rows.slice(start, start + ROWS_AT_ONCE))
      .onConflict((conflict) =>
        conflict.column('path').doUpdateSet((eb) => ({
          digest: eb.ref('excluded.digest'),
          number: eb.ref('excluded.number'),
          gzip: eb.ref('excluded.gzip'),
        })),
      )
      .execute();
    // Readers are answered between the parts of a large publish.
    await othersFirst();
  }
  const built = { number, version, program };
  await connection
    .insertInto('built')
    .values({ id: 1, ...built })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(built))
    .execute();
}

/** Keeps a build of what is published already, as a publication of its own; false when another came first. */
export async function keepBuild(db: Database, number: number, difference: Difference): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    if ((await takeTurn(transaction)) !== number) return false;
    await writeDocuments(transaction, number + 1, difference);
    await transaction
      .updateTable('publication')
      .set({ number: number + 1 })
      .where('id', '=', 1)
      .execute();
    return true;
  });
}
