/** The secret that signs sessions: made at the first start, readable for the service's own user only. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

export async function loadSecret(varFolder: string): Promise<string> {
  const file = path.join(varFolder, 'secret');
  await mkdir(varFolder, { recursive: true, mode: 0o700 });
  try {
    await writeFile(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    // Another start made it; that one counts.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const secret = (await readFile(file, 'utf8')).trim();
  if (secret.length >= 32) return secret;
  throw new Error(
    `${file} is too short to be the secret; restore it from the backup, or delete it and sign in anew.`,
  );
}
