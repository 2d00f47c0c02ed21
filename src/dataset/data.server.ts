/**
 * The commands for the data folder: `data:check`, `data:tidy` and `data:schema`. They end with 1 when something
 * is left for a person to do.
 */
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { checkDirectory } from './check.ts';
import { readDataFolder } from './load.server.ts';
import { count, describeProblems } from './problem.ts';
import { schemaFiles } from './schema.ts';
import { tidied } from './tidy.ts';
import { writeWhole } from './write.server.ts';

type Command = (folder: string, say: (line: string) => void) => Promise<0 | 1>;

const checkData: Command = async (folder, say) => {
  const files = await readDataFolder(folder);
  const { problems } = checkDirectory(files);
  say(problems.length > 0 ? describeProblems(problems) : `${count(files.length, 'file')}, no problems`);
  return problems.length > 0 ? 1 : 0;
};

const tidyData: Command = async (folder, say) => {
  const { changed, refused } = tidied(await readDataFolder(folder));
  for (const { path: file, text } of changed) {
    await writeWhole(path.join(folder, file), text);
    say(`tidied ${file}`);
  }
  for (const file of refused)
    say(`left ${file} as it is: run npm run data:check to see what to repair first`);
  say(`${count(changed.length, 'file')} tidied, ${refused.length} left as they were`);
  return refused.length > 0 ? 1 : 0;
};

const writeSchemas: Command = async (folder, say) => {
  const schemas = schemaFiles();
  for (const { path: file, text } of schemas) await writeWhole(path.join(folder, file), text);
  say(`${count(schemas.length, 'schema')} written to ${path.join(folder, 'schema')}`);
  return 0;
};

const COMMANDS: Readonly<Record<string, Command>> = {
  check: checkData,
  tidy: tidyData,
  schema: writeSchemas,
};

/** Runs `check`, `tidy` or `schema` on a data folder; gives the exit code. */
export async function runDataCommand(args: readonly string[], say: (line: string) => void): Promise<0 | 1> {
  const [name = '', folder = 'data'] = args;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    say(
      `Say what to do with the data: ${Object.keys(COMMANDS).join(', ')}; then, if it is not “data”, the folder.`,
    );
    return 1;
  }
  try {
    return await command(folder, say);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await runDataCommand(process.argv.slice(2), (line) => console.log(line));
}
