/** Writes a file whole or not at all: beside its place first, then moved there in one step. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';

export async function writeWhole(file: string, text: string): Promise<void> {
  const folder = path.dirname(file);
  // Hidden, so that a reader of the folder never takes it for data.
  const draft = path.join(folder, `.${path.basename(file)}.${process.pid}`);
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(draft, text, 'utf8');
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
