/** Publishing a change, all of its records or none, and undoing it. */
import type { ChangeHead, Proposal } from '../../domain/change.ts';
import { mergeDocuments } from '../../domain/merging.ts';
import { keyText, type RecordDocument } from '../../domain/record-key.ts';
import type { Author } from '../../domain/staff.ts';
import { notFound, Refused } from '../refused.ts';
import type { Service } from '../service.ts';
import { insertChange, markUndone, moveChange, proposalsOf } from '../store/changes.ts';
import { takeTurn } from '../store/database.ts';
import { canonicalDocument, publishedIds, PUBLISHED_IDS, type Kept } from '../store/data-files.ts';
import { writeDocuments } from '../store/documents.ts';
import { findRecord, findRevision, writeRevisions, type NewRevision } from '../store/records.ts';
import { readSettings } from '../store/settings.ts';
import type { Connection } from '../store/tables.ts';
import { unsound, wrongStatus } from './deciding.ts';
import { changeOrRefuse } from './drafting.ts';
import { refuseStale } from './staleness.ts';

const ATTEMPTS = 5;

async function publishedList(connection: Connection): Promise<{ ids: string[]; revision: number }> {
  const row = await connection
    .selectFrom('record')
    .selectAll()
    .where('kind', '=', PUBLISHED_IDS)
    .executeTakeFirst();
  return { ids: JSON.parse(row?.document ?? '[]') as string[], revision: row?.revision ?? 0 };
}

/** The ids that an undone change had added: they are taken back with it. */
async function listWithoutUndone(
  connection: Connection,
  isUndoing: boolean,
  proposals: readonly Proposal[],
): Promise<Kept[]> {
  const removed = new Set(
    proposals.filter(({ kind, document }) => kind === 'entry' && document === null).map(({ id }) => id),
  );
  if (!isUndoing || removed.size === 0) return [];
  const { ids } = await publishedList(connection);
  return [{ kind: PUBLISHED_IDS, id: PUBLISHED_IDS, document: ids.filter((id) => !removed.has(id)) }];
}

async function revisionsOf(
  connection: Connection,
  change: ChangeHead,
  proposals: readonly Proposal[],
  { at, list }: { at: string; list: readonly Kept[] },
): Promise<NewRevision[]> {
  const shared = {
    at,
    author: change.author,
    ...(change.approver && { approver: change.approver }),
    change: Number(change.id),
    why: change.why,
  };
  const revisions: NewRevision[] = [];
  for (const { kind, id, document } of proposals) {
    const last = await findRecord(connection, { kind, id });
    revisions.push({
      ...shared,
      kind,
      id,
      revision: (last?.revision ?? 0) + 1,
      document: canonicalDocument({ kind, id }, document),
    });
  }
  const known = await publishedList(connection);
  const before: Kept = { kind: PUBLISHED_IDS, id: PUBLISHED_IDS, document: known.ids };
  const ids = publishedIds([...(list.length > 0 ? list : [before]), ...revisions]);
  if (ids.length !== known.ids.length || ids.some((id, index) => id !== known.ids[index])) {
    revisions.push({ ...before, ...shared, document: ids, revision: known.revision + 1 });
  }
  return revisions;
}

/** What is to be published, looked up again when somebody else was quicker. */
interface Publishing {
  proposals: readonly Proposal[];
  isUndoing: boolean;
  /** The number of the approved change, made now where there is none yet. Within the transaction that publishes. */
  approved(transaction: Connection): Promise<number>;
}

/** All of it in one transaction: when it is refused, or the process ends, nothing has changed. */
async function publish(service: Service, lookUp: () => Promise<Publishing>): Promise<ChangeHead> {
  const { db, workshop, publication, now } = service;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { proposals, isUndoing, approved } = await lookUp();
    await refuseStale(db, proposals);
    const list = await listWithoutUndone(db, isUndoing, proposals);
    const { number, problems, difference } = await workshop.work({
      proposals: [...proposals, ...list],
      build: true,
    });
    if (!difference) throw unsound(problems);
    const published = await db.transaction().execute(async (transaction) => {
      // Somebody else published while the documents were built: look again.
      if ((await takeTurn(transaction)) !== number) return undefined;
      const at = now();
      const id = await approved(transaction);
      const moved = await moveChange(transaction, id, {
        from: ['approved'],
        to: 'published',
        at,
        publishedAt: at,
      });
      if (!moved) throw wrongStatus(await changeOrRefuse(transaction, String(id)));
      await writeRevisions(transaction, await revisionsOf(transaction, moved, proposals, { at, list }));
      if (moved.undoes !== undefined) await markUndone(transaction, Number(moved.undoes), id);
      await transaction
        .updateTable('publication')
        .set({ number: number + 1 })
        .where('id', '=', 1)
        .execute();
      await writeDocuments(transaction, number + 1, difference);
      return moved;
    });
    if (!published) continue;
    await publication.refresh();
    return published;
  }
  throw new Refused(
    'wrong-status',
    '此刻有多位同事同时发布，请稍后再点一次“发布”。',
    'Several people are publishing at this moment; press “publish” again.',
  );
}

