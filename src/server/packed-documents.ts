/** The documents of one version, compressed: small enough to keep all of them in memory, ready to be sent. */
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib';
import type { Difference, StoredDocuments } from './store/documents.ts';

export interface PackedDocuments {
  version: string;
  /** Path below `data/v1/<version>/` to the gzip of its text. */
  gzip: ReadonlyMap<string, Uint8Array>;
}

/** `before` with what was stored since; those that did not change are shared, not copied. */
export function packedAfter(
  before: PackedDocuments | undefined,
  { version, documents }: StoredDocuments,
): PackedDocuments {
  const gzip = new Map(before?.gzip);
  for (const [path, packed] of documents) {
    if (packed) gzip.set(path, packed);
    else gzip.delete(path);
  }
  return { version, gzip };
}

/** `before` as a build changes it. */
export const packedWith = (
  before: PackedDocuments,
  { version, changed, removed }: Difference,
): PackedDocuments =>
  packedAfter(before, {
    number: 0,
    version,
    documents: [
      ...changed.map(({ path, gzip }) => [path, gzip] as const),
      ...removed.map((path) => [path, null] as const),
    ],
  });

export function documentText({ gzip }: PackedDocuments, path: string): string | undefined {
  const packed = gzip.get(path);
  return packed && gunzipSync(packed).toString('utf8');
}

/** Good enough for texts of this size, and quick enough to be done while somebody waits. */
const QUALITY = 6;

export const brotliOf = (text: Uint8Array): Uint8Array =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  });
