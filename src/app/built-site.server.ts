/** The folder that the build wrote, opened for prerendering: its program and its data. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { datasetAddressSchema, type DatasetAddress } from '../dataset/address.ts';
import type { ReadDocument } from '../dataset/document-reader.ts';
import { redirectTableSchema } from '../dataset/redirect-table.ts';
import { summarySchema } from '../domain/summary.ts';
import { LOCALES } from '../domain/locale.ts';
import { openBuiltProgram, type BuiltProgram } from './built-program.server.ts';
import type { RecordIds } from './page-list.ts';
import { paths } from './paths.ts';

export interface BuiltSite {
  folder: string;
  program: BuiltProgram;
  address: DatasetAddress;
  ids: RecordIds;
  read: ReadDocument;
  /** `file` is below the site's folder. */
  writePage(file: string, html: string): Promise<void>;
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
  const writePage = async (file: string, html: string) => {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, html);
  };
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
  const listed = new Set(summary.entries.map(({ id }) => id));
  return {
    folder,
    program: await openBuiltProgram(folder),
    address,
    ids: {
      entries: [...listed, ...ids.filter((id) => !listed.has(id))],
      programmes: await idsIn('programmes'),
      policies: await idsIn('policies'),
    },
    read,
    writePage,
    async writeRedirectPages() {
      const table = redirectTableSchema.parse(await read('redirects.json'));
      for (const { from, to } of table) {
        for (const locale of LOCALES) {
          const file = path.join(paths.entry(locale, from), 'index.html');
          await writePage(file, redirectPage(paths.entry(locale, to)));
        }
      }
    },
    async compress() {
      const files = await readdir(folder, { recursive: true });
      for (const file of files) if (COMPRESSIBLE.test(file)) await compressFile(path.join(folder, file));
    },
  };
}
