/** PostgreSQL by its own tools, which know how to dump a running database as of one moment. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Client } from 'pg';

const MISSING =
  'is not on this machine; install PostgreSQL’s client programs (Debian: apt-get install postgresql-client).';

/** The password stays out of the arguments, which everybody on the machine can see. */
function asEnvironment(url: string): Record<string, string> {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  const sslmode = searchParams.get('sslmode');
  return {
    PGHOST: decodeURIComponent(hostname) || (searchParams.get('host') ?? ''),
    PGPORT: port || '5432',
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    ...(sslmode !== null && { PGSSLMODE: sslmode }),
  };
}

async function run(tool: string, args: readonly string[], url: string, input?: Uint8Array): Promise<Buffer> {
  const child = spawn(tool, args, {
    env: { ...process.env, ...asEnvironment(url) },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  const complained: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => complained.push(chunk));
  // Where the tool ends early, the pipe breaks; why it ended is told by its own words.
  child.stdin.on('error', () => child.stdin.destroy());
  child.stdin.end(input);
  const failed = once(child, 'error').then(([error]: unknown[]) => {
    const missing = error instanceof Error && Reflect.get(error, 'code') === 'ENOENT';
    throw missing ? new Error(`${tool} ${MISSING}`) : error;
  });
  const [code] = (await Promise.race([once(child, 'close'), failed])) as [number];
  if (code === 0) return Buffer.concat(said);
  throw new Error(`${tool}: ${Buffer.concat(complained).toString().trim()}`);
}

export const dumpPostgres = (url: string): Promise<Buffer> =>
  run('pg_dump', ['--format=custom', '--no-owner', '--no-privileges'], url);

export async function isEmptyPostgres(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ there: string | null }>(
    "select to_regclass('public.publication') as there",
  );
  await client.end();
  return rows[0]?.there === null;
}

/** All of it or nothing: in one transaction. */
export async function restorePostgres(url: string, dump: Uint8Array): Promise<void> {
  await run('pg_restore', ['--list'], url, dump);
  const args = ['--clean', '--if-exists', '--no-owner', '--no-privileges', '--single-transaction'];
  await run('pg_restore', [...args, '--dbname', asEnvironment(url)['PGDATABASE'] ?? ''], url, dump);
}
