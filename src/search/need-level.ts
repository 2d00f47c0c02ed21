/**
 * The level that a firm asks for: "a national laboratory" is a wish about who, not a word of the trade. What a firm
 * tells of itself (国家级专精特新企业, 设有市级技术中心) is no wish.
 */
import type { Level } from '../domain/level.ts';
import type { Range } from './passage.ts';

export interface LevelWish {
  readonly level: Level;
  readonly range: Range;
}

const OWN_TITLE =
  '(?!的?[“"「]?(?:专精特新|專精特新|高新|小巨人|单项冠军|單項冠軍|绿色工厂|綠色工廠|企业|企業|奖|獎|项目|項目|课题|課題|人才|制造业|製造業))';
const WORDS: Readonly<Record<Level, string>> = {
  national: `国家级|國家級|国字号|國字號|国家(?:重点|质检|检测|检验|认可)|國家(?:重點|質檢|檢測|檢驗|認可)|\\bnational(?:[- ]level)?(?= (?:\\w+ ){0,3}(?:lab|laborator|cent|institut|bod|platform|facilit))|\\b(?:national|state)[- ]level\\b`,
  ministerial: '省部级|省部級|部级|部級|\\bministerial\\b',
  municipal: '市级|市級|\\bmunicipal(?:[- ]level)?\\b|\\bcity-level\\b',
  district: '区级|區級|\\bdistrict-level\\b',
};
const PATTERNS = (Object.keys(WORDS) as Level[]).map(
  (level) => [level, new RegExp(`(?:${WORDS[level]})${OWN_TITLE}`, 'giu')] as const,
);
/** Clauses in which a firm tells what it is or has. */
const OF_ITSELF =
  /设有|設有|建有|拥有|擁有|荣获|榮獲|获评|獲評|获得|獲得|入选|入選|认定为|認定為|我们是|我們是|我司是|公司是|是一家|成立于|成立於|承担了|承擔了|\bwe (?:are|have|hold|won)\b|\bour (?:company|firm|team) (?:is|has)\b|\bawarded\b/iu;
const CLAUSE = /[^。！？!?；;，,：:\n]+/gu;

export function findLevels(text: string): readonly LevelWish[] {
  const wishes: LevelWish[] = [];
  for (const { 0: clause, index } of text.matchAll(CLAUSE)) {
    if (OF_ITSELF.test(clause)) continue;
    for (const [level, pattern] of PATTERNS) {
      for (const { 0: word, index: at } of clause.matchAll(pattern))
        wishes.push({ level, range: [index + at, index + at + word.length] });
    }
  }
  return wishes;
}
