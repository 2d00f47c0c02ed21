/**
 * Enquiries hold names and telephones, so they do not stay for ever: what was closed longer ago than the settings
 * say is deleted, and deleted means gone from the files too.
 */
import { SqliteAdapter, sql } from 'kysely';
import { log } from '../log.ts';
import type { Service } from '../service.ts';
import { closedBefore, deleteEnquiries } from '../store/enquiry-writes.ts';
import { readSettings } from '../store/settings.ts';
import type { Database } from '../store/tables.ts';

const DAY = 86_400_000;
const AT_ONCE = 500;
const EVERY = 6 * 60 * 60_000;

/**
 * SQLite overwrites what is deleted (`secure_delete`), and its log keeps the old pages until they are written
 * back; PostgreSQL cleans its pages by itself.
 */
export async function forgetForGood(db: Database): Promise<void> {
  if (!(db.getExecutor().adapter instanceof SqliteAdapter)) return;
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
}

/** How many enquiries were deleted. */
export async function deleteExpired({ db, now }: Pick<Service, 'db' | 'now'>): Promise<number> {
  const { enquiryRetentionDays } = await readSettings(db);
  const limit = new Date(Date.parse(now()) - enquiryRetentionDays * DAY).toISOString();
  await db.deleteFrom('spent_challenge').where('expires_at', '<', now()).execute();
  let count = 0;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- a few at a time, so that nobody waits for the store
    const deleted = await deleteEnquiries(db, await closedBefore(db, limit, AT_ONCE));
    count += deleted.length;
    if (deleted.length < AT_ONCE) break;
  }
  if (count > 0) await forgetForGood(db);
  return count;
}

/** Deletes what has had its time, now and every six hours. Returns what stops it. */
export function keepRetention(service: Pick<Service, 'db' | 'now'>): () => void {
  const run = async () => {
    try {
      const count = await deleteExpired(service);
      if (count > 0) log.info(`${count} enquiries were deleted at the end of their time.`);
    } catch (error) {
      log.error('Old enquiries could not be deleted; the next try is in six hours.', error);
    }
  };
  const first = setTimeout(() => void run(), 60_000);
  const timer = setInterval(() => void run(), EVERY);
  first.unref();
  timer.unref();
  return () => {
    clearTimeout(first);
    clearInterval(timer);
  };
}
