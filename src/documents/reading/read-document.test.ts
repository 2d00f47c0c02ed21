import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DocumentFault } from './document-fault.ts';
import { LARGEST_FILE, readDocument } from './read-document.ts';

const reading = { signal: new AbortController().signal, longest: 5000, onProgress: () => undefined };
const read = (bytes: Uint8Array | string) =>
  readDocument(new File([bytes as Uint8Array<ArrayBuffer> | string], 'need'), reading);
const reasonOf = async (bytes: Uint8Array | string) => {
  try {
    await read(bytes);
  } catch (error) {
    if (error instanceof DocumentFault) return error.reason;
    throw error;
  }
  return 'read';
};

describe('the text of a file', () => {
  it('is read in UTF-8, UTF-16 and GB 18030', async () => {
    const need = '锂电池检测';
    expect(await read(need)).toBe(need);
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(need, (c) => c.charCodeAt(0)).buffer),
    ]);
    expect(await read(utf16)).toBe(need);
    expect(await read(new Uint8Array([0xef, 0xae, 0xb5, 0xe7, 0xb3, 0xd8]))).toBe('锂电池');
  });

  it('has characters where a PDF drew radicals', async () => expect(await read('放⼤⽣产')).toBe('放大生产'));

  it('loses empty lines and runs of spaces', async () =>
    expect(await read('  a \t b\r\n\r\n\n  c ')).toBe('a b\nc'));

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'otherType'],
    ['nothing but spaces', ' \n ', 'noText'],
    ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'oldWord'],
    ['a broken archive', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'corrupt'],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('a') }), 'otherType'],
    [
      'an archive made to fill the memory',
      zipSync({ 'word/document.xml': new Uint8Array(41 * 2 ** 20) }),
      'tooLarge',
    ],
    ['a file without end', new Uint8Array(LARGEST_FILE + 1), 'tooLarge'],
  ])('refuses %s', async (_, bytes, reason) => expect(await reasonOf(bytes)).toBe(reason));

  it('stops when it is cancelled', async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(
      readDocument(new File(['x'], 'x'), { ...reading, signal: controller.signal }),
    ).rejects.toThrow(/abort/i);
  });
});
