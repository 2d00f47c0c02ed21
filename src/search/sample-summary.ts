/**
 * A small summary for tests, of bodies that exist; the texts are cut to what the tests need.
 */
import { pinyin } from 'pinyin-pro';
import type { Summary, SummaryEntry, SummaryTerm } from '../domain/summary.ts';

/** As the contract in `pinyin.ts` has it: one part a code point. */
export function soundOf(name: string): string {
  const parts = pinyin(name, { toneType: 'none', type: 'array' });
  if (parts.length !== Array.from(name).length) throw new Error(`${name}: not one part a character`);
  return parts.map((part) => (part.trim() === '' ? '_' : part.toLowerCase())).join(' ');
}

const HAN = /\p{Script=Han}/u;

type Draft = Pick<SummaryEntry, 'id' | 'type'> &
  Partial<Omit<SummaryEntry, 'name' | 'otherName' | 'search'>> & {
    name: string;
    en?: string;
    aliases?: string[];
    capabilities?: string[];
  };

export function sampleEntry({ name, en, aliases = [], capabilities = [], ...rest }: Draft): SummaryEntry {
  return {
    name: { value: name, lang: 'zh-Hans' },
    ...(en === undefined ? {} : { otherName: { value: en, lang: 'en' } }),
    sectors: [],
    offers: [],
    membership: 'named',
    hosted: 0,
    summary: '',
    sources: 1,
    basis: 'sourced',
    checkedOn: '2026-11-22',
    sortKey: soundOf(name),
    search: {
      aliases,
      capabilities,
      pinyin: [name, ...aliases.filter((alias) => HAN.test(alias))].map(soundOf),
    },
    ...rest,
  };
}

function term(id: string, name: string, ...synonyms: string[]): SummaryTerm {
  return { id, name, synonyms };
}

const ENTRIES: readonly SummaryEntry[] = [
  sampleEntry({
    id: 'east-china-normal-university',
    type: 'university',
    name: '华东师范大学',
    en: 'East China Normal University',
    aliases: ['华东师大', '华师大', 'ECNU'],
    capabilities: ['软件、数据科学与人工智能联合研发'],
    sectors: ['smart-software'],
    offers: ['joint-rd'],
    pole: 'wu',
    host: { name: '教育部' },
    hosted: 12,
    address: '上海市普陀区中山北路3663号',
    summary: '教育部直属综合性研究型大学。',
  }),
  sampleEntry({
    id: 'seari',
    type: 'institute',
    name: '上海电器科学研究所（集团）有限公司',
    en: 'Shanghai Electrical Apparatus Research Institute (Group) Co., Ltd.',
    aliases: ['电科所', '上电科', 'SEARI', '机械工业部上海电器科学研究所'],
    capabilities: ['电机与低压电器研发'],
    sectors: ['robotics', 'new-energy'],
    offers: ['joint-rd', 'testing'],
    pole: 'wu',
    hosted: 8,
  }),
  sampleEntry({
    id: 'srici',
    type: 'institute',
    name: '上海化工研究院有限公司',
    en: 'Shanghai Research Institute of Chemical Industry Co., Ltd.',
    aliases: ['上化院', '上海化工研究院', 'SRICI'],
    capabilities: ['聚烯烃催化剂中试'],
    sectors: ['chemicals'],
    offers: ['joint-rd', 'pilot-production'],
    pole: 'wu',
    hosted: 9,
  }),
  sampleEntry({
    id: 'academy-of-forensic-science',
    type: 'institute',
    name: '司法鉴定科学研究院',
    en: 'Academy of Forensic Science',
    aliases: ['司鉴院', 'AFS', '司法部司法鉴定科学技术研究所'],
    level: 'ministerial',
    membership: 'located',
  }),
  sampleEntry({
    id: 'robot-test-evaluation-centre',
    type: 'platform',
    name: '国家机器人检测与评定中心（总部）',
    en: 'National Robot Test and Evaluation Center (Headquarters)',
    aliases: ['国评中心（总部）'],
    level: 'national',
    kind: 'testing-certification',
    sectors: ['robotics'],
    offers: ['testing'],
    host: { id: 'seari', name: '上海电器科学研究所（集团）有限公司' },
  }),
  sampleEntry({
    id: 'robot-rd-platform',
    type: 'platform',
    name: '上海市机器人研发与转化功能型平台',
    en: 'Shanghai Robot R&D and Transformation Functional Platform',
    level: 'municipal',
    sectors: ['robotics'],
    offers: ['joint-rd', 'testing'],
  }),
  sampleEntry({
    id: 'trustworthy-computing-laboratory',
    type: 'platform',
    name: '上海市高可信计算重点实验室',
    en: 'Shanghai Key Laboratory of Trustworthy Computing',
    level: 'municipal',
    kind: 'key-laboratory',
    sectors: ['smart-software'],
    host: { id: 'east-china-normal-university', name: '华东师范大学' },
  }),
  sampleEntry({
    id: 'green-chemistry-laboratory',
    type: 'platform',
    name: '上海市绿色化学与化工过程绿色化重点实验室',
    kind: 'key-laboratory',
    sectors: ['chemicals'],
    membership: 'unconfirmed',
  }),
  sampleEntry({
    id: 'haina-town',
    type: 'park',
    name: '海纳小镇数字化转型示范区',
    en: 'Haina Town',
    pole: 'shu',
  }),
  sampleEntry({
    id: 'chuangying-top',
    type: 'space',
    name: '创营·TOP众创空间',
    en: 'Chuangying TOP Maker Space',
  }),
];

export const sampleSummary: Summary = {
  version: 'test',
  locale: 'zh-Hans',
  entries: [...ENTRIES],
  vocabulary: {
    sectors: [
      term('smart-software', '智能软件', '软件', '人工智能', 'software', 'AI'),
      term('robotics', '机器人与智能制造', '机器人', '电机', 'robot', 'motor'),
      term('new-energy', '新能源与电力', '储能', '电池', 'battery'),
      term('chemicals', '新材料与化工', '化工', '催化', 'catalyst'),
    ],
    kinds: [
      term('key-laboratory', '重点实验室', 'key laboratory'),
      term('testing-certification', '检测认证机构'),
    ],
    offers: [
      term('joint-rd', '联合研发', '攻关', 'contract research'),
      term('testing', '检测试验', '检测', '检验', 'test', 'inspection'),
      term('pilot-production', '中试', '放大', 'scale-up'),
    ],
    levels: [
      term('national', '国家级', 'national'),
      term('ministerial', '部级'),
      term('municipal', '市级'),
      term('district', '区级'),
    ],
    poles: [
      term('zhong', '中以（上海）创新园'),
      term('hua', '上海清华国际创新中心'),
      term('wu', '武宁创新共同体'),
      term('shu', '海纳小镇数字化转型示范区'),
    ],
  },
  seals: [],
  stations: [],
  fold: '電电學学東东師师範范華华機机檢检測测實实驗验電电鑑鉴',
};
