import { DocumentFault } from './document-fault.ts';

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // What Chinese Windows has written for thirty years.
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Text in UTF-8, UTF-16 with its mark, or GB 18030. */
export function readPlain(bytes: Uint8Array): string {
  const text = decode(bytes);
  // Text has no such characters; pictures and programs do, and soon.
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000E-\u001A]/.test(text.slice(0, 4000))) throw new DocumentFault('otherType');
  return text;
}
