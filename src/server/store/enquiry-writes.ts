/** Writing to the store of enquiries. Deleting one leaves nothing of it. */
import type { EnquiryContent } from '../../domain/enquiry-case.ts';
import type { Author } from '../../domain/staff.ts';
import type { Connection, Tables } from './tables.ts';

export async function insertEnquiry(
  connection: Connection,
  {
    reference,
    secretHash,
    content,
    at,
  }: { reference: string; secretHash: string; content: EnquiryContent; at: string },
): Promise<void> {
  await connection
    .insertInto('enquiry')
    .values({
      reference,
      secret_hash: secretHash,
      kind: content.kind,
      status: 'received',
      version: 1,
      content: JSON.stringify(content),
      assignee_id: null,
      assignee_name: null,
      reply_by: null,
      received_at: at,
      updated_at: at,
      answer: null,
      answered_at: null,
      closed_at: null,
      change_number: null,
    })
    .execute();
}

type Fields = Partial<Omit<Tables['enquiry'], 'reference' | 'version' | 'secret_hash' | 'content' | 'kind'>>;

/** Changes an enquiry where its version is still `version`; false where somebody else was faster. */
export async function updateEnquiry(
  connection: Connection,
  reference: string,
  version: number,
  fields: Fields,
): Promise<boolean> {
  const { numUpdatedRows } = await connection
    .updateTable('enquiry')
    .set({ ...fields, version: version + 1 })
    .where('reference', '=', reference)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Only within a transaction. */
export async function insertNote(
  connection: Connection,
  reference: string,
  { author, at, text }: { author: Author; at: string; text: string },
): Promise<void> {
  const { last } = await connection
    .selectFrom('enquiry_note')
    .select(({ fn }) => fn.max('position').as('last'))
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow();
  await connection
    .insertInto('enquiry_note')
    .values({
      reference,
      position: Number(last ?? 0) + 1,
      at,
      author_id: author.id,
      author_name: author.name,
      text,
    })
    .execute();
}

/** The references of those that are gone. Their notes go with them. */
export async function deleteEnquiries(
  connection: Connection,
  references: readonly string[],
): Promise<string[]> {
  if (references.length === 0) return [];
  await connection
    .deleteFrom('enquiry_note')
    .where('reference', 'in', [...references])
    .execute();
  const rows = await connection
    .deleteFrom('enquiry')
    .where('reference', 'in', [...references])
    .returning('reference')
    .execute();
  return rows.map(({ reference }) => reference);
}

/** Closed before `time`. */
export async function closedBefore(connection: Connection, time: string, most: number): Promise<string[]> {
  const rows = await connection
    .selectFrom('enquiry')
    .select('reference')
    .where('status', '=', 'closed')
    .where('closed_at', '<', time)
    .limit(most)
    .execute();
  return rows.map(({ reference }) => reference);
}
