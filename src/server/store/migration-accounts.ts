/**
 * The tables of accounts: those that better-auth reads and writes, with its names for them, and the invitations.
 * A test asks better-auth whether it misses anything.
 */
import { sql, type ColumnDefinitionBuilder, type Kysely, type Migration } from 'kysely';
import type { OpenDatabase } from './database.ts';

export const ACCOUNTS_MIGRATION = (engine: OpenDatabase['engine']): Migration => ({
  async up({ schema }: Kysely<unknown>) {
    const date = engine === 'sqlite' ? sql`date` : sql`timestamptz`;
    const truth = engine === 'sqlite' ? sql`integer` : sql`boolean`;
    await schema
      .createTable('staff_user')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('email', 'text', (column) => column.notNull().unique())
      .addColumn('emailVerified', truth, (column) => column.notNull())
      .addColumn('image', 'text')
      .addColumn('createdAt', date, (column) => column.notNull())
      .addColumn('updatedAt', date, (column) => column.notNull())
      .addColumn('username', 'text', (column) => column.unique())
      .addColumn('displayUsername', 'text')
      .addColumn('twoFactorEnabled', truth)
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('active', truth, (column) => column.notNull())
      .execute();
    const user = (column: ColumnDefinitionBuilder) =>
      column.notNull().references('staff_user.id').onDelete('cascade');
    await schema
      .createTable('staff_session')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('expiresAt', date, (column) => column.notNull())
      .addColumn('token', 'text', (column) => column.notNull().unique())
      .addColumn('createdAt', date, (column) => column.notNull())
      .addColumn('updatedAt', date, (column) => column.notNull())
      .addColumn('ipAddress', 'text')
      .addColumn('userAgent', 'text')
      .addColumn('userId', 'text', user)
      .execute();
    await schema.createIndex('staff_session_user').on('staff_session').column('userId').execute();
    await schema
      .createTable('staff_account')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('accountId', 'text', (column) => column.notNull())
      .addColumn('providerId', 'text', (column) => column.notNull())
      .addColumn('userId', 'text', user)
      .addColumn('accessToken', 'text')
      .addColumn('refreshToken', 'text')
      .addColumn('idToken', 'text')
      .addColumn('accessTokenExpiresAt', date)
      .addColumn('refreshTokenExpiresAt', date)
      .addColumn('scope', 'text')
      .addColumn('password', 'text')
      .addColumn('createdAt', date, (column) => column.notNull())
      .addColumn('updatedAt', date, (column) => column.notNull())
      .execute();
    await schema.createIndex('staff_account_user').on('staff_account').column('userId').execute();
    await schema
      .createTable('staff_verification')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('identifier', 'text', (column) => column.notNull())
      .addColumn('value', 'text', (column) => column.notNull())
      .addColumn('expiresAt', date, (column) => column.notNull())
      .addColumn('createdAt', date, (column) => column.notNull())
      .addColumn('updatedAt', date, (column) => column.notNull())
      .execute();
    await schema
      .createIndex('staff_verification_identifier')
      .on('staff_verification')
      .column('identifier')
      .execute();
    await schema
      .createTable('staff_two_factor')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('secret', 'text', (column) => column.notNull())
      .addColumn('backupCodes', 'text', (column) => column.notNull())
      .addColumn('userId', 'text', user)
      .addColumn('verified', truth)
      .addColumn('failedVerificationCount', 'integer')
      .addColumn('lockedUntil', date)
      .execute();
    await schema.createIndex('staff_two_factor_user').on('staff_two_factor').column('userId').execute();
    await schema
      .createTable('failed_sign_in')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('count', 'integer', (column) => column.notNull())
      .addColumn('last_at', 'text', (column) => column.notNull())
      .execute();
    await schema
      .createTable('invitation')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('token_hash', 'text', (column) => column.notNull().unique())
      .addColumn('purpose', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('email', 'text')
      .addColumn('user_id', 'text')
      .addColumn('invited_by_id', 'text', (column) => column.notNull())
      .addColumn('invited_by_name', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'text', (column) => column.notNull())
      .addColumn('used_at', 'text')
      .execute();
  },
});
