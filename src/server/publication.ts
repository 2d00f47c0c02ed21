/**
 * What this process publishes: the documents of the newest version, and those of the version before, which
 * pages that were opened a moment ago still ask for. A publish swaps them at once and tells whoever listens.
 */
import type { DatasetAddress } from '../dataset/address.ts';
import type { Builder } from './building.ts';
import { packedAfter, type PackedDocuments } from './packed-documents.ts';
import { documentsSince, isBuiltBy, keepBuild } from './store/documents.ts';
import type { Database } from './store/tables.ts';

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
  /** Takes over what was published since, by this process or another. */
  refresh(): Promise<void>;
  /** Calls back after each swap; the answer stops it. */
  subscribe(listener: (published: Published) => void): () => void;
}

interface Sources {
  db: Database;
  /** Drawn by the site's build; the service never changes it. */
  basemap: DatasetAddress['basemap'];
}

/** From what the store holds built; `makeSureOfBuild` comes first. */
export async function openPublication({ db, basemap }: Sources): Promise<Publication> {
  let published = await readAfter(undefined);
  let before: PackedDocuments | undefined;
  let refreshing: Promise<void> = Promise.resolve();
  const listeners = new Set<(published: Published) => void>();

  async function readAfter(last: Published | undefined): Promise<Published> {
    const stored = await documentsSince(db, last?.number ?? 0);
    const documents = packedAfter(last?.documents, stored);
    const { number, version } = stored;
    return { number, documents, address: { version, base: `/data/v1/${version}/`, basemap } };
  }

  async function refresh(): Promise<void> {
    const { number } = await db.selectFrom('built').select('number').executeTakeFirstOrThrow();
    if (number <= published.number) return;
    const next = await readAfter(published);
    if (next.documents.version !== published.documents.version) before = published.documents;
    published = next;
    for (const listener of listeners) listener(published);
  }

  return {
    current: () => published,
    ofVersion: (version) => [published.documents, before].find((documents) => documents?.version === version),
    refresh: () => (refreshing = refreshing.then(refresh, refresh)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * Builds what is published where the store holds no build of this program: after the first start and after an
 * upgrade. Tells the problems that a newer check finds in records that an older one let pass.
 */
export async function makeSureOfBuild(
  db: Database,
  builder: Builder,
  program: string,
): Promise<readonly string[]> {
  while (!(await isBuiltBy(db, program))) {
    const { number, problems, difference } = await builder.build({
      proposals: [],
      build: true,
      despiteProblems: true,
    });
    const sentences = problems
      .slice(0, 10)
      .map(({ kind, id, message }) => `${kind ?? ''}/${id ?? ''}: ${message}`);
    if (!difference) {
      throw new Error(`The records in the database cannot be read by this version:\n${sentences.join('\n')}`);
    }
    if (await keepBuild(db, number, difference)) return sentences;
  }
  return [];
}
