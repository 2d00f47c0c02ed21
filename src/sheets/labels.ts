/** What the closed lists of the schemas are called in a cell. The words of the site's own pages, in short. */
import { SheetFault } from './fault.ts';

export type Labels = Readonly<Record<string, string>>;

/** The key of a word as it stands in a cell. Throws a SheetFault for one that is not in the list. */
export function keyOfLabel(labels: Labels, word: string): string {
  const found = Object.entries(labels).find(([key, label]) => label === word || key === word);
  if (!found) throw new SheetFault('notInList', { value: word });
  return found[0];
}

export const TYPE_LABELS: Labels = {
  university: '高校',
  institute: '科研院所',
  platform: '平台',
  park: '园区',
  space: '空间',
  programme: '活动机制',
  policy: '政策',
  service: '服务',
};

export const ENTRY_STATUS_LABELS: Labels = { active: '在运行', closed: '已停办', merged: '已并入' };
export const PROGRAMME_STATUS_LABELS: Labels = { active: '在运行', ended: '已结束' };
export const POLICY_STATUS_LABELS: Labels = {
  announced: '已预告',
  draft: '征求意见',
  issued: '已发布',
  expired: '已到期',
};
export const SERVICE_STATUS_LABELS: Labels = { active: '在运行', proposed: '已提出' };

export const LANGUAGE_LABELS: Labels = { 'zh-Hans': '简体', 'zh-Hant': '繁體', en: '英文' };
export const NAME_KIND_LABELS: Labels = {
  official: '正式',
  short: '简称',
  former: '曾用',
  translated: '译名',
};
export const MEMBERSHIP_LABELS: Labels = {
  named: '来源点名',
  located: '位于普陀',
  unconfirmed: '待核实',
};
export const PRECISION_LABELS: Labels = { building: '楼栋', street: '门牌', area: '片区' };
export const BASIS_LABELS: Labels = {
  sourced: '有来源',
  'general-knowledge': '待核实',
  inferred: '编者推断',
};
export const CONFIDENCE_LABELS: Labels = { high: '高', medium: '中', low: '低' };
export const YES_LABELS: Labels = { true: '是', false: '否' };

/** The fields that a source may support. */
export const FIELD_LABELS: Labels = {
  status: '状态',
  names: '名称',
  level: '级别',
  kind: '类别',
  pole: '一极',
  park: '园区',
  host: '依托单位',
  operator: '主办',
  issuer: '发文单位',
  documentNumber: '文号',
  published: '发布日期',
  textFound: '原文',
  measures: '措施',
  provides: '提供',
  sectors: '产业',
  offers: '支持',
  summary: '简介',
  capabilities: '能力',
  whoCanTakePart: '参加对象',
  howToTakePart: '参加方式',
  entries: '相关条目',
  location: '位置',
  contact: '联系方式',
  hours: '开放时间',
  leads: '链主',
  dates: '日期',
  membership: '成员关系',
  established: '成立',
  facts: '数据',
};

export const AUDIENCE_LABELS: Labels = {
  university: '高校院所',
  company: '企业',
  'start-up': '创业团队',
  organisation: '园区与机构',
  person: '个人',
};
