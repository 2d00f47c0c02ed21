/** The built documents, so that a start and the other processes read what one publish built. */
import type { Kysely, Migration } from 'kysely';
import type { OpenDatabase } from './database.ts';

export const DOCUMENTS_MIGRATION = (engine: OpenDatabase['engine']): Migration => ({
  async up({ schema }: Kysely<unknown>) {
    await schema
      .createTable('document')
      .addColumn('path', 'text', (column) => column.primaryKey())
      .addColumn('digest', 'text', (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('gzip', engine === 'sqlite' ? 'blob' : 'bytea')
      .execute();
    await schema.createIndex('document_number').on('document').column('number').execute();
    await schema
      .createTable('built')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('version', 'text', (column) => column.notNull())
      .addColumn('program', 'text', (column) => column.notNull())
      .execute();
  },
});
