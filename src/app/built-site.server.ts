/** The folder that the build wrote, opened for prerendering: its template, data and file names. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { datasetAddressSchema, type DatasetAddress } from '../dataset/address.ts';
import type { ReadDocument } from '../dataset/document-reader.ts';
import { redirectTableSchema } from '../dataset/redirect-table.ts';
import { summarySchema } from '../domain/summary.ts';
import { LOCALES } from '../domain/locale.ts';
import { imageHosts } from '../domain/map-layer.ts';
import { identitySchema } from '../dataset/identity.ts';
import type { RecordIds } from './page-list.ts';
import { paths } from './paths.ts';

/** One file of the program in Vite's manifest. */
export interface ManifestChunk {
  file: string;
  css?: string[];
  imports?: string[];
}

export interface BuiltSite {
  folder: string;
  template: string;
  address: DatasetAddress;
  manifest: Record<string, ManifestChunk>;
  ids: RecordIds;
  read: ReadDocument;
  /** Other hosts whose pictures a page may show: those of the map layers that the site offers. */
  imageHosts: readonly string[];
  writeRedirectPages(): Promise<void>;
  compress(): Promise<void>;
}

const COMPRESSIBLE = /\.(html|js|css|json|svg|txt|csv|geojson|webmanifest)$/;
const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

async function compressFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < 512) return;
  const [small, smaller] = await Promise.all([
    deflate(bytes, { level: 9 }),
    brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  ]);
  await Promise.all([writeFile(`${file}.gz`, small), writeFile(`${file}.br`, smaller)]);
}

/** A page at each retired address for hosts that cannot redirect. */
function redirectPage(target: string): string {
  return `<!doctype html><meta charset="utf-8"><title>${target}</title><meta http-equiv="refresh" content="0; url=${target}"><link rel="canonical" href="${target}"><a href="${target}">${target}</a>\n`;
}

export async function openBuiltSite(folder: string): Promise<BuiltSite> {
  const text = (name: string) => readFile(path.join(folder, name), 'utf8');
  const address = datasetAddressSchema.parse(JSON.parse(await text('data/v1/index.json')));
  const read: ReadDocument = async (name) =>
    JSON.parse(await text(`${address.base.slice(1)}${name}`)) as unknown;
  const idsIn = async (kind: keyof RecordIds) =>
    (await readdir(path.join(folder, address.base, 'zh-Hans', kind)))
      .map((name) => path.parse(name).name)
      .sort();
  const ids = await idsIn('entries');
  const summary = summarySchema.parse(await read('zh-Hans/summary.json'));
  const { layers = [] } = identitySchema.parse(await read('zh-Hans/identity.json'));
  const listed = new Set(summary.entries.map(({ id }) => id));
  return {
    folder,
    template: await text('index.html'),
    address,
    manifest: JSON.parse(await text('.vite/manifest.json')) as Record<string, ManifestChunk>,
    ids: {
      entries: [...listed, ...ids.filter((id) => !listed.has(id))],
      programmes: await idsIn('programmes'),
      policies: await idsIn('policies'),
    },
    read,
    imageHosts: imageHosts(layers),
    async writeRedirectPages() {
      const table = redirectTableSchema.parse(await read('redirects.json'));
      for (const { from, to } of table) {
        for (const locale of LOCALES) {
          const target = path.join(folder, paths.entry(locale, from), 'index.html');
          await mkdir(path.dirname(target), { recursive: true });
          await writeFile(target, redirectPage(paths.entry(locale, to)));
        }
      }
    },
    async compress() {
      const files = await readdir(folder, { recursive: true });
      for (const file of files) if (COMPRESSIBLE.test(file)) await compressFile(path.join(folder, file));
    },
  };
}
