/** Reads the text of a file on the visitor's device. What a file is, its first bytes tell, not its name. */
import { DocumentFault } from './document-fault.ts';
import { readPlain } from './read-plain.ts';
import type { Reading } from './read-pdf.ts';

export const LARGEST_FILE = 20 * 2 ** 20;

const begins = (bytes: Uint8Array, ...start: number[]) => start.every((byte, at) => bytes[at] === byte);

/** A text file, or one without an ending. */
const PLAIN_NAME = /(^[^.]*|\.(txt|text|md|csv|log))$/i;
/** Files made from PDF write 大 as the radical ⼤, which looks the same and is found by nobody. */
const RADICALS = /[\u2e80-\u2fdf]/g;

async function readBytes(name: string, bytes: Uint8Array, reading: Reading): Promise<string> {
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) return (await import('./read-pdf.ts')).readPdf(bytes, reading);
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) return (await import('./read-docx.ts')).readDocx(bytes);
  // The container of Word before 2007, and of documents with a password.
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new DocumentFault('oldWord');
  // A name that promises a document, or a program, over bytes that are none.
  if (/\.(docx|pdf)$/i.test(name)) throw new DocumentFault('corrupt');
  if (!PLAIN_NAME.test(name)) throw new DocumentFault('otherType');
  return readPlain(bytes);
}

/**
 * Throws a DocumentFault for a file that cannot be read, and the signal's reason when it was cancelled.
 * Runs of spaces and empty lines, which say nothing, are made one.
 */
export async function readDocument(file: File, reading: Reading): Promise<string> {
  if (file.size > LARGEST_FILE) throw new DocumentFault('tooLarge');
  const bytes = new Uint8Array(await file.arrayBuffer());
  reading.signal.throwIfAborted();
  const raw = await readBytes(file.name, bytes, reading);
  const text = raw
    .slice(0, reading.longest * 4)
    .replaceAll(RADICALS, (radical) => radical.normalize('NFKC'))
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();
  if (text === '') throw new DocumentFault('noText');
  return text;
}
