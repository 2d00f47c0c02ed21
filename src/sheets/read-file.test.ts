import { zipSync, strToU8 } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { LARGEST_FILE, readSpreadsheet } from './read-file.ts';

const workbook = (more: Record<string, Uint8Array> = {}) =>
  zipSync({ 'xl/workbook.xml': strToU8('<a/>'), ...more });

/** The archive, saying of its first file that it unpacks to a gigabyte. */
function bomb(): Uint8Array {
  const bytes = workbook();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2 ** 30, true);
  return bytes;
}

const oldContainer = (name: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...name].flatMap((sign) => [sign.charCodeAt(0), 0])]);

describe('a file that is refused', () => {
  it.each([
    ['too large', () => new Uint8Array(LARGEST_FILE + 1), 'tooLarge'],
    ['empty', () => new Uint8Array(), 'nothing'],
    ['one that unpacks beyond measure', bomb, 'tooLargeUnpacked'],
    ['one with macros', () => workbook({ 'xl/vbaProject.bin': strToU8('x') }), 'macros'],
    ['a document of another kind', () => zipSync({ 'word/document.xml': strToU8('<a/>') }), 'notSpreadsheet'],
    ['a broken workbook', () => workbook().slice(0, 60), 'damaged'],
    ['one with a password', () => oldContainer('EncryptedPackage'), 'locked'],
    ['one of old Excel', () => oldContainer('Workbook'), 'oldExcel'],
    ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'notSpreadsheet'],
    ['a text in an encoding that nobody knows', () => new Uint8Array([0xff, 0x41, 0xff]), 'encoding'],
    ['a program', () => strToU8('a,b\0c'), 'notSpreadsheet'],
  ])('%s, with the reason', async (_, bytes, code) => {
    await expect(readSpreadsheet(bytes())).rejects.toMatchObject({ code });
  });
});

describe('a file that is read', () => {
  it('shows a formula as one, whatever it came to', async () => {
    const cells = new Map([
      ['0,1', { value: 2, formula: '1+1', formulaResult: 2, type: 'formula' as const }],
    ]);
    const [grid] = await readSpreadsheet(
      await writeXlsx({ sheets: [{ name: '平台', rows: [['a', null]], cells }] }),
    );
    expect(grid?.rows[0]?.cells).toEqual([{ text: 'a' }, { text: '2', trouble: 'formula' }]);
  });

  it('tells UTF-8, UTF-16 and GB18030 apart, and comma, semicolon and tab', async () => {
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...'表\t编号\r\n'].flatMap((s) => [s.charCodeAt(0) & 255, s.charCodeAt(0) >> 8]),
    ]);
    const gb = new Uint8Array([0xb1, 0xed, 0x2c, 0xb1, 0xe0, 0xba, 0xc5]);
    for (const bytes of [strToU8('\uFEFF表,编号\n'), strToU8('表;编号'), utf16, gb]) {
      const [grid] = await readSpreadsheet(bytes);
      expect(grid?.rows[0]?.cells.map(({ text }) => text)).toEqual(['表', '编号']);
    }
  });
});
