import type { Proposal } from '../../domain/change.ts';
import { Refused } from '../refused.ts';
import { findRecord } from '../store/records.ts';
import type { Connection } from '../store/tables.ts';

/** Refuses, with what is published now, when any record was published by somebody else since its `base`. */
export async function refuseStale(connection: Connection, proposals: readonly Proposal[]): Promise<void> {
  const stale: NonNullable<Refused['details']['stale']> = [];
  for (const { kind, id, base } of proposals) {
    const record = await findRecord(connection, { kind, id });
    const current = record?.revision ?? 0;
    // Who writes a record anew may not know of one that was removed.
    if (current === base || (base === 0 && record?.document === null)) continue;
    stale.push({ kind, id, base, current, document: record?.document ?? null });
  }
  if (stale.length === 0) return;
  throw new Refused(
    'stale',
    `有 ${stale.length} 条记录在此期间已由他人更新；请合并后再继续，双方的内容都不会丢失。`,
    `${stale.length} of the records were published by others meanwhile; merge, then go on. Nothing is lost.`,
    { stale },
  );
}
