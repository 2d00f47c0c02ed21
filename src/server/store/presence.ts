/** Who has which record open now. Told every quarter of a minute, and forgotten soon after the last time. */
import type { RecordKey } from '../../domain/record-key.ts';
import type { RecordState } from '../../domain/revision.ts';
import type { Author } from '../../domain/staff.ts';
import type { Connection } from './tables.ts';

const FORGOTTEN_AFTER = 45_000;

const oldest = (now: string): string => new Date(Date.parse(now) - FORGOTTEN_AFTER).toISOString();

export async function othersAt(
  connection: Connection,
  { kind, id }: RecordKey,
  user: Author,
  now: string,
): Promise<RecordState['present']> {
  const rows = await connection
    .selectFrom('presence')
    .selectAll()
    .where('kind', '=', kind)
    .where('id', '=', id)
    .where('user_id', '!=', user.id)
    .where('seen_at', '>', oldest(now))
    .orderBy('since')
    .execute();
  return rows.map((row) => ({
    user: { id: row.user_id, name: row.user_name },
    since: row.since,
    editing: row.editing === 1,
  }));
}

export async function tellPresence(
  connection: Connection,
  { kind, id }: RecordKey,
  user: Author,
  { editing, now }: { editing: boolean; now: string },
): Promise<void> {
  await connection.deleteFrom('presence').where('seen_at', '<=', oldest(now)).execute();
  await connection
    .insertInto('presence')
    .values({
      kind,
      id,
      user_id: user.id,
      user_name: user.name,
      since: now,
      seen_at: now,
      editing: editing ? 1 : 0,
    })
    .onConflict((conflict) =>
      conflict.columns(['kind', 'id', 'user_id']).doUpdateSet({ seen_at: now, editing: editing ? 1 : 0 }),
    )
    .execute();
}
