/** Writes and reads back 5,000 records as a workbook, and plans the import of 500 edits in them. */
import { performance } from 'node:perf_hooks';
import { lexiconOf, type KnownRecord } from '../../src/sheets/known.ts';
import { planFile } from '../../src/sheets/plan-file.ts';
import { readSpreadsheet } from '../../src/sheets/read-file.ts';
import { readKnown } from '../../src/sheets/sample-known.ts';
import { settle } from '../../src/sheets/settle.ts';
import { writeWorkbook } from '../../src/sheets/write-workbook.ts';

const ROWS = 5000;

/** The real entries again and again, each with a name and an id of its own. */
function many(records: readonly KnownRecord[]): KnownRecord[] {
  const entries = records.filter(({ kind }) => kind === 'entry');
  return Array.from({ length: ROWS }, (_, index) => {
    const record = entries[index % entries.length]!;
    const document = structuredClone(record.document);
    const id = `${record.id.slice(0, 60)}-${index}`;
    const names = document['names'] as { value: string }[];
    for (const name of names) name.value += ` ${index}`;
    return { ...record, id, document: { ...document, id, host: undefined, park: undefined } };
  });
}

const real = await readKnown();
const known = { ...real, records: [...real.records, ...many(real.records)] };
const marks: [string, number][] = [];
async function timed<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  marks.push([name, Math.round(performance.now() - start)]);
  return result;
}

const bytes = await timed('write', () => writeWorkbook(known.records, lexiconOf(known)));
const grids = await timed('read', () => readSpreadsheet(bytes));
const edited = grids.map((grid) => ({
  ...grid,
  rows: grid.rows.map((row) =>
    row.number > 1 && row.number % 10 === 0
      ? {
          ...row,
          cells: Array.from(row.cells, (cell, at) => (at === 2 ? { text: `${cell.text}（改）` } : cell)),
        }
      : row,
  ),
}));
const plan = await timed('plan', () => {
  const planning = planFile(edited, known, new Map(), '2026-11-26');
  let step = planning.next();
  while (!step.done) step = planning.next();
  return step.value;
});
const settled = await timed('settle', () => settle(plan, new Map(), known));

const total = marks.filter(([name]) => name !== 'write').reduce((sum, [, ms]) => sum + ms, 0);
console.table(
  Object.fromEntries(
    [...marks, ['read, plan and settle (at most 10,000)', total] as const].map(([name, ms]) => [
      name,
      { ms },
    ]),
  ),
);
console.log(
  `${plan.rows.length} rows, ${settled.length} in the change, ${Math.round(bytes.length / 1024)} KB`,
);
console.log(
  JSON.stringify({
    bench: 'sheets',
    figures: { [ROWS]: { ...Object.fromEntries(marks), total, changed: settled.length } },
  }),
);
