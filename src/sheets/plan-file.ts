/**
 * A whole file against the directory. A generator: it says how far it is and can be left at any time, so that a
 * worker shows progress and a person can cancel.
 */
import { isGroup, textAt, type Document } from '../dataset/document-path.ts';
import { blankDocument } from './blank-record.ts';
import { tidy } from './cell-text.ts';
import type { RowOutcome } from './complete-row.ts';
import { fileRows, isStale, rowFaults, type FileRow } from './file-rows.ts';
import type { Grid } from './grid.ts';
import { lexiconOf, namesOf, type Known } from './known.ts';
import { matchColumns, type MatchedSheet } from './match-columns.ts';
import { planChangedRow, planNewRow } from './plan-row.ts';
import { withTwins, type Planned } from './plan-twins.ts';
import type { BaseRequest, Plan } from './plan.ts';
import { suggestId } from './suggest-id.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export type Bases = ReadonlyMap<string, Document>;
export const baseKey = ({ kind, id, revision }: BaseRequest): string => `${kind}/${id}/${revision}`;

/** The older states of records that the plan of this file compares with. */
export function basesWanted(grids: readonly Grid[], known: Known): BaseRequest[] {
  return fileRows(matchColumns(grids).sheets, known)
    .filter(isStale)
    .flatMap(({ known: record, version }) =>
      record && Number(version) > 0 && Number(version) < record.revision
        ? [{ kind: record.kind, id: record.id, revision: Number(version) }]
        : [],
    );
}

function englishName(document: Document): string {
  const names = Array.isArray(document['names']) ? (document['names'] as unknown[]).filter(isGroup) : [];
  const name = names.find(
    ({ lang, kind }) => lang === 'en' && (kind === 'official' || kind === 'translated'),
  );
  return name ? textAt(name, ['value']) : '';
}

const toPlan = (
  { matched: { sheet }, row, known }: FileRow,
  id: string,
  { edits, faults, document }: RowOutcome,
): Planned => {
  const names = namesOf(document);
  return {
    names,
    plan: {
      sheet: sheet.type,
      sheetName: sheet.name,
      row: row.number,
      kind: sheet.kind,
      id,
      name: names[0] ?? '',
      state: known ? (edits.length > 0 ? 'changed' : 'same') : 'new',
      base: known?.revision ?? 0,
      edits,
      faults,
      twins: [],
    },
  };
};

const STEP = 50;

export function* planFile(
  grids: readonly Grid[],
  known: Known,
  bases: Bases,
  today: string,
): Generator<Progress, Plan> {
  const { sheets, stops } = matchColumns(grids);
  if (stops.length > 0) return { stops, rows: [], missingTitles: [] };
  const rows = fileRows(sheets, known);
  const added = rows
    .filter(({ known: record, id }) => !record && id !== '')
    .map(({ matched, row, id }) => {
      const name = matched.columns.find(({ column }) => column.title === '正式名称');
      return { id, type: matched.sheet.type, names: [tidy(row.cells[name?.at ?? -1]?.text ?? '') ?? id] };
    });
  const lexicon = lexiconOf(known, added);
  const seen = new Map<string, FileRow>();
  const taken = new Set(lexicon.records.keys());
  const planned: Planned[] = [];
  for (const [index, fileRow] of rows.entries()) {
    if (index % STEP === 0) yield { done: index, total: rows.length };
    const { matched, row, id, known: record, version } = fileRow;
    const place = { sheet: matched.sheet.name, row: row.number };
    const { kind, columns: all } = matched.sheet;
    const source = { row, columns: matched.columns, all, kind, lexicon, place };
    const faults = rowFaults(fileRow, seen).map((fault) => ({ ...place, ...fault }));
    if (faults.length > 0) {
      planned.push(toPlan(fileRow, id, { edits: [], faults, document: record?.document ?? {} }));
    } else if (record) {
      const base = isStale(fileRow)
        ? { document: bases.get(baseKey({ kind, id, revision: Number(version) })) }
        : undefined;
      planned.push(toPlan(fileRow, id, planChangedRow(source, record.document, base)));
    } else {
      const outcome = planNewRow(source, blankDocument(matched, id, today));
      const suggested = id || suggestId(englishName(outcome.document), (one) => taken.has(one));
      taken.add(suggested);
      planned.push(toPlan(fileRow, suggested, outcome));
    }
  }
  yield { done: rows.length, total: rows.length };
  return { stops, rows: withTwins(planned, known), missingTitles: missingTitles(sheets) };
}

function missingTitles(sheets: readonly MatchedSheet[]): Plan['missingTitles'] {
  return sheets.flatMap(({ sheet, columns }) => {
    const present = new Set(columns.map(({ column }) => column.title));
    const titles = sheet.columns.map(({ title }) => title).filter((title) => !present.has(title));
    return titles.length > 0 ? [{ sheetName: sheet.name, titles }] : [];
  });
}
