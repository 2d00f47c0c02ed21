/**
 * A whole file against the directory. A generator: it says how far it is and can be left at any time, so that a
 * worker shows progress and a person can cancel.
 */
import { idSchema } from '../domain/identifier.ts';
import { tidy, unguarded } from './cell-text.ts';
import { isGroup, textAt, type Document } from './document-path.ts';
import type { PlacedFault } from './fault.ts';
import { findTwins, type NamedBody } from './find-twins.ts';
import type { Grid, GridRow } from './grid.ts';
import { lexiconOf, namesOf, type Known, type KnownRecord } from './known.ts';
import { matchColumns, type MatchedSheet } from './match-columns.ts';
import { planChangedRow, planNewRow, type RowOutcome } from './plan-row.ts';
import type { BaseRequest, Plan, RowPlan } from './plan.ts';
import { suggestId } from './suggest-id.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export type Bases = ReadonlyMap<string, Document>;
export const baseKey = ({ kind, id, revision }: BaseRequest): string => `${kind}/${id}/${revision}`;

interface FileRow {
  readonly matched: MatchedSheet;
  readonly row: GridRow;
  readonly id: string;
  readonly version: string;
  readonly known: KnownRecord | undefined;
}

function fileRows(sheets: readonly MatchedSheet[], known: Known): FileRow[] {
  const byId = new Map(known.records.map((record) => [record.id, record]));
  return sheets.flatMap((matched) =>
    matched.rows.map((row) => {
      const textOf = (at: number) => tidy(unguarded(row.cells[at]?.text ?? '')) ?? '';
      const id = textOf(matched.idAt);
      return { matched, row, id, version: textOf(matched.versionAt), known: byId.get(id) };
    }),
  );
}

const isStale = ({ version, known }: FileRow): boolean =>
  known !== undefined && /^\d+$/.test(version) && Number(version) !== known.revision;

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

/** What a record holds before anybody wrote anything. */
function blankDocument({ sheet }: MatchedSheet, id: string, today: string): Document {
  return {
    id: id || 'new',
    type: sheet.type,
    ...(sheet.kind === 'entry' && { status: 'active', membership: { status: 'unconfirmed' } }),
    names: [],
    sectors: [],
    offers: [],
    sources: [],
    confidence: 'low',
    checkedOn: today,
  };
}

function rowFaults(fileRow: FileRow, seen: Map<string, FileRow>): Pick<PlacedFault, 'code' | 'values'>[] {
  const { id, version, known, matched } = fileRow;
  if (id === '') return version === '' ? [] : [{ code: 'idMissing', values: { version } }];
  const earlier = seen.get(id);
  if (earlier) {
    const { sheet } = earlier.matched;
    return [{ code: 'repeatedId', values: { id, sheet: sheet.name, row: earlier.row.number } }];
  }
  seen.set(id, fileRow);
  if (!known)
    return version === '' && idSchema.safeParse(id).success ? [] : [{ code: 'unknownId', values: { id } }];
  if (known.kind !== matched.sheet.kind) return [{ code: 'otherKind', values: { id } }];
  if (matched.versionAt >= 0 && !(/^\d+$/.test(version) && Number(version) <= known.revision))
    return [{ code: 'badVersion', values: { version } }];
  return [];
}

function englishName(document: Document): string {
  const names = Array.isArray(document['names']) ? (document['names'] as unknown[]).filter(isGroup) : [];
  const name = names.find(
    ({ lang, kind }) => lang === 'en' && (kind === 'official' || kind === 'translated'),
  );
  return name ? textAt(name, ['value']) : '';
}

interface Planned {
  readonly plan: RowPlan;
  readonly names: readonly string[];
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

/** Everybody's names: those of the file for the records that it holds, those of the directory for the others. */
function withTwins(planned: readonly Planned[], known: Known): RowPlan[] {
  const keyOf = ({ plan }: Planned) => (plan.state === 'new' ? `${plan.sheet} ${plan.row}` : plan.id);
  const isNamedAnew = ({ plan }: Planned) =>
    plan.state === 'new' || plan.edits.some(({ title }) => title === '正式名称' || title === '其他名称');
  const inFile = planned.map((one): NamedBody => ({
    key: keyOf(one),
    id: one.plan.id,
    names: one.names,
    isNew: isNamedAnew(one),
    isKnown: one.plan.state !== 'new',
  }));
  if (!inFile.some(({ isNew }) => isNew)) return planned.map(({ plan }) => plan);
  const keys = new Set(inFile.map(({ key }) => key));
  const others = known.records
    .filter(({ id }) => !keys.has(id))
    .map(({ id, document }): NamedBody => ({
      key: id,
      id,
      names: namesOf(document),
      isNew: false,
      isKnown: true,
    }));
  const twins = findTwins([...inFile, ...others]);
  return planned.map((one) => ({ ...one.plan, twins: twins.get(keyOf(one)) ?? [] }));
}

function missingTitles(sheets: readonly MatchedSheet[]): Plan['missingTitles'] {
  return sheets.flatMap(({ sheet, columns }) => {
    const present = new Set(columns.map(({ column }) => column.title));
    const titles = sheet.columns.map(({ title }) => title).filter((title) => !present.has(title));
    return titles.length > 0 ? [{ sheetName: sheet.name, titles }] : [];
  });
}
