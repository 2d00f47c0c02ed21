/** The columns of the sheets of programmes, policies and services. */
import { partialDateSchema } from '../domain/date.ts';
import { factSchema } from '../domain/entry.ts';
import { INITIATIVE_SENSITIVE_FIELDS, occasionSchema } from '../domain/initiative.ts';
import { localisedSchema } from '../domain/localised.ts';
import { nameSchema } from '../domain/names.ts';
import { policySchema } from '../domain/policy.ts';
import { programmeSchema } from '../domain/programme.ts';
import type { Column } from './column.ts';
import { FACT_HELP } from './entry-columns.ts';
import {
  AUDIENCE_LABELS,
  BASIS_LABELS,
  POLICY_STATUS_LABELS,
  PROGRAMME_STATUS_LABELS,
  SERVICE_STATUS_LABELS,
  type Labels,
} from './labels.ts';
import {
  factListColumn,
  leadListColumn,
  measureListColumn,
  occasionListColumn,
  proseListColumn,
} from './list-columns.ts';
import { nameColumns } from './name-columns.ts';
import { dateColumn } from './number-columns.ts';
import { choiceColumn, flagColumn, proseColumns, textColumn } from './plain-columns.ts';
import { contactColumns, locationColumns } from './place-columns.ts';
import { BASIS_HELP, provenanceColumns } from './provenance-columns.ts';
import { bodyColumns } from './body-columns.ts';
import { recordColumn, recordListColumn } from './record-columns.ts';
import { labelListColumn, termColumn, termListColumns } from './word-columns.ts';

function initiativeColumns(statuses: Labels, own: readonly Column[]): Column[] {
  return [
    ...nameColumns(nameSchema),
    choiceColumn(['status'], statuses, {
      title: '状态',
      help: `必填：${Object.values(statuses).join('、')}。`,
      isRequired: true,
    }),
    termColumn(['level'], 'levels', { title: '级别', help: '从下拉列表中选；不知道就留空。' }),
    termColumn(['pole'], 'poles', { title: '一极', help: '属于中、华、武、数中的哪一极；都不属于就留空。' }),
    ...termListColumns('sectors', 'sectors', '产业', false),
    ...termListColumns('offers', 'offers', '支持', false),
    ...proseColumns(['summary'], {
      title: '简介',
      help: '一两句话，一段写完，必填。',
      isRequired: true,
      width: 50,
    }),
    ...own,
    labelListColumn('audience', AUDIENCE_LABELS, {
      title: '面向',
      help: `可写几项，用顿号分开：${Object.values(AUDIENCE_LABELS).join('、')}。`,
    }),
    ...proseColumns(['whoCanTakePart'], { title: '参加对象', help: '谁可以参加或申请。' }),
    ...proseColumns(['howToTakePart'], { title: '参加方式', help: '怎样参加或申请。' }),
    recordColumn(['contactService'], 'service', {
      title: '咨询服务',
      help: '向哪个服务咨询，从下拉列表中选。',
    }),
    recordListColumn('entries', 'entry', { title: '相关条目', help: '名录里的条目，一行一个。' }),
    ...locationColumns(),
    ...contactColumns(),
    occasionListColumn({
      title: '日期',
      help: '一行一次，写成：开始｜结束｜说明｜来源序号｜说明英文。结束可以不写。',
      schema: occasionSchema,
    }),
    factListColumn({ title: '数据', help: FACT_HELP, schema: factSchema }),
    ...provenanceColumns(INITIATIVE_SENSITIVE_FIELDS, false),
  ];
}

const provides = proseListColumn('provides', {
  title: '提供',
  help: '一行一项，必填至少一项，写成：简体｜英文。英文可以不写。',
  isRequired: true,
  width: 50,
  schema: localisedSchema,
});

export const PROGRAMME_COLUMNS: readonly Column[] = initiativeColumns(PROGRAMME_STATUS_LABELS, [
  termColumn(['kind'], 'kinds', { title: '类别', help: '从下拉列表中选，必填。', isRequired: true }),
  ...bodyColumns('operator', '主办'),
  provides,
  leadListColumn({
    title: '链主',
    help: '一行一条，写成：产业｜名录里的条目。',
    schema: programmeSchema.shape.leads.unwrap().element,
  }),
  choiceColumn(['leadsBasis'], BASIS_LABELS, { title: '依据：链主', help: BASIS_HELP }),
]);

export const POLICY_COLUMNS: readonly Column[] = initiativeColumns(POLICY_STATUS_LABELS, [
  ...bodyColumns('issuer', '发文单位'),
  textColumn(['documentNumber'], { title: '文号', help: '文件的发文字号。' }),
  dateColumn(
    ['published'],
    { title: '发布日期', help: '写成 2024、2024-04 或 2024-04-19，与来源一样精确。' },
    partialDateSchema,
  ),
  flagColumn(['textFound'], 'both', {
    title: '找到原文',
    help: '必填：找到全文写“是”，否则写“否”。',
    isRequired: true,
  }),
  measureListColumn({
    title: '措施',
    help: '一行一条，写成：内容｜金额｜内容英文｜金额英文｜内容繁體｜金额繁體｜面向。后面几项可以不写。',
    schema: policySchema.shape.measures.unwrap().element,
  }),
]);

export const SERVICE_COLUMNS: readonly Column[] = initiativeColumns(SERVICE_STATUS_LABELS, [
  ...bodyColumns('operator', '主办'),
  provides,
  ...proseColumns(['hours'], { title: '开放时间', help: '公布的开放时间。' }),
]);
