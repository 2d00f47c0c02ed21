/**
 * What a workbook has for the one who fills it in is still there when LibreOffice has saved it. The file was saved
 * without a window, where LibreOffice leaves frozen panes out of any workbook: those are looked for in our own.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { lexiconOf } from './known.ts';
import { readKnown } from './sample-known.ts';
import { writeWorkbook } from './write-workbook.ts';

const fixture = path.resolve(import.meta.dirname, '../../tests/fixtures/sheets/libreoffice.xlsx');
const parts = unzipSync(readFileSync(fixture));
const sheets = Object.keys(parts)
  .filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
  .map((name) => strFromU8(parts[name] ?? new Uint8Array()));
const ofRecords = sheets.filter((sheet) => sheet.includes('<dataValidation '));

describe('a workbook that LibreOffice saved', () => {
  it('keeps its drop-downs, for each sheet of records', () => {
    expect(ofRecords.length).toBeGreaterThan(1);
    for (const sheet of ofRecords) {
      const lists = [...sheet.matchAll(/<dataValidation [^>]*type="list"/g)];
      expect(lists.length).toBeGreaterThan(5);
      expect(sheet).toMatch(/<formula1>[^<]*\$[A-Z]+\$2:\$[A-Z]+\$\d+<\/formula1>/);
    }
  });

  it('keeps the columns of id and version out of view', () => {
    for (const sheet of ofRecords) {
      const hidden = [...sheet.matchAll(/<col [^>]*>/g)].filter(([col]) => /hidden="(1|true)"/.test(col));
      const reach = hidden.flatMap(([col]) =>
        [...col.matchAll(/(min|max)="(\d+)"/g)].map(([, , at]) => Number(at)),
      );
      expect(Math.min(...reach)).toBe(1);
      expect(reach).toContain(2);
    }
  });

  it('keeps what each heading says of itself', () => {
    const comments = Object.keys(parts).filter((name) => /comments\d*\.xml$/.test(name));
    expect(comments.length).toBeGreaterThanOrEqual(ofRecords.length);
    for (const name of comments) {
      const text = strFromU8(parts[name] ?? new Uint8Array());
      expect(text).toContain('由系统填写，请勿改动');
    }
  });
});

describe('a workbook that is downloaded', () => {
  it('keeps its heading and the names in view', async () => {
    const known = await readKnown();
    const written = unzipSync(await writeWorkbook(known.records.slice(0, 3), lexiconOf(known)));
    const sheet = strFromU8(written['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toMatch(/<pane [^>]*xSplit="3"[^>]*ySplit="1"[^>]*state="frozen"/);
  });
});
