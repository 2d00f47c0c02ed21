/** Files with personal data or secrets in them: for the service's own user only, and never half written. */
import { mkdir, open, rename } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';

export async function writePrivately(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
  const handle = await open(draft, 'w', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
}
