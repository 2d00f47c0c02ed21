/** The versions of the store. A migration that has run anywhere is never changed: the next one mends it. */
import { Migrator, sql, type CreateTableBuilder, type Kysely, type Migration } from 'kysely';
import type { OpenDatabase } from './database.ts';
import { ACCOUNTS_MIGRATION } from './migration-accounts.ts';
import { DOCUMENTS_MIGRATION } from './migration-documents.ts';
import { ENQUIRIES_MIGRATION } from './migration-enquiries.ts';

type Engine = OpenDatabase['engine'];

/** A number that counts by itself. */
export function counting(
  engine: Engine,
  table: CreateTableBuilder<string>,
): CreateTableBuilder<string, 'number'> {
  return engine === 'sqlite'
    ? table.addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement())
    : table.addColumn('number', 'integer', (column) => column.primaryKey().generatedByDefaultAsIdentity());
}

const records = (engine: Engine): Migration => ({
  async up(db: Kysely<unknown>) {
    const { schema } = db;
    await schema
      .createTable('publication')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('seeded_at', 'text')
      .execute();
    await sql`insert into publication (id, number) values (1, 0)`.execute(db);
    await schema
      .createTable('record')
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('document', 'text')
      .addColumn('updated_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('record_key', ['kind', 'id'])
      .execute();
    await schema
      .createTable('revision')
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('author_id', 'text', (column) => column.notNull())
      .addColumn('author_name', 'text', (column) => column.notNull())
      .addColumn('approver_id', 'text')
      .addColumn('approver_name', 'text')
      .addColumn('change_number', 'integer')
      .addColumn('why', 'text', (column) => column.notNull())
      .addColumn('document', 'text')
      .addPrimaryKeyConstraint('revision_key', ['kind', 'id', 'revision'])
      .execute();
    await schema.createIndex('revision_change').on('revision').column('change_number').execute();
    await counting(engine, schema.createTable('change'))
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('why', 'text', (column) => column.notNull())
      .addColumn('author_id', 'text', (column) => column.notNull())
      .addColumn('author_name', 'text', (column) => column.notNull())
      .addColumn('approver_id', 'text')
      .addColumn('approver_name', 'text')
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'text', (column) => column.notNull())
      .addColumn('published_at', 'text')
      .addColumn('undoes', 'integer')
      .addColumn('undone_by', 'integer')
      .addColumn('origin', 'text')
      .addColumn('count', 'integer', (column) => column.notNull())
      .addColumn('keys', 'text', (column) => column.notNull())
      .execute();
    await schema.createIndex('change_status').on('change').columns(['status', 'number']).execute();
    await schema
      .createTable('proposal')
      .addColumn('change_number', 'integer', (column) =>
        column.notNull().references('change.number').onDelete('cascade'),
      )
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('base', 'integer', (column) => column.notNull())
      .addColumn('document', 'text')
      .addPrimaryKeyConstraint('proposal_key', ['change_number', 'kind', 'id'])
      .execute();
    await schema.createIndex('proposal_record').on('proposal').columns(['kind', 'id']).execute();
    await counting(engine, schema.createTable('comment'))
      .addColumn('change_number', 'integer', (column) =>
        column.notNull().references('change.number').onDelete('cascade'),
      )
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('author_id', 'text', (column) => column.notNull())
      .addColumn('author_name', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .execute();
    await schema.createIndex('comment_change').on('comment').column('change_number').execute();
  },
});

const work: Migration = {
  async up({ schema }: Kysely<unknown>) {
    await schema
      .createTable('presence')
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('user_id', 'text', (column) => column.notNull())
      .addColumn('user_name', 'text', (column) => column.notNull())
      .addColumn('since', 'text', (column) => column.notNull())
      .addColumn('seen_at', 'text', (column) => column.notNull())
      .addColumn('editing', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('presence_key', ['kind', 'id', 'user_id'])
      .execute();
    await schema
      .createTable('setting')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
    await schema
      .createTable('missed_search')
      .addColumn('text', 'text', (column) => column.primaryKey())
      .addColumn('count', 'integer', (column) => column.notNull())
      .addColumn('last_at', 'text', (column) => column.notNull())
      .execute();
    await schema
      .createTable('link_check')
      .addColumn('url', 'text', (column) => column.primaryKey())
      .addColumn('checked_at', 'text', (column) => column.notNull())
      .addColumn('failing_since', 'text')
      .addColumn('result', 'text', (column) => column.notNull())
      .execute();
  },
};

/** By name, in whose order they run. */
const migrationsFor = (engine: Engine): Record<string, Migration> => ({
  '2026-11-26-1-records': records(engine),
  '2026-11-26-2-work': work,
  '2026-11-26-3-accounts': ACCOUNTS_MIGRATION(engine),
  '2026-11-26-4-enquiries': ENQUIRIES_MIGRATION,
  '2026-11-26-5-documents': DOCUMENTS_MIGRATION(engine),
});

/** Brings the store to the newest version. Throws a sentence when a step fails; the steps before it stay. */
export async function migrate({ db, engine }: OpenDatabase): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrationsFor(engine)) },
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const failed = results?.find(({ status }) => status === 'Error')?.migrationName ?? 'unknown';
  const reason = error instanceof Error ? error.message : String(error);
  throw new Error(
    `The database could not be brought to this version (step ${failed}: ${reason}). Nothing was lost; ` +
      'keep a copy of var/, and start the previous version until this is solved.',
    { cause: error },
  );
}
