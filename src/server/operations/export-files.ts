/** The records of the database as the files of a data folder, byte for byte as the check wants them. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { strToU8, zip } from 'fflate';
import { readDataFolder } from '../../dataset/load.server.ts';
import { keyOfFile } from '../../dataset/record-file.ts';
import { writeWhole } from '../../dataset/write.server.ts';
import { filesOf } from '../store/data-files.ts';
import { allRecords } from '../store/records.ts';
import type { Database } from '../store/tables.ts';

export interface Exported {
  written: string[];
  removed: string[];
}

/** Writes what differs, and removes the files of records that are gone; everything else in the folder stays. */
export async function exportInto(db: Database, folder: string): Promise<Exported> {
  const files = filesOf(await allRecords(db));
  await mkdir(folder, { recursive: true });
  const written: string[] = [];
  for (const { path: name, text } of files) {
    const file = path.join(folder, name);
    if (existsSync(file) && (await readFile(file, 'utf8')) === text) continue;
    await writeWhole(file, text);
    written.push(name);
  }
  const kept = new Set(files.map((file) => file.path));
  const removed = (await readDataFolder(folder))
    .map((file) => file.path)
    .filter((name) => keyOfFile(name) && !kept.has(name));
  for (const name of removed) await rm(path.join(folder, name));
  return { written, removed };
}

/** The same as one ZIP, whose folder is `data/`. */
export async function exportArchive(db: Database): Promise<Uint8Array> {
  const files = filesOf(await allRecords(db));
  const contents = Object.fromEntries(files.map(({ path: name, text }) => [`data/${name}`, strToU8(text)]));
  return new Promise((resolve, reject) => {
    zip(contents, { level: 6 }, (error, bytes) => (error ? reject(error) : resolve(bytes)));
  });
}
