import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixtureFiles } from '../../../tests/fixtures/small-directory.ts';
import { readDataFolder } from '../../dataset/load.server.ts';
import { keyOfFile } from '../../dataset/record-file.ts';
import { writeWhole } from '../../dataset/write.server.ts';
import { runCommand } from '../command.ts';
import { openSample } from '../sample-service.ts';
import { openDatabase } from '../store/database.ts';
import { migrate } from '../store/migrations.ts';
import { allRecords } from '../store/records.ts';
import { STORES } from '../store/sample-stores.ts';
import { seedOnce } from '../store/seed.ts';

const AT = '2026-11-26T00:00:00.000Z';
const DATA = path.resolve(import.meta.dirname, '../../../data');

describe.each(STORES)('the commands on $name', ({ open, close }) => {
  let folder: string;
  let environment: Record<string, string>;
  const said: string[] = [];
  const inFolder = (name: string) => path.join(folder, name);
  const run = async (...args: string[]) => {
    said.length = 0;
    return runCommand(args, { root: folder, environment, say: (line) => void said.push(line) });
  };
  const address = () =>
    environment['DATABASE_URL'] === undefined
      ? ({ engine: 'sqlite', file: inFolder(`${environment['VAR_DIR'] ?? 'var'}/directory.db`) } as const)
      : ({ engine: 'postgres', url: environment['DATABASE_URL'] } as const);
  async function store<Result>(work: (open: ReturnType<typeof openDatabase>) => Promise<Result>) {
    const database = openDatabase(address());
    await migrate(database);
    const result = await work(database);
    await database.close();
    return result;
  }
  const removeProgrammes = async () =>
    store(({ db }) => db.deleteFrom('record').where('kind', '=', 'programme').execute());
  const records = () => store(({ db }) => allRecords(db));

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'operations-'));
    const given = await open();
    environment = given.engine === 'postgres' ? { DATABASE_URL: given.url } : {};
  });
  afterEach(async () => {
    await close();
    await rm(folder, { recursive: true });
  });

  it('export after a fresh seed what was seeded, byte for byte', async () => {
    const files = await readDataFolder(DATA);
    await store(({ db }) => seedOnce(db, files, AT));
    expect(await run('export', inFolder('out'))).toBe(0);
    const exported = new Map(
      (await readDataFolder(inFolder('out'))).map(({ path: name, text }) => [name, text]),
    );
    const wanted = files.filter(({ path: name }) => keyOfFile(name) || name === 'published-ids.json');
    expect(wanted.length).toBeGreaterThan(100);
    expect([...exported.keys()]).toEqual(wanted.map(({ path: name }) => name));
    for (const { path: name, text } of wanted) expect(exported.get(name), name).toBe(text);
  });

  it('export over a folder only what differs, and take away the files of records that are gone', async () => {
    for (const { path: name, text } of fixtureFiles()) await writeWhole(inFolder(`data/${name}`), text);
    await store(({ db }) => seedOnce(db, fixtureFiles(), AT));
    expect(await run('export')).toBe(0);
    expect(said[0]).toMatch(/0 files written, 0 removed/);
    await removeProgrammes();
    await run('export');
    expect(said[0]).toMatch(/0 files written, 1 removed/);
    expect(await readdir(inFolder('data/programmes'))).toEqual([]);
  });

  it('import a folder as one change that waits for review', async () => {
    for (const { path: name, text } of fixtureFiles()) await writeWhole(inFolder(`data/${name}`), text);
    await store(({ db }) => seedOnce(db, fixtureFiles(), AT));
    await run('import');
    expect(said[0]).toMatch(/nothing to do/);
    // What was exported comes back, though it has no map of its own.
    await run('export', inFolder('elsewhere'));
    expect([await run('import', inFolder('elsewhere')), said[0]]).toEqual([
      0,
      expect.stringMatching(/nothing to do/),
    ]);
    const file = inFolder('data/entries/parks/east-park.json');
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace(
        '"status": "active"',
        '"editorNote": "核实", "status": "active"',
      ),
    );
    expect(await run('import')).toBe(1);
    expect(said[0]).toContain('data:tidy');
    const tidy = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
    const { canonicalJson } = await import('../../dataset/canonical.ts');
    await writeFile(file, canonicalJson(tidy, 'entry'));
    expect([await run('import', '--why', '年度核对'), said[0]]).toEqual([
      0,
      expect.stringContaining('1 records'),
    ]);
    const [change] = await store(({ db }) => db.selectFrom('change').selectAll().execute());
    expect(change).toMatchObject({ status: 'submitted', why: '年度核对', count: 1 });
    expect((await records()).find(({ id }) => id === 'east-park')?.document).not.toHaveProperty('editorNote');
  });

  it('back up everything while it is in use, and restore it only where that was meant', async () => {
    await store(({ db }) => seedOnce(db, fixtureFiles(), AT));
    const before = await records();
    const backup = inFolder('kept/backup.zip');
    const using = openDatabase(address());
    const status = await run('backup', backup);
    if (said[0]?.includes('is not on this machine')) {
      console.info(`Left out: backing up PostgreSQL. ${said[0]}`);
      await using.close();
      return;
    }
    expect([status, said[0]]).toEqual([0, expect.stringContaining('personal data')]);
    expect((await stat(backup)).mode & 0o777).toBe(0o600);
    const secret = await readFile(inFolder('var/secret'), 'utf8');
    await using.db.deleteFrom('record').execute();
    expect(await run('restore', backup)).toBe(1);
    expect(said[0]).toContain('--overwrite');
    if (address().engine === 'sqlite') {
      expect(await run('restore', backup, '--overwrite')).toBe(1);
      expect(said[0]).toContain('Stop it');
      // What was opened here is let go only with this process: the rest is tried where nobody has it open.
      await mkdir(inFolder('elsewhere'));
      await copyFile(inFolder('var/directory.db'), inFolder('elsewhere/directory.db'));
      await copyFile(inFolder('var/secret'), inFolder('elsewhere/secret'));
      environment = { VAR_DIR: 'elsewhere' };
    }
    await using.close();
    const place = environment['VAR_DIR'] ?? 'var';
    await writeFile(inFolder(`${place}/secret`), 'another secret of thirty-two letters.');
    const restored = await run('restore', backup, '--overwrite');
    expect([restored, said[0]]).toEqual([0, expect.stringContaining('Start')]);
    expect(await records()).toEqual(before);
    expect(await readFile(inFolder(`${place}/secret`), 'utf8')).toBe(secret);
  });

  it('refuse a backup that is cut off, changed or none, and leave everything as it is', async () => {
    await writeFile(inFolder('none.zip'), 'This is no backup.');
    expect(await run('restore', inFolder('none.zip'))).toBe(1);
    expect(said[0]).toContain('is no backup');
    expect(existsSync(inFolder('var/directory.db'))).toBe(false);
    expect(await run('restore')).toBe(1);
    expect(said[0]).toContain('Say which backup');
  });

  it('make an account without a browser', async () => {
    await store(({ db }) => seedOnce(db, fixtureFiles(), AT));
    expect(await run('staff-add', '--username', 'li.wen', '--name', '李文', '--role', 'administrator')).toBe(
      0,
    );
    expect(said[0]).toMatch(/li\.wen[\s\S]+told this once: \S{16}/);
    expect(await run('staff-add', '--username', 'li.wen', '--name', '李文', '--role', 'editor')).toBe(1);
    expect(await run('staff-add', '--username', 'no', '--role', 'king')).toBe(1);
    expect(said[0]).toContain('For example');
    expect(await run('dance')).toBe(1);
  });
});

describe('the export for administrators', () => {
  it('is a ZIP of the data folder, and for nobody else', async () => {
    const sample = await openSample();
    const editor = await sample.staff('editor');
    const administrator = await sample.staff('administrator');
    expect((await editor('GET', '/api/v1/export')).status).toBe(403);
    const { cookie } = administrator;
    const answer = await sample.app.request('http://localhost/api/v1/export', { headers: { cookie } });
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const text = await readFile(path.join(DATA, 'site.json'), 'utf8');
    expect(strFromU8(files['data/site.json'] ?? new Uint8Array())).toBe(text);
    await sample.close();
  });
});
