/** Files made in memory, for the tests of the import. */
import type { Document } from '../dataset/document-path.ts';
import type { Grid, GridCell } from './grid.ts';
import { lexiconOf, type Known } from './known.ts';
import { planFile, type Bases } from './plan-file.ts';
import type { Plan } from './plan.ts';
import { rowTexts, sheetOf, titlesOf } from './row-texts.ts';

export const TODAY = '2026-11-26';

/** The records as the sheets of a download. */
export function gridsOf(known: Known, ids: readonly string[]): Grid[] {
  const lexicon = lexiconOf(known);
  const wanted = known.records.filter(({ id }) => ids.includes(id));
  return [...new Set(wanted.map(({ document }) => String(document['type'])))].flatMap((type) => {
    const sheet = sheetOf(type);
    if (!sheet) return [];
    const rows = wanted.filter(({ document }) => document['type'] === type);
    const texts = [titlesOf(sheet), ...rows.map((record) => rowTexts(record, sheet.columns, lexicon))];
    return [
      {
        name: sheet.name,
        rows: texts.map((row, index) => ({ number: index + 1, cells: row.map((text) => ({ text })) })),
      },
    ];
  });
}

/** The first sheet with other cells in one row, told by their titles; a row beyond the last is added. */
export function withCells(
  [grid, ...others]: readonly Grid[],
  row: number,
  cells: Readonly<Record<string, string | GridCell>>,
): Grid[] {
  if (!grid) return [];
  const titles = grid.rows[0]?.cells.map(({ text }) => text) ?? [];
  const old = grid.rows.find(({ number }) => number === row)?.cells ?? titles.map(() => ({ text: '' }));
  const next = titles.map((title, at) => {
    const cell = cells[title];
    return (typeof cell === 'string' ? { text: cell } : cell) ?? old[at] ?? { text: '' };
  });
  const rows = [...grid.rows.filter(({ number }) => number !== row), { number: row, cells: next }];
  return [{ ...grid, rows: rows.sort((a, b) => a.number - b.number) }, ...others];
}

export function planOf(grids: readonly Grid[], known: Known, bases: Bases = new Map()): Plan {
  const planning = planFile(grids, known, bases, TODAY);
  let step = planning.next();
  while (!step.done) step = planning.next();
  return step.value;
}

/** The directory after somebody else published other fields of a record. */
export function published(known: Known, id: string, fields: Document): Known {
  return {
    ...known,
    records: known.records.map((record) =>
      record.id === id
        ? { ...record, revision: record.revision + 1, document: { ...record.document, ...fields } }
        : record,
    ),
  };
}
