/** The columns of the five sheets of entries. */
import { ENTRY_TYPES } from '../domain/entry-type.ts';
import { partialDateSchema } from '../domain/date.ts';
import { SENSITIVE_FIELDS, factSchema } from '../domain/entry.ts';
import { localisedSchema } from '../domain/localised.ts';
import { nameSchema } from '../domain/names.ts';
import type { Column } from './column.ts';
import { ENTRY_STATUS_LABELS, MEMBERSHIP_LABELS, TYPE_LABELS } from './labels.ts';
import { factListColumn, proseListColumn } from './list-columns.ts';
import { nameColumns } from './name-columns.ts';
import { dateColumn } from './number-columns.ts';
import { choiceColumn, proseColumns } from './plain-columns.ts';
import { contactColumns, locationColumns } from './place-columns.ts';
import { provenanceColumns } from './provenance-columns.ts';
import { bodyColumns } from './body-columns.ts';
import { recordColumn } from './record-columns.ts';
import { termColumn, termListColumns } from './word-columns.ts';

const ENTRY_TYPE_LABELS = Object.fromEntries(ENTRY_TYPES.map((type) => [type, TYPE_LABELS[type] ?? type]));

export const FACT_HELP =
  '一行一条，写成：名目｜数值｜截至日期｜来源序号｜名目英文｜数值英文。来源序号是“来源”一格里的第几行。';

export const ENTRY_COLUMNS: readonly Column[] = [
  ...nameColumns(nameSchema),
  choiceColumn(['type'], ENTRY_TYPE_LABELS, {
    title: '类型',
    help: '高校、科研院所、平台、园区或空间；新增的行可以留空，按所在的表。',
  }),
  choiceColumn(['status'], ENTRY_STATUS_LABELS, {
    title: '状态',
    help: '在运行、已停办或已并入；新增的行可以留空，按“在运行”。',
  }),
  recordColumn(['successor'], 'entry', {
    title: '承接单位',
    help: '停办或并入后由哪个条目承接；仍在运行的留空。',
  }),
  termColumn(['level'], 'levels', { title: '级别', help: '由哪一级认定，从下拉列表中选；不知道就留空。' }),
  termColumn(['kind'], 'kinds', { title: '类别', help: '平台的类别，从下拉列表中选。' }),
  termColumn(['pole'], 'poles', { title: '一极', help: '属于中、华、武、数中的哪一极；都不属于就留空。' }),
  recordColumn(['park'], 'park', { title: '所在园区', help: '名录里的园区，从下拉列表中选。' }),
  ...bodyColumns('host', '依托单位'),
  ...termListColumns('sectors', 'sectors', '产业', true),
  ...termListColumns('offers', 'offers', '支持', true),
  ...proseColumns(['summary'], {
    title: '简介',
    help: '一两句话，一段写完，必填。',
    isRequired: true,
    width: 50,
  }),
  proseListColumn('capabilities', {
    title: '能力',
    help: '一行一项，必填至少一项，写成：简体｜英文。英文可以不写。',
    isRequired: true,
    width: 50,
    schema: localisedSchema,
  }),
  ...locationColumns(),
  ...contactColumns(),
  choiceColumn(['membership', 'status'], MEMBERSHIP_LABELS, {
    title: '成员关系',
    help: '来源点名、位于普陀或待核实；新增的行可以留空，按“待核实”。',
  }),
  ...proseColumns(['membership', 'note'], {
    title: '成员说明',
    help: '凭什么这样判断，必填。',
    isRequired: true,
  }),
  dateColumn(
    ['established'],
    { title: '成立', help: '写成 2024、2024-04 或 2024-04-19，与来源一样精确。' },
    partialDateSchema,
  ),
  factListColumn({ title: '数据', help: FACT_HELP, schema: factSchema }),
  ...provenanceColumns(SENSITIVE_FIELDS, true),
];
