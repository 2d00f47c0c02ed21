/** The tables of enquiries: what was sent, the notes of staff on it, and the challenges that were spent. */
import type { Kysely, Migration } from 'kysely';

export const ENQUIRIES_MIGRATION: Migration = {
  async up({ schema }: Kysely<unknown>) {
    await schema
      .createTable('enquiry')
      .addColumn('reference', 'text', (column) => column.primaryKey())
      .addColumn('secret_hash', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('assignee_id', 'text')
      .addColumn('assignee_name', 'text')
      .addColumn('reply_by', 'text')
      .addColumn('received_at', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'text', (column) => column.notNull())
      .addColumn('answer', 'text')
      .addColumn('answered_at', 'text')
      .addColumn('closed_at', 'text')
      .addColumn('change_number', 'integer')
      .execute();
    await schema
      .createIndex('enquiry_received')
      .on('enquiry')
      .columns(['received_at', 'reference'])
      .execute();
    await schema
      .createTable('enquiry_note')
      .addColumn('reference', 'text', (column) =>
        column.notNull().references('enquiry.reference').onDelete('cascade'),
      )
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('author_id', 'text', (column) => column.notNull())
      .addColumn('author_name', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('enquiry_note_key', ['reference', 'position'])
      .execute();
    await schema
      .createTable('spent_challenge')
      .addColumn('nonce', 'text', (column) => column.primaryKey())
      .addColumn('expires_at', 'text', (column) => column.notNull())
      .execute();
  },
};
