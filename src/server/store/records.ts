/** Records and their revisions. Whatever is published stands in `record`; `revision` keeps every state of it. */
import type { RecordDocument, RecordKey } from '../../domain/record-key.ts';
import type { RecordRow, Revision, RevisionHead } from '../../domain/revision.ts';
import type { Author } from '../../domain/staff.ts';
import type { Kept } from './data-files.ts';
import type { Connection, Tables } from './tables.ts';

export interface StoredRecord extends RecordKey {
  revision: number;
  updatedAt: string;
  document: RecordDocument;
}

export interface NewRevision extends Kept {
  revision: number;
  at: string;
  author: Author;
  approver?: Author;
  change?: number;
  why: string;
}

export const OPEN_STATUSES = ['draft', 'submitted', 'returned', 'approved'] as const;
const PARAMETERS = 500;

/** What stands in the store was written by this program. */
export const readDocument = (text: string | null): RecordDocument =>
  text === null ? null : (JSON.parse(text) as RecordDocument);
export const writeDocument = (document: RecordDocument): string | null =>
  document === null ? null : JSON.stringify(document);

const asRecord = (row: Tables['record']): StoredRecord => ({
  kind: row.kind as RecordKey['kind'],
  id: row.id,
  revision: row.revision,
  updatedAt: row.updated_at,
  document: readDocument(row.document),
});

export async function findRecord(connection: Connection, key: RecordKey): Promise<StoredRecord | undefined> {
  const row = await connection
    .selectFrom('record')
    .selectAll()
    .where('kind', '=', key.kind)
    .where('id', '=', key.id)
    .executeTakeFirst();
  return row && asRecord(row);
}

/** Every record that is not removed, in a fixed order. */
export async function allRecords(connection: Connection): Promise<StoredRecord[]> {
  const rows = await connection
    .selectFrom('record')
    .selectAll()
    .where('document', 'is not', null)
    .orderBy('kind')
    .orderBy('id')
    .execute();
  return rows.map(asRecord);
}

export interface RecordFilter {
  kind?: RecordKey['kind'] | undefined;
  fields?: readonly string[] | undefined;
  limit: number;
  /** The last row of the page before, as `kind/id`. */
  after?: string | undefined;
}

const onlyFields = (document: RecordDocument, fields: readonly string[] | undefined): RecordDocument =>
  fields && document !== null && !Array.isArray(document)
    ? Object.fromEntries(fields.flatMap((name) => (name in document ? [[name, document[name]]] : [])))
    : document;

export async function listRecords(
  connection: Connection,
  { kind, fields, limit, after }: RecordFilter,
): Promise<{ rows: RecordRow[]; next?: string }> {
  const [afterKind = '', afterId = ''] = after?.split('/') ?? [];
  let query = connection.selectFrom('record').selectAll().where('document', 'is not', null);
  if (kind) query = query.where('kind', '=', kind);
  if (after) {
    query = query.where(({ eb, and, or }) =>
      or([eb('kind', '>', afterKind), and([eb('kind', '=', afterKind), eb('id', '>', afterId)])]),
    );
  }
  const found = await query
    .where('kind', '!=', 'published-ids')
    .orderBy('kind')
    .orderBy('id')
    .limit(limit + 1)
    .execute();
  const open = await openCounts(connection);
  const rows = found.slice(0, limit).map(asRecord);
  const last = rows.at(-1);
  return {
    rows: rows.map(({ updatedAt, document, ...key }) => ({
      ...key,
      updatedAt,
      openChanges: open.get(`${key.kind}/${key.id}`) ?? 0,
      document: onlyFields(document, fields),
    })),
    ...(found.length > limit && last && { next: `${last.kind}/${last.id}` }),
  };
}

async function openCounts(connection: Connection): Promise<Map<string, number>> {
  const rows = await connection
    .selectFrom('proposal')
    .innerJoin('change', 'change.number', 'proposal.change_number')
    .where('change.status', 'in', [...OPEN_STATUSES])
    .select(['proposal.kind', 'proposal.id', (eb) => eb.fn.countAll().as('open')])
    .groupBy(['proposal.kind', 'proposal.id'])
    .execute();
  return new Map(rows.map(({ kind, id, open }) => [`${kind}/${id}`, Number(open)]));
}

type RevisionRow = Omit<Tables['revision'], 'document'>;

const asHead = (row: RevisionRow): RevisionHead => ({
  kind: row.kind as RecordKey['kind'],
  id: row.id,
  revision: row.revision,
  at: row.at,
  author: { id: row.author_id, name: row.author_name },
  ...(row.approver_id !== null && { approver: { id: row.approver_id, name: row.approver_name ?? '' } }),
  ...(row.change_number !== null && { change: String(row.change_number) }),
  why: row.why,
});

/** Newest first, without their documents. */
export async function listRevisions(connection: Connection, key: RecordKey): Promise<RevisionHead[]> {
  const rows = await connection
    .selectFrom('revision')
    .select(['kind', 'id', 'revision', 'at', 'author_id', 'author_name'])
    .select(['approver_id', 'approver_name', 'change_number', 'why'])
    .where('kind', '=', key.kind)
    .where('id', '=', key.id)
    .orderBy('revision', 'desc')
    .execute();
  return rows.map(asHead);
}

export async function findRevision(
  connection: Connection,
  key: RecordKey,
  revision: number,
): Promise<Revision | undefined> {
  const row = await connection
    .selectFrom('revision')
    .selectAll()
    .where('kind', '=', key.kind)
    .where('id', '=', key.id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return row && { ...asHead(row), document: readDocument(row.document) };
}

const revisionRow = (item: NewRevision): Tables['revision'] => ({
  kind: item.kind,
  id: item.id,
  revision: item.revision,
  at: item.at,
  author_id: item.author.id,
  author_name: item.author.name,
  approver_id: item.approver?.id ?? null,
  approver_name: item.approver?.name ?? null,
  change_number: item.change ?? null,
  why: item.why,
  document: writeDocument(item.document),
});

/** Writes revisions and makes them what is published. Only within a transaction that has taken its turn. */
export async function writeRevisions(connection: Connection, items: readonly NewRevision[]): Promise<void> {
  const perRow = 11;
  for (let start = 0; start < items.length; start += Math.floor(PARAMETERS / perRow)) {
    const part = items.slice(start, start + Math.floor(PARAMETERS / perRow));
    await connection.insertInto('revision').values(part.map(revisionRow)).execute();
    await connection
      .insertInto('record')
      .values(
        part.map((item) => ({
          kind: item.kind,
          id: item.id,
          revision: item.revision,
          document: writeDocument(item.document),
          updated_at: item.at,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['kind', 'id']).doUpdateSet((eb) => ({
          revision: eb.ref('excluded.revision'),
          document: eb.ref('excluded.document'),
          updated_at: eb.ref('excluded.updated_at'),
        })),
      )
      .execute();
  }
}
