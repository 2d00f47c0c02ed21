import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { guarded, itemLine, itemParts, unguarded } from './cell-text.ts';
import { lexiconOf, type Known } from './known.ts';
import { planFile } from './plan-file.ts';
import type { Plan } from './plan.ts';
import { readSpreadsheet } from './read-file.ts';
import { readKnown } from './sample-known.ts';
import { settle } from './settle.ts';
import { SHEETS } from './sheet-table.ts';
import { writeCsvFile } from './write-csv.ts';
import { writeWorkbook } from './write-workbook.ts';

const TODAY = '2026-11-26';

async function planOf(bytes: Uint8Array, known: Known): Promise<Plan> {
  const planning = planFile(await readSpreadsheet(bytes), known, new Map(), TODAY);
  for (;;) {
    const step = planning.next();
    if (step.done) return step.value;
  }
}

describe('what is downloaded and sent back unchanged', () => {
  let known: Known;
  beforeAll(async () => {
    known = await readKnown();
  });

  it('changes nothing as a workbook, for every real record', async () => {
    const plan = await planOf(await writeWorkbook(known.records, lexiconOf(known)), known);
    expect(plan.stops).toEqual([]);
    expect(plan.rows.length).toBe(known.records.length);
    expect(plan.rows.filter(({ state, faults }) => state !== 'same' || faults.length > 0)).toEqual([]);
    expect(plan.missingTitles).toEqual([]);
    expect(settle(plan, new Map(), known)).toEqual([]);
  });

  it.each(SHEETS.map((sheet) => [sheet.name, sheet] as const))(
    'changes nothing as a CSV of %s',
    async (_, sheet) => {
      const records = known.records.filter(({ document }) => document['type'] === sheet.type);
      const text = writeCsvFile(sheet, records, lexiconOf(known));
      const plan = await planOf(new TextEncoder().encode(text), known);
      expect(plan.stops).toEqual([]);
      expect(plan.rows.length).toBe(records.length);
      expect(plan.rows.filter(({ state, faults }) => state !== 'same' || faults.length > 0)).toEqual([]);
    },
  );

  it('makes every real record again where the directory is empty', async () => {
    const bytes = await writeWorkbook(known.records, lexiconOf(known));
    const grids = await readSpreadsheet(bytes);
    // Ids stay, versions go: to this directory every row is new.
    const rows = grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map(({ number, cells }) => ({
        number,
        cells: number === 1 ? cells : cells.map((cell, at) => (at === 1 ? { text: '' } : cell)),
      })),
    }));
    const empty = { ...known, records: [] };
    const planning = planFile(rows, empty, new Map(), TODAY);
    let step = planning.next();
    while (!step.done) step = planning.next();
    expect(step.value.rows.flatMap(({ faults }) => faults)).toEqual([]);
    const settled = new Map(settle(step.value, new Map(), empty).map(({ id, document }) => [id, document]));
    for (const { id, document } of known.records) {
      const { $schema, ...rest } = document;
      expect(settled.get(id), id).toEqual(rest);
    }
  });

  it('has no cell that begins a formula', async () => {
    const { sheets } = await readXlsx(await writeWorkbook(known.records, lexiconOf(known)));
    const texts = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'string');
    expect(texts.length).toBeGreaterThan(3000);
    expect(texts.filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
  });
});

describe('a text in a cell', () => {
  const text = fc.string({ unit: fc.constantFrom(...`'=+-@＝｜\\\t\r\n、a中`) });

  it('comes back as it was, whatever it begins with, and never begins a formula', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(unguarded(guarded(value))).toBe(value);
        expect(guarded(value)).not.toMatch(/^[=+\-@\t\r＝]/u);
      }),
    );
  });

  it('comes back as a part of a line, whatever signs it holds', () => {
    const part = fc.string({ unit: fc.constantFrom(...`'=｜\\、 a中`) }).map((value) => value.trim());
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const back = itemParts(itemLine(parts)).map((value) => value ?? '');
        const last = parts.findLastIndex((value) => value !== '');
        expect(back).toEqual(last < 0 ? [''] : parts.slice(0, last + 1));
      }),
    );
  });
});
