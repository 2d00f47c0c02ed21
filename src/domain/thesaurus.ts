/**
 * The thesaurus of needs: words that firms use for the same thing, in 简体 and English, one thing a line. A line
 * makes "UN38.3" meet a laboratory that tests lithium batteries, and "elevator" one that inspects 电梯.
 *
 * Search words, not facts: they say nothing about any entry. 繁體 is folded; Hong Kong usage that differs in
 * words is listed. A word may stand in several lines. A line that begins with `~` tells what a firm wants done,
 * not to what: it strengthens a match and makes none. It is published with the matching dataset.
 */
export const THESAURUS: readonly string[] = `
电磁兼容|EMC|电磁干扰|EMI|electromagnetic compatibility|安规
~|可靠性|MTBF|寿命试验|耐久|失效分析|平均无故障|reliability|durability|failure analysis
~|型式试验|型式检验|type test|type inspection|型式认可
环境试验|高低温|盐雾|振动试验|湿热|environmental test|climatic test|vibration test
~|校准|计量|标定|calibration|metrology|量值溯源
~|产品认证|CCC|3C|3C认证|强制性认证|认证证书|product certification|自愿性认证
~|国际认证|CE认证|UL认证|TUV|出口认证|海外认证|international certification|CE marking|export certification
~|抽检|监督抽查|市场抽查|监督检验|market surveillance|supervision inspection
~|仲裁|质量纠纷|质量争议|arbitration|quality dispute
机器人|机械臂|协作机器人|扫地机|割草机|AGV|AMR|具身智能|人形|robot|robotic|robotics|cobot|robot arm|humanoid|embodied AI|四足
零部件|减速器|关节模组|伺服|部件|component|reducer|gearbox|servo|joint module
电机|电动机|马达|旋转电机|发电机|永磁|IE4|IE5|摩打|motor|rotating machinery|rotating machine|generator|induction motor
能效|节能|降耗|省电|能耗|高效|energy efficiency|energy saving|energy efficient|efficiency|efficient|power consumption|能源审计
低压电器|断路器|接触器|继电器|漏电|low voltage apparatus|low voltage|circuit breaker|contactor|relay|electrical apparatus
配电|开关柜|配电柜|配电箱|switchgear|distribution equipment|power distribution|distribution cabinet
智能电网|用户端|需求响应|智能电表|微电网|虚拟电厂|smart grid|user end|demand response|microgrid|smart meter
充电|充电桩|快充|换电|charger|charging|charging pile|EV charger
储能|储能柜|储能电站|工商业储能|energy storage|battery storage|storage cabinet|storage system
锂电池|锂电|锂离子|电池|电芯|动力电池|充电宝|移动电源|UN38.3|lithium battery|lithium|battery|power bank|lithium-ion
危险货物|危险品|危货|UN38.3|运输鉴定|货运鉴定|运输条件|运输安全|海运|空运|航空运输|dangerous goods|transport safety|air freight|sea freight|shipping of dangerous goods
电力系统|电网规划|并网|接入系统|变电站|输电|电厂|power system|power plant|grid connection|substation|transmission
光伏|风电|海上风电|可再生能源|新能源工程|solar|wind power|wind farm|offshore wind|renewable|renewable project|photovoltaic
总承包|EPC|turnkey|procurement and construction
暖通|空调|采暖|制冷|冷水机组|冷气|HVAC|heating|cooling|air conditioning|chiller
低碳|碳减排|碳中和|双碳|碳排放|碳足迹|减碳|low carbon|carbon emission|carbon footprint|net zero|carbon neutral|decarbonisation
聚烯烃|聚乙烯|聚丙烯|茂金属|超高分子量|弹性体|polyolefin|polyethylene|polypropylene|metallocene|UHMWPE|elastomer
催化剂|催化|分子筛|catalyst|catalysis|catalytic|zeolite
绿色合成|清洁生产|清洁工艺|绿色工艺|工艺改造|绿色化学|绿色化工|减排工艺|green synthesis|green chemistry|process improvement|cleaner production|clean process
二氧化碳|CO2|碳捕集|CCUS|carbon dioxide|carbon capture
生物质|生物基|biomass|bio-based
化学品|化工品|涂料|胶粘剂|油漆|溶剂|助剂|清洗剂|染料|chemical|paint|coating|adhesive|solvent|dye
危险性鉴别|危险特性|危险性分类|危害识别|GHS|SDS|MSDS|安全技术说明书|hazard identification|hazard classification|hazardous property|safety data sheet
危化|危险化学品|危化品|易燃|易爆|hazardous chemical|hazardous powder|hazardous substance|flammable|危化企业
爆炸|粉尘|防爆|爆燃|热安全|热失控|explosion|explosive|dust|thermal safety|thermal runaway|reaction hazard
事故|安全生产|隐患|事故防控|HSE|work safety|accident|process safety|near miss|safety management
风险监测|预警|监测预警|early warning|risk monitoring|warning system
同位素|碳13|氮15|氘代|重水|标记化合物|示踪|isotope|deuterated|deuterium|carbon-13|nitrogen-15|labelled compound|labeled compound|isotope labelled
肥料|化肥|土壤调理剂|水溶肥|复合肥|有机肥|fertiliser|fertilizer|soil conditioner
表征|材料测试|成分分析|波谱|characterisation|characterization|characterise|characterize|materials testing|NMR|composition analysis
高分子|聚合物|树脂|聚合|塑料|polymer|polymerisation|resin|plastics|plastic
电气产品|电气设备|电器设备|电线|电缆|插座|家电|家用电器|照明|灯具|变压器|逆变器|变频器|electrical equipment|electrical product|electrical appliance|home appliance|cable|transformer|inverter
气体|粉尘|可燃气体|gas explosion|combustible gas
芯片|集成电路|晶片|半导体|流片|MCU|SoC|晶圆|ASIC|chip|integrated circuit|semiconductor|tape-out|chip design|积体电路
车规|汽车芯片|AEC-Q100|域控|车身控制|车载芯片|automotive grade|automotive chip
AI芯片|人工智能芯片|NPU|存算一体|神经网络处理器|推理芯片|算力芯片|AI chip|AI accelerator|neural processor|inference chip
RISC-V
光刻胶|光刻|KrF|ArF|EUV|光刻材料|photoresist|lithography
嵌入式|固件|单片机|RTOS|实时系统|embedded|firmware|embedded code|microcontroller
形式化|程序验证|模型检测|SIL4|SIL|安全攸关|安全关键|功能安全|formal verification|formal method|program verification|model checking|safety critical|functional safety|软件验证|software verification
代码生成|自动代码|模型驱动|generate code|code generation|model based design|generate embedded code|跨平台移植|代码移植
操作系统|内核|鸿蒙|operating system|kernel
软件测评|软件测试|代码审计|software evaluation|software testing|code audit|软件检测
可信|dependable|trustworthy|trusted
密码|加密|国密|后量子|cryptography|cryptanalysis|encryption|cipher
隐私计算|联邦学习|多方安全计算|数据脱敏|隐私保护|privacy preserving|privacy computing|federated learning|secure computation
区块链|存证|分布式账本|智能合约|上链|blockchain|distributed ledger|evidence storage|smart contract
数据库|分布式数据库|database
数据共享|数据流通|数据要素|data sharing|data exchange
大模型|语言模型|LLM|生成式|AIGC|large language model|language model|generative AI
机器学习|深度学习|算法|machine learning|deep learning|algorithm
工控|SCADA|PLC|DCS|工业控制|industrial control|ICS|OT security
信息安全|网络安全|漏洞|渗透|等保|网络保安|资讯保安|cyber security|cybersecurity|information security|vulnerability|penetration test|security test|security assessment
威胁情报|应急响应|勒索|安全运营|安全监测|黑客|钓鱼邮件|threat intelligence|incident response|ransomware|security operations|security monitoring|hacker|phishing
水务|自来水|水厂|供水|water supply|waterworks|water utility
工业互联网|工业物联网|工业通信|工业总线|industrial internet|IIoT|industrial communication|fieldbus
风控|信贷|信用评估|反欺诈|risk control|credit risk|fraud|credit scoring|金融风险
保险|精算|insurance|actuarial|insurer
统计|样本量|生物统计|statistics|statistical|biostatistics|statistician|sample size
融资|股权|投资机构|并购|融资对接|investor|financing|M&A|merger|acquisition|fundraising|venture capital
卫星影像|卫星|遥感|影像|satellite|satellite imagery|satellite image|remote sensing|航拍|aerial imagery
测绘|地形|底图|测量控制|surveying|mapping|topographic|base map|land survey
三维|实景三维|数字孪生|3D|3D model|3D city model|digital twin|BIM|倾斜摄影
高精度定位|定位|北斗|RTK|GNSS|GPS|positioning
时空|时空数据|轨迹数据|spatio-temporal|spatial data|geospatial|spatial analysis
自然资源|国土|natural resources
地震|地震动|抗震|强震|震动监测|seismic|earthquake|seismometer|seismology
雷达|毫米波|radar|millimetre wave|mmwave
太赫兹|太赫茲|terahertz|THz
安检|security screening|body scanner
通信|5G|6G|移动通信|专网|基站|电讯|通讯|自组网|communication|communications|private network|telecom|base station|wireless|radio
微波|射频|天线|microwave|RF|radio frequency|antenna
光谱|激光|超快|laser|spectroscopy|ultrafast|femtosecond|飞秒
单光子|量子|激光雷达|光子|quantum|photon|single photon|lidar
灯杆|路灯|灯柱|lamp post|street light|streetlight|lamp pole
产品注册|医疗器械注册|注册证|注册申报|三类器械|二类证|NMPA|device registration|register a device|registering device|product registration|registering medical|regulatory submission
医疗器械|器械|植入物|医疗设备|医疗仪器|手术机器人|medical device|implant|surgical|medtech
骨科|脊柱|脊髓|骨折|orthopaedic|orthopedic|orthopaedics|spine|spinal|spinal cord|bone
神经|神经再生|神经环路|nerve|neural|neuron|neuroscience
认知障碍|阿尔茨海默|痴呆|记忆|认知|cognitive|cognitive impairment|alzheimer|dementia|memory
脑功能|脑科学|大脑|脑机接口|脑网络|brain|brain science|EEG|脑电
磁共振|核磁共振|MRI|magnetic resonance|脑影像|NMR
心理|心理健康|心理测评|量表|抑郁|焦虑|mental health|psychological|psychology|depression|anxiety|counselling
危机干预|自杀|心理援助|crisis intervention|suicide prevention
临床|临床试验|临床研究|临床验证|GCP|三甲|II期|III期|clinical|clinical trial|clinical study|clinical validation|clinical research
儿童|儿科|新生儿|患儿|小儿|paediatric|pediatric|neonatal|child patient
遗传病|罕见病|基因检测|遗传|genetic|genetic test|hereditary|rare disease|gene test
中医|中药|中西医|中医药|针灸|方剂|chinese medicine|herbal|TCM|acupuncture
肿瘤|抗肿瘤|癌症|肺癌|癌细胞|oncology|cancer|tumour|tumor
老年|慢病|老龄|适老|geriatric|geriatrics|elderly|ageing|older people
新药|药物分子|药物设计|小分子|分子设计|药物发现|计算化学|成药性|drug design|drug discovery|drug molecule|computational chemistry|new drug|drugability|medicinal chemistry
动物模型|动物实验|电生理|行为学|animal model|animal experiment|electrophysiological|behavioural experiment
生物材料|再生医学|组织工程|biomaterial|regeneration|regenerative|tissue engineering
农业食品|食品科技|农业科技|农业|agri-food|agrifood|food tech|food technology|agriculture|agritech
以色列|特拉维夫|Israel|Israeli|Tel Aviv
健康消费品|保健品|化妆品|护肤品|日化|health consumer product|cosmetics|supplement|personal care
急救|急诊|重症|emergency care|intensive care
心血管|心脏|cardiovascular|heart|cardiac
消化|胃肠|digestive|gastrointestinal
法医|亲子|伤残|死因|forensic medicine|forensic pathology|DNA|paternity
毒物|毒品|毛发|毒理|吸毒|toxin|toxins|toxicology|drugs of abuse|narcotic|drug test|drug testing
文件鉴定|笔迹|印章|签名|伪造|篡改|文书|handwriting|forged|forgery|tampered|document examination|signature
声像|录音|录像|recording|audio recording|video recording
电子数据|电子证据|取证|手机数据|electronic data|electronic evidence|digital forensics|digital evidence
司法鉴定|鉴定意见|法院|诉讼|司法|forensic|forensics|court|expert opinion|litigation|legal evidence
微量物证|物证|痕迹|trace evidence
电梯|升降机|扶梯|lift|elevator|escalator|lifts
起重机|起重机械|岸桥|吊车|行车|塔吊|crane|hoist|port crane
特种设备|锅炉|压力容器|压力管道|叉车|special equipment|boiler|pressure vessel|forklift
作业人员|操作证|上岗证|持证|司机考试|examination of operators|operator licence|operator
智能交通|信号灯|红绿灯|交通信号|路口|交通灯|intelligent transport|traffic signal|traffic light|smart transport|智慧交通
轨道交通|地铁|铁路|高铁|列车|港铁|rail|railway|metro|train control
汽车电子|汽车|整车|主机厂|车企|automotive|automotive electronics|vehicle|carmaker
航天|航空|无人机|飞控|卫星平台|aerospace|aviation|spacecraft
船厂|造船|船舶|船坞|海工|海洋工程|shipyard|shipbuilding|ship|marine|marine works|offshore structure
码头|港口|水运|航道|quay|wharf|dock|harbour|harbor|port|waterway
分拣|包裹|快递|快件|邮政|转运中心|sorting|parcel|courier|postal|mail
物流|仓储自动化|自动化仓库|立体库|logistics|automated warehouse|warehouse automation
工程设计|设计院|勘察设计|工程咨询|engineering design|design institute|engineering consulting
课堂|评课|录播|听课|classroom|classroom video|lesson
课程|教研|教学|教师|curriculum|teaching|teacher
教育装备|电子书包|教具|education equipment|e-schoolbag|学习分析|learning analytics|录播系统
智能教育|教育大模型|自适应学习|智能辅导|AI辅导|学习机|AI education|adaptive learning|tutor|tutoring|edtech|intelligent education
伦理|ethics|ethical
首席技术官|CTO|总工|技术高管|技术负责人|工程管理|chief technology officer|chief engineer|technology executive|engineering management|technical leader
广告|营销|品牌推广|advertising|marketing|advertiser
直播|短视频|直播间|主播|MCN|livestream|live streaming|studio|short video
游戏|动漫|电竞|game|games|gaming|animation
出海|海外市场|海外设厂|走出去|going abroad|overseas market|publishing abroad|publish abroad|abroad|going global
免租|租金减免|租金补贴|rent free|rent subsidy
海归|留学|回国|侨界|华侨|returnee|overseas chinese
港澳|香港|澳门|hong kong|macao|沪港
创业大赛|路演|赛事|大赛|contest|pitch|competition|demo day
应用场景|试点|示范应用|application scenario|trial site|pilot project|testbed
城市数字化|智慧城市|数字化转型|城市治理|smart city|digital city|digital transformation|urban governance
专利|商标|著作权|patent|trademark|copyright
~|成果转化|技术转移|科技成果|technology transfer|technology commercialisation|spin-off
硬科技|未来产业|hard technology|deep tech|deeptech
医院|hospital|hospitals
物业安全|智慧办公|smart office
总部|总部办公|headquarters|regional headquarters
人才公寓|宿舍|housing for talent|staff housing
~|标准制定|起草标准|标准起草|国家标准|行业标准|标准制修订|national standard|draft a standard|drafting standard|industry standard|drafting the national standard
图像识别|机器视觉|视觉检测|视觉算法|computer vision|machine vision|image recognition
`
  .trim()
  .split('\n');
