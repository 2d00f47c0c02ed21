/**
 * Tells what this program builds from what another version of it builds of the same records: a digest of the files
 * that take part, of the bundle where it runs as one and else of the sources, and of the geodata.
 */
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { DataFile } from '../dataset/data-kind.ts';

const SOURCES = ['dataset', 'domain'];

export const isBundled = (): boolean => !import.meta.filename.endsWith('.ts');

async function programFiles(): Promise<string[]> {
  const here = import.meta.dirname;
  const folders = isBundled() ? [here] : SOURCES.map((name) => path.resolve(here, '..', name));
  const lists = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder, { recursive: true }))
        .filter((name) => /\.[jt]s$/.test(name) && !name.endsWith('.test.ts'))
        .map((name) => path.join(folder, name)),
    ),
  );
  return lists.flat().sort();
}

export async function programDigest(geodata: readonly DataFile[]): Promise<string> {
  const hash = createHash('sha256');
  const files = await programFiles();
  for (const text of await Promise.all(files.map((file) => readFile(file)))) hash.update(text);
  for (const { path: name, text } of geodata) hash.update(name).update(text);
  return hash.digest('hex').slice(0, 16);
}
