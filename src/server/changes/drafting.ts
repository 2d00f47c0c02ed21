/** Writing a change: making it, saving it as one types, and reading it with what it differs in. */
import {
  CHANGE_ACTIONS,
  CHANGE_LIMITS,
  type Change,
  type ChangedRecord,
  type ChangeDraft,
  type ChangeHead,
  type Proposal,
} from '../../domain/change.ts';
import { differencesOf } from '../../domain/field-difference.ts';
import { keyText, type RecordKey } from '../../domain/record-key.ts';
import type { Author } from '../../domain/staff.ts';
import { notFound, Refused } from '../refused.ts';
import type { Service } from '../service.ts';
import { commentsOf, findChange, insertChange, proposalsOf, saveChange } from '../store/changes.ts';
import { findRecord, findRevision } from '../store/records.ts';
import type { Connection } from '../store/tables.ts';

export async function changeOrRefuse(connection: Connection, id: string): Promise<ChangeHead> {
  const number = Number(id);
  const change =
    Number.isSafeInteger(number) && number > 0 ? await findChange(connection, number) : undefined;
  if (!change) throw notFound();
  return change;
}

function refuseRepeats(records: readonly Proposal[]): void {
  const keys = records.map(keyText);
  const repeated = keys.find((key, index) => keys.indexOf(key) !== index);
  if (repeated === undefined) return;
  throw new Refused(
    'wrong-shape',
    `同一条记录（${repeated}）在这次变更里出现了两次，请只保留一次。`,
    `The record ${repeated} is in this change twice; keep it once.`,
  );
}

/** Refuses documents that call themselves otherwise than the record they stand for. */
function refuseOtherIds(records: readonly Proposal[]): void {
  for (const { kind, id, document } of records) {
    if (document === null || Array.isArray(document) || !('id' in document) || document['id'] === id)
      continue;
    throw new Refused(
      'wrong-shape',
      `记录 ${kind}/${id} 的内容里写着另一个编号；编号一旦确定就不能更改。`,
      `The document of ${kind}/${id} states another id; an id never changes.`,
    );
  }
}

/** A record is read, compared and shown as a whole: one that nobody can read is none. */
function refuseGiants(records: readonly Proposal[]): void {
  for (const { kind, id, document } of records) {
    if (JSON.stringify(document).length <= CHANGE_LIMITS.record) continue;
    throw new Refused(
      'too-large',
      `记录 ${kind}/${id} 太大了，一条记录不能超过 ${CHANGE_LIMITS.record} 个字符；请删减内容。`,
      `The record ${kind}/${id} is larger than ${CHANGE_LIMITS.record} characters; shorten it.`,
    );
  }
}

function refuseUnfit(records: readonly Proposal[]): void {
  if (new Set(records.map(keyText)).size !== records.length) refuseRepeats(records);
  refuseOtherIds(records);
  refuseGiants(records);
}

export async function createChange(
  { db, now }: Service,
  author: Author,
  { why, records }: ChangeDraft,
  origin?: string,
): Promise<ChangeHead> {
  refuseUnfit(records);
  return db.transaction().execute((transaction) =>
    insertChange(transaction, {
      author,
      why,
      records,
      status: 'draft',
      at: now(),
      ...(origin !== undefined && { origin }),
    }),
  );
}

export async function saveDraft(
  { db, now }: Service,
  author: Author,
  id: string,
  save: ChangeDraft & { version: number },
): Promise<ChangeHead> {
  refuseUnfit(save.records);
  return db.transaction().execute(async (transaction) => {
    const change = await changeOrRefuse(transaction, id);
    if (change.author.id !== author.id) {
      throw new Refused(
        'not-allowed',
        `这次变更由${change.author.name}编写，只有本人可以修改；您可以退回或另写一次变更。`,
        `This change is ${change.author.name}’s; only its author edits it. Return it, or write another.`,
      );
    }
    const saved = await saveChange(transaction, Number(id), { ...save, at: now() });
    if (!saved) throw whyNotSaved(change);
    return changeOrRefuse(transaction, id);
  });
}

function whyNotSaved(change: ChangeHead): Refused {
  const { from } = CHANGE_ACTIONS.submit;
  if (!from.some((status) => status === change.status)) {
    return new Refused(
      'wrong-status',
      '这次变更已经提交或结束，不能再修改；如需更改，请先撤回或另写一次变更。',
      'This change has been submitted or closed and cannot be edited; withdraw it, or write another.',
    );
  }
  return new Refused(
    'stale',
    '这份草稿在另一个窗口里保存过；请比较两个版本后再保存。',
    'This draft was saved in another window; compare the two, then save.',
    { version: change.version },
  );
}

async function withDifferences(connection: Connection, proposal: Proposal): Promise<ChangedRecord> {
  const current = await findRecord(connection, proposal);
  const before =
    proposal.base === 0
      ? null
      : ((await findRevision(connection, proposal, proposal.base))?.document ?? null);
  return {
    ...proposal,
    before,
    current: current?.revision ?? 0,
    differences: differencesOf(before, proposal.document),
  };
}

export async function readChange({ db }: Pick<Service, 'db'>, id: string): Promise<Change> {
  const head = await changeOrRefuse(db, id);
  const proposals = await proposalsOf(db, Number(id));
  const records: ChangedRecord[] = [];
  for (const proposal of proposals) records.push(await withDifferences(db, proposal));
  return { ...head, records, comments: await commentsOf(db, Number(id)) };
}

/** A draft that puts an earlier revision of a record back. */
export async function restoreRevision(
  service: Service,
  author: Author,
  key: RecordKey,
  { revision, why }: { revision: number; why: string },
): Promise<ChangeHead> {
  const [wanted, current] = [
    await findRevision(service.db, key, revision),
    await findRecord(service.db, key),
  ];
  if (!wanted || !current) throw notFound();
  return createChange(service, author, {
    why,
    records: [{ kind: key.kind, id: key.id, base: current.revision, document: wanted.document }],
  });
}
