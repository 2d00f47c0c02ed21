/** Drawn pages of one version, the least asked for forgotten first when they grow beyond `limit` bytes. */
import type { DrawnPage } from '../../dataset/page-order.ts';

/** What a page takes beside its text. */
const OVERHEAD = 300;

const sizeOf = (page: DrawnPage): number =>
  OVERHEAD + (page.kind === 'page' ? page.gzip.byteLength + page.br.byteLength : 0);

export class PageCache {
  readonly #pages = new Map<string, DrawnPage>();
  readonly #limit: number;
  #size = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(path: string): DrawnPage | undefined {
    const page = this.#pages.get(path);
    if (page) {
      this.#pages.delete(path);
      this.#pages.set(path, page);
    }
    return page;
  }

  set(path: string, page: DrawnPage): void {
    this.#drop(path);
    this.#pages.set(path, page);
    this.#size += sizeOf(page);
    for (const oldest of this.#pages.keys()) {
      if (this.#size <= this.#limit) break;
      this.#drop(oldest);
    }
  }

  #drop(path: string): void {
    const page = this.#pages.get(path);
    if (page && this.#pages.delete(path)) this.#size -= sizeOf(page);
  }
}
