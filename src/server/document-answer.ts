/**
 * What is answered under `/data/v1/`: the documents of the newest version and of the one before, from memory.
 * Told as plain values, so that the app and the server's fast path answer the same.
 */
import { gunzipSync } from 'node:zlib';
import { encodingFor, type Encoding } from './encoding.ts';
import { log } from './log.ts';
import { brotliAside, brotliOf } from './packed-documents.ts';
import type { Publication } from './publication.ts';

export interface DocumentAnswer {
  status: 200 | 304;
  headers: Record<string, string>;
  body?: Uint8Array | undefined;
}

interface Asked {
  path: string;
  accepts?: string | undefined;
  ifNoneMatch?: string | undefined;
}

const INDEX = '/data/v1/index.json';
const VERSIONED = /^\/data\/v1\/([0-9a-f]{12})\/(.+)$/;
/** Bytes of gzip above which compressing anew is felt by others: a tenth of a second. */
const LONG = 60_000;
const YEAR = 'public, max-age=31536000, immutable';
/** Tells a page that a service answers, without a request that would fail on a static host. */
const SERVICE_HEADER = 'x-directory-service';

export type AnswerDocument = (asked: Asked) => DocumentAnswer | undefined;

/** Undefined for what is not kept here: the static files may have it. */
export function createDocumentAnswers(publication: Publication): AnswerDocument {
  // Encodings other than the kept gzip, made when first asked for; forgotten with the version.
  const encoded = new WeakMap<Uint8Array, Partial<Record<Encoding, Uint8Array>>>();
  const compressing = new WeakSet<Uint8Array>();
  let index: { version: string; body: Uint8Array } | undefined;

  function bodyIn(encoding: Encoding, gzip: Uint8Array): Uint8Array {
    if (encoding === 'gzip') return gzip;
    const known = encoded.get(gzip) ?? {};
    encoded.set(gzip, known);
    return (known[encoding] ??= encoding === 'br' ? brotliOf(gunzipSync(gzip)) : gunzipSync(gzip));
  }

  /** A long text is compressed aside, and goes as gzip until that is done: nobody else waits for it. */
  function encodingOf(accepts: string | undefined, gzip: Uint8Array): Encoding {
    const wanted = encodingFor(accepts);
    if (wanted !== 'br' || gzip.byteLength < LONG || encoded.get(gzip)?.br) return wanted;
    if (!compressing.has(gzip)) {
      compressing.add(gzip);
      brotliAside(gzip).then(
        (br) => encoded.set(gzip, { ...encoded.get(gzip), br }),
        (error: unknown) => log.error('A document stays gzip: it could not be compressed further.', error),
      );
    }
    return encodingFor(accepts?.replace(/\bbr\b/, 'br;q=0'));
  }

  function answer(
    asked: Asked,
    etag: string,
    headers: Record<string, string>,
    body: () => Uint8Array,
  ): DocumentAnswer {
    const all = { ...headers, etag, vary: 'accept-encoding', 'x-content-type-options': 'nosniff' };
    const seen = asked.ifNoneMatch?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    if (seen?.includes(etag) || seen?.includes('*')) return { status: 304, headers: all };
    const bytes = body();
    return {
      status: 200,
      headers: {
        ...all,
        'content-type': 'application/json; charset=utf-8',
        'content-length': String(bytes.byteLength),
      },
      body: bytes,
    };
  }

  return (asked) => {
    if (asked.path === INDEX) {
      const { address } = publication.current();
      if (index?.version !== address.version) {
        index = { version: address.version, body: Buffer.from(JSON.stringify(address)) };
      }
      const { body } = index;
      const headers = { 'cache-control': 'no-cache', [SERVICE_HEADER]: '/api/v1/' };
      return answer(asked, `"${address.version}"`, headers, () => body);
    }
    const [, version = '', name = ''] = VERSIONED.exec(asked.path) ?? [];
    const gzip = publication.ofVersion(version)?.gzip.get(name);
    if (!gzip) return undefined;
    const encoding = encodingOf(asked.accepts, gzip);
    const headers = {
      'cache-control': YEAR,
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    };
    return answer(asked, `"${version}-${encoding}"`, headers, () => bodyIn(encoding, gzip));
  };
}
