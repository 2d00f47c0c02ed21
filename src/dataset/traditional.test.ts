import { describe, expect, it } from 'vitest';
import {
  foldPairs,
  SCRIPT_GLOSSARY,
  toSimplified,
  toTraditional,
  toTraditionalWords,
  toTraditionalName,
  WORD_GLOSSARY,
} from './traditional.ts';

describe('toTraditional', () => {
  it('writes as Hong Kong writes', () => {
    expect(toTraditional('上海电器科学研究所，软件与网络')).toBe('上海電器科學研究所，軟件與網絡');
    expect(toTraditional('云岭东路345号')).toBe('雲嶺東路345號');
  });

  const CASES = [
    ['“创新里”科创产业空间', '「創新里」科創產業空間'],
    ['新药创制工程', '新藥創製工程'],
    ['地方志办公室', '地方志辦公室'],
    ['会上签约', '會上簽約'],
    ['汇集平台', '匯集平台'],
    ['了解政策', '了解政策'],
    ['成立三周年', '成立三周年'],
    ['合作伙伴', '合作夥伴'],
    ['人群', '人群'],
    ['高峰论坛', '高峰論壇'],
    ['临床研究', '臨床研究'],
    ['发布与公布', '發布與公布'],
    ['启动', '啟動'],
    ['落户', '落戶'],
    ['说明', '說明'],
    ['税收', '稅收'],
    ['信息技术', '資訊科技'],
    ['信息服务', '資訊服務'],
    ['普陀科创名录', '普陀創科名錄'],
    ['芯片设计', '晶片設計'],
    ['领导走访企业', '領導到訪企業'],
    ['以电子邮件联系', '以電郵聯繫'],
  ] as const;

  it.each(CASES)('writes as Hong Kong prints: %s', (simplified, traditional) => {
    expect(toTraditional(simplified)).toBe(traditional);
  });

  it('has a case above for every pair of the glossaries', () => {
    const written = CASES.map(([, traditional]) => traditional).join();
    for (const [, to] of [...SCRIPT_GLOSSARY, ...WORD_GLOSSARY]) expect(written).toContain(to);
  });

  it.each([
    ['3 天后自动删除', '3 天後自動刪除'],
    ['只保留到关闭页面', '只保留到關閉頁面'],
    ['只属于您', '只屬於您'],
    ['正在验证并发送', '正在驗證並發送'],
    ['用链接或文件带走', '用連結或檔案帶走'],
    ['存为文件', '存為檔案'],
    ['读入文件', '讀入檔案'],
    ['日历文件', '日曆檔案'],
    ['清单文件', '清單檔案'],
    ['文字文件', '文字檔案'],
    ['Word 文件', 'Word 檔案'],
    ['文件没能做成', '檔案沒能做成'],
    ['邮件程序', '電郵程式'],
    ['电话、邮箱或地址', '電話、電郵或地址'],
    ['公开邮箱地址', '公開電郵地址'],
    ['电话或邮箱', '電話或電郵地址'],
    ['用邮件发送', '用電郵發送'],
    ['复制链接', '複製連結'],
    ['搜索名录', '搜尋名錄'],
    ['打印', '列印'],
    ['只保存在设备上', '只儲存在設備上'],
    ['存储空间', '儲存空間'],
    ['重新登录', '重新登入'],
    ['不需要账号', '不需要帳戶'],
    ['这台服务器', '這台伺服器'],
    ['复制文字粘贴', '複製文字貼上'],
    ['重新导出', '重新匯出'],
    ['请刷新页面', '請重新載入'],
    ['需要打开脚本', '需要啟用 JavaScript'],
  ])('names what a program does as Hong Kong does: %s', (simplified, traditional) => {
    expect(toTraditionalWords(simplified)).toBe(traditional);
  });

  it('leaves the documents of offices documents, and the words of the interface out of prose', () => {
    expect(toTraditionalWords('正式文件是否发布')).toBe('正式文件是否發布');
    expect(toTraditional('保存文献，打印技术')).toBe('保存文獻，打印技術');
  });

  it.each([
    ['参加科创集市', '參加科創集市'],
    ['科创板上市', '科創板上市'],
    ['华东师范大学知识产权信息公共服务网点', '華東師範大學知識產權信息公共服務網點'],
  ])('keeps names within prose: %s', (simplified, traditional) => {
    expect(toTraditional(simplified)).toBe(traditional);
  });

  it('converts names and never translates them', () => {
    expect(toTraditionalName('上海信息技术研究中心')).toBe('上海信息技術研究中心');
  });

  /** Characters with more than one traditional form, each in the words in which this directory has it. */
  it.each([
    ['公里 里面', '公里 裏面'],
    ['五十余家', '五十餘家'],
    ['研发 头发', '研發 頭髮'],
    ['研制 控制 制造 制度 制修订', '研製 控制 製造 制度 制修訂'],
    ['系统 联系 关系', '系統 聯繫 關係'],
    ['平台 台灣', '平台 台灣'],
    ['师范 规范 示范', '師範 規範 示範'],
    ['干预 骨干 干燥', '干預 骨幹 乾燥'],
    ['先后 博士后 皇后', '先後 博士後 皇后'],
    ['松江 放松', '松江 放鬆'],
    ['批准 标准 准入', '批准 標準 准入'],
    ['复合 恢复 答复', '複合 恢復 答覆'],
    ['依托 委托', '依託 委託'],
    ['特征 长征 征求', '特徵 長征 徵求'],
    ['规划 划船', '規劃 划船'],
    ['上下游 游戏', '上下游 遊戲'],
    ['北斗 斗争', '北斗 鬥爭'],
    ['汇集 词汇 文汇报', '匯集 詞彙 文匯報'],
  ])('tells apart what one simplified character stands for: %s', (simplified, traditional) => {
    expect(simplified.split(' ').map(toTraditional).join(' ')).toBe(traditional);
  });

  it('quotes Chinese in corner brackets and leaves Latin quotations alone', () => {
    expect(toTraditional('称‘武林’为“聚会”')).toBe('稱『武林』為「聚會」');
    expect(toTraditional('“SEARI” isn’t')).toBe('“SEARI” isn’t');
  });

  it('converts every string inside a value and no key', () => {
    expect(toTraditionalWords({ 名录: ['园区', { a: '张' }], n: 1 })).toEqual({
      名录: ['園區', { a: '張' }],
      n: 1,
    });
  });
});

describe('foldPairs', () => {
  it('leads every traditional form back to the character in the data', () => {
    const pairs = foldPairs(['电器检测为里']);
    const table = new Map(
      Array.from({ length: pairs.length / 2 }, (_, i) => [pairs[2 * i], pairs[2 * i + 1]]),
    );
    expect(table.get('電')).toBe('电');
    expect(table.get('檢')).toBe('检');
    expect(table.get('裏')).toBe('里');
    expect([table.get('為'), table.get('爲')]).toEqual(['为', '为']);
  });
});

describe('toSimplified', () => {
  it('changes the script and keeps the words', () => {
    expect(toSimplified('人工智能及機械人')).toBe('人工智能及机械人');
  });
});
