import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../dataset/document-path.ts';
import type { Grid } from './grid.ts';
import type { Known } from './known.ts';
import { basesWanted } from './plan-file.ts';
import type { Plan } from './plan.ts';
import { readSpreadsheet } from './read-file.ts';
import { readKnown } from './sample-known.ts';
import { gridsOf, planOf, published, withCells } from './sample-plan.ts';
import { rowKey, settle, takenRows } from './settle.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../../tests/fixtures/sheets');
const fixture = (name: string) => new Uint8Array(readFileSync(path.join(FIXTURES, name)));

const CENTRE = 'blockchain-data-management-centre';
const faultsOf = ({ rows }: Plan) => rows.flatMap(({ faults }) => faults);
const editsOf = ({ rows }: Plan) => rows.flatMap(({ edits }) => edits);

let real: Known;
/** The real directory, with the few records that the fixtures were written from as they were then. */
let known: Known;
beforeAll(async () => {
  real = await readKnown();
  const records = JSON.parse(readFileSync(path.join(FIXTURES, 'records.json'), 'utf8')) as {
    document: Document;
  }[];
  const then = new Map(records.map(({ document }) => [String(document['id']), document]));
  known = {
    ...real,
    records: real.records.map((record) => ({ ...record, document: then.get(record.id) ?? record.document })),
  };
});

describe('a file that LibreOffice wrote', () => {
  it('shows what was edited in it, cell by cell, and nothing else', async () => {
    const plan = planOf(await readSpreadsheet(fixture('libreoffice.xlsx')), known);
    expect(plan.stops).toEqual([]);
    expect(faultsOf(plan)).toEqual([]);
    const changed = plan.rows.filter(({ state }) => state === 'changed');
    expect(
      changed.map(({ id, edits }) => [id, edits.map(({ title, after }) => `${title}: ${after}`)]),
    ).toEqual([
      ['east-china-normal-university', ['核对日期: 2026-11-24']],
      ['seari', ['电话: 021-12345678']],
      [CENTRE, ['简介（英文）: An engineering research centre for data management in blockchains.']],
    ]);
    expect(plan.rows.filter(({ state }) => state === 'same').length).toBe(2);
    const [added] = plan.rows.filter(({ state }) => state === 'new');
    expect(added).toMatchObject({ id: 'example-testing-platform', name: '示例检测平台', sheet: 'platform' });
  });

  it('becomes the records of one change', async () => {
    const plan = planOf(await readSpreadsheet(fixture('libreoffice.xlsx')), known);
    const settled = settle(plan, new Map(), known);
    expect(settled.map(({ id, base }) => [id, base])).toEqual([
      ['east-china-normal-university', 1],
      ['seari', 1],
      [CENTRE, 1],
      ['example-testing-platform', 0],
    ]);
    const [, seari] = settled;
    const before = known.records.find(({ id }) => id === 'seari')!.document;
    expect(seari?.document).toEqual({
      ...before,
      contact: { phone: '021-12345678', website: 'http://www.seari.com.cn' },
    });
  });

  it('is taken as CSV in GB18030 too', async () => {
    const plan = planOf(await readSpreadsheet(fixture('gb18030.csv')), known);
    expect(plan.stops).toEqual([]);
    expect(plan.rows.map(({ id, state, faults }) => [id, state, faults])).toEqual([[CENTRE, 'same', []]]);
  });
});

