/** Puts the tables that Chinese PDFs need beside the built site, under the version of the library that reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

const CHINESE = /^(?:Adobe-(?:GB1|CNS1)|Uni(?:GB|CNS)|GB|B5|ETen|ETHK|HK|CNS|[HV]\.bcmap)/;

export function characterMapsPlugin(): Plugin {
  return {
    name: 'directory-character-maps',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    generateBundle() {
      const manifest = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
      const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
      const folder = path.join(path.dirname(manifest), 'cmaps');
      for (const name of readdirSync(folder).filter((file) => CHINESE.test(file))) {
        const source = readFileSync(path.join(folder, name));
        this.emitFile({ type: 'asset', fileName: `assets/cmaps-${version}/${name}`, source });
      }
    },
  };
}
