/** Reads the sheets of a file. What a file is, its first bytes tell, not its name. */
import { SheetFault } from './fault.ts';
import type { Grid } from './grid.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';

/** 20,000 records have a third of that. */
export const LARGEST_FILE = 30 * 2 ** 20;

const begins = (bytes: Uint8Array, ...start: number[]) => start.every((byte, at) => bytes[at] === byte);

/** An encrypted workbook is an old container that names its one part in UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((sign) => [sign.charCodeAt(0), 0]);
  const [first = 0] = name;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** Throws a SheetFault for a file that cannot be taken. */
export async function readSpreadsheet(bytes: Uint8Array): Promise<Grid[]> {
  if (bytes.length > LARGEST_FILE) throw new SheetFault('tooLarge', { most: LARGEST_FILE / 2 ** 20 });
  if (bytes.length === 0) throw new SheetFault('nothing');
  if (begins(bytes, 0x50, 0x4b)) return readWorkbook(bytes);
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new SheetFault(isLocked(bytes) ? 'locked' : 'oldExcel');
  return [readCsv(bytes)];
}
