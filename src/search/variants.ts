/**
 * Other ways to write one word. In English: both sides of the Atlantic, the plural's singular, testing and test. Names follow
 * their owners ("Center"), the vocabulary follows the house style ("centre"), and readers type either.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/centre/, 'center'],
  [/center/, 'centre'],
  [/is(e|ed|er|ers|ing|ation)$/, 'iz$1'],
  [/iz(e|ed|er|ers|ing|ation)$/, 'is$1'],
  [/^programme/, 'program'],
  [/^licence/, 'license'],
  [/^license/, 'licence'],
  [/^(.{4,})ing$/, '$1'],
  [/ies$/, 'y'],
  [/([^aeiou])y$/, '$1ies'],
  [/([^s])s$/, '$1'],
];

/**
 * What Hong Kong and the mainland call differently, folded. Where only the characters differ, folding is enough.
 */
export const WORDINGS: readonly (readonly [hongKong: string, mainland: string])[] = [
  ['机械人', '机器人'],
  ['晶片', '芯片'],
  ['资讯科技', '信息技术'],
  ['资讯', '信息'],
  ['创科', '科创'],
  ['软体', '软件'],
  ['硬体', '硬件'],
  ['网络保安', '网络安全'],
  ['电讯', '通信'],
  ['通讯', '通信'],
  ['数码', '数字'],
  ['程式', '程序'],
  ['资料库', '数据库'],
  ['感应器', '传感器'],
  ['摩打', '电机'],
  ['升降机', '电梯'],
  ['镭射', '激光'],
  ['积体电路', '集成电路'],
  ['医疗仪器', '医疗器械'],
  ['科学园', '科技园'],
  ['太赫茲', '太赫兹'],
  ['质素', '质量'],
  ['流动通信', '移动通信'],
  ['流动应用', '移动应用'],
  ['生物科技', '生物技术'],
  ['私隐', '隐私'],
  ['伺服器', '服务器'],
  ['感测器', '传感器'],
  ['雷射', '激光'],
  ['奈米', '纳米'],
  ['数位', '数字'],
  ['网路', '网络'],
  ['冷气', '空调'],
  ['巴士', '公交'],
  ['货柜码头', '集装箱码头'],
  ['电单车', '摩托车'],
  ['临牀', '临床'],
  ['註册', '注册'],
  ['鑑证', '鉴定'],
  ['鉴证', '鉴定'],
  ['化验', '检测'],
];
const MOST_WORDINGS = 4;

/** The word in the other side's terms, both ways. */
function wordings(word: string): readonly string[] {
  const forms = [word];
  for (const pair of WORDINGS) {
    for (const [from, to] of [pair, [pair[1], pair[0]] as const]) {
      if (!word.includes(from)) continue;
      for (const form of forms.slice(0, MOST_WORDINGS)) forms.push(form.replaceAll(from, to));
    }
  }
  return [...new Set(forms)];
}

/** The word itself first. */
export function spellings(word: string): readonly string[] {
  if (/\p{Script=Han}/u.test(word)) return wordings(word);
  if (!/^[a-z]{4,}$/.test(word)) return [word];
  const other = SPELLINGS.filter(([pattern]) => pattern.test(word)).map(([pattern, to]) =>
    word.replace(pattern, to),
  );
  return [...new Set([word, ...other])];
}
