/** The documents of one version, compressed: small enough to keep all of them in memory, ready to be sent. */
import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';
import type { Datasets } from '../dataset/build.ts';

export interface PackedDocuments {
  version: string;
  /** Path below `data/v1/<version>/` to the gzip of its text. */
  gzip: ReadonlyMap<string, Uint8Array>;
}

export function packDocuments({ version, documents }: Datasets): PackedDocuments {
  return {
    version,
    gzip: new Map([...documents].map(([path, text]) => [path, gzipSync(text, { level: 6 })])),
  };
}

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
