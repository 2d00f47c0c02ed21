import { createInvitation, invitationPath } from './invitations.ts';
import type { Database } from '../store/tables.ts';

/**
 * The path that makes the first administrator; a new one each start until somebody took it, and none afterwards.
 */
export async function administratorLink(db: Database, now: string): Promise<string | undefined> {
  const administrator = await db
    .selectFrom('staff_user')
    .select('id')
    .where('role', '=', 'administrator')
    .executeTakeFirst();
  if (administrator) return undefined;
  await db.deleteFrom('invitation').where('purpose', '=', 'administrator').execute();
  const { token } = await createInvitation(db, {
    purpose: 'administrator',
    role: 'administrator',
    by: { id: 'service', name: '系统 · Service' },
    now,
  });
  return invitationPath(token);
}
