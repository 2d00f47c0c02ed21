/**
 * Slows guessing down: after a few wrong passwords an account name has to wait, each time twice as long. Names
 * are kept as hashes, as people sometimes type a password into the field of the name.
 */
import { createHash } from 'node:crypto';
import { Refused } from '../refused.ts';
import type { Connection } from '../store/tables.ts';

const FREE_ATTEMPTS = 5;
const FIRST_WAIT = 30;
const LONGEST_WAIT = 30 * 60;
/** An account that nobody tried for so long starts anew. */
const FORGOTTEN_AFTER = 24 * 60 * 60 * 1000;

const nameHash = (name: string): string =>
  createHash('sha256').update(name.trim().toLowerCase()).digest('hex');

/** Seconds to wait after so many failures. */
export function waitAfter(failures: number): number {
  if (failures < FREE_ATTEMPTS) return 0;
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - FREE_ATTEMPTS));
}

export async function refuseLockedOut(connection: Connection, name: string, now: string): Promise<void> {
  const row = await connection
    .selectFrom('failed_sign_in')
    .selectAll()
    .where('name', '=', nameHash(name))
    .executeTakeFirst();
  if (!row) return;
  const seconds = Math.ceil((Date.parse(row.last_at) - Date.parse(now)) / 1000) + waitAfter(row.count);
  if (seconds <= 0) return;
  throw new Refused(
    'too-many',
    `密码错误次数过多，请在 ${seconds} 秒后再试；忘记密码请找管理员重设。`,
    `Too many wrong passwords: try again in ${seconds} seconds, or ask an administrator for a new one.`,
    { retryAfter: seconds },
  );
}

export async function countFailure(connection: Connection, name: string, now: string): Promise<void> {
  const oldest = new Date(Date.parse(now) - FORGOTTEN_AFTER).toISOString();
  await connection.deleteFrom('failed_sign_in').where('last_at', '<', oldest).execute();
  await connection
    .insertInto('failed_sign_in')
    .values({ name: nameHash(name), count: 1, last_at: now })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet((eb) => ({ count: eb('failed_sign_in.count', '+', 1), last_at: now })),
    )
    .execute();
}

export async function clearFailures(connection: Connection, name: string): Promise<void> {
  await connection.deleteFrom('failed_sign_in').where('name', '=', nameHash(name)).execute();
}
