/**
 * One file that holds everything a service needs to start again: the database, and the secret without which nobody
 * who signs in with a second factor could. Its contents are told with their digests, so that a damaged file is
 * found before anything is overwritten.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzip, zip } from 'fflate';
import * as z from 'zod/mini';
import { writePrivately } from './private-file.ts';

const manifestSchema = z.object({
  format: z.literal(1),
  engine: z.enum(['sqlite', 'postgres']),
  at: z.string(),
  digests: z.record(z.string(), z.string()),
});

const MANIFEST = 'backup.json';
const DATABASE = 'database';
const SECRET = 'secret';

export interface Archive {
  engine: 'sqlite' | 'postgres';
  /** ISO 8601. */
  at: string;
  database: Uint8Array;
  secret: Uint8Array;
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export async function writeArchive(file: string, { engine, at, database, secret }: Archive): Promise<number> {
  const digests = { [DATABASE]: digestOf(database), [SECRET]: digestOf(secret) };
  const manifest = strToU8(JSON.stringify({ format: 1, engine, at, digests }, null, 2));
  const contents = { [MANIFEST]: manifest, [DATABASE]: database, [SECRET]: secret };
  const bytes = await new Promise<Uint8Array>((resolve, reject) => {
    zip(contents, { level: 1 }, (error, packed) => (error ? reject(error) : resolve(packed)));
  });
  await writePrivately(file, bytes);
  return bytes.byteLength;
}

const damaged = (file: string, reason: string): Error =>
  new Error(`${file} ${reason}. Nothing was changed; take another backup.`);

/** Throws a sentence for anything but a whole backup. */
export async function readArchive(file: string): Promise<Archive> {
  const packed = await readFile(file);
  const contents = await new Promise<Record<string, Uint8Array>>((resolve, reject) => {
    unzip(packed, (error, files) => (error ? reject(damaged(file, 'is no backup')) : resolve(files)));
  });
  const stated = contents[MANIFEST];
  const manifest = manifestSchema.safeParse(stated && readManifest(strFromU8(stated)));
  if (!manifest.success) throw damaged(file, 'is no backup of this program, or of a newer version of it');
  const { engine, at, digests } = manifest.data;
  const whole = (name: string): Uint8Array => {
    const bytes = contents[name];
    if (!bytes || digestOf(bytes) !== digests[name]) throw damaged(file, 'is damaged');
    return bytes;
  };
  return { engine, at, database: whole(DATABASE), secret: whole(SECRET) };
}

function readManifest(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
