/** Makes an account without a browser: for a first administrator by script, or when nobody can sign in any more. */
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { roleSchema, staffNameSchema, usernameSchema } from '../../domain/staff.ts';
import { createAccount } from '../auth/accounts.ts';
import { createAuth } from '../auth/auth.ts';
import { refuseWeakPassword } from '../auth/password-rules.ts';
import type { OpenDatabase } from '../store/database.ts';

export const newStaffSchema = z.object({
  name: staffNameSchema,
  username: usernameSchema,
  role: roleSchema,
  email: z.email().optional(),
  /** Made up where none is given. */
  password: z.string().optional(),
});

/** Gives the password where it was made up: it is told once and kept nowhere. */
export async function addStaff(
  database: OpenDatabase,
  secret: string,
  staff: z.infer<typeof newStaffSchema>,
): Promise<string | undefined> {
  const madeUp = staff.password === undefined ? randomBytes(12).toString('base64url') : undefined;
  const password = staff.password ?? madeUp ?? '';
  await refuseWeakPassword(password, [staff.name, staff.username, staff.email ?? '']);
  const auth = createAuth({ database, secret, now: () => new Date().toISOString() });
  await createAccount(auth, database.db, { ...staff, password });
  return madeUp;
}
