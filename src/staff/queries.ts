/** What the workbench reads from the service, as query options beside their fetchers. */
import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { changeHeadSchema, changeSchema, type ChangeStatus } from '../domain/change.ts';
import type { EditableKind, RecordKey } from '../domain/record-key.ts';
import {
  recordRowSchema,
  recordStateSchema,
  revisionHeadSchema,
  revisionSchema,
} from '../domain/revision.ts';
import { accountSchema, invitationSchema, staffSessionSchema } from '../domain/staff.ts';
import { taskGroupSchema } from '../domain/task.ts';
import { callAuth, callService, Refused } from './api.ts';

export const keys = {
  session: ['staff', 'session'],
  records: ['staff', 'records'],
  record: ({ kind, id }: RecordKey) => ['staff', 'record', kind, id],
  changes: ['staff', 'changes'],
  change: (id: string) => ['staff', 'change', id],
  tasks: ['staff', 'tasks'],
  accounts: ['staff', 'accounts'],
} as const;

/** Who is signed in; null for nobody. Fails where no service stands behind the site. */
export const sessionQuery = queryOptions({
  queryKey: keys.session,
  queryFn: async ({ signal }) => {
    try {
      return await callService('session', staffSessionSchema, { signal });
    } catch (error) {
      if (error instanceof Refused && error.refusal.status === 401) return null;
      throw error;
    }
  },
  staleTime: 60_000,
  refetchOnWindowFocus: true,
});

const rowsSchema = z.object({ rows: z.array(recordRowSchema), next: z.string().optional() });
const PAGE = 2000;
/** What the table, the pickers and the search show of a record. */
const FIELDS =
  'type,status,names,level,kind,pole,park,host,sectors,offers,location,contact,membership,established,sources,confidence,checkedOn';

async function readRows(filter: { kind?: EditableKind; fields?: string }, signal: AbortSignal) {
  const rows = [];
  let after: string | undefined;
  do {
    const params = new URLSearchParams({ ...filter, limit: String(PAGE), ...(after && { after }) });
    // oxlint-disable-next-line no-await-in-loop -- each page is asked for by where the last one ended
    const page = await callService(`records?${params.toString()}`, rowsSchema, { signal });
    rows.push(...page.rows);
    after = page.next;
  } while (after !== undefined);
  return rows;
}

/** Every record, as far as tables and pickers show it. */
export const recordsQuery = queryOptions({
  queryKey: keys.records,
  queryFn: ({ signal }) => readRows({ fields: FIELDS }, signal),
  staleTime: 30_000,
});

/** Whole records of one kind, for a change of many at once. */
export const wholeRecordsQuery = (kind: EditableKind) =>
  queryOptions({
    queryKey: [...keys.records, 'whole', kind],
    queryFn: ({ signal }) => readRows({ kind }, signal),
    staleTime: 0,
  });

/** Every record with all of its document, for spreadsheets: always what is published now. */
export const everyRecordQuery = queryOptions({
  queryKey: [...keys.records, 'whole'],
  queryFn: ({ signal }) => readRows({}, signal),
  staleTime: 0,
  gcTime: 0,
});

const at = ({ kind, id }: RecordKey) => `records/${kind}/${encodeURIComponent(id)}`;

export const recordQuery = (key: RecordKey) =>
  queryOptions({
    queryKey: keys.record(key),
    queryFn: ({ signal }) => callService(at(key), recordStateSchema, { signal }),
    staleTime: 0,
  });

export const revisionsQuery = (key: RecordKey) =>
  queryOptions({
    queryKey: [...keys.record(key), 'revisions'],
    queryFn: async ({ signal }) =>
      (
        await callService(`${at(key)}/revisions`, z.object({ revisions: z.array(revisionHeadSchema) }), {
          signal,
        })
      ).revisions,
  });

export const revisionQuery = (key: RecordKey, revision: number) =>
  queryOptions({
    queryKey: [...keys.record(key), 'revision', revision],
    queryFn: ({ signal }) => callService(`${at(key)}/revisions/${revision}`, revisionSchema, { signal }),
    staleTime: Infinity,
  });

export const changesQuery = (statuses: readonly ChangeStatus[], author?: string) =>
  queryOptions({
    queryKey: [...keys.changes, statuses.join(), author ?? ''],
    queryFn: async ({ signal }) => {
      const params = new URLSearchParams({
        limit: '200',
        ...(statuses.length > 0 && { status: statuses.join() }),
        ...(author && { author }),
      });
      const schema = z.object({ changes: z.array(changeHeadSchema) });
      return (await callService(`changes?${params.toString()}`, schema, { signal })).changes;
    },
  });

export const changeQuery = (id: string) =>
  queryOptions({
    queryKey: keys.change(id),
    queryFn: ({ signal }) => callService(`changes/${encodeURIComponent(id)}`, changeSchema, { signal }),
  });

export const tasksQuery = queryOptions({
  queryKey: keys.tasks,
  queryFn: async ({ signal }) =>
    (await callService('tasks', z.object({ groups: z.array(taskGroupSchema) }), { signal })).groups,
});

export const accountsQuery = queryOptions({
  queryKey: keys.accounts,
  queryFn: async ({ signal }) =>
    (await callService('accounts', z.object({ accounts: z.array(accountSchema) }), { signal })).accounts,
});

export const invitationsQuery = queryOptions({
  queryKey: [...keys.accounts, 'invitations'],
  queryFn: async ({ signal }) =>
    (await callService('invitations', z.object({ invitations: z.array(invitationSchema) }), { signal }))
      .invitations,
});

const sessionsSchema = z.array(
  z.object({
    token: z.string(),
    createdAt: z.string(),
    updatedAt: z.string(),
    userAgent: z.string().nullish(),
    ipAddress: z.string().nullish(),
  }),
);

const currentSchema = z.looseObject({ session: z.looseObject({ token: z.string() }) }).nullable();

export const ownSessionsQuery = queryOptions({
  queryKey: [...keys.session, 'list'],
  queryFn: async ({ signal }) => {
    const [sessions, current] = await Promise.all([
      callAuth('list-sessions', sessionsSchema, { signal }),
      callAuth('get-session', currentSchema, { signal }),
    ]);
    return sessions
      .map((session) => ({ ...session, isCurrent: session.token === current?.session.token }))
      .sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent));
  },
});
