/** The rows of a CSV in UTF-8, UTF-16 or GB18030, which is what Chinese Excel and WPS save by themselves. */
import { parseCsv } from 'hucre/csv';
import { SheetFault } from './fault.ts';
import { gridRow, type Grid } from './grid.ts';

const ENCODINGS = ['utf-8', 'gb18030'] as const;

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  for (const encoding of ENCODINGS) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  throw new SheetFault('encoding');
}

/** No title holds one of these signs. */
function delimiterOf(text: string): string {
  const [titles = ''] = text.split(/[\r\n]/, 1);
  return ['\t', ';'].find((sign) => titles.includes(sign) && !titles.includes(',')) ?? ',';
}

export function readCsv(bytes: Uint8Array): Grid {
  const text = decode(bytes).replace(/^\uFEFF/u, '');
  if (text.includes('\0')) throw new SheetFault('notSpreadsheet');
  const rows = parseCsv(text, { delimiter: delimiterOf(text) });
  return {
    name: '',
    rows: rows.flatMap((row, index) =>
      gridRow(
        index + 1,
        row.map((value) => ({ text: value === null ? '' : String(value) })),
      ),
    ),
  };
}
