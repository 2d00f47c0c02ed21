/** Columns that say on what a record rests: sources, the basis of each field, when it was checked. */
import { daySchema } from '../domain/date.ts';
import { sourceSchema } from '../domain/source.ts';
import type { Column } from './column.ts';
import { BASIS_LABELS, CONFIDENCE_LABELS, FIELD_LABELS } from './labels.ts';
import { sourceListColumn } from './list-columns.ts';
import { dateColumn } from './number-columns.ts';
import { choiceColumn, textColumn } from './plain-columns.ts';

const basisOf = (field: string, name: string, of: readonly string[], help: string): Column =>
  choiceColumn(['basis', field], Object.fromEntries(of.map((key) => [key, BASIS_LABELS[key] ?? key])), {
    title: `依据：${name}`,
    help,
    width: 12,
  });

export const BASIS_HELP = '有来源支持时自动写“有来源”；没有来源时写“待核实”或“编者推断”，留空按“待核实”。';

/** @param sensitive the fields whose basis is asked for; @param hasCapabilities whether theirs is too */
export function provenanceColumns(sensitive: readonly string[], hasCapabilities: boolean): Column[] {
  return [
    sourceListColumn({
      title: '来源',
      help: '一行一份文件，写成：标题｜发布者｜日期｜网址｜所支持的字段｜标题为编者概括。日期、网址和最后一项可以不写；字段用顿号分开，如：名称、级别。',
      width: 60,
      keepsEmpty: true,
      schema: sourceSchema,
    }),
    basisOf('existence', '存在', ['sourced', 'general-knowledge'], BASIS_HELP),
    ...(hasCapabilities
      ? [
          basisOf(
            'capabilities',
            '能力',
            ['sourced', 'inferred'],
            '来源写明能力时写“有来源”，否则写“编者推断”。',
          ),
        ]
      : []),
    ...sensitive.map((field) =>
      basisOf(field, FIELD_LABELS[field] ?? field, Object.keys(BASIS_LABELS), BASIS_HELP),
    ),
    choiceColumn(['confidence'], CONFIDENCE_LABELS, {
      title: '可信度',
      help: '编者对整条记录的把握：高、中或低。',
    }),
    dateColumn(
      ['checkedOn'],
      { title: '核对日期', help: '最近一次核对的日期，写成 2026-11-22。', isRequired: true },
      daySchema,
    ),
    textColumn(['editorNote'], { title: '编者注', help: '给编者看的说明，不公开。', width: 36 }),
  ];
}