describe('a newer edit by somebody else', () => {
  const edit = (grids: Grid[]) => withCells(grids, 2, { 编者注: '新写的一句' });

  it('is kept where the file holds the older text, and the older state is asked for', () => {
    const grids = edit(gridsOf(known, [CENTRE]));
    const now = published(known, CENTRE, { established: '2019' });
    expect(basesWanted(grids, now)).toEqual([{ kind: 'entry', id: CENTRE, revision: 1 }]);
    const old = known.records.find(({ id }) => id === CENTRE)!.document;
    const plan = planOf(grids, now, new Map([[`entry/${CENTRE}/1`, old]]));
    expect(editsOf(plan).map(({ title, conflict }) => [title, conflict])).toEqual([['编者注', undefined]]);
    const [settled] = settle(plan, new Map(), now);
    expect(settled).toMatchObject({ base: 2, document: { established: '2019', editorNote: '新写的一句' } });
  });

  it('of the same cell is a conflict that a person decides', () => {
    const grids = edit(gridsOf(known, [CENTRE]));
    const now = published(known, CENTRE, { editorNote: '别人写的' });
    const old = known.records.find(({ id }) => id === CENTRE)!.document;
    const plan = planOf(grids, now, new Map([[`entry/${CENTRE}/1`, old]]));
    expect(editsOf(plan)).toEqual([
      { title: '编者注', before: '别人写的', after: '新写的一句', conflict: { base: old['editorNote'] } },
    ]);
    const [row] = plan.rows;
    const theirs = new Map([[rowKey(row!), { theirs: ['编者注'] }]]);
    expect(takenRows(plan, theirs)).toEqual([]);
    expect(settle(plan, new Map(), now)[0]?.document['editorNote']).toBe('新写的一句');
  });

  it('makes every difference a conflict when the older state is gone', () => {
    const now = published(known, CENTRE, { established: '2019' });
    const plan = planOf(gridsOf(known, [CENTRE]), now);
    expect(editsOf(plan).map(({ title, conflict }) => [title, conflict !== undefined])).toEqual([
      ['成立', true],
    ]);
  });
});

describe('what follows from an edit', () => {
  it('marks a telephone without a source as unconfirmed, and takes the mark off with it', () => {
    const plan = planOf(withCells(gridsOf(known, [CENTRE]), 2, { 电话: '021-12345678' }), known);
    expect(editsOf(plan)).toMatchObject([
      { title: '电话', after: '021-12345678' },
      { title: '依据：联系方式', after: '待核实', isAutomatic: true },
    ]);
    const [settled] = settle(plan, new Map(), known);
    const now = published(known, CENTRE, settled!.document);
    const back = planOf(withCells(gridsOf(now, [CENTRE]), 2, { 电话: '' }), now);
    expect(settle(back, new Map(), now)[0]?.document['contact']).toBeUndefined();
    expect(faultsOf(back)).toEqual([]);
  });

  it('refuses a basis that no source bears out', () => {
    const plan = planOf(withCells(gridsOf(known, [CENTRE]), 2, { '依据：级别': '有来源' }), known);
    expect(faultsOf(plan)).toMatchObject([
      { code: 'sourceMissing', column: '依据：级别', row: 2, sheet: '平台' },
    ]);
  });
});

describe('a probable duplicate', () => {
  it('is shown for a new row whose name is almost that of a known record', () => {
    const name = {
      正式名称: '上海区块链数据管理教育部工程研究中心',
      其他名称: 'Blockchain Centre｜英文｜译名',
    };
    const plan = planOf(withCells(gridsOf(real, [CENTRE]), 3, { ...name, 编号: '', 版本: '' }), real);
    expect(plan.rows[1]?.twins).toMatchObject([{ id: CENTRE }]);
  });
});

