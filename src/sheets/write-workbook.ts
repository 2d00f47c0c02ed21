/**
 * Records as a workbook for Excel, WPS and LibreOffice: one sheet a type, Chinese titles that stay in view and
 * tell by a comment what to write, drop-downs, and hidden columns for the id and the revision. Every cell but a
 * coordinate is text, and none begins a formula.
 */
import { writeXlsx, type Cell, type CellStyle, type DataValidation, type WriteSheet } from 'hucre/xlsx';
import { choiceList, type ChoiceList } from './choice-lists.ts';
import { letterOf } from './column-letter.ts';
import type { Column } from './column.ts';
import type { KnownRecord } from './known.ts';
import type { Lexicon } from './lexicon.ts';
import { rowTexts, titlesOf } from './row-texts.ts';
import { CHOICES_SHEET, HELP_SHEET, ID_TITLE, SHEETS, VERSION_TITLE, type SheetKind } from './sheet-table.ts';

/** Rows below the last record that have drop-downs too. */
const ROOM_FOR_NEW = 500;
/** What a cell can hold in Excel. */
const LONGEST_CELL = 32_767;
/** The id, the version and the name stay in view. */
const FROZEN_COLUMNS = 3;

const fill = (rgb: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
});
const TITLE: CellStyle = {
  font: { bold: true },
  fill: fill('F3ECDE'),
  alignment: { vertical: 'top', wrapText: true },
};
const REQUIRED_TITLE: CellStyle = { ...TITLE, fill: fill('FFE9A8') };
const TEXT: CellStyle = { numFmt: '@', alignment: { vertical: 'top', wrapText: true } };
const NUMBER: CellStyle = { numFmt: '0.######', alignment: { vertical: 'top' } };

function cellValue(text: string, column: Column | undefined): string | number | null {
  if (text === '') return null;
  if (text.length > LONGEST_CELL)
    throw new Error('A cell of a spreadsheet holds at most 32,767 characters; shorten the longest list.');
  return column?.isNumber ? Number(text) : text;
}

function titleCells({ columns }: SheetKind): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const titles: Pick<Column, 'title' | 'help' | 'isRequired'>[] = [
    { title: ID_TITLE, help: '由系统填写，请勿改动；新增的行留空。' },
    { title: VERSION_TITLE, help: '由系统填写，请勿改动；新增的行留空。' },
    ...columns,
  ];
  for (const [index, { title, help, isRequired }] of titles.entries())
    cells.set(`0,${index}`, {
      value: title,
      style: isRequired ? REQUIRED_TITLE : TITLE,
      comment: { author: '普陀科创名录', text: help },
    });
  return cells;
}

/** The sheet of choices grows a column for each list that is asked for; `rangeOf` tells where one stands. */
function createChoices(lexicon: Lexicon) {
  const lists: ChoiceList[] = [];
  return {
    rangeOf(column: Column, type: string): string | undefined {
      if (!column.choices) return undefined;
      const wanted = choiceList(column.choices, column, type, lexicon);
      if (wanted.words.length === 0) return undefined;
      let at = lists.findIndex(({ title }) => title === wanted.title);
      if (at < 0) at = lists.push(wanted) - 1;
      const letter = letterOf(at);
      return `${CHOICES_SHEET}!$${letter}$2:$${letter}$${wanted.words.length + 1}`;
    },
    sheet(): WriteSheet {
      const longest = Math.max(0, ...lists.map(({ words }) => words.length));
      return {
        name: CHOICES_SHEET,
        columns: lists.map(() => ({ width: 26 })),
        rows: [
          lists.map(({ title }) => title),
          ...Array.from({ length: longest }, (_, row) => lists.map(({ words }) => words[row] ?? null)),
        ],
        freezePane: { rows: 1 },
      };
    },
  };
}

