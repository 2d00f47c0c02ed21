import type { Plugin } from 'vite';

const COPY = '?readers';

/**
 * Gives `zod/mini` a copy of the core of zod. The workbench uses nearly all of that core and readers a part; as
 * one copy, all of it would come with a reader's first document.
 */
export function zodCopyPlugin(): Plugin {
  return {
    name: 'directory-zod-copy',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const isInCopy = importer?.endsWith(COPY) && source.startsWith('.');
      if (source !== 'zod/mini' && !isInCopy) return undefined;
      const origin = importer?.endsWith(COPY) ? importer.slice(0, -COPY.length) : importer;
      const found = await this.resolve(source, origin, { ...options, skipSelf: true });
      return found && !found.external ? { ...found, id: found.id + COPY } : found;
    },
  };
}
