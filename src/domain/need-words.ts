/**
 * The plain words of needs: how firms write, whatever they write about. Chinese is cut at them, so that what
 * remains between them is a word of the trade and not a piece of two words. 简体 only: 繁體 is folded.
 *
 * Search words, not facts; kept beside the thesaurus so that the dataset build knows their characters.
 */

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** They say nothing and part the words around them. */
export const STOP_PHRASES: readonly string[] = words(`
  我们 我们公司 我司 本公司 贵公司 我公司 公司 企业 单位 机构 团队 希望 希望能 想 想要 打算 计划 准备 寻找 寻求 找 找到
  需要 需求 能够 可以 能否 是否 帮助 协助 有关 相关 以及 或者 并且 同时 目前 现在 正在 已经 主要从事 从事 最好 比较
  一家 一个 一些 一批 一种 一套 一款 一份 一次 一下 这个 这些 该 进行 提供 具有 具备 拥有 资质 合作伙伴 合作 伙伴 方面
  领域 行业内 左右 以上 以内 以下 之前 以后 长期 尽快 越快越好 谢谢 您好 你好 请问 请 联系 上海 上海市 普陀 普陀区 香港
  生产 产品 客户 要求 对方 我 你 您 他 她 它 我们的 他们 她们 它们 大家 自己 本人 咱们 我哋 你哋 佢哋 边度 乜嘢 点样
  不知道 不知 唔知 知道 请教 求助 求 急 急需 急求 亟需 亟待 如何 怎么 怎样 怎么办 什么 哪些 哪里 哪家 哪个 谁 几个 几家
  多少 为什么 因为 所以 因此 由于 但是 但 不过 然而 虽然 尽管 如果 假如 若 只要 只有 除了 另外 此外 而且 还有 还要 还想
  还是 就是 也是 都是 不是 没有 没 不能 不会 不够 不足 无法 难以 很难 不太 不同 不少 非常 特别 十分 很 较 更 最 太 极
  一直 一般 一起 一定 一旦 一方面 一边 先 再 又 才 刚 刚刚 马上 立即 随时 最近 近期 近年来 近年 今年 去年 明年 上半年
  下半年 年底 年初 月底 本月 下月 下个月 上个月 以前 过去 将来 未来 后续 后期 前期 早期 初期 中期 期间 期限 时间 时候
  周期 阶段 随着 通过 按照 根据 依据 依靠 依托 基于 针对 围绕 关于 对于 由 给 让 使 使得 令 跟 同 向 往 朝 自 从 到
  问题 难题 困难 瓶颈 痛点 情况 原因 结果 效果 目标 目的 任务 工作 内容 部分 环节 过程 流程 步骤 方式 办法 途径 渠道
  手段 方法论 思路 想法 意见 建议 经验 能力 水平 程度 条件 基础 背景 优势 特点 特色 重点 核心 关键 主要 主营 主打 包括
  包含 涉及 涵盖 覆盖 属于 作为 成为 称为 叫做 之一 之间 之后 其中 其他 其它 等等 等 各种 各类 各个 多种 多个 多家 全部
  所有 整个 完全 部份 少量 大量 批量 小批量 大批 单个 双方 各方 第三方 自主 自有 自研 独立 共同 一同 分别 互相 相互
  公司名称 简介 介绍 成立 成立于 位于 坐落 注册资本 员工 人员 人 万元 亿元 元 万 亿 千 百 平方米 平米 平方 多年 余年
  现有 现已 曾 曾经 先后 获得 获 荣获 取得 通过了 完成 实现 达到 做到 做好 做完 做出 做 开展 展开 开始 启动 推进 推动
  加快 加强 提高 提升 改善 改进 优化 降低 减少 增加 扩大 解决 克服 满足 符合 适合 适用 使用 采用 利用 运用 用于 用来
  处理 操作 安排 组织 配合 支撑 落实 落地 见效 考虑 了解 咨询一下 看看 看 听说 据说 觉得 认为 发现 出现 遇到 碰到 面临
  存在 导致 造成 引起 影响 涉嫌 怀疑 担心 害怕 允许 愿意 乐意 欢迎 期待 盼 麻烦 劳驾 感谢 致电 电话 微信 邮箱 邮件 报价
  价格 费用 成本 预算 付费 免费 收费 便宜 划算 可靠的 靠谱 权威 专业的 正规 合规地 有实力 实力 知名 著名 领先 先进
  国内外 国内 国外 海外 全国 全球 世界 本地 当地 附近 就近 周边 市区 内地 北上 上门 现场 线上 线下 远程
  老板 领导 同事 朋友 负责人 联系人 经理 总经理 董事长 股东 家 个 名 位 台 套 件 种 项 款 批 份 次 篇 条 级别 类 型号
  大型 中型 小型 高端 中高端 低端 新型 新一代 下一代 传统 普通 常规 现成 成熟 完善 完整 全套 整套 一站式 一条龙
  方便 便捷 快速 高效率 稳定的 良好 优秀 优质 合适 合理 明显 严重 简单 复杂 困扰 头疼 说不清 吃不准 没把握 不了解 不懂
  也就是 也就是说 例如 比如 譬如 如下 以下几点 三件事 两件事 第一 第二 第三 首先 其次 最后 一是 二是 三是 四是
  能不能 可不可以 是不是 有没有 要不要 行不行 好不好 愿不愿意 有无 可否 会不会 该不该 想问 想问下 问下 请求 烦请 恳请
  拟 欲 需 须 应 应当 应该 必须 可 能 会 要 得 着 过 吧 吗 呢 啊 呀 嘛 哦 的话 不仅 而是 甚至 尤其 包 含 每 某 某某
  嘅 喺 咗 嗰 嚟 咁 啲 佢 冇 唔 搵 揾 俾 畀 攞 睇 同埋 有冇 係 系
`);