describe('a fault', () => {
  it.each([
    [{ 级别: '世界级' }, 'notInList', '级别'],
    [{ 类别: '科技园' }, 'notInList', '类别'],
    [{ 电话: '13812345678' }, 'notThisForm', '电话'],
    [{ 核对日期: '2026-02-30' }, 'notThisForm', '核对日期'],
    [{ 纬度: '东经' }, 'notThisForm', '纬度'],
    [{ 网址: 'javascript:alert(1)' }, 'notThisForm', '网址'],
    [{ 依托单位: '没有这家' }, 'unknownRecord', '依托单位'],
    [{ 依托单位: '上海大学【east-china-normal-university】' }, 'nameAndId', '依托单位'],
    [{ 主要产业: '' }, 'mainMissing', '主要产业'],
    [{ '简介（简体）': '' }, 'missing', '简介（简体）'],
    [{ 来源: '只有标题' }, 'notThisForm', '来源'],
    [{ 能力: '一｜a｜一｜多' }, 'tooManyParts', '能力'],
    [{ 编者注: { text: '2', trouble: 'formula' } }, 'formula', '编者注'],
    [{ 编者注: { text: '#N/A', trouble: 'errorValue' } }, 'errorValue', '编者注'],
    [{ 编者注: { text: '2026-11-01', trouble: 'day' } }, 'becameDate', '编者注'],
    [{ 成立: { text: '2024-04-01', trouble: 'day' } }, 'becameDate', '成立'],
    [{ 编号: 'nobody' }, 'unknownId', undefined],
    [{ 编号: 'wuning-community-opinions' }, 'otherKind', undefined],
    [{ 版本: '7' }, 'badVersion', undefined],
    [{ 编号: '' }, 'idMissing', undefined],
  ] as const)('is told with its place, and its row stays out: %#', (cells, code, column) => {
    const plan = planOf(withCells(gridsOf(known, [CENTRE]), 2, cells), known);
    expect(faultsOf(plan)).toMatchObject([{ code, sheet: '平台', row: 2, ...(column && { column }) }]);
    expect(settle(plan, new Map(), known)).toEqual([]);
  });

  it('is told for a record that stands in the file twice', () => {
    const [grid] = gridsOf(known, [CENTRE]);
    const twice = [{ ...grid!, rows: [...grid!.rows, { number: 9, cells: grid!.rows[1]!.cells }] }];
    expect(faultsOf(planOf(twice, known))).toMatchObject([
      { code: 'repeatedId', row: 9, values: { row: 2 } },
    ]);
  });
});

describe('nothing is dropped', () => {
  const stopsOf = (grids: Grid[]) => planOf(grids, known).stops;
  const titled = (change: (titles: string[]) => string[]) => {
    const [grid] = gridsOf(known, [CENTRE]);
    const [titles, ...rows] = grid!.rows;
    const texts = change(titles!.cells.map(({ text }) => text));
    return [{ ...grid!, rows: [{ number: 1, cells: texts.map((text) => ({ text })) }, ...rows] }];
  };

  it('an unknown column stops with its name', () => {
    expect(stopsOf(titled((titles) => [...titles, '备注2']))).toMatchObject([
      { code: 'unknownColumn', values: { title: '备注2', letter: 'BA' }, sheet: '平台' },
    ]);
  });

  it('so does a column without a title that holds something', () => {
    const [grid] = titled((titles) => titles.map((title) => (title === '电话' ? '' : title)));
    const rows = withCells([grid!], 2, {});
    const filled = rows[0]!.rows.map((row) =>
      row.number === 2
        ? { ...row, cells: Array.from(row.cells, (cell) => (cell.text === '' ? { text: 'x' } : cell)) }
        : row,
    );
    expect(stopsOf([{ ...grid!, rows: filled }])).toMatchObject([{ code: 'namelessColumn' }]);
  });

  it('so do a title twice, a missing id, an unknown sheet and an empty file', () => {
    expect(
      stopsOf(titled((titles) => titles.map((title) => (title === '电话' ? '邮箱' : title)))),
    ).toMatchObject([{ code: 'repeatedColumn', values: { title: '邮箱' } }]);
    expect(
      stopsOf(titled((titles) => titles.map((title) => (title === '编号' ? '电话2' : title)))),
    ).toMatchObject([{ code: 'unknownColumn' }, { code: 'noIdColumn' }]);
    expect(stopsOf([{ name: '我的表', rows: [{ number: 1, cells: [{ text: 'a' }] }] }])).toMatchObject([
      { code: 'unknownSheet', values: { name: '我的表' } },
    ]);
    expect(stopsOf([])).toMatchObject([{ code: 'nothing' }]);
  });

  it('a column that the file does not have changes nothing and is named', () => {
    const [grid] = gridsOf(known, [CENTRE]);
    const narrow = [{ ...grid!, rows: grid!.rows.map((row) => ({ ...row, cells: row.cells.slice(0, 4) })) }];
    const plan = planOf(narrow, known);
    expect(plan.rows).toMatchObject([{ state: 'same', faults: [] }]);
    expect(plan.missingTitles[0]?.titles).toContain('电话');
  });
});
