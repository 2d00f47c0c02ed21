/**
 * For tests: the databases that the store is run on. SQLite always; PostgreSQL where `TEST_DATABASE_URL` names a
 * server in which databases may be made, as `.ci/run` starts one.
 */
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { DatabaseAddress } from './database.ts';

interface SampleStore {
  name: string;
  open(): Promise<DatabaseAddress>;
  close(): Promise<void>;
}

const sqlite: SampleStore = {
  name: 'SQLite',
  open: () => Promise.resolve({ engine: 'sqlite', file: ':memory:' }),
  close: () => Promise.resolve(),
};

function postgres(server: string): SampleStore {
  let name = '';
  const run = async (statement: string) => {
    const client = new Client({ connectionString: server });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  return {
    name: 'PostgreSQL',
    async open() {
      name = `test_${randomBytes(6).toString('hex')}`;
      await run(`create database ${name}`);
      const url = new URL(server);
      url.pathname = `/${name}`;
      return { engine: 'postgres', url: url.href };
    },
    close: () => run(`drop database if exists ${name} with (force)`),
  };
}

const server = process.env['TEST_DATABASE_URL'];
if (!server) {
  console.info(
    'Left out: the same tests on PostgreSQL. To run them, start a server in which databases may be made and set ' +
      'TEST_DATABASE_URL=postgres://user@host:port/postgres',
  );
}

export const STORES: readonly SampleStore[] = server ? [sqlite, postgres(server)] : [sqlite];