function recordSheet(
  sheet: SheetKind,
  records: readonly KnownRecord[],
  lexicon: Lexicon,
  choices: ReturnType<typeof createChoices>,
): WriteSheet {
  const { columns } = sheet;
  const lastRow = records.length + 1 + ROOM_FOR_NEW;
  const rows = records.map((record) =>
    rowTexts(record, columns, lexicon).map((text, index) => cellValue(text, columns[index - 2])),
  );
  const used = columns.map((_, index) => rows.some((row) => row[index + 2] !== null));
  return {
    name: sheet.name,
    columns: [
      { width: 20, hidden: true, style: TEXT },
      { width: 8, hidden: true, style: TEXT },
      ...columns.map(({ width, isHidden, isNumber }, index) => ({
        width,
        hidden: isHidden === true && !used[index],
        style: isNumber ? NUMBER : TEXT,
      })),
    ],
    rows: [titlesOf(sheet), ...rows],
    cells: titleCells(sheet),
    freezePane: { rows: 1, columns: FROZEN_COLUMNS },
    autoFilter: { range: `A1:${letterOf(columns.length + 1)}${Math.max(2, records.length + 1)}` },
    dataValidations: columns.flatMap((column, index): DataValidation[] => {
      const range = choices.rangeOf(column, sheet.type);
      if (range === undefined) return [];
      const letter = letterOf(index + 2);
      return [
        {
          type: 'list',
          formula1: range,
          range: `${letter}2:${letter}${lastRow}`,
          allowBlank: true,
          showErrorMessage: true,
          // A record that the same file adds is in no list yet.
          errorStyle: column.choices?.from === 'records' ? 'warning' : 'stop',
          errorTitle: column.title,
          errorMessage: '请从下拉列表中选一项。',
        },
      ];
    }),
  };
}

const HELP_LINES = [
  '改好后存盘，在工作台的“表格”一页上传。上传后先看到每一格的改动，确认后成为一批变更，由同事审核后才会公布，也可以整批撤销。',
  '只会改动您改过的格子。删去一行或一列不会删除任何内容：不在文件里的记录和栏目保持不变。停办的单位请改“状态”。',
  '新增：在最后一行之下填写，“编号”“版本”两列（已隐藏）留空。',
  '标题底色较深的栏目必填。请勿改标题，也不要添加自己的栏目；公式不会被接受。',
  '不知道的留空，不要猜测。不写个人姓名、个人电话和手机号。',
  '一格里有几项时一行一项（Alt+Enter 换行），一项之内用竖线“｜”分开。内容里本来有竖线时写成“\\｜”。',
  "以 = + - @ 开头的内容，前面会有一个单引号“'”，读回时自动去掉。",
];

function helpSheet(sheets: readonly SheetKind[]): WriteSheet {
  return {
    name: HELP_SHEET,
    columns: [{ width: 12 }, { width: 26 }, { width: 90, style: TEXT }],
    rows: [
      ['表', '栏目', '怎样填写'],
      ...HELP_LINES.map((line) => ['', '', line]),
      ...sheets.flatMap(({ name, columns }) => columns.map(({ title, help }) => [name, title, help])),
    ],
    freezePane: { rows: 1 },
  };
}

/** @param types whose sheets are wanted even when they hold no record; the others are there when they do */
export async function writeWorkbook(
  records: readonly KnownRecord[],
  lexicon: Lexicon,
  types: readonly string[] = [],
): Promise<Uint8Array> {
  const recordsOf = (type: string) => records.filter(({ document }) => document['type'] === type);
  const sheets = SHEETS.filter(({ type }) => types.includes(type) || recordsOf(type).length > 0);
  const choices = createChoices(lexicon);
  const recordSheets = sheets.map((sheet) => recordSheet(sheet, recordsOf(sheet.type), lexicon, choices));
  return writeXlsx({
    sheets: [...recordSheets, helpSheet(sheets.filter(isFirstOfKind)), choices.sheet()],
    defaultFont: { name: '微软雅黑', size: 10 },
  });
}

/** The five sheets of entries have the same columns, which are explained once. */
const isFirstOfKind = ({ kind }: SheetKind, index: number, sheets: readonly SheetKind[]): boolean =>
  sheets.findIndex((sheet) => sheet.kind === kind) === index;