/** One character that joins words; within a longer word it is part of that word. */
export const STOP_CHARACTERS =
  '的了和与及或在是有为对把被将从由向到于也还都就而且但因所以要做用上下中等个位台年月日份其此该之这那哪各每某并若则即既又再才只仅很更最太不没无非可能会应须需得着过让使给跟同向往吧吗呢啊呀嘛家种款套次批项条名一二三四五六七八九十百千万亿两几半';

/**
 * Words that many needs share whatever they are about, and those of letters too. They may take part, with little
 * weight, and never carry a match alone.
 */
export const GENERIC_WORDS: readonly string[] = words(`
  技术 研发 研究 开发 设计 系统 平台 服务 中心 项目 方案 应用 管理 联合 专业 国家 数据 测试 检测 检验 认证
  标准 咨询 创新 科技 科学 工程 质量 安全 设备 装备 资源 建设 发展 市场 合同 材料 环境 工业 产业 行业 城市
  电子 信息 智能 数字 网络 软件 健康 教育 医学 医疗 国际 高校 院所 专家 人才 活动 展示 空间 场地 载体 园区
  试验 评价 评估 鉴定 监测 分析 方法 工具 业务 功能 性能 结构 物业 小区 对接 指导 支持 社会 学生 学校 大学
  学院 研究院 研究所 实验 实验室 重点实验室 联合实验室 成果 转化 孵化 创业 投资 资金 政策 培训 课题 课题组
  品牌 交流 会议 电商 供应 设计院 机械 生物 器械 制造 工业化 生活 服务中心 监督 面积 方向 推广 示范 综合
  整体 规划 模型 风险 文件 商业 开店 新店 国家级 部级 省级 市级 区级 省部级 世界级 公开 研究中心 工程中心
  检测中心 检测机构 检验机构 认证机构 技术中心 创新中心 产业园区 委员会 协会 学会 联盟 分公司 子公司 集团
  有限公司 股份 工厂 厂家 车间 产线 生产线 样机 样品 样件 样本 原型 原型机 原料 原材料 材质 物料 零件 部件
  组件 模块 整机 整套 仪器 仪表 装置 器件 机器 产能 产量 产值 量产 批产 小试 放大 工艺 配方 参数 指标 精度
  效率 速度 温度 湿度 压力 强度 稳定 稳定性 可靠 一致性 均匀 损耗 故障 维修 维护 保养 升级 改造 更新 替代
  国产 国产化 国产替代 进口 自动 自动化 信息化 数字化 智能化 智慧 绿色 环保 高效 低成本 高性能 多功能 一体化
  标准化 产业化 规模化 商业化 报告 证书 证明 资料 材料清单 文档 图纸 说明书 流程图 招标 投标 中标 采购
  政府采购 招标文件 法规 法律 规定 规范 合规 许可 许可证 审批 审查 验收 备案 申报 申请 注册 登记 办理 执照
  上市 科创板 投资人 奖励 荣誉 奖项 高新技术企业 专精特新 小巨人 发明 实用新型 论文 学术 学科 专业人员
  工程师 技术人员 研究员 教授 博士 研究生 本科生 岗位 服务商 供应商 代理商 经销商 渠道商 制造商 开发商
  运营商 运营 运行 监控 监管 管控 控制 采集 采样 传输 存储 计算 处理器 接口 算法 程序 代码 网站 网页 小程序
  应用程序 手机 电脑 视频 图片 图像 照片 文本 文字 语音 声音 信号 识别 预测 诊断 治疗 患者 病人 医生 护士
  科室 专科 用户 消费者 居民 社区 街道 政府 部门 主管部门 事业单位 国企 民企 民营 外资 合资 初创 初创企业
  中小企业 小微企业 上市公司 出口 进出口 外贸 贸易 货物 商品 物流 运输 配送 车辆 司机 路线 装修 家具 食品
  饮料 农业 农产品 服装 纺织 印刷厂 印刷品 包装 建筑 房地产 土地 旅游 酒店 餐饮 文化 体育 娱乐 影视 音乐
  艺术 地质 治理 防治 保护 回收 循环 物理 数学 经济 财务 会计 税务 互联网
`);