/** Refused with `stale` or `unsound`, and then nothing has changed. */
export function publishChange(service: Service, id: string): Promise<ChangeHead> {
  const { db } = service;
  return publish(service, async () => {
    const change = await changeOrRefuse(db, id);
    if (change.status !== 'approved') throw wrongStatus(change);
    return {
      proposals: await proposalsOf(db, Number(id)),
      isUndoing: change.undoes !== undefined,
      approved: () => Promise.resolve(Number(id)),
    };
  });
}

/** The records of a published change as they were before it, laid over what others changed since. */
async function reversed(connection: Connection, change: ChangeHead): Promise<Proposal[]> {
  const proposals: Proposal[] = [];
  const stale: NonNullable<Refused['details']['stale']> = [];
  for (const { kind, id } of await proposalsOf(connection, Number(change.id))) {
    const key = { kind, id };
    const at = await connection
      .selectFrom('revision')
      .select('revision')
      .where('kind', '=', kind)
      .where('id', '=', id)
      .where('change_number', '=', Number(change.id))
      .executeTakeFirst();
    const current = await findRecord(connection, key);
    if (!at || !current) throw notFound();
    const after = (await findRevision(connection, key, at.revision))?.document ?? null;
    const before = (await findRevision(connection, key, at.revision - 1))?.document ?? null;
    const { merged, conflicts } =
      current.revision === at.revision
        ? { merged: before, conflicts: [] }
        : mergeDocuments(after, before, current.document);
    if (conflicts.length > 0) {
      const { revision, document } = current;
      stale.push({ ...key, base: at.revision, current: revision, document });
    }
    proposals.push({ ...key, base: current.revision, document: merged as RecordDocument });
  }
  if (stale.length === 0) return proposals;
  const names = stale.slice(0, 3).map(keyText).join(', ');
  throw new Refused(
    'stale',
    `这次变更之后，同样的内容又被改过（${names}），不能整体撤销；请在记录的历史里恢复需要的版本。`,
    `The same fields were changed again since (${names}), so this cannot be undone as a whole; restore revisions one by one.`,
    { stale },
  );
}

/**
 * A reviewer’s undo is published at once, as it returns to what was approved before; an editor’s is submitted. So is
 * the undo of an undo under the two-person rule: what a colleague took back does not return by one person’s word.
 */
export async function undoChange(
  service: Service,
  user: Author & { reviewer: boolean },
  id: string,
  why: string,
): Promise<ChangeHead> {
  const { db, now } = service;
  const author = { id: user.id, name: user.name };
  const published = async (connection: Connection): Promise<ChangeHead> => {
    const change = await changeOrRefuse(connection, id);
    if (change.status !== 'published' || change.undoneBy !== undefined) throw wrongStatus(change);
    return change;
  };
  const insert = async (connection: Connection, records: readonly Proposal[]): Promise<ChangeHead> => {
    await published(connection);
    const draft = { author, why, records, at: now(), undoes: Number(id) };
    return insertChange(connection, { ...draft, status: 'submitted' });
  };
  const lookUp = async (connection: Connection): Promise<Proposal[]> =>
    reversed(connection, await published(connection));
  const { twoPersonRule } = await readSettings(db);
  const needsColleague = twoPersonRule && (await published(db)).undoes !== undefined;
  if (!user.reviewer || needsColleague) {
    return db.transaction().execute(async (transaction) => insert(transaction, await lookUp(transaction)));
  }
  return publish(service, async () => {
    const proposals = await lookUp(db);
    return {
      proposals,
      isUndoing: true,
      async approved(transaction) {
        const number = Number((await insert(transaction, proposals)).id);
        const step = { from: ['submitted'], to: 'approved', at: now(), approver: author } as const;
        await moveChange(transaction, number, step);
        return number;
      },
    };
  });
}
