/** The accounts of the staff, as administrators see them. */
import type { Account, Role } from '../../domain/staff.ts';
import { notFound, Refused } from '../refused.ts';
import { takeTurn } from '../store/database.ts';
import type { Connection, Database, Tables } from '../store/tables.ts';
import type { Auth } from './auth.ts';

/** Whoever signs in by user name only has no e-mail address; the store wants one, and this domain cannot exist. */
const NO_EMAIL = '@staff.invalid';

export interface NewAccount {
  name: string;
  username: string;
  email?: string | undefined;
  role: Role;
  password: string;
}

type Row = Omit<Tables['staff_user'], 'emailVerified' | 'createdAt' | 'updatedAt'>;

export const asAccount = (row: Row, lastSeen?: string): Account => ({
  id: row.id,
  name: row.name,
  username: row.username ?? '',
  ...(!row.email.endsWith(NO_EMAIL) && { email: row.email }),
  role: row.role as Role,
  twoFactor: Boolean(row.twoFactorEnabled),
  active: Boolean(row.active),
  ...(lastSeen !== undefined && { lastSeen }),
});

export async function refuseTaken(
  connection: Connection,
  { username, email }: { username: string; email?: string | undefined },
): Promise<void> {
  const taken = await connection
    .selectFrom('staff_user')
    .select('username')
    .where((eb) =>
      eb.or([eb('username', '=', username), ...(email ? [eb('email', '=', email.toLowerCase())] : [])]),
    )
    .executeTakeFirst();
  if (!taken) return;
  throw new Refused(
    'taken',
    '这个用户名或邮箱已经有人使用，请换一个。',
    'This user name or e-mail address is taken; choose another.',
  );
}

export async function createAccount(auth: Auth, db: Database, account: NewAccount): Promise<string> {
  const { internalAdapter, password } = await auth.$context;
  await refuseTaken(db, account);
  const user = await internalAdapter.createUser(
    {
      name: account.name,
      email: account.email?.toLowerCase() ?? `${account.username}${NO_EMAIL}`,
      emailVerified: true,
      username: account.username,
      displayUsername: account.username,
      role: account.role,
      active: true,
    },
    { method: 'email-password' },
  );
  await internalAdapter.linkAccount({
    userId: user.id,
    providerId: 'credential',
    accountId: user.id,
    password: await password.hash(account.password),
  });
  return user.id;
}

/** Sets a new password, turns the second factor off, and ends every session. */
export async function resetAccount(auth: Auth, db: Database, id: string, newPassword: string): Promise<void> {
  const { internalAdapter, password } = await auth.$context;
  await internalAdapter.updatePassword(id, await password.hash(newPassword));
  await db.deleteFrom('staff_two_factor').where('userId', '=', id).execute();
  await internalAdapter.updateUser(id, { twoFactorEnabled: false });
  await db.deleteFrom('staff_session').where('userId', '=', id).execute();
}

export async function listAccounts(db: Database): Promise<Account[]> {
  const rows = await db
    .selectFrom('staff_user')
    .leftJoin('staff_session', 'staff_session.userId', 'staff_user.id')
    .select(['staff_user.id', 'name', 'email', 'username', 'role', 'active', 'twoFactorEnabled'])
    .select((eb) => eb.fn.max('staff_session.updatedAt').as('lastSeen'))
    .groupBy(['staff_user.id', 'name', 'email', 'username', 'role', 'active', 'twoFactorEnabled'])
    .orderBy('username')
    .execute();
  return rows.map(({ lastSeen, ...row }) =>
    asAccount(row, lastSeen === null ? undefined : new Date(lastSeen).toISOString()),
  );
}

interface AccountChange {
  role?: Role | undefined;
  active?: boolean | undefined;
}

export async function changeAccount(
  auth: Auth,
  db: Database,
  id: string,
  { role, active }: AccountChange,
): Promise<Account> {
  await db.transaction().execute(async (transaction) => {
    await takeTurn(transaction);
    const accounts = await transaction.selectFrom('staff_user').select(['id', 'role', 'active']).execute();
    if (!accounts.some((account) => account.id === id)) throw notFound();
    const isLeft = accounts.some(
      (account) =>
        (account.id === id ? (role ?? account.role) : account.role) === 'administrator' &&
        (account.id === id ? (active ?? Boolean(account.active)) : Boolean(account.active)),
    );
    if (!isLeft) {
      throw new Refused(
        'not-allowed',
        '这是最后一位管理员，不能停用或改为其他角色；请先指定另一位管理员。',
        'This is the last administrator and cannot be removed; make another one first.',
      );
    }
  });
  const { internalAdapter } = await auth.$context;
  await internalAdapter.updateUser(id, { ...(role && { role }), ...(active !== undefined && { active }) });
  if (active === false) await db.deleteFrom('staff_session').where('userId', '=', id).execute();
  const account = (await listAccounts(db)).find((candidate) => candidate.id === id);
  if (!account) throw notFound();
  return account;
}
