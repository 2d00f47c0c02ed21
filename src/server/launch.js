/**
 * `npm start`: the bundled service, after building what is missing. Plain JavaScript, as nothing is there yet that
 * could translate it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '../..');
const program = path.join(root, 'build/server/main.js');

if (!existsSync(program)) {
  console.info('Building the site (about half a minute, once) …');
  const { status } = spawnSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
await import(pathToFileURL(program).href);
