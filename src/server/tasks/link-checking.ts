/**
 * Whether the addresses that records name still answer: a few at a time, one after the other, each again after a
 * month, one that fails after a day. Only where an administrator turned it on.
 */
import { log } from '../log.ts';
import type { Service } from '../service.ts';
import { allRecords } from '../store/records.ts';
import { readSettings } from '../store/settings.ts';
import type { Connection } from '../store/tables.ts';
import { linksOf } from './record-links.ts';
import type { TaskGroup } from '../../domain/task.ts';
import { chineseName, MOST_ITEMS, type KeptRecord } from './record-tasks.ts';
import { tryLink, type LinkResult } from './try-link.ts';
import type { EditableKind } from '../../domain/record-key.ts';

const DAY = 86_400_000;
const AGAIN_AFTER = 30 * DAY;
const AGAIN_WHERE_FAILING = DAY;
const AT_ONCE = 20;
const EVERY = 15 * 60_000;
const PAUSE = 3000;
const AGENT = 'PutuoInnovationDirectory/1 (checks its own links; see /about)';

type TryLink = (url: string, agent: string) => Promise<LinkResult>;

async function dueLinks(db: Connection, links: readonly string[], now: number): Promise<readonly string[]> {
  const rows = await db.selectFrom('link_check').selectAll().execute();
  const known = new Map(rows.map((row) => [row.url, row]));
  const lastOf = (url: string) => Date.parse(known.get(url)?.checked_at ?? '') || 0;
  return links
    .filter((url) => {
      const wait = known.get(url)?.failing_since ? AGAIN_WHERE_FAILING : AGAIN_AFTER;
      return now - lastOf(url) >= wait;
    })
    .sort((a, b) => lastOf(a) - lastOf(b))
    .slice(0, AT_ONCE);
}

async function keepResult(db: Connection, url: string, result: LinkResult, at: string): Promise<void> {
  if (result.state === 'unknown') return;
  const isFailing = result.state === 'fails';
  await db
    .insertInto('link_check')
    .values({ url, checked_at: at, failing_since: isFailing ? at : null, result: result.detail })
    .onConflict((conflict) =>
      conflict.column('url').doUpdateSet((eb) => ({
        checked_at: at,
        result: result.detail,
        failing_since: isFailing ? eb.fn.coalesce('link_check.failing_since', eb.val(at)) : null,
      })),
    )
    .execute();
}

/** A link that answered when it was asked last: where it no longer does either, the trouble may be our own. */
async function soundLink(db: Connection, links: readonly string[]): Promise<string | undefined> {
  const rows = await db
    .selectFrom('link_check')
    .select('url')
    .where('failing_since', 'is', null)
    .orderBy('checked_at', 'desc')
    .execute();
  const named = new Set(links);
  return rows.find(({ url }) => named.has(url))?.url;
}

const STATUS = /^\d{3}$/;

/** Whether somebody out there was reached, if only to hear that a page is gone. */
const isReached = (result: LinkResult): boolean => result.state !== 'unknown' && STATUS.test(result.detail);

/**
 * How many were asked. Where nobody can be reached, not even one who answered before, the trouble is the network's
 * own, and nothing is kept.
 */
export async function checkSomeLinks(
  { db, now }: Pick<Service, 'db' | 'now'>,
  tryOne: TryLink = tryLink,
  pause = PAUSE,
): Promise<number> {
  if (!(await readSettings(db)).checkLinks) return 0;
  const links = [...linksOf(await allRecords(db)).keys()];
  const due = await dueLinks(db, links, Date.parse(now()));
  const results: { url: string; result: LinkResult; at: string }[] = [];
  for (const url of due) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is what makes it polite
    results.push({ url, result: await tryOne(url, AGENT), at: now() });
    // oxlint-disable-next-line no-await-in-loop -- as above
    await new Promise((resolve) => setTimeout(resolve, pause).unref());
  }
  let isOnline = results.some(({ result }) => isReached(result));
  if (!isOnline && results.length > 0) {
    const sound = await soundLink(db, links);
    isOnline = sound !== undefined && isReached(await tryOne(sound, AGENT));
  }
  for (const { url, result, at } of isOnline ? results : []) {
    // oxlint-disable-next-line no-await-in-loop -- few
    await keepResult(db, url, result, at);
  }
  return due.length;
}

/** Failing at two checks at least: one failure may be a bad night. Longest first. */
export async function failingLinks(
  db: Connection,
  records: readonly KeptRecord[],
): Promise<Omit<TaskGroup, 'task'>> {
  const rows = await db
    .selectFrom('link_check')
    .select(['url', 'failing_since', 'result'])
    .where('failing_since', 'is not', null)
    .whereRef('failing_since', '<', 'checked_at')
    .orderBy('failing_since')
    .execute();
  const links = linksOf(records);
  const items = rows.flatMap(({ url, result }) =>
    (links.get(url) ?? []).map((record) => ({
      kind: record.kind as EditableKind,
      id: record.id,
      name: chineseName(record),
      detail: `${url} (${result})`,
    })),
  );
  return { count: items.length, items: items.slice(0, MOST_ITEMS) };
}

/** Looks every quarter of an hour whether anything is due. Returns what stops it. */
export function keepCheckingLinks(service: Pick<Service, 'db' | 'now'>): () => void {
  let isBusy = false;
  const run = async () => {
    if (isBusy) return;
    isBusy = true;
    try {
      await checkSomeLinks(service);
    } catch (error) {
      log.error('Links could not be checked; the next try is in a quarter of an hour.', error);
    }
    isBusy = false;
  };
  const timer = setInterval(() => void run(), EVERY);
  timer.unref();
  return () => clearInterval(timer);
}
