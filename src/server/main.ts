/**
 * Starts the service on PORT (8080): the site, its data, the interface and the workbench. Builds the site first
 * when it is not there.
 */
import { getRequestListener } from '@hono/node-server';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { createApp } from './app.ts';
import { createDocumentAnswers } from './document-answer.ts';
import { createFront } from './front.ts';
import { administratorLink } from './auth/first-administrator.ts';
import { createBuilderProcess } from './builder-process.ts';
import { readConfig } from './config.ts';
import { openService } from './open-service.ts';
import { createPageDrawer } from './pages/page-drawer.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'dist');
const program = path.join(root, 'build/pages');
/** Longer than any answer takes; whoever still listens to events is cut off then. */
const LAST_ANSWERS = 5000;

function build(): void {
  console.info('Building the site (about half a minute, once) …');
  const { status } = spawnSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The site could not be built; the reason stands above.');
}

async function start(): Promise<void> {
  const config = readConfig(process.env, root);
  // 404.html is written last but for compression: without it an earlier build was broken off.
  const written = [path.join(folder, 'en/404.html'), path.join(program, 'page-thread.js')];
  if (!written.every((file) => existsSync(file))) build();
  const service = await openService(config, { data: path.join(root, 'data'), site: folder }, (place) =>
    Promise.resolve(createBuilderProcess(place)),
  );
  const { backstage } = service;
  const drawer = createPageDrawer({ site: folder, program });
  const app = await createApp({
    folder,
    backstage,
    drawer,
    layerKeys: path.join(config.varFolder, 'config.json'),
    trustProxy: config.trustProxy,
  });
  const address = config.origin ?? `http://localhost:${config.port}`;

  const link = await administratorLink(backstage.db, backstage.now());
  const hostname = config.host && { hostname: config.host };
  const listener = getRequestListener(app.fetch);
  const server = createServer(createFront(createDocumentAnswers(backstage.publication), listener));
  server.listen({ port: config.port, ...hostname }, () => {
    // For whoever starts it, and so in words even where the log is for programs.
    console.info(`The directory is on ${address}`);
    if (link !== undefined) {
      console.info(
        `Nobody keeps this directory yet. Make the administrator’s account here, once:\n${address}${link}`,
      );
    }
  });
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${config.port} is taken. Stop the program that uses it, or choose another: PORT=8090 npm start`
        : `The server could not start: ${error.message}`,
    );
    process.exit(1);
  });
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    const close = () => void Promise.all([service.close(), drawer.close()]).finally(() => process.exit());
    server.close(close);
    setTimeout(close, LAST_ANSWERS).unref();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

await start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
