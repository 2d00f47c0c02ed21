/**
 * The commands of whoever runs the service: backup, restore, export, import, staff-add. They take their
 * configuration from the environment, as the service does, and may run beside it.
 */
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readDataFolder, readGeodata } from '../dataset/load.server.ts';
import { readConfig, type Config } from './config.ts';
import { addStaff, newStaffSchema } from './operations/add-staff.ts';
import { backUp, restore } from './operations/backup.ts';
import { exportInto } from './operations/export-files.ts';
import { importFiles } from './operations/import-files.ts';
import { loadSecret } from './secret.ts';
import { openDatabase, type OpenDatabase } from './store/database.ts';
import { migrate } from './store/migrations.ts';

interface Asked {
  config: Config;
  folder: string;
  first: string | undefined;
  values: Readonly<Record<string, string | boolean | undefined>>;
  at: string;
}

type Command = (asked: Asked) => Promise<string>;

const stamp = (at: string) => at.slice(0, 19).replaceAll(/[:T]/g, '-');
const MEBIBYTE = 1024 * 1024;

async function withStore<Result>(
  { database }: Config,
  work: (open: OpenDatabase) => Promise<Result>,
): Promise<Result> {
  const open = openDatabase(database);
  try {
    await migrate(open);
    return await work(open);
  } finally {
    await open.close();
  }
}

const COMMANDS: Readonly<Record<string, Command>> = {
  async backup({ config, first, at }) {
    const file = path.resolve(first ?? path.join(config.varFolder, 'backups', `${stamp(at)}.zip`));
    const bytes = await backUp(config, file, at);
    return `Backed up to ${file} (${(bytes / MEBIBYTE).toFixed(1)} MB). It holds personal data: keep it where only administrators read.`;
  },
  async restore({ config, first, values, at }) {
    if (first === undefined) throw new Error('Say which backup: npm run restore -- var/backups/….zip');
    const restored = await restore(config, path.resolve(first), {
      overwrite: values['overwrite'] === true,
      at,
    });
    return `Restored the backup of ${restored.at}. Start the service now.`;
  },
  async export({ config, first, folder }) {
    const target = path.resolve(first ?? folder);
    const { written, removed } = await withStore(config, ({ db }) => exportInto(db, target));
    return `${target}: ${written.length} files written, ${removed.length} removed; all others say the same already.`;
  },
  async import({ config, first, folder, values, at }) {
    // The map is the program's, not the database's: a folder that was exported has none.
    const records = await readDataFolder(path.resolve(first ?? folder));
    const isWhole = records.some(({ path: name }) => name.startsWith('geo/'));
    const files = isWhole ? records : [...records, ...(await readGeodata(folder))];
    const why = String(values['why'] ?? '从 data/ 导入 · Imported from data/');
    const change = await withStore(config, ({ db }) => importFiles(db, files, { at, why }));
    return change
      ? `Change ${change.id} with ${change.count} records waits for review in the workbench.`
      : 'The database says the same as the folder; nothing to do.';
  },
  async 'staff-add'({ config, values }) {
    const stated = { ...values, password: process.env['STAFF_PASSWORD'] };
    const staff = newStaffSchema.safeParse(stated);
    if (!staff.success) {
      throw new Error(
        `${z.prettifyError(staff.error)}\nFor example: npm run staff:add -- --username li.wen --name 李文 --role administrator`,
      );
    }
    const secret = await loadSecret(config.varFolder);
    const madeUp = await withStore(config, (open) => addStaff(open, secret, staff.data));
    const made = `Made the account ${staff.data.username} (${staff.data.role}).`;
    return madeUp === undefined ? made : `${made}\nIts password, told this once: ${madeUp}`;
  },
};

const OPTIONS = {
  overwrite: { type: 'boolean' },
  why: { type: 'string' },
  name: { type: 'string' },
  username: { type: 'string' },
  email: { type: 'string' },
  role: { type: 'string' },
} as const;

/** Runs one command; gives the exit code. */
export async function runCommand(
  args: readonly string[],
  { root, environment, say }: { root: string; environment: NodeJS.ProcessEnv; say(line: string): void },
): Promise<0 | 1> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [name = '', first] = positionals;
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new Error(`Say what to do: ${Object.keys(COMMANDS).join(', ')}.`);
    const config = readConfig(environment, root);
    const at = new Date().toISOString();
    say(await command({ config, folder: path.join(root, 'data'), first, values, at }));
    return 0;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await runCommand(process.argv.slice(2), {
    root: path.resolve(import.meta.dirname, '../..'),
    environment: process.env,
    say: (line) => process.stdout.write(`${line}\n`),
  });
}
