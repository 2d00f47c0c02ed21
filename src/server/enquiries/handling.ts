/** What staff do with an enquiry: look after it, note, answer, close, delete, and make a proposed change of it. */
import type { ChangeHead } from '../../domain/change.ts';
import type { EnquiryCase, EnquiryEdit } from '../../domain/enquiry-case.ts';
import type { Author } from '../../domain/staff.ts';
import { createChange } from '../changes/drafting.ts';
import { notFound, Refused } from '../refused.ts';
import type { Service } from '../service.ts';
import { findEnquiry } from '../store/enquiries.ts';
import { deleteEnquiries, insertNote, updateEnquiry } from '../store/enquiry-writes.ts';
import { findRecord } from '../store/records.ts';
import type { Connection } from '../store/tables.ts';
import { forgetForGood } from './retention.ts';
import { proposalFor } from './proposal.ts';

type Office = Pick<Service, 'db' | 'now'>;
type Fields = Parameters<typeof updateEnquiry>[3];

export async function enquiryOrRefuse(connection: Connection, reference: string): Promise<EnquiryCase> {
  const found = await findEnquiry(connection, reference);
  if (!found) throw notFound();
  return found;
}

const stale = (version: number): Refused =>
  new Refused(
    'stale',
    '这份咨询刚被同事改过；请看过最新内容后再操作。',
    'A colleague has just changed this enquiry; look at it again first.',
    { version },
  );

async function change(
  { db, now }: Office,
  reference: string,
  version: number | undefined,
  fieldsOf: (found: EnquiryCase, at: string) => Fields,
): Promise<EnquiryCase> {
  return db.transaction().execute(async (transaction) => {
    const found = await enquiryOrRefuse(transaction, reference);
    const at = now();
    const seen = version ?? found.version;
    const saved = await updateEnquiry(transaction, reference, seen, {
      ...fieldsOf(found, at),
      updated_at: at,
    });
    if (!saved) throw stale(found.version);
    return enquiryOrRefuse(transaction, reference);
  });
}

/** The people whom an enquiry can be given to. */
export async function assignees({ db }: Pick<Service, 'db'>): Promise<Author[]> {
  const people = await db.selectFrom('staff_user').select(['id', 'name', 'active']).orderBy('name').execute();
  return people.filter(({ active }) => Boolean(active)).map(({ id, name }) => ({ id, name }));
}

async function assigneeFields(office: Office, id: string | null): Promise<Fields> {
  if (id === null) return { assignee_id: null, assignee_name: null };
  const person = (await assignees(office)).find((one) => one.id === id);
  if (!person) throw notFound();
  return { assignee_id: person.id, assignee_name: person.name };
}

export async function editEnquiry(
  office: Office,
  reference: string,
  { version, assignee, replyBy, status }: EnquiryEdit,
): Promise<EnquiryCase> {
  const given = assignee === undefined ? {} : await assigneeFields(office, assignee);
  return change(office, reference, version, (found, at) => ({
    ...given,
    ...(replyBy !== undefined && { reply_by: replyBy }),
    ...(assignee && found.status === 'received' && { status: 'in-hand' }),
    ...(status === 'closed' && { status, closed_at: at }),
    ...(status === 'in-hand' && {
      status: found.answer === undefined ? status : 'answered',
      closed_at: null,
    }),
  }));
}

export function addNote(
  office: Office,
  author: Author,
  reference: string,
  text: string,
): Promise<EnquiryCase> {
  const { db, now } = office;
  return db.transaction().execute(async (transaction) => {
    await enquiryOrRefuse(transaction, reference);
    await insertNote(transaction, reference, { author, at: now(), text });
    return enquiryOrRefuse(transaction, reference);
  });
}

/** The sender reads the answer on the page of the enquiry; a second answer takes the place of the first. */
export const answerEnquiry = (office: Office, reference: string, version: number, text: string) =>
  change(office, reference, version, (_, at) => ({
    answer: text,
    answered_at: at,
    status: 'answered',
    closed_at: null,
  }));

export async function deleteEnquiry({ db }: Pick<Service, 'db'>, reference: string): Promise<void> {
  const gone = await deleteEnquiries(db, [reference]);
  if (gone.length === 0) throw notFound();
  await forgetForGood(db);
}

/** A draft of the person who asked for it: corrections are already in it, the rest is for them to write. */
export async function proposeChange(
  service: Service,
  author: Author,
  reference: string,
): Promise<ChangeHead> {
  const found = await enquiryOrRefuse(service.db, reference);
  if (found.change !== undefined) {
    throw new Refused(
      'taken',
      `这份咨询已经生成过变更（编号 ${found.change}）；请在“变更”里继续。`,
      `A change (${found.change}) has already been made of this enquiry; go on with that one.`,
    );
  }
  const { record } = found.content;
  const current = record && (await findRecord(service.db, record));
  const proposal = proposalFor(found, current, service.now().slice(0, 10));
  if (!proposal) {
    throw new Refused(
      'wrong-status',
      '这份咨询不涉及名录里的条目，不能生成变更；请直接答复。',
      'This enquiry is about no record, so no change can be made of it; answer it.',
    );
  }
  const made = await createChange(service, author, proposal, reference);
  await change(service, reference, undefined, () => ({
    change_number: Number(made.id),
    assignee_id: found.assignee?.id ?? author.id,
    assignee_name: found.assignee?.name ?? author.name,
    ...(found.status === 'received' && { status: 'in-hand' }),
  }));
  return made;
}