/** The same in English. */
export const GENERIC_WORDS_EN: readonly string[] = words(`
  technology research develop development design system platform service servic center project solution
  application management joint professional national data test testing certification standard consult
  consulting innovation science engineer engineering quality safety equipment industry industrial city urban
  information intelligent digital network software health education international university institut
  institute expert talent space office park evaluation assessment analysi analysis method tool function
  performance support student school college laboratory lab key result transfer incubation business invest
  investment fund policy training model smart product compan start startup field advanced public tech high
  level advic advice technical plan task house family pilot work move moving relocat event guest meet build
  building general control shop store room light run running trial tertiary department user report
  certificate sample prototype factory plant line part component process operation operate cost price budget
  time year week day order market sell sale customer client supplier local regional global world european
  american asian early late stage phase scale group member community society effect change improve reduce
  increase optimise optimize power device machine machinery unit module energy modern academic academics
  party chinese english
`);

/**
 * Trades that no entry of such a directory serves. A need that names one must have more in common with an entry
 * than a word or two: a wedding wants 场地 too.
 */
export const OTHER_TRADES: readonly string[] = words(`
  餐饮 餐厅 火锅 饭店 酒店 宴会 宴會 酒席 奶茶 咖啡店 茶餐 厨房 外卖 装修 装潢 家具 婚礼 婚庆 婚纱 年会 团建
  月嫂 保姆 钟点工 保洁 家政 搬家 美容 美发 美甲 健身房 瑜伽 宠物 旅游 机票 签证 离婚 遗产 刑事 辩护 律师
  代账 记账 报税 二手 求购 工作服 劳保 礼品 名片 服装 鞋 铺位 店铺 店面 学区 补习 幼儿园 幼兒園 钢琴 驾校
  租房 买房 卖房 二手房 殡葬 彩票 仓库 冷库 冷链 月台 承运 零担 干线运输 整车运输 货运车队 搬屋 搬迁公司
  诉讼代理 打官司 股权纠纷 律所 律师楼 法律顾问 会计师 核数 年度审计 财务审计 面料 羽绒 成衣 打版 女装 男装
  童装 毛衣 羊绒 首饰 珠宝 箱包 农机 收割机 拖拉机 插秧机 养殖 养猪 养鸡 种植户 种植基地 兽医 饲料 果园 茶园
  滴灌 水产 种苗 批发 加盟 经销商 货车 导游 包车 旅行社 食堂 酒楼 日料 厨师 菜品 食材 咖啡豆 面包 甜品 团餐
  宣传片 拍片 拍广告 摄影师 摄影基地 视频剪辑 剪辑师 影楼 剧组 演员 院线 翻译公司 同声传译 印刷厂 印刷品 宣传单 保安员
  保安公司 普工 劳务 派遣 招工 司机 笔记本电脑 打印机 瓷砖 卫浴 建材 古建 石雕 煤矿 铁矿 选矿 尾矿 采矿 足球
  球队 青训 健身 家教 托育 月子 民宿 景区 花店 鲜花 主持人 广告位 停车位 充值 会员卡 理发 按摩 中介 保险代理
  贷款中介 殡仪 宴席 酒吧 夜店 棋牌 彩妆店 服装厂 制衣 鞋厂 家纺 陶瓷 木材 钢材贸易 煤炭 粮食 蔬菜 水果 云仓
  一件代发 仓储外包 股权激励 熔炼 精密铸造 单晶铸造 稻种 水稻 大米 亩产 葡萄 酿酒
`);
