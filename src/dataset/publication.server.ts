/**
 * From the files in `data/` to everything that is published under `/data/v1/`, in memory. The Vite plugin
 * serves it in development and writes it in a build.
 */
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { DatasetAddress } from './address.ts';
import { buildDatasets } from './build.ts';
import { checkDirectory } from './check.ts';
import { readDataFolder } from './load.server.ts';
import { describeProblems } from './problem.ts';
import { readStations, STATIONS_FILE } from './stations.ts';

export interface Publication {
  address: DatasetAddress;
  /** Path below the site's root, such as `data/v1/index.json`, to its text. */
  files: ReadonlyMap<string, string>;
}

/** Draws the basemap from the GeoJSON files by name; throws with a sentence when one is corrupt. */
export type DrawBasemap = (files: Record<string, string>) => { json: string; svg: string };

async function readGeodata(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.geojson')).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** Checks and builds. Throws with all problems of the data, each with file and path, when there are any. */
export async function buildPublication(dataFolder: string, drawBasemap: DrawBasemap): Promise<Publication> {
  const { directory, problems } = checkDirectory(await readDataFolder(dataFolder));
  if (!directory || problems.length > 0) throw new Error(describeProblems(problems));
  const geodata = await readGeodata(path.join(dataFolder, 'geo'));
  const basemap = drawBasemap(geodata);
  const { version, documents } = buildDatasets(directory, readStations(geodata[STATIONS_FILE]));
  const address: DatasetAddress = {
    version,
    base: `/data/v1/${version}/`,
    basemap: {
      json: `/data/v1/basemap-${hashOf(basemap.json)}.json`,
      svg: `/data/v1/basemap-${hashOf(basemap.svg)}.svg`,
    },
  };
  const files = new Map([
    ['data/v1/index.json', JSON.stringify(address)],
    [address.basemap.json.slice(1), basemap.json],
    [address.basemap.svg.slice(1), basemap.svg],
  ]);
  for (const [name, text] of documents) files.set(`${address.base.slice(1)}${name}`, text);
  return { address, files };
}
