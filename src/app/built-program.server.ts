/** The program in the built site: the template of its pages, and which file needs which. */
import { copyFile, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** One file of the program in Vite's manifest. */
export interface ManifestChunk {
  file: string;
  css?: string[];
  imports?: string[];
}

export interface BuiltProgram {
  template: string;
  manifest: Record<string, ManifestChunk>;
}

/** The home page takes the place of the template, which is kept beside the manifest when it is first opened. */
export async function openBuiltProgram(folder: string): Promise<BuiltProgram> {
  const kept = path.join(folder, '.vite/template.html');
  if (!existsSync(kept)) await copyFile(path.join(folder, 'index.html'), kept);
  return {
    template: await readFile(kept, 'utf8'),
    manifest: JSON.parse(await readFile(path.join(folder, '.vite/manifest.json'), 'utf8')) as Record<
      string,
      ManifestChunk
    >,
  };
}
