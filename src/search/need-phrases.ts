/**
 * The phrases in which needs are written and that say nothing about them, and what tells the asking sentence from
 * the ones around it. 繁體 beside 简体 where the characters differ and the text is not folded.
 */
import { GENERIC_WORDS, GENERIC_WORDS_EN } from '../domain/need-words.ts';
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
  /我们是|我們是|我司是|本公司是|从事|從事|主营|主營|成立于|成立於|位于|位於|的(?:企业|企業|公司|初创|初創|厂家|廠家|开发商|開發商|供应商|供應商|团队|團隊|制造商|生产商|生產商)|\bwe are (?:an?|the)\b|\bwe (?:make|build|produce|manufacture|run|operate)\b|\bour (?:company|firm) (?:is|makes|builds)\b|founded|based in/i;

/** Where a firm says what it wants. */
export const ASKING =
  /需要|希望|想|寻|尋|找|求|委托|委託|申请|申請|能否|如何|要做|要求|怎么|怎麼|解决|解決|打算|need|look|seek|want|wish|hope|would like|require|help|search/i;

/** Folded where Chinese, stemmed where English. */
export const GENERIC: ReadonlySet<string> = new Set([...GENERIC_WORDS, ...GENERIC_WORDS_EN.map(stem)]);

/**
 * Trades that no entry of such a directory serves. A need that names one must have more in common with an entry
 * than a word or two: a wedding wants 场地 too.
 */
export const OTHER_TRADES =
  /餐饮|餐飲|餐厅|餐廳|火锅|火鍋|饭店|飯店|酒店|宴会|宴會|酒席|奶茶|咖啡店|茶餐|厨房|廚房|外卖|外賣|装修|裝修|装潢|裝潢|家具|婚礼|婚禮|婚庆|婚慶|婚纱|婚紗|年会|年會|团建|團建|月嫂|保姆|钟点工|鐘點工|保洁|清潔工|家政|搬家|美容|美发|美髮|美甲|健身房|瑜伽|宠物|寵物|旅游|旅遊|机票|機票|签证|簽證|离婚|離婚|遗产|遺產|刑事|辩护|律师|律師|代账|代賬|记账|記賬|报税|報稅|二手|求购|求購|工作服|劳保|勞保|礼品|禮品|名片|服装|服裝|鞋|铺位|鋪位|舖位|店铺|店鋪|店面|学区|補習|补习|幼儿园|幼兒園|钢琴|鋼琴|驾校|駕校|租房|买房|賣房|卖房|二手房|殡葬|殯葬|彩票|\b(?:wedding|florist|cater(?:er|ing)|banquet|restaurant|renovation|decorat|housekeep|nanny|babysit|cleaning lady|cleaner|moving company|removals|hairdress|beauty salon|nail salon|pets?\b(?= salon| shop| food| groom)|travel agen|holiday|flights?\b|hotel|divorce|lawyer|solicitor|bookkeep|tax return|second-?hand|used car|uniforms|gifts?\b|yoga|gym\b|dentist|piano|mortgage|real estate|apartment|plumber|funeral)/i;
