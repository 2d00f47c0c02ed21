/**
 * The phrases in which needs are written and that say nothing about them, and what tells the asking sentence from
 * the ones around it. 繁體 beside 简体 where the characters differ and the text is not folded.
 */
import { GENERIC_WORDS, GENERIC_WORDS_EN, OTHER_TRADES } from '../domain/need-words.ts';
import { stem } from './stem.ts';

function stems(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(stem));
}

/** English words that join others or belong to the letter. */
export const STOP_WORDS: ReadonlySet<string> = stems(
  `a an the and or of for to in on at by with from into over under as is are be been was were will would can could
  should may might must shall do does did has have had having it its this that these those we our us i my me you
  your they their them he she who which what when where how why not no nor but if so than then there here also only
  both each any some all more most much many very such same other another one two three new own up out about around
  near need seek look find want wish hope like help please thank dear hello company firm compan business team
  partner partnership cooperat collaborat currently plan planning within able get make making use us based base
  month week year day soon good well able provid offer require requir request interest intend wonder kindl regard
  shanghai putuo china chines want bring take give let come go work against between while after before during per
  via etc ltd co inc group limited several support next last small medium large big together understand`,
);

/** Where a firm says who it is. */
export const INTRODUCING =
  /我们是|我們是|我司是|本公司是|从事|從事|主营|主營|成立于|成立於|成立十|成立已|注册资本|註冊資本|总部(?:在|位于|设在)|總部(?:在|位於|設在)|位于|位於|员工|員工|荣获|榮獲|获评|獲評|先后获|先後獲|营收|營收|年产值|年產值|通过ISO|拥有(?:发明|专利)|擁有(?:發明|專利)|远销|遠銷|客户包括|客戶包括|高新技术企业、|小巨人|的(?:企业|企業|公司|初创|初創|厂家|廠家|开发商|開發商|供应商|供應商|团队|團隊|制造商|生产商|生產商|承办商|承辦商)|\bwe are (?:an?|the)\b|\bwe (?:make|build|produce|manufacture|run|operate|distribute)\b|\bour (?:company|firm) (?:is|makes|builds)\b|founded|based in|headquartered|employees/i;

/** Where a firm says what it wants. */
export const ASKING =
  /需要|希望|想|寻|尋|找|求|委托|委託|申请|申請|能否|如何|要做|要求|怎么|怎麼|解决|解決|打算|need|look|seek|want|wish|hope|would like|require|help|search/i;

/** Folded where Chinese, stemmed where English. */
export const GENERIC: ReadonlySet<string> = new Set([...GENERIC_WORDS, ...GENERIC_WORDS_EN.map(stem)]);

/** The same in English as `OTHER_TRADES` in Chinese. */
const OTHER_TRADES_EN =
  /\b(?:wedding|florist|cater(?:er|ing)|banquet|restaurant|renovation|decorat|housekeep|nanny|babysit|cleaning lady|cleaner|moving company|removals|hairdress|beauty salon|nail salon|pets?\b(?= salon| shop| food| groom)|travel agen|holiday|flights?\b|hotel|divorce|lawyer|solicitor|bookkeep|tax return|second-?hand|used car|uniforms|gifts?\b|yoga|gym\b|dentist|piano|mortgage|real estate|apartment|plumber|funeral|warehouse to rent|cold storage|freight forward|trucking|law firm|litigation|shareholder agreement|accountan|garment|apparel|fashion|tailor|jewel|dairy|cattle|livestock|poultry|orchard|tractor|harvester|chef\b|coffee|bakery|grocery|film crew|actors?\b|tv commercial|photograph|interpreter|printing house|security guards?|resort|tour guide|interior design|furniture|real-estate|football club|mining company|quarry|wholesale)/i;

const OTHER_TRADES_ZH = new RegExp(OTHER_TRADES.join('|'), 'u');

/** @param folded the text without marks and in 简体 */
export function namesOtherTrade(text: string, folded: string): boolean {
  return OTHER_TRADES_EN.test(text) || OTHER_TRADES_ZH.test(folded);
}
