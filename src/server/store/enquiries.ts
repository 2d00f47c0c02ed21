/** Enquiries as they stand in the store. */
import type { EnquiryCase, EnquiryContent, EnquiryHead } from '../../domain/enquiry-case.ts';
import type { EnquiryStatusName } from '../../domain/enquiry-answer.ts';
import type { Connection, Tables } from './tables.ts';

type Row = Tables['enquiry'];

const BEGINNING = 80;

const contentOf = (row: Row): EnquiryContent => JSON.parse(row.content) as EnquiryContent;

function asHead(row: Row): EnquiryHead {
  const { kind, organisation, need, record } = contentOf(row);
  return {
    reference: row.reference,
    kind,
    status: row.status as EnquiryStatusName,
    version: row.version,
    organisation,
    beginning: [...need].slice(0, BEGINNING).join(''),
    ...(record && { record }),
    ...(row.assignee_id !== null && {
      assignee: { id: row.assignee_id, name: row.assignee_name ?? '' },
    }),
    ...(row.reply_by !== null && { replyBy: row.reply_by }),
    receivedAt: row.received_at,
    updatedAt: row.updated_at,
    ...(row.change_number !== null && { change: String(row.change_number) }),
  };
}

export interface EnquiryFilter {
  statuses?: readonly EnquiryStatusName[] | undefined;
  kind?: EnquiryContent['kind'] | undefined;
  limit: number;
  /** The reference of the last one that was seen. */
  after?: string | undefined;
}

/** Newest first. */
export async function listEnquiries(
  connection: Connection,
  { statuses, kind, limit, after }: EnquiryFilter,
): Promise<{ enquiries: EnquiryHead[]; next?: string }> {
  let query = connection.selectFrom('enquiry').selectAll();
  if (statuses) query = query.where('status', 'in', [...statuses]);
  if (kind) query = query.where('kind', '=', kind);
  const last = after === undefined ? undefined : await findRow(connection, after);
  if (last)
    query = query.where(({ or, and, eb }) =>
      or([
        eb('received_at', '<', last.received_at),
        and([eb('received_at', '=', last.received_at), eb('reference', '<', last.reference)]),
      ]),
    );
  const rows = await query
    .orderBy('received_at', 'desc')
    .orderBy('reference', 'desc')
    .limit(limit + 1)
    .execute();
  const enquiries = rows.slice(0, limit).map(asHead);
  const end = enquiries.at(-1);
  return { enquiries, ...(rows.length > limit && end && { next: end.reference }) };
}

const findRow = (connection: Connection, reference: string): Promise<Row | undefined> =>
  connection.selectFrom('enquiry').selectAll().where('reference', '=', reference).executeTakeFirst();

/** Whoever has the secret of an enquiry is its sender. */
export async function findBySecret(
  connection: Connection,
  reference: string,
  secretHash: string,
): Promise<EnquiryCase | undefined> {
  const row = await connection
    .selectFrom('enquiry')
    .select('reference')
    .where('reference', '=', reference)
    .where('secret_hash', '=', secretHash)
    .executeTakeFirst();
  return row && findEnquiry(connection, row.reference);
}

export async function findEnquiry(
  connection: Connection,
  reference: string,
): Promise<EnquiryCase | undefined> {
  const row = await findRow(connection, reference);
  if (!row) return undefined;
  const notes = await connection
    .selectFrom('enquiry_note')
    .selectAll()
    .where('reference', '=', reference)
    .orderBy('position')
    .execute();
  return {
    ...asHead(row),
    content: contentOf(row),
    notes: notes.map(({ author_id: id, author_name: name, at, text }) => ({
      author: { id, name },
      at,
      text,
    })),
    ...(row.answer !== null && { answer: row.answer }),
    ...(row.answered_at !== null && { answeredAt: row.answered_at }),
    ...(row.closed_at !== null && { closedAt: row.closed_at }),
  };
}
