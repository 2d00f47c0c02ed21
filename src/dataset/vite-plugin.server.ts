/**
 * Puts the checked and built data into the site: served from memory in development, where a changed file
 * reloads the page and a broken one shows its sentences; emitted in a build, which a broken record fails.
 */
import path from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { buildPublication, type DrawBasemap, type Publication } from './publication.server.ts';

const TYPES: Record<string, string> = {
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

export function datasetPlugin(dataFolder: string, drawBasemap: DrawBasemap): Plugin {
  let publication: Publication | undefined;
  let failure: Error | undefined;
  let isServer = false;

  async function refresh(): Promise<void> {
    try {
      publication = await buildPublication(dataFolder, drawBasemap);
      failure = undefined;
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
    }
  }

  function tell(server: ViteDevServer): void {
    server.ws.send(
      failure
        ? { type: 'error', err: { message: failure.message, stack: '' } }
        : { type: 'full-reload', path: '*' },
    );
  }

  return {
    name: 'directory-dataset',
    configResolved(config) {
      isServer = Boolean(config.build.ssr);
    },
    async buildStart() {
      if (isServer) return;
      await refresh();
      if (failure) this.error(failure.message);
    },
    generateBundle() {
      if (isServer) return;
      for (const [fileName, source] of publication?.files ?? []) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    transformIndexHtml() {
      if (!publication) return [];
      const content = JSON.stringify(publication.address);
      return [{ tag: 'meta', attrs: { name: 'dataset', content }, injectTo: 'head' }];
    },
    async configureServer(server) {
      await refresh();
      server.watcher.add(dataFolder);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(dataFolder + path.sep)) return;
        void refresh().then(() => tell(server));
      });
      server.middlewares.use((request, response, next) => {
        const file = publication?.files.get((request.url ?? '').split('?')[0]?.slice(1) ?? '');
        if (file === undefined) return next();
        const type = TYPES[path.extname(request.url?.split('?')[0] ?? '')];
        if (type) response.setHeader('content-type', type);
        response.end(file);
      });
    },
  };
}
