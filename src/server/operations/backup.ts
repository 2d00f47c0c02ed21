/** Backing up while the service runs, and putting a backup in place. */
import DatabaseFile from 'libsql';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Config } from '../config.ts';
import { loadSecret } from '../secret.ts';
import { readArchive, writeArchive, type Archive } from './archive.ts';
import { dumpPostgres, isEmptyPostgres, restorePostgres } from './postgres-dump.ts';
import { writePrivately } from './private-file.ts';

type Place = Pick<Config, 'database' | 'varFolder'>;

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'backup-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A copy as of one moment; whoever writes meanwhile does not wait. */
function dumpSqlite(file: string): Promise<Uint8Array> {
  if (!existsSync(file)) throw new Error(`There is no database at ${file}; start the service once first.`);
  return inFolder(async (folder) => {
    const copy = path.join(folder, 'copy.db');
    const handle = new DatabaseFile(file);
    handle.pragma('busy_timeout = 10000');
    handle.prepare('vacuum into ?').run(copy);
    handle.close();
    return readFile(copy);
  });
}

/** How many bytes the file has. */
export async function backUp({ database, varFolder }: Place, file: string, at: string): Promise<number> {
  const dump = database.engine === 'sqlite' ? dumpSqlite(database.file) : dumpPostgres(database.url);
  const secret = Buffer.from(await loadSecret(varFolder));
  return writeArchive(file, { engine: database.engine, at, database: await dump, secret });
}

function refuseUnsound(file: string): void {
  const handle = new DatabaseFile(file);
  const [row] = handle.pragma('integrity_check') as { integrity_check: string }[];
  handle.close();
  if (row?.integrity_check !== 'ok') throw new Error('The database in the backup is damaged; take another.');
}

/** Nobody may have it open: what they write would go to the file that is moved away. */
function refuseInUse(file: string): void {
  const handle = new DatabaseFile(file);
  try {
    handle.pragma('busy_timeout = 200');
    handle.pragma('locking_mode = exclusive');
    handle.exec('begin exclusive; rollback');
  } catch (cause) {
    throw new Error('The service is running on this database. Stop it, then restore.', { cause });
  } finally {
    handle.close();
  }
}

async function putSqlite(file: string, database: Uint8Array, aside: string): Promise<void> {
  const draft = `${file}.restored`;
  await writePrivately(draft, database);
  refuseUnsound(draft);
  if (existsSync(file)) refuseInUse(file);
  for (const end of ['', '-wal', '-shm']) {
    if (existsSync(file + end)) await rename(file + end, `${file}${aside}${end}`);
  }
  await rename(draft, file);
}

const EXISTS =
  'There is a database already. Restore into an empty place, or say --overwrite: what is there is then ';

/** Checks the backup first. With `overwrite`, a database file that is there is kept beside under another name. */
export async function restore(
  { database, varFolder }: Place,
  file: string,
  { overwrite, at }: { overwrite: boolean; at: string },
): Promise<Archive> {
  const archive = await readArchive(file);
  if (archive.engine !== database.engine) {
    throw new Error(
      `This is a backup of ${archive.engine}, but the service is set to ${database.engine}. Set DATABASE_URL accordingly.`,
    );
  }
  const aside = `.before-${at.replaceAll(/\D/g, '').slice(0, 14)}`;
  if (database.engine === 'sqlite') {
    if (existsSync(database.file) && !overwrite) throw new Error(`${EXISTS}kept beside it.`);
    await putSqlite(database.file, archive.database, aside);
  } else {
    if (!(await isEmptyPostgres(database.url)) && !overwrite) throw new Error(`${EXISTS}replaced.`);
    await restorePostgres(database.url, archive.database);
  }
  const secret = path.join(varFolder, 'secret');
  if (existsSync(secret)) await rename(secret, secret + aside);
  await writePrivately(secret, archive.secret);
  return archive;
}
