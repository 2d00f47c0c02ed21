/** Serves the built site on PORT (8080), building it first when it is not there. */
import { serve } from '@hono/node-server';
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { createApp } from './app.ts';
import { readPort } from './port.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'dist');

function build(): void {
  console.log('Building the site (about half a minute, once) …');
  const { status } = spawnSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The site could not be built; the reason stands above.');
}

const port = readPort(process.env['PORT']);
// 404.html is written last but for compression: without it an earlier build was broken off.
if (!existsSync(path.join(folder, 'en/404.html'))) build();

const app = await createApp(folder);
const server = serve({ fetch: app.fetch, port }, () =>
  console.log(`The directory is on http://localhost:${port}`),
);
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Stop the program that uses it, or choose another: PORT=8090 npm start`
      : `The server could not start: ${error.message}`,
  );
  process.exitCode = 1;
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    setTimeout(() => process.exit(), 2000).unref();
  });
}
