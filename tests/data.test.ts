/**
 * The directory itself, and the commands that editors run on it, as they run them.
 */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkDirectory } from '../src/dataset/check.ts';
import {
  RECORD_FOLDERS,
  dataKindOf,
  folderOf,
  isOtherFile,
  type DataFile,
} from '../src/dataset/data-kind.ts';
import { readDataFolder } from '../src/dataset/load.server.ts';
import { describeProblems } from '../src/dataset/problem.ts';
import { schemaFiles } from '../src/dataset/schema.ts';
import { tidied } from '../src/dataset/tidy.ts';
import { filesOf, recordsInFiles } from '../src/server/store/data-files.ts';
import { ENTRY_TYPES } from '../src/domain/entry-type.ts';

// Each command starts a process of its own, which takes seconds on a busy computer.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = path.resolve(import.meta.dirname, '..');
const DATA = path.join(ROOT, 'data');

describe('the directory', () => {
  let files: DataFile[];
  beforeAll(async () => {
    files = await readDataFolder(DATA);
  });

  it('passes its check', () => {
    expect(describeProblems(checkDirectory(files).problems)).toBe('0 problems in 0 files');
  });

  it('is tidy, and every entry is in the list of published ids', () => {
    expect(tidied(files)).toEqual({ changed: [], refused: [] });
  });

  it('holds records of every type', () => {
    const { directory } = checkDirectory(files);
    const types = new Set(directory?.entries.map(({ type }) => type));
    expect([...types].sort()).toEqual([...ENTRY_TYPES].sort());
    for (const folder of Object.keys(RECORD_FOLDERS)) {
      expect(
        files.filter((file) => folderOf(file.path) === folder && !isOtherFile(file.path)),
        folder,
      ).not.toHaveLength(0);
    }
  });

  it('has fresh JSON Schemas; run npm run data:schema when not', () => {
    const committed = files.filter(({ path: file }) => file.startsWith('schema/'));
    expect(committed).toEqual(schemaFiles().toSorted((a, b) => (a.path < b.path ? -1 : 1)));
  });

  it('comes out of the store of the staff service file by file as it went in', () => {
    const kept = files.filter(({ path: file }) => dataKindOf(file) !== undefined);
    const back = filesOf(recordsInFiles(files)).map(({ path: file, text }) => ({ path: file, text }));
    expect(back).toEqual(kept.toSorted((a, b) => (a.path < b.path ? -1 : 1)));
  });

  it('hooks every schema to the files it is for', async () => {
    const settings = await import('../.vscode/settings.json');
    const urls = settings.default['json.schemas'].map(({ url }) => url.replace('./data/', ''));
    expect(urls.sort()).toEqual(
      schemaFiles()
        .map((file) => file.path)
        .sort(),
    );
  });
});

describe('the commands, on a folder with broken records', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'directory-data-'));
    await cp(DATA, folder, { recursive: true });
    await cp(path.join(import.meta.dirname, 'fixtures/broken-data'), folder, { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('check reports everything at once, ends with 1 and writes nothing', async () => {
    const before = await readDataFolder(folder);
    const { code, output } = await run('check', folder);
    expect(code).toBe(1);
    expect(await readDataFolder(folder)).toEqual(before);
    for (const line of [
      'entries/platforms/broken-syntax.json\n  Line 4, column 1: remove the comma before this }.',
      '  host.entry: There is no record “nobody”',
      '  sectors[0]: “magic” is not in vocabulary/sectors.json',
      '  sources[0].supports[1]: A source cannot support “colour”',
      '  id: The entry is not in published-ids.json',
      '  location.lat: The place lies ',
      '  location.lat: “lat” and “lng” look swapped',
      'entries/spaces/seari.json\n  id: The id “seari” already belongs to entries/institutes/seari.json',
    ]) {
      expect(output).toContain(line);
    }
    expect(output).toMatch(/\n\n\d+ problems in 5 files\n$/);
  });

  it('tidy writes whole files only, and leaves the one that is no JSON', async () => {
    const before = await readDataFolder(folder);
    const { code, output } = await run('tidy', folder);
    const after = await readDataFolder(folder);
    expect(code).toBe(1);
    expect(output).toContain('left entries/platforms/broken-syntax.json as it is');
    const broken = (files: DataFile[]) =>
      files.find((file) => file.path.endsWith('broken-syntax.json'))?.text;
    expect(broken(after)).toBe(broken(before));
    expect(after.map((file) => file.path)).toEqual(before.map((file) => file.path));
    const names = await readdir(folder, { recursive: true });
    expect(names.filter((name) => path.basename(name).startsWith('.'))).toEqual([]);
    expect(tidied(after).changed).toEqual([]);
  });
});

describe('the commands', () => {
  it('say how many files are right, and end with 0', async () => {
    expect(await run('check', DATA)).toEqual({
      code: 0,
      output: expect.stringMatching(/^\d+ files, no problems\n$/) as string,
    });
  });

  it('explain a folder that is not there, and a command that is none', async () => {
    expect((await run('check', '/nowhere')).output).toContain('The data folder /nowhere cannot be read');
    expect(await run('chekc')).toEqual({
      code: 1,
      output: expect.stringContaining('check, tidy, schema') as string,
    });
  });
});

function run(...args: string[]): Promise<{ code: number; output: string }> {
  const command = ['--import', 'tsx', 'src/dataset/data.server.ts', ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: ROOT }, (error, output) => {
      resolve({ code: error ? Number(error.code) : 0, output });
    });
  });
}
