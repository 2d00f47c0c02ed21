/**
 * The phrases in which needs are written and that say nothing about them, and what tells the asking sentence from
 * the ones around it. 繁體 beside 简体 where the characters differ.
 */
import { stem } from './stem.ts';

function stems(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(stem));
}

/** Chinese that parts the words around it. Longer ones first where one begins another. */
export const STOP_PHRASES =
  /我们公司|我們公司|本公司|贵公司|我公司|我们|我們|我司|公司|企业|企業|单位|單位|机构|機構|团队|團隊|希望能?|想要?|打算|计划|計劃|准备|準備|寻找|尋找|寻求|尋求|找到?|需要|需求|能够|能夠|可以|能否|是否|帮助|幫助|协助|協助|有关|有關|相关|相關|以及|或者|并且|並且|同时|同時|目前|现在|現在|正在|已经|已經|主要从事|主要從事|从事|從事|最好|比较|比較|一家|一个|一個|一些|一批|这个|這個|这些|這些|该|該|进行|進行|提供|具有|具备|具備|拥有|擁有|资质|資質|合作伙伴|合作夥伴|合作|伙伴|夥伴|方面|领域|領域|行业内|左右|以上|以内|以內|之前|以后|以後|长期|長期|尽快|盡快|越快越好|谢谢|謝謝|您好|你好|请问|請問|请|請|联系|聯絡|聯繫|上海市?|普陀区?|普陀區|普陀|香港|生产|生產|产品|產品|客户|客戶|要求|对方|對方|[的了和与與及或在是有为為对對把被将將从從由向到于於也还還都就而且但因所以要做用上下中等个個位台年月日份]/gu;

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

/**
 * Words that many needs share whatever they are about. They may take part, with little weight, and never carry a
 * match alone.
 */
export const GENERIC: ReadonlySet<string> = stems(
  `技术 研发 研究 开发 设计 系统 平台 服务 中心 项目 方案 应用 管理 联合 专业 国家 数据 测试 检测 检验 认证 标准 咨询
  创新 科技 科学 工程 质量 安全 设备 装备 能力 资源 建设 发展 市场 合同 材料 环境 工业 产业 行业 城市 电子 信息 智能
  数字 网络 软件 健康 教育 医学 医疗 国际 国内 高校 院所 专家 人员 人才 活动 展示 空间 场地 办公 载体 园区 试验 评价
  评估 鉴定 监测 分析 方法 工具 业务 功能 性能 结构 物业 小区 合作 对接 指导 支持 社会 学生 学校 大学 学院 研究院
  研究所 实验 实验室 重点 成果 转化 孵化 创业 投资 资金 政策 培训 课题 团队 经验 品牌 交流 会议 电商 供应 设计院
  机械 生物 器械 制造 工业化 生活 服务中心 监督 面积 方向 推广 示范 综合 整体 规划 模型 风险 文件 商业 开店 新店
  technology research develop development design system platform servic service center project solution application
  management joint professional national data test testing certification standard consult consulting innovation
  science engineer engineering quality safety equipment industry industrial city urban information intelligent
  digital network software health education international university institut institute expert talent space office
  park evaluation assessment analysi analysis method tool function performance support student school college
  laboratory lab key result transfer incubation business invest investment fund policy training model smart product
  product compan start startup field advanced public tech high level advic advice technical plan task house family
  pilot work move moving relocat event guest meet build building general control shop store room light`,
);

/**
 * Trades that no entry of such a directory serves. A need that names one must have more in common with an entry
 * than a word or two: a wedding wants 场地 too.
 */
export const OTHER_TRADES =
  /餐饮|餐飲|餐厅|餐廳|火锅|火鍋|饭店|飯店|酒店|宴会|宴會|酒席|奶茶|咖啡店|茶餐|厨房|廚房|外卖|外賣|装修|裝修|装潢|裝潢|家具|婚礼|婚禮|婚庆|婚慶|婚纱|婚紗|年会|年會|团建|團建|月嫂|保姆|钟点工|鐘點工|保洁|清潔工|家政|搬家|美容|美发|美髮|美甲|健身房|瑜伽|宠物|寵物|旅游|旅遊|机票|機票|签证|簽證|离婚|離婚|遗产|遺產|刑事|辩护|律师|律師|代账|代賬|记账|記賬|报税|報稅|二手|求购|求購|工作服|劳保|勞保|礼品|禮品|名片|服装|服裝|鞋|铺位|鋪位|舖位|店铺|店鋪|店面|学区|補習|补习|幼儿园|幼兒園|钢琴|鋼琴|驾校|駕校|租房|买房|賣房|卖房|二手房|殡葬|殯葬|彩票|\b(?:wedding|florist|cater(?:er|ing)|banquet|restaurant|renovation|decorat|housekeep|nanny|babysit|cleaning lady|cleaner|moving company|removals|hairdress|beauty salon|nail salon|pets?\b(?= salon| shop| food| groom)|travel agen|holiday|flights?\b|hotel|divorce|lawyer|solicitor|bookkeep|tax return|second-?hand|used car|uniforms|gifts?\b|yoga|gym\b|dentist|piano|mortgage|real estate|apartment|plumber|funeral)/i;
