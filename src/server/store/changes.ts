/** Proposed changes as they stand in the store; what may be done with them is for `changes/`. */
import type { ChangeHead, ChangeStatus, Comment, Proposal } from '../../domain/change.ts';
import type { RecordKey } from '../../domain/record-key.ts';
import type { Author } from '../../domain/staff.ts';
import { readDocument, writeDocument } from './records.ts';
import type { Connection, Tables } from './tables.ts';

const KEYS_SHOWN = 5;
const ROWS_AT_ONCE = 80;

type Row = Omit<Tables['change'], 'number'> & { number: number };

const asHead = (row: Row): ChangeHead => ({
  id: String(row.number),
  status: row.status as ChangeStatus,
  version: row.version,
  why: row.why,
  author: { id: row.author_id, name: row.author_name },
  ...(row.approver_id !== null && { approver: { id: row.approver_id, name: row.approver_name ?? '' } }),
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  ...(row.published_at !== null && { publishedAt: row.published_at }),
  ...(row.undoes !== null && { undoes: String(row.undoes) }),
  ...(row.undone_by !== null && { undoneBy: String(row.undone_by) }),
  ...(row.origin !== null && { origin: row.origin }),
  count: row.count,
  keys: JSON.parse(row.keys) as RecordKey[],
});

const contents = (records: readonly Proposal[]) => ({
  count: records.length,
  keys: JSON.stringify(records.slice(0, KEYS_SHOWN).map(({ kind, id }) => ({ kind, id }))),
});

async function writeProposals(connection: Connection, change: number, records: readonly Proposal[]) {
  await connection.deleteFrom('proposal').where('change_number', '=', change).execute();
  for (let start = 0; start < records.length; start += ROWS_AT_ONCE) {
    const rows = records.slice(start, start + ROWS_AT_ONCE).map(({ kind, id, base, document }, index) => ({
      change_number: change,
      position: start + index,
      kind,
      id,
      base,
      document: writeDocument(document),
    }));
    await connection.insertInto('proposal').values(rows).execute();
  }
}

export interface NewChange {
  author: Author;
  why: string;
  records: readonly Proposal[];
  status: ChangeStatus;
  at: string;
  undoes?: number;
  origin?: string;
}

/** Only within a transaction. */
export async function insertChange(connection: Connection, change: NewChange): Promise<ChangeHead> {
  const row = await connection
    .insertInto('change')
    .values({
      status: change.status,
      version: 1,
      why: change.why,
      author_id: change.author.id,
      author_name: change.author.name,
      approver_id: null,
      approver_name: null,
      created_at: change.at,
      updated_at: change.at,
      published_at: null,
      undoes: change.undoes ?? null,
      undone_by: null,
      origin: change.origin ?? null,
      ...contents(change.records),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await writeProposals(connection, row.number, change.records);
  return asHead(row);
}

export async function findChange(connection: Connection, number: number): Promise<ChangeHead | undefined> {
  const row = await connection
    .selectFrom('change')
    .selectAll()
    .where('number', '=', number)
    .executeTakeFirst();
  return row && asHead(row);
}

export async function proposalsOf(connection: Connection, number: number): Promise<Proposal[]> {
  const rows = await connection
    .selectFrom('proposal')
    .selectAll()
    .where('change_number', '=', number)
    .orderBy('position')
    .execute();
  return rows.map(({ kind, id, base, document }) => ({
    kind: kind as RecordKey['kind'],
    id,
    base,
    document: readDocument(document),
  }));
}

export interface ChangeFilter {
  statuses?: readonly ChangeStatus[] | undefined;
  author?: string | undefined;
  record?: RecordKey | undefined;
  limit: number;
  after?: number | undefined;
}

/** Newest first. */
export async function listChanges(
  connection: Connection,
  { statuses, author, record, limit, after }: ChangeFilter,
): Promise<{ changes: ChangeHead[]; next?: string }> {
  let query = connection.selectFrom('change').selectAll('change');
  if (statuses) query = query.where('status', 'in', [...statuses]);
  if (author !== undefined) query = query.where('author_id', '=', author);
  if (after !== undefined) query = query.where('number', '<', after);
  if (record) {
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('proposal')
          .select('proposal.id')
          .whereRef('proposal.change_number', '=', 'change.number')
          .where('proposal.kind', '=', record.kind)
          .where('proposal.id', '=', record.id),
      ),
    );
  }
  const rows = await query
    .orderBy('number', 'desc')
    .limit(limit + 1)
    .execute();
  const changes = rows.slice(0, limit).map(asHead);
  const last = changes.at(-1);
  return { changes, ...(rows.length > limit && last && { next: last.id }) };
}

interface Save {
  version: number;
  why: string;
  records: readonly Proposal[];
  at: string;
}

/** Replaces a draft where its version is still `version`; false where another save came first. */
export async function saveChange(connection: Connection, number: number, save: Save): Promise<boolean> {
  const { numUpdatedRows } = await connection
    .updateTable('change')
    .set({
      version: save.version + 1,
      why: save.why,
      updated_at: save.at,
      ...contents(save.records),
    })
    .where('number', '=', number)
    .where('version', '=', save.version)
    .where('status', 'in', ['draft', 'returned'])
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await writeProposals(connection, number, save.records);
  return true;
}

interface Step {
  from: readonly ChangeStatus[];
  to: ChangeStatus;
  at: string;
  approver?: Author;
  publishedAt?: string;
}

/** Moves a change on; undefined where it no longer has one of the statuses `from`. */
export async function moveChange(
  connection: Connection,
  number: number,
  { from, to, at, approver, publishedAt }: Step,
): Promise<ChangeHead | undefined> {
  const row = await connection
    .updateTable('change')
    .set({
      status: to,
      updated_at: at,
      ...(approver && { approver_id: approver.id, approver_name: approver.name }),
      ...(publishedAt !== undefined && { published_at: publishedAt }),
    })
    .where('number', '=', number)
    .where('status', 'in', [...from])
    .returningAll()
    .executeTakeFirst();
  return row && asHead(row);
}

export async function markUndone(connection: Connection, number: number, by: number): Promise<void> {
  await connection.updateTable('change').set({ undone_by: by }).where('number', '=', number).execute();
}

export async function commentsOf(connection: Connection, number: number): Promise<Comment[]> {
  const rows = await connection
    .selectFrom('comment')
    .selectAll()
    .where('change_number', '=', number)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({
    author: { id: row.author_id, name: row.author_name },
    at: row.at,
    text: row.text,
  }));
}

export async function insertComment(connection: Connection, number: number, comment: Comment): Promise<void> {
  await connection
    .insertInto('comment')
    .values({
      change_number: number,
      at: comment.at,
      author_id: comment.author.id,
      author_name: comment.author.name,
      text: comment.text,
    })
    .execute();
}
