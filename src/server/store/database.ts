/**
 * Opens the store: SQLite in a file by default, PostgreSQL by its address. Both speak through Kysely; what
 * differs between them stands here and in the migrations.
 */
import DatabaseFile from 'libsql';
import {
  Kysely,
  PostgresDialect,
  SqliteDialect,
  sql,
  type SqliteDatabase,
  type SqliteStatement,
} from 'kysely';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { Pool } from 'pg';
import { log } from '../log.ts';
import type { Connection, Database, Tables } from './tables.ts';

export type DatabaseAddress = { engine: 'sqlite'; file: string } | { engine: 'postgres'; url: string };

export interface OpenDatabase {
  db: Database;
  engine: DatabaseAddress['engine'];
  close(): Promise<void>;
}

const CONNECTIONS = 8;

const NOTHING_TO_DO: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
};

/**
 * On a full disk SQLite rolls back by itself; asked to do it again it would complain, and that the disk is full
 * would never be told.
 */
const withCalmRollback = (handle: DatabaseFile.Database): SqliteDatabase => ({
  close: () => handle.close(),
  prepare: (text) =>
    text === 'rollback' && !handle.inTransaction
      ? NOTHING_TO_DO
      : (handle.prepare(text) as unknown as SqliteStatement),
});

function openSqlite(file: string): OpenDatabase {
  if (file !== ':memory:') {
    mkdirSync(path.dirname(file), { recursive: true });
  }
  const isNew = !existsSync(file);
  const handle = new DatabaseFile(file);
  if (isNew && file !== ':memory:') chmodSync(file, 0o600);
  handle.pragma('journal_mode = WAL');
  // An acknowledged save is on the disk, whatever happens to the machine in the next moment.
  handle.pragma('synchronous = FULL');
  // What is deleted is overwritten: an enquiry that is gone is in no page of the file.
  handle.pragma('secure_delete = ON');
  handle.pragma('busy_timeout = 10000');
  handle.pragma('foreign_keys = ON');
  const db: Database = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: withCalmRollback(handle) }),
  });
  return { db, engine: 'sqlite', close: () => db.destroy() };
}

function openPostgres(url: string): OpenDatabase {
  const pool = new Pool({ connectionString: url, max: CONNECTIONS, connectionTimeoutMillis: 10_000 });
  // A connection that breaks while nobody uses it is replaced by the next one.
  pool.on('error', (error) => log.error('A connection to PostgreSQL broke.', error));
  const db: Database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, engine: 'postgres', close: () => db.destroy() };
}

export function openDatabase(address: DatabaseAddress): OpenDatabase {
  return address.engine === 'sqlite' ? openSqlite(address.file) : openPostgres(address.url);
}

/**
 * Lets one writer after the other pass within a transaction: a row lock on PostgreSQL, and on SQLite the write
 * lock taken at once rather than after reading, when it might come too late.
 */
export async function takeTurn(connection: Connection): Promise<number> {
  await connection
    .updateTable('publication')
    .set({ id: sql<number>`id` })
    .where('id', '=', 1)
    .execute();
  const { number } = await connection.selectFrom('publication').select('number').executeTakeFirstOrThrow();
  return number;
}
