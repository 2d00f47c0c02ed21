/**
 * 繁體 for Hong Kong, derived while the datasets are built. OpenCC's Hong Kong standard does the work; the
 * glossary keeps proper names and usage that a character table cannot know.
 */
import { Converter } from 'opencc-js/cn2t';
import { Converter as ConverterBack } from 'opencc-js/t2cn';

/**
 * What OpenCC writes, and the form that Hong Kong prints instead. It touches names too, since it changes the script
 * alone. Reviewed by hand against every text of the directory; every pair has a test.
 */
export const SCRIPT_GLOSSARY: readonly (readonly [string, string])[] = [
  ['創新裏', '創新里'],
  ['新藥創制', '新藥創製'],
  ['地方誌', '地方志'],
  ['籤約', '簽約'],
  ['彙集', '匯集'],
  ['瞭解', '了解'],
  ['週年', '周年'],
  ['合作伙伴', '合作夥伴'],
  ['羣', '群'],
  ['峯', '峰'],
  ['牀', '床'],
  ['佈', '布'],
  ['啓', '啟'],
  ['户', '戶'],
  ['説', '說'],
  ['税', '稅'],
];

/** Words that Hong Kong has another word for. In prose alone: a name is converted and never translated. */
export const WORD_GLOSSARY: readonly (readonly [string, string])[] = [
  ['信息技術', '資訊科技'],
  ['信息', '資訊'],
  ['科創', '創科'],
  ['芯片', '晶片'],
  ['走訪', '到訪'],
  ['電子郵件', '電郵'],
];

/**
 * Words for what one does with a program, of the interface alone: a file of the disk is none of an office. And what
 * OpenCC takes for another word there.
 */
export const INTERFACE_GLOSSARY: readonly (readonly [string, string])[] = [
  ['天后', '天後'],
  ['隻保留', '只保留'],
  ['隻屬於', '只屬於'],
  ['併發', '並發'],
  ['鏈接或文件', '連結或檔案'],
  ['存為文件', '存為檔案'],
  ['讀入文件', '讀入檔案'],
  ['日曆文件', '日曆檔案'],
  ['清單文件', '清單檔案'],
  ['文字文件', '文字檔案'],
  ['Word 文件', 'Word 檔案'],
  ['文件沒能', '檔案沒能'],
  ['郵件程序', '電郵程式'],
  ['郵箱或地址', '電郵或地址'],
  ['郵箱地址', '電郵地址'],
  ['郵箱', '電郵地址'],
  ['郵件', '電郵'],
  ['鏈接', '連結'],
  ['搜索', '搜尋'],
  ['打印', '列印'],
  ['保存', '儲存'],
  ['存儲', '儲存'],
  ['登錄', '登入'],
  ['賬號', '帳戶'],
  ['服務器', '伺服器'],
  ['粘貼', '貼上'],
  ['導出', '匯出'],
  ['刷新頁面', '重新載入'],
  ['打開腳本', '啟用 JavaScript'],
];

/** Names that prose speaks of, with words in them that it would change. A test tells when one is missing. */
const KEPT = [
  '科創集市',
  '科創產業空間',
  '科創人才實踐基地',
  '科創資源電子地圖',
  '科創知識產權服務點',
  '科創板',
  '知識產權信息公共服務',
  '人工智能芯片實驗室',
  '車規芯片實驗室',
  '經濟和信息化',
] as const;

const convert = Converter({ from: 'cn', to: 'hk' });

const HAN = /\p{Script=Han}/u;

/** Chinese in 繁體 quotes with corner brackets; a quotation in Latin letters alone keeps its own marks. */
function quoteInCorners(text: string): string {
  if (!HAN.test(text)) return text;
  return text
    .replaceAll('“', '「')
    .replaceAll('”', '」')
    .replaceAll(/‘([^‘’]*)’/g, '『$1』');
}

/** Between two builds in one process nearly every text stays: what was converted is kept. */
const converted = new Map<string, string>();
const MOST_KEPT = 100_000;

function replaceAll(text: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((done, [from, to]) => done.replaceAll(from, to), text);
}

/** The script alone: for names of bodies, titles and places. */
export function toTraditionalName(text: string): string {
  const known = converted.get(text);
  if (known !== undefined) return known;
  const traditional = quoteInCorners(replaceAll(convert(text), SCRIPT_GLOSSARY));
  if (converted.size >= MOST_KEPT) converted.clear();
  converted.set(text, traditional);
  return traditional;
}

const KEPT_NAMES = new RegExp(`(${KEPT.join('|')})`);

/** For prose: script and words as Hong Kong writes. */
export function toTraditional(text: string): string {
  return toTraditionalName(text)
    .split(KEPT_NAMES)
    .map((part, index) => (index % 2 === 1 ? part : replaceAll(part, WORD_GLOSSARY)))
    .join('');
}

const convertBack = ConverterBack({ from: 'hk', to: 'cn' });

/** The script alone: the words stay those of Hong Kong. */
export function toSimplified(text: string): string {
  return convertBack(text);
}

/** For the words of the interface, at any depth; keys stay. */
export function toTraditionalWords<T>(value: T): T {
  const walk = (node: unknown): unknown => {
    if (typeof node === 'string') return replaceAll(toTraditional(node), INTERFACE_GLOSSARY);
    if (Array.isArray(node)) return node.map(walk);
    if (node && typeof node === 'object') {
      return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, walk(child)]));
    }
    return node;
  };
  return walk(value) as T;
}

/** Reading their dictionaries takes longer than a whole build: once a process, when first needed. */
let foldVariants: readonly ((text: string) => string)[] | undefined;

/**
 * The pairs "traditional, simplified" by which a query in 繁體 finds text in 简体, one character to one.
 * Only for characters that `texts` (简体) contain, so that the table stays small.
 */
export function foldPairs(texts: Iterable<string>): string {
  foldVariants ??= [convert, Converter({ from: 'cn', to: 'tw' }), Converter({ from: 'cn', to: 't' })];
  const pairs = new Map<string, string>();
  for (const text of texts) {
    const simplified = [...text];
    for (const variant of foldVariants) {
      const traditional = [...variant(text)];
      if (traditional.length !== simplified.length) continue;
      traditional.forEach((character, index) => {
        const plain = simplified[index];
        if (plain && character !== plain) pairs.set(character, plain);
      });
    }
  }
  return [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flat()
    .join('');
}
