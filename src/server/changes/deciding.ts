/** A change on its way: submitted, withdrawn, returned with a comment, approved. */
import { CHANGE_ACTIONS, type ChangeAction, type ChangeHead, type Comment } from '../../domain/change.ts';
import type { RecordProblem } from '../../domain/refusal.ts';
import type { Author } from '../../domain/staff.ts';
import { Refused } from '../refused.ts';
import type { Service } from '../service.ts';
import { insertComment, moveChange, proposalsOf } from '../store/changes.ts';
import { readSettings } from '../store/settings.ts';
import type { Connection } from '../store/tables.ts';
import { changeOrRefuse } from './drafting.ts';
import { refuseStale } from './staleness.ts';

const STATUS_NAMES: Record<ChangeHead['status'], readonly [string, string]> = {
  draft: ['草稿', 'a draft'],
  submitted: ['待审核', 'submitted'],
  returned: ['已退回', 'returned'],
  approved: ['已批准', 'approved'],
  published: ['已发布', 'published'],
  withdrawn: ['已撤回', 'withdrawn'],
};

export function wrongStatus({ status }: ChangeHead): Refused {
  const [chinese, english] = STATUS_NAMES[status];
  return new Refused(
    'wrong-status',
    `这次变更现在是“${chinese}”，不能这样操作；请刷新后查看最新状态。`,
    `This change is ${english} now, so this cannot be done; reload to see where it stands.`,
  );
}

export function unsound(problems: readonly RecordProblem[]): Refused {
  return new Refused(
    'unsound',
    `检查发现 ${problems.length} 处问题，修正后才能继续。`,
    `The check found ${problems.length} problem(s); mend them first.`,
    { problems: problems.slice(0, 500) },
  );
}

async function move(
  { now }: Service,
  connection: Connection,
  id: string,
  action: Exclude<ChangeAction, 'publish'>,
  approver?: Author,
): Promise<ChangeHead> {
  const moved = await moveChange(connection, Number(id), {
    ...CHANGE_ACTIONS[action],
    at: now(),
    ...(approver && { approver }),
  });
  if (!moved) throw wrongStatus(await changeOrRefuse(connection, id));
  return moved;
}

function refuseOthers(change: ChangeHead, user: Author): void {
  if (change.author.id === user.id) return;
  throw new Refused(
    'not-allowed',
    `只有编写者${change.author.name}可以提交或撤回这次变更。`,
    `Only its author, ${change.author.name}, submits or withdraws this change.`,
  );
}

/** Lets a reviewer see only what passes the check and starts from what is published. */
export async function submitChange(service: Service, user: Author, id: string): Promise<ChangeHead> {
  const { db, workshop } = service;
  const change = await changeOrRefuse(db, id);
  refuseOthers(change, user);
  if (!CHANGE_ACTIONS.submit.from.some((status) => status === change.status)) throw wrongStatus(change);
  if (change.why === '') {
    throw new Refused(
      'wrong-shape',
      '请写明这次变更的理由，例如依据的文件或来电。',
      'Say why: the document or call that this change rests on.',
      { fields: [{ path: 'why', message: 'is empty' }] },
    );
  }
  const proposals = await proposalsOf(db, Number(id));
  await refuseStale(db, proposals);
  const { problems } = await workshop.work({ proposals, build: false });
  if (problems.length > 0) throw unsound(problems);
  return move(service, db, id, 'submit');
}

export async function withdrawChange(service: Service, user: Author, id: string): Promise<ChangeHead> {
  refuseOthers(await changeOrRefuse(service.db, id), user);
  return move(service, service.db, id, 'withdraw');
}

export async function addComment(service: Service, user: Author, id: string, text: string): Promise<Comment> {
  await changeOrRefuse(service.db, id);
  const comment = { author: { id: user.id, name: user.name }, at: service.now(), text };
  await insertComment(service.db, Number(id), comment);
  return comment;
}

export async function returnChange(
  service: Service,
  reviewer: Author,
  id: string,
  comment: string,
): Promise<ChangeHead> {
  return service.db.transaction().execute(async (transaction) => {
    const moved = await move(service, transaction, id, 'return');
    await insertComment(transaction, Number(id), {
      author: { id: reviewer.id, name: reviewer.name },
      at: service.now(),
      text: comment,
    });
    return moved;
  });
}

/**
 * Under the two-person rule nobody approves their own change.
 *
 * @param seen the version that the reviewer looked at; another one since is refused
 */
export async function approveChange(
  service: Service,
  reviewer: Author,
  id: string,
  seen?: number,
): Promise<ChangeHead> {
  const change = await changeOrRefuse(service.db, id);
  if (seen !== undefined && seen !== change.version) {
    throw new Refused(
      'stale',
      '您打开之后，编写者又改过这次变更；请重新看过再批准。',
      'Its author changed it since you opened it; look at it again before you approve.',
      { version: change.version },
    );
  }
  const { twoPersonRule } = await readSettings(service.db);
  if (twoPersonRule && change.author.id === reviewer.id) {
    throw new Refused(
      'own-change',
      '两人规则已开启：自己的变更要由另一位同事批准。',
      'The two-person rule is on: a colleague has to approve your own change.',
    );
  }
  return move(service, service.db, id, 'approve', reviewer);
}
