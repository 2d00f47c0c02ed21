/** A small matching dataset for tests; the bodies are made up. */
import type { Matching, MatchingEntry } from '../domain/matching.ts';
import { THESAURUS } from '../domain/thesaurus.ts';

function entry(id: string, name: string, rest: Partial<MatchingEntry>): MatchingEntry {
  return {
    id,
    type: 'platform',
    sectors: [],
    offers: [],
    membership: 'located',
    names: [name],
    capabilities: [],
    summary: { zh: name },
    lacks: [],
    ...rest,
  };
}

export const sampleMatching: Matching = {
  version: 'test',
  entries: [
    entry('battery-testing', '某某检测有限公司', {
      level: 'national',
      sectors: ['testing'],
      offers: ['testing'],
      capabilities: [
        { zh: '锂电池检测', en: 'Testing of lithium batteries' },
        { zh: '危险货物运输鉴定', en: 'Identification of dangerous goods for transport' },
      ],
      lacks: ['phone', 'presence'],
    }),
    entry('polymer-institute', '某某化工研究院', {
      sectors: ['materials'],
      offers: ['joint-rd', 'pilot-production'],
      capabilities: [{ zh: '聚烯烃催化剂开发', en: 'Development of polyolefin catalysts' }],
      place: { lat: 31.231, lng: 121.401 },
    }),
    entry('lift-inspection', '某某特检院', {
      sectors: ['testing'],
      offers: ['testing'],
      capabilities: [{ zh: '电梯安全风险评估', en: 'Risk assessment of lifts' }],
      place: { lat: 31.4, lng: 121.4 },
    }),
    entry('laser-unconfirmed', '甲', { capabilities: [{ zh: '激光器研制' }], membership: 'unconfirmed' }),
    entry('laser-named', '乙', { capabilities: [{ zh: '激光器研制' }], membership: 'named' }),
    ...['丙', '丁', '戊', '己', '庚'].map((name) => entry(`other-${name.codePointAt(0)}`, name, {})),
  ],
  sectors: [
    { id: 'testing', words: ['检验检测认证', 'Testing and certification', '检测'] },
    { id: 'materials', words: ['新材料与化工', 'New materials and chemicals', '化工', '聚烯烃'] },
  ],
  offers: [
    { id: 'joint-rd', words: ['联合研发', 'Joint R&D', '合作研发'] },
    { id: 'testing', words: ['检测试验', 'Testing', '检测', '测试'] },
    { id: 'pilot-production', words: ['中试', 'Pilot production'] },
  ],
  kinds: [],
  levels: [{ id: 'national', words: ['国家级', 'National'] }],
  thesaurus: [...THESAURUS],
  fold: '鋰锂電电運运輸输鑑鉴機机降降',
};
