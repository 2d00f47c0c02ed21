/** The files of the built site and what they weigh: gzip sizes, whatever the browser was sent. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export const KINDS = ['document', 'script', 'style', 'data', 'basemap', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** The kind of file that stands at an address. */
export function kindOf(address: string): Kind {
  if (address.endsWith('.js')) return 'script';
  if (address.endsWith('.css')) return 'style';
  if (address.startsWith('/data/v1/basemap-')) return 'basemap';
  if (address.startsWith('/data/')) return 'data';
  return path.extname(address) === '' || address.endsWith('.html') ? 'document' : 'other';
}

interface Chunk {
  file: string;
  imports?: string[];
}

export class BuiltFiles {
  readonly #folder: string;
  readonly #manifest: Readonly<Record<string, Chunk>>;

  constructor(folder: string) {
    this.#folder = folder;
    this.#manifest = JSON.parse(readFileSync(path.join(folder, '.vite/manifest.json'), 'utf8')) as Record<
      string,
      Chunk
    >;
  }

  /** Bytes of the file at an address as gzip sends it; a file too small to be compressed counts as it is. */
  gzip(address: string): number {
    const file = this.#fileOf(address);
    if (existsSync(`${file}.gz`)) return statSync(`${file}.gz`).size;
    const bytes = readFileSync(file);
    return /\.(html|js|css|json|svg)$/.test(file) && bytes.length >= 512
      ? gzipSync(bytes).length
      : bytes.length;
  }

  /** Addresses of the scripts that only the interactive map needs: its lazy chunk and what it alone imports. */
  get mapScripts(): ReadonlySet<string> {
    const map = 'src/map/atlas-map.tsx';
    if (!this.#manifest[map]) throw new Error(`The manifest of the built site has no chunk "${map}".`);
    const without = this.#reach(['index.html', 'src/pages/explore/explore-page.tsx']);
    return new Set(
      [...this.#reach([map])]
        .filter((name) => !without.has(name))
        .map((name) => `/${this.#manifest[name]?.file ?? ''}`),
    );
  }

  /** Addresses of the scripts that only the charts need. */
  get chartScripts(): ReadonlySet<string> {
    const charts = Object.keys(this.#manifest).filter((name) =>
      /^src\/charts\/(stacked-bars|host-stars|event-lanes)\.ts$/.test(name),
    );
    const without = this.#reach(['index.html', 'src/pages/figures/figures-page.tsx']);
    return new Set(
      [...this.#reach(charts)]
        .filter((name) => !without.has(name))
        .map((name) => `/${this.#manifest[name]?.file ?? ''}`),
    );
  }

  #fileOf(address: string): string {
    const file = path.join(this.#folder, decodeURIComponent(address));
    return path.extname(file) === '' ? path.join(file, 'index.html') : file;
  }

  #reach(names: readonly string[]): ReadonlySet<string> {
    const seen = new Set(names);
    for (const name of seen) for (const next of this.#manifest[name]?.imports ?? []) seen.add(next);
    return seen;
  }
}
