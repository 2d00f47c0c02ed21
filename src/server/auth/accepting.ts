/** Taking an invitation: a new account, or a new password for the account of a reset. */
import { roleSchema } from '../../domain/staff.ts';
import { notFound, Refused } from '../refused.ts';
import type { Database, Tables } from '../store/tables.ts';
import { createAccount, refuseTaken, resetAccount } from './accounts.ts';
import type { Auth } from './auth.ts';
import { findInvitation, takeInvitation } from './invitations.ts';
import { refuseWeakPassword } from './password-rules.ts';

interface Acceptance {
  token: string;
  password: string;
  name?: string | undefined;
  username?: string | undefined;
  email?: string | undefined;
}

interface Backing {
  auth: Auth;
  db: Database;
  now(): string;
}

type Invitation = Tables['invitation'];

async function acceptNew(
  { auth, db, now }: Backing,
  invitation: Invitation,
  { name, username, email, password }: Acceptance,
): Promise<string> {
  if (!name || !username) {
    throw new Refused('wrong-shape', '请填写姓名和用户名。', 'Fill in your name and a user name.');
  }
  await refuseWeakPassword(password, [name, username, email ?? '']);
  await refuseTaken(db, { username, email });
  await takeInvitation(db, invitation.id, now());
  const role = roleSchema.parse(invitation.role);
  await createAccount(auth, db, { name, username, email, role, password });
  return username;
}

async function acceptReset(
  { auth, db, now }: Backing,
  invitation: Invitation,
  password: string,
): Promise<string> {
  const user = await db
    .selectFrom('staff_user')
    .select(['id', 'name', 'username', 'email'])
    .where('id', '=', invitation.user_id ?? '')
    .executeTakeFirst();
  if (!user) throw notFound();
  await refuseWeakPassword(password, [user.name, user.username ?? '', user.email]);
  await takeInvitation(db, invitation.id, now());
  await resetAccount(auth, db, user.id, password);
  return user.username ?? '';
}

/** The user name that may now sign in with the password. */
export async function acceptInvitation(backing: Backing, acceptance: Acceptance): Promise<string> {
  const invitation = await findInvitation(backing.db, acceptance.token, backing.now());
  return invitation.user_id === null
    ? acceptNew(backing, invitation, acceptance)
    : acceptReset(backing, invitation, acceptance.password);
}
