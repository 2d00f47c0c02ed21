/** The documents of one version, compressed: small enough to keep all of them in memory, ready to be sent. */
import { promisify } from 'node:util';
import {
  brotliCompress,
  brotliCompressSync,
  constants,
  gunzip,
  gunzipSync,
  type BrotliOptions,
} from 'node:zlib';
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

const brotliOptions = (text: Uint8Array): BrotliOptions => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
});

export const brotliOf = (text: Uint8Array): Uint8Array => brotliCompressSync(text, brotliOptions(text));

/** The same of a gzip, in a thread beside. */
export async function brotliAside(gzip: Uint8Array): Promise<Uint8Array> {
  const text = await promisify(gunzip)(gzip);
  return promisify<Uint8Array, BrotliOptions, Uint8Array>(brotliCompress)(text, brotliOptions(text));
}
