/** Reads the data folder into memory; what the files mean is for the check. */
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { DataFile } from './data-kind.ts';

/** Every file below the folder but hidden ones, by path, so that problems come in the same order everywhere. */
export async function readDataFolder(dir: string): Promise<DataFile[]> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new Error(
      `The data folder ${dir} cannot be read; start the command in the folder of the project.`,
      {
        cause,
      },
    );
  });
  const paths = found
    .filter((file) => file.isFile())
    .map((file) => path.relative(dir, path.join(file.parentPath, file.name)).split(path.sep).join('/'))
    .filter((name) => !/(^|\/)\./.test(name))
    .sort();
  return Promise.all(
    paths.map(async (name) => ({ path: name, text: await readFile(path.join(dir, name), 'utf8') })),
  );
}

/** Those of the files that are there. */
export async function readDataFiles(dir: string, paths: readonly string[]): Promise<DataFile[]> {
  const files = await Promise.all(
    paths.map(async (name) => {
      const file = path.join(dir, name);
      return existsSync(file) ? [{ path: name, text: await readFile(file, 'utf8') }] : [];
    }),
  );
  return files.flat();
}

/** The outlines and stations below `geo/`, which belong to the program rather than to the records. */
export async function readGeodata(dir: string): Promise<DataFile[]> {
  const names = (await readdir(path.join(dir, 'geo'))).filter((name) => name.endsWith('.geojson')).sort();
  return readDataFiles(
    dir,
    names.map((name) => `geo/${name}`),
  );
}
