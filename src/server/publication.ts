/**
 * What this process publishes: the documents of the newest version, and those of the version before, which
 * pages that were opened a moment ago still ask for. A publish swaps them at once and tells whoever listens.
 */
import type { DatasetAddress } from '../dataset/address.ts';
import type { PackedDocuments } from './packed-documents.ts';
import type { Database } from './store/tables.ts';
import type { Workshop } from './workshop.ts';

export interface Published {
  /** Counts the publishes of this store. */
  number: number;
  address: DatasetAddress;
  documents: PackedDocuments;
}

export interface Publication {
  current(): Published;
  /** The documents of a version that is still kept. */
  ofVersion(version: string): PackedDocuments | undefined;
  install(number: number, documents: PackedDocuments): void;
  /** Looks whether another process published; builds and swaps when it did. */
  refresh(): Promise<void>;
  /** Calls back after each swap; the answer stops it. */
  subscribe(listener: (published: Published) => void): () => void;
}

interface Sources {
  db: Database;
  workshop: Workshop;
  /** Drawn by the site's build; the service never changes it. */
  basemap: DatasetAddress['basemap'];
}

const addressOf = (version: string, basemap: DatasetAddress['basemap']): DatasetAddress => ({
  version,
  base: `/data/v1/${version}/`,
  basemap,
});

/** Starts from `first`, built or read from a cache by the caller. */
export function createPublication(
  { db, workshop, basemap }: Sources,
  first: { number: number; documents: PackedDocuments },
): Publication {
  let published: Published = { ...first, address: addressOf(first.documents.version, basemap) };
  let before: PackedDocuments | undefined;
  const listeners = new Set<(published: Published) => void>();

  const install: Publication['install'] = (number, documents) => {
    if (number <= published.number) return;
    if (documents.version !== published.documents.version) before = published.documents;
    published = { number, documents, address: addressOf(documents.version, basemap) };
    for (const listener of listeners) listener(published);
  };

  return {
    current: () => published,
    ofVersion: (version) => [published.documents, before].find((documents) => documents?.version === version),
    install,
    async refresh() {
      const { number } = await db.selectFrom('publication').select('number').executeTakeFirstOrThrow();
      if (number <= published.number) return;
      const { built, number: worked, problems } = await workshop.work({ proposals: [], build: true });
      if (!built) {
        const [first] = problems;
        throw new Error(`What another process published does not pass the check: ${first?.message ?? ''}`);
      }
      install(worked, built);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
