/**
 * Links that make an account, the first administrator's among them, or set a password anew. A link works once
 * and for some days; the store keeps only its hash.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Author, Invitation, Role } from '../../domain/staff.ts';
import { Refused } from '../refused.ts';
import type { Connection, Tables } from '../store/tables.ts';

const DAYS = 7;

export type Purpose = 'invitation' | 'administrator' | 'reset';

interface NewInvitation {
  purpose: Purpose;
  role: Role;
  email?: string | undefined;
  user?: string;
  by: Author;
  now: string;
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The path of the page that takes the token; the fragment reaches no server and no log. */
export const invitationPath = (token: string): string => `/staff/invitation#${token}`;

/** The whole link, on the site that `url` belongs to. */
export const invitationLink = (url: string, token: string): string =>
  `${new URL(url).origin}${invitationPath(token)}`;

const asInvitation = (row: Tables['invitation']): Invitation => ({
  id: row.id,
  role: row.role as Role,
  ...(row.email !== null && { email: row.email }),
  invitedBy: { id: row.invited_by_id, name: row.invited_by_name },
  expiresAt: row.expires_at,
});

export async function createInvitation(
  connection: Connection,
  { purpose, role, email, user, by, now }: NewInvitation,
): Promise<{ token: string; invitation: Invitation }> {
  const token = randomBytes(24).toString('base64url');
  const row: Tables['invitation'] = {
    id: randomUUID(),
    token_hash: hashOf(token),
    purpose,
    role,
    email: email ?? null,
    user_id: user ?? null,
    invited_by_id: by.id,
    invited_by_name: by.name,
    expires_at: new Date(Date.parse(now) + DAYS * 86_400_000).toISOString(),
    used_at: null,
  };
  await connection.insertInto('invitation').values(row).execute();
  return { token, invitation: asInvitation(row) };
}

export async function openInvitations(connection: Connection, now: string): Promise<Invitation[]> {
  const rows = await connection
    .selectFrom('invitation')
    .selectAll()
    .where('purpose', '=', 'invitation')
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('expires_at', 'desc')
    .execute();
  return rows.map(asInvitation);
}

export async function removeInvitation(connection: Connection, id: string): Promise<void> {
  await connection.deleteFrom('invitation').where('id', '=', id).execute();
}

const gone = (): Refused =>
  new Refused(
    'gone',
    '这个链接已经用过、过期或被取消；请向管理员要一个新的。',
    'This link has been used, has expired or was cancelled; ask an administrator for a new one.',
  );

export async function findInvitation(
  connection: Connection,
  token: string,
  now: string,
): Promise<Tables['invitation']> {
  const row = await connection
    .selectFrom('invitation')
    .selectAll()
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst();
  if (!row || row.used_at !== null || row.expires_at <= now) throw gone();
  return row;
}

/** Uses a link up; of two who try at once only one does. */
export async function takeInvitation(connection: Connection, id: string, now: string): Promise<void> {
  const { numUpdatedRows } = await connection
    .updateTable('invitation')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw gone();
}
