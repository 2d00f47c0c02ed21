/**
 * The thesaurus of needs: words that firms use for the same thing, in 简体 and English, one thing a line. A line
 * makes "UN38.3" meet a laboratory that tests lithium batteries, and "elevator" one that inspects 电梯.
 *
 * Search words, not facts: they say nothing about any entry. 繁體 is folded; Hong Kong usage that differs in
 * words is listed. A word may stand in several lines. A line that begins with `~` tells what a firm wants done,
 * not to what: it strengthens a match and makes none. It is published with the matching dataset.
 */
export const THESAURUS: readonly string[] = `
电磁兼容|EMC|电磁干扰|EMI|electromagnetic compatibility|安规|电磁骚扰|抗扰度|辐射发射|静电放电|浪涌|immunity|radiated emission|ESD|绝缘|耐压|温升|dielectric|temperature rise
~|可靠性|MTBF|寿命试验|耐久|失效分析|平均无故障|reliability|durability|failure analysis|耐久性|疲劳|老化试验|加速寿命|加速老化|寿命|稳定性试验|失效|MTTF|掉精度|精度衰减|endurance|fatigue|lifetime|life test|ageing test|accelerated life
~|型式试验|型式检验|type test|type inspection|型式认可|型式报告|整机测试|整机检测|整机安全|定型试验|出厂试验|第三方报告|第三方检测|委托检验|委托测试|third-party test|third party testing|whole machine
环境试验|高低温|盐雾|振动试验|湿热|environmental test|climatic test|vibration test|冷热冲击|防水防尘|IP等级|IP防护|跌落|砂尘|淋雨|ingress protection|vibration|salt spray|thermal shock|humidity
~|校准|计量|标定|calibration|metrology|量值溯源|检定|量具|溯源
~|产品认证|CCC|3C|3C认证|强制性认证|认证证书|product certification|自愿性认证|CQC|CR认证|认证检测|安全认证|认证机构|认证服务|获证|拿证|强制认证|certificate|certificates|certify|certified|certification body|safety certificate|conformity
~|国际认证|CE认证|UL认证|TUV|出口认证|海外认证|international certification|CE marking|export certification|FCC|PSE|欧盟认证|北美认证|出口欧盟|出口美国|MD指令|机械指令|machinery directive|CB证书|UKCA|export to Europe|export to the EU|overseas certification
~|抽检|监督抽查|市场抽查|监督检验|market surveillance|supervision inspection
~|仲裁|质量纠纷|质量争议|arbitration|quality dispute|仲裁检验|质量仲裁|打官司|quality claim|索赔
机器人|机械臂|协作机器人|扫地机|割草机|AGV|AMR|具身智能|人形|robot|robotic|robotics|cobot|robot arm|humanoid|embodied AI|四足|机械人|工业机械手|机械手|外骨骼|康复外骨骼|无人叉车|配送机器人|送餐机器人|清洁机器人|巡检机器人|焊接机器人|码垛|喷涂机器人|复合机器人|移动机器人|无人配送|灵巧手|夹爪|SCARA|并联机器人|数控机床|末端执行器|示教|exoskeleton|mobile robot|collaborative arm|robotic arm|manipulator|gripper|seven-axis|six-axis|quadruped|service robot|autonomous mobile|drone robot|manipulators
零部件|减速器|关节模组|伺服|部件|component|reducer|gearbox|servo|joint module|谐波减速器|RV减速器|编码器|驱动器|丝杠|harmonic drive|encoder|actuator
电机|电动机|马达|旋转电机|发电机|永磁|IE4|IE5|摩打|motor|rotating machinery|rotating machine|generator|induction motor|永磁电机|同步电机|异步电机|感应电机|伺服电机|步进电机|无刷|直线电机|屏蔽电机|牵引电机|驱动电机|电驱|电主轴|空心杯|轮毂电机|高速电机|防爆电机|风机|水泵|泵|压缩机|铁耗|铜耗|转子|定子|绕组|磁钢|electric motor|motors|permanent magnet|synchronous motor|pump|pumps|compressor|rotor|stator|traction motor|servo motor|drive motor|winding
能效|节能|降耗|省电|能耗|高效|energy efficiency|energy saving|energy efficient|efficiency|efficient|power consumption|能源审计|节电|节能改造|电费|能源管理|能效等级|余热|energy bill|electricity bill|energy audit|retrofit|用电成本|合同能源
低压电器|断路器|接触器|继电器|漏电|low voltage apparatus|low voltage|circuit breaker|contactor|relay|electrical apparatus|塑壳|微断|熔断器|剩余电流|隔离开关|浪涌保护器|软启动|智能断路器|万能式|框架断路器|空开|空气开关|接线端子|双电源|MCCB|MCB|RCD|fuse|surge protector|residual current|disconnector|low-voltage
配电|开关柜|配电柜|配电箱|switchgear|distribution equipment|power distribution|distribution cabinet|配电盘|环网柜|箱变|成套设备|成套开关|母线|母线槽|智能配电|低压成套|busbar|panelboard|distribution board|switchboard
智能电网|用户端|需求响应|智能电表|微电网|虚拟电厂|smart grid|user end|demand response|microgrid|smart meter|电表|电力物联网|负荷管理|负荷侧|用电信息|用户侧|电能质量|有源滤波|SVG|load management|demand side|power quality|grid user|user-side|virtual power plant|源网荷储
充电|充电桩|快充|换电|charger|charging|charging pile|EV charger|快充桩|交流桩|直流桩|超充|充电枪|充电模块|换电站|充换电|V2G|EVSE|charging station|charge point|充电堆
储能|储能柜|储能电站|工商业储能|energy storage|battery storage|storage cabinet|storage system|储能系统|储能变流器|PCS|电池簇|BMS|EMS系统|液流电池|钠电|压缩空气储能|飞轮|调峰|调频|配储|battery system|containerised battery|energy storage system|BESS|battery management|容量配置|光储|光储充
锂电池|锂电|锂离子|电池|电芯|动力电池|充电宝|移动电源|UN38.3|lithium battery|lithium|battery|power bank|lithium-ion|电池包|电池模组|BMS|磷酸铁锂|固态电池|钠离子|隔膜|电解液|蓝牙耳机|电动自行车|battery pack|battery cell|battery module|UN 38.3|lithium batteries|separator|electrolyte|户外电源|portable power
危险货物|危险品|危货|UN38.3|运输鉴定|货运鉴定|运输条件|运输安全|海运|空运|航空运输|dangerous goods|transport safety|air freight|sea freight|shipping of dangerous goods|货代|危包|危包证|海运出口|空运鉴定|运输报告|运输条件鉴定|航空货运|IATA|IMDG|DGR|transport of dangerous goods|shipping|shipment|freight forwarder|air transport|sea transport
电力系统|电网规划|并网|接入系统|变电站|输电|电厂|power system|power plant|grid connection|substation|transmission|送出工程|升压站|输变电|输配电|电网接入|接入方案|接网|电厂设计|核电|火电|调度|电力规划|电力设计|特高压|柔直|grid-connection|substation design|transmission line|interconnection|power engineering|power planning|electric power
光伏|风电|海上风电|可再生能源|新能源工程|solar|wind power|wind farm|offshore wind|renewable|renewable project|photovoltaic|风场|分布式光伏|屋顶光伏|光热|氢能|绿电|制氢|电解水|绿氢|solar farm|rooftop solar|green power|hydrogen|wind turbine|海风
总承包|EPC|turnkey|procurement and construction
暖通|空调|采暖|制冷|冷水机组|冷气|HVAC|heating|cooling|air conditioning|chiller|中央空调|冷站|热泵|供暖|供热|通风|楼宇|楼宇自控|heat pump|ventilation|building energy|cooling plant|building management
低碳|碳减排|碳中和|双碳|碳排放|碳足迹|减碳|low carbon|carbon emission|carbon footprint|net zero|carbon neutral|decarbonisation|绿建|绿色建筑|零碳|近零|碳核查|碳盘查|ESG|降碳|碳达峰|绿电认证|green building|zero carbon|LEED|decarbonise|carbon accounting|carbon reduction|超低能耗
聚烯烃|聚乙烯|聚丙烯|茂金属|超高分子量|弹性体|polyolefin|polyethylene|polypropylene|metallocene|UHMWPE|elastomer|POE|聚烯|隔膜料|高密度聚乙烯|HDPE|LLDPE|烯烃|烯烃聚合|氢调|Ziegler|茂催化剂|超高分子|polyethylenes|olefin|olefins|olefin polymerisation
催化剂|催化|分子筛|catalyst|catalysis|catalytic|zeolite|活性中心|加氢|脱氢|贵金属催化|多相催化|均相催化|钛硅|hydrogenation|catalysts|deactivation|heterogeneous catalyst|zeolites|molecular sieve
绿色合成|清洁生产|清洁工艺|绿色工艺|工艺改造|绿色化学|绿色化工|减排工艺|green synthesis|green chemistry|process improvement|cleaner production|clean process|溶剂替代|绿色溶剂|连续流|微反应|微通道|清洁化工|减排|废水|三废|COD|废气|无溶剂|原子经济|flow chemistry|continuous flow|solvent replacement|waste water|wastewater|green solvent|cleaner process|effluent
二氧化碳|CO2|碳捕集|CCUS|carbon dioxide|carbon capture|碳利用|碳转化|加氢制甲醇|甲醇|CO₂|methanol|carbon utilisation|carbon conversion
生物质|生物基|biomass|bio-based|糖平台|纤维素|木质素|平台化合物|秸秆|可降解|PLA|bioplastics|biodegradable|lignin|cellulose|sugars|platform chemicals|platform chemical|bio-derived
化学品|化工品|涂料|胶粘剂|油漆|溶剂|助剂|清洗剂|染料|chemical|paint|coating|adhesive|solvent|dye|油墨|香精|香料|表面活性剂|润滑油|农药|中间体|试剂|精细化工|精细化学品|原料药|阻燃剂|增塑剂|chemicals|lubricant|pesticide|intermediate|fine chemicals|reagent|surfactant|cleaning agent|化学成分
危险性鉴别|危险特性|危险性分类|危害识别|GHS|SDS|MSDS|安全技术说明书|hazard identification|hazard classification|hazardous property|safety data sheet|危险特性鉴定|危化品登记|化学品登记|危险性|急性毒性|MSDS编制|闪点|自燃|氧化性|腐蚀性|classification of chemicals|flash point|corrosive|oxidising|toxicity|flammability
危化|危险化学品|危化品|易燃|易爆|hazardous chemical|hazardous powder|hazardous substance|flammable|危化企业|危化品企业|化工园区|重大危险源|危险源|有毒气体|易燃液体|chemical park|chemical plant|major hazard|dangerous substance|hazardous material|hazardous materials
爆炸|粉尘|防爆|爆燃|热安全|热失控|explosion|explosive|dust|thermal safety|thermal runaway|reaction hazard|粉尘爆炸|爆炸下限|爆炸极限|最小点火能|泄爆|抑爆|隔爆|反应热|量热|失控反应|反应风险|静电|会炸|explosion limit|ignition energy|venting|calorimetry|runaway reaction|runaway|explosion-proof|dust explosion|combustible dust|ATEX
事故|安全生产|隐患|事故防控|HSE|work safety|accident|process safety|near miss|safety management|应急局|应急管理|应急预案|HAZOP|LOPA|安全评审|本质安全|双重预防|泄漏|跑冒滴漏|隐患排查|安全检查|leak|leakage|emergency plan|hazard study|safety audit|accident prevention|risk assessment of plant|安全诊断
风险监测|预警|监测预警|early warning|risk monitoring|warning system|在线监测|在线监控|监测平台|监测预警平台|实时监控|气体监测|传感监测|monitoring platform|real-time monitoring|gas monitoring|risk warning
同位素|碳13|氮15|氘代|重水|标记化合物|示踪|isotope|deuterated|deuterium|carbon-13|nitrogen-15|labelled compound|labeled compound|isotope labelled|13C|碳-13|C13|15N|氘|氘代药物|丰度|稳定同位素|同位素标记|呼气试验|内标|尿素13C|D2O|18O|氧18|硼10|stable isotope|stable isotopes|breath test|isotopic|internal standard|C-13|N-15|deuterium-labelled|labelled
肥料|化肥|土壤调理剂|水溶肥|复合肥|有机肥|fertiliser|fertilizer|soil conditioner|氮磷钾|养分|尿素|磷肥|钾肥|缓释肥|生物刺激素|土壤|nutrient|nutrients|compound fertiliser|slow release fertiliser
表征|材料测试|成分分析|波谱|characterisation|characterization|characterise|characterize|materials testing|NMR|composition analysis|谱图|结构分析|电镜|XRD|热分析|DSC|TGA|色谱|质谱|成分检测|杂质|金属杂质|痕量|纯度|未知物|剖析|impurity|impurities|chromatography|mass spectrometry|thermal analysis|microscopy|purity|composition
高分子|聚合物|树脂|聚合|塑料|polymer|polymerisation|resin|plastics|plastic|改性|改性塑料|橡胶|薄膜|复合材料|胶膜|感光树脂|工程塑料|流变|resins|rubber|composites|composite|polymers|compounding|rheology
电气产品|电气设备|电器设备|电线|电缆|插座|家电|家用电器|照明|灯具|变压器|逆变器|变频器|electrical equipment|electrical product|electrical appliance|home appliance|cable|transformer|inverter|适配器|开关电源|小家电|电动工具|LED|电器附件|充电器|照明灯具|power supply|adapter|household appliance|appliances|power tool|plug|socket|electrical products|electronic product
气体|粉尘|可燃气体|gas explosion|combustible gas
芯片|集成电路|晶片|半导体|流片|MCU|SoC|晶圆|ASIC|chip|integrated circuit|semiconductor|tape-out|chip design|积体电路|IC|FPGA|DSP|模拟芯片|传感器芯片|功率器件|功率半导体|SiC|碳化硅|IGBT|封装|封测|版图|RTL|tapeout|EDA|晶圆厂|半导体材料|chips|semiconductors|chiplet|silicon|wafer|analog IC|power semiconductor|system on chip
车规|汽车芯片|AEC-Q100|域控|车身控制|车载芯片|automotive grade|automotive chip|车规级|车载MCU|智能座舱|域控制器|电控|ISO 26262|ISO26262|ASIL|车用芯片|汽车级|car chip|vehicle chip|automotive MCU|automotive-grade|in-vehicle|automotive chips
AI芯片|人工智能芯片|NPU|存算一体|神经网络处理器|推理芯片|算力芯片|AI chip|AI accelerator|neural processor|inference chip|端侧|边缘计算|推理加速|算力|大模型芯片|加速器|加速卡|GPU|TPU|神经网络芯片|智能芯片|内存计算|edge AI|inference|inference accelerator|on-device AI|edge inference|AI chips|compute-in-memory|neural network accelerator
RISC-V
光刻胶|光刻|KrF|ArF|EUV|光刻材料|photoresist|lithography|光致抗蚀剂|感光材料|显影|曝光|i线|g线|掩膜|光引发|光敏|photoresists|photosensitive|lithographic|exposure|deep UV
嵌入式|固件|单片机|RTOS|实时系统|embedded|firmware|embedded code|microcontroller|嵌入式系统|控制器软件|驱动开发|底层软件|芯片移植|飞控软件|ECU|控制软件|onboard software|embedded software|embedded system|embedded systems|firmware update|real-time operating system|control software|ECUs|flight control software
形式化|程序验证|模型检测|SIL4|SIL|安全攸关|安全关键|功能安全|formal verification|formal method|program verification|model checking|safety critical|functional safety|软件验证|software verification|形式化验证|SIL3|SIL2|ASIL|ISO 26262|DO-178C|IEC 61508|EN 50128|安全完整性|safety integrity|formally verify|formal proof|safety-critical|safety case|verification of software|安全认证软件
代码生成|自动代码|模型驱动|generate code|code generation|model based design|generate embedded code|跨平台移植|代码移植|Simulink|建模仿真|模型化|MBSE|SysML|AUTOSAR|model-based|code generator|port to|porting|国产芯片移植|自动生成代码
操作系统|内核|鸿蒙|operating system|kernel|Linux|麒麟|统信|openEuler|系统内核|hypervisor|虚拟化|kernels|Harmony
软件测评|软件测试|代码审计|software evaluation|software testing|code audit|软件检测|软件质量|软件产品测试|第三方软件|验收测试|性能测试|软件评测|软件验收|源代码|CNAS软件|software quality|acceptance test|independent test|software assessment|software product test|test of software
可信|dependable|trustworthy|trusted|高可信|trusted software|dependable software|可信软件|可信计算|可信赖
密码|加密|国密|后量子|cryptography|cryptanalysis|encryption|cipher|密评|商用密码|密钥|数字签名|同态|零知识|抗量子|post-quantum|zero knowledge|homomorphic|cryptographic|key management
隐私计算|联邦学习|多方安全计算|数据脱敏|隐私保护|privacy preserving|privacy computing|federated learning|secure computation|数据不出域|不出域|可信执行|TEE|差分隐私|数据隐私|个人信息保护|MPC|privacy|private computation|data privacy|personal data|私隐
区块链|存证|分布式账本|智能合约|上链|blockchain|distributed ledger|evidence storage|smart contract|联盟链|公链|溯源链|仓单|数字藏品|通证|链上|可追溯|溯源平台|防伪溯源|blockchains|ledger|traceability|provenance|tokenisation|consortium chain|electronic receipts|DLT
数据库|分布式数据库|database|国产数据库|高并发|并发|分库分表|数据仓库|数据湖|databases|data warehouse|distributed database|transaction processing|SQL
数据共享|数据流通|数据要素|data sharing|data exchange|可信数据空间|数据空间|数据资产|数据交易|数据确权|data space|data trading|data trust|data asset
大模型|语言模型|LLM|生成式|AIGC|large language model|language model|generative AI|智能体|GPT|ChatGPT|DeepSeek|agent|AI agent|LLMs|foundation model|chatbot|prompt|提示词|微调|RAG|知识库|fine-tuning|generative
机器学习|深度学习|machine learning|deep learning|algorithm|神经网络|预测模型|虚拟筛选|AI建模|数据建模|AI模型|强化学习|neural network|predictive model|predictive modelling|data model
工控|SCADA|PLC|DCS|工业控制|industrial control|ICS|OT security|工控系统|工控安全|控制系统|上位机|下位机|组态|工业防火墙|ISA99|IEC 62443|IEC62443|变电站监控|SCADA系统|control systems|operational technology|industrial control systems|OT network|靶场|工业安全
信息安全|网络安全|漏洞|渗透|等保|网络保安|资讯保安|cyber security|cybersecurity|information security|vulnerability|penetration test|security test|security assessment|等级保护|等保测评|安全测评|安全加固|安全审计|数据安全|车联网安全|黑客攻击|攻防|红蓝|漏洞扫描|代码安全|cyberattack|cyber attack|security audit|security testing|hardening|data security|security review|infosec|vulnerabilities|malware
威胁情报|应急响应|勒索|安全运营|安全监测|黑客|钓鱼邮件|threat intelligence|incident response|ransomware|security operations|security monitoring|hacker|phishing|安全运维|SOC服务|7×24|7x24|应急处置|态势感知|勒索病毒|安全团队|安全托管|MSSP|SOC|monitoring of security|managed security|security operations centre|24/7 monitoring|situational awareness|网络攻击
水务|自来水|水厂|供水|water supply|waterworks|water utility|泵站|管网|water plant|sewage|water works|water company|供水管网
工业互联网|工业物联网|工业通信|工业总线|industrial internet|IIoT|industrial communication|fieldbus|MES|工业软件|工业云|工业大数据|设备联网|设备上云|数采|OPC|时间敏感网络|TSN|边缘网关|数字工厂|智能工厂|industrial software|smart factory|industrial IoT|factory data|industrial platform|industrial data|connected factory|manufacturing execution
风控|信贷|信用评估|反欺诈|risk control|credit risk|fraud|credit scoring|金融风险|坏账|信用评分|信用风险|授信|催收|贷后|反洗钱|合规审查|信用模型|欺诈|消费金融|小贷|AML|anti-money laundering|money laundering|credit model|loan default|scorecard|compliance check|financial risk
保险|精算|insurance|actuarial|insurer|理赔|保费|核保|车险|underwriting|premium|actuary|再保险
统计|样本量|生物统计|statistics|statistical|biostatistics|statistician|sample size|统计分析|试验设计|抽样|数据分析计划|统计师|CRO|高维数据|统计建模|clinical statistics|statistical analysis|analysis plan|statisticians|biostatistician|sampling|高维
融资|股权|投资机构|并购|融资对接|investor|financing|M&A|merger|acquisition|fundraising|venture capital|天使轮|A轮|种子轮|投融资|融资路演|投资人|VC|PE机构|基金公司|并购基金|AUM|找钱|股权融资|investors|seed money|seed funding|series A|raise money|raising money|private equity|seed round
卫星影像|卫星|遥感|影像|satellite|satellite imagery|satellite image|remote sensing|航拍|aerial imagery|遥感影像|卫星遥感|估产|变化监测|影像数据|违建|地表沉降|InSAR|卫星数据|satellite data|satellites|satellite images|change detection|earth observation|crop monitoring|subsidence|imagery
测绘|地形|底图|测量控制|surveying|mapping|topographic|base map|land survey|地形图|基础测绘|地图|导航地图|坐标|控制点|地籍|管线|地下管线|GIS|地理信息|地理信息系统|maps|geographic|cadastral|survey control|geo-information|underground pipelines|map data|地图数据
三维|实景三维|数字孪生|3D|3D model|3D city model|digital twin|BIM|倾斜摄影|三维模型|三维底图|三维建模|城市模型|点云|激光点云|CIM|数字底座|街景|city model|point cloud|3D map|digital twins|city twin|3D city|三维地图|三维数据
高精度定位|定位|北斗|RTK|GNSS|GPS|positioning|厘米级|厘米级定位|差分定位|CORS|基准站|定位服务|惯导|导航|centimetre|centimeter|positioning service|satellite positioning|navigation|reference station|定位基准
时空|时空数据|轨迹数据|spatio-temporal|spatial data|geospatial|spatial analysis|人口热力|手机信令|选址|轨迹|出行数据|空间分析|mobility data|location data|spatiotemporal|trajectory|site selection|footfall|heat map|空间数据
自然资源|国土|natural resources
地震|地震动|抗震|强震|震动监测|seismic|earthquake|seismometer|seismology|地震仪|地震波|防震|减震|隔震|震害|震害防御|结构健康监测|防灾|earthquakes|seismic hazard|seismograph|earthquake resistance|vibration monitoring|early earthquake|strong motion|地震预警|地震安全性
雷达|毫米波|radar|millimetre wave|mmwave|毫米波雷达|低空探测|相控阵|radars|phased array|detection radar|低空
太赫兹|太赫茲|terahertz|THz|被动成像|人体安检|terahertz imaging|成像安检|sub-terahertz
安检|security screening|body scanner|安检门|安检机|安检设备|危险品探测|body scanners|screening of people|security scanner|passenger screening
通信|5G|6G|移动通信|专网|基站|电讯|通讯|自组网|communication|communications|private network|telecom|base station|wireless|radio|对讲机|电台|卫星通信|物联网通信|应急通信|通感一体|5G专网|无线专网|抗干扰|通信网络|公网|宽带集群|无线通信|private 5G|5G network|mobile communication|mobile communications|radio network|walkie-talkie|anti-jamming|communication network|emergency communication|wireless network|cellular|satellite communication
微波|射频|天线|microwave|RF|radio frequency|antenna
光谱|激光|超快|laser|spectroscopy|ultrafast|femtosecond|飞秒|激光器|光梳|频率梳|脉宽|光学测量|拉曼|红外光谱|气体传感|optical|lasers|frequency comb|spectrometer|spectrometers|Raman|pulse width|ultrashort|optical measurement|spectroscopic|激光光谱|光谱仪
单光子|量子|激光雷达|光子|quantum|photon|single photon|lidar|量子通信|量子传感|量子计算|量子密钥|光电探测|探测器|photons|photon counting|quantum optics|quantum sensing|quantum communication|single-photon|SPAD|photodetector
灯杆|路灯|灯柱|lamp post|street light|streetlight|lamp pole|智慧灯杆|多功能杆|杆件|smart pole|smart poles|lamp posts|lampposts|智慧路灯
产品注册|医疗器械注册|注册证|注册申报|三类器械|二类证|NMPA|device registration|register a device|registering device|product registration|registering medical|regulatory submission|注册流程|注册申请|器械注册|二类医疗器械|三类医疗器械|药监|药监局|械字号|国械|沪械|注册检验|注册咨询|临床评价|拿证|报证|办证|IVD注册|regulatory|regulatory approval|registration of medical|Class II|Class III|product licence|medical device registration|registering a device|marketing approval|market approval|device approval|药品注册|药监沟通|IND|NDA
医疗器械|器械|植入物|医疗设备|医疗仪器|手术机器人|medical device|implant|surgical|medtech|医械|穿戴设备|可穿戴|血糖|监护仪|检测仪|体外诊断|IVD|诊断试剂|检测试剂|超声|呼吸机|导管|支架|缝合|微创|内窥镜|康复器械|康复设备|手术器械|导航系统手术|medical devices|medical instrument|wearable|glucose|catheter|stent|endoscope|ultrasound|diagnostic kit|diagnostics|in vitro diagnostic|surgical instrument|implants|rehabilitation device|medical equipment
骨科|脊柱|脊髓|骨折|orthopaedic|orthopedic|orthopaedics|spine|spinal|spinal cord|bone|融合器|骨修复|骨水泥|关节置换|椎间盘|植骨|截瘫|骨材料|创伤骨科|fusion cage|bone graft|joint replacement|vertebra|osteo|spine implant|bone repair|paraplegia
神经|神经再生|神经环路|nerve|neural|neuron|neuroscience|神经调控|神经刺激|神经修复|神经损伤|周围神经|神经电刺激|neuromodulation|nerve repair|neural stimulation|nerve stimulation|neurons|nervous system|电刺激
认知障碍|阿尔茨海默|痴呆|记忆|认知|cognitive|cognitive impairment|alzheimer|dementia|memory|老年痴呆|失智|学习记忆|认知训练|帕金森|AD小鼠|cognition|cognitive decline|alzheimer's|memory loss|cognitive training|neurodegenerative
脑功能|脑科学|大脑|脑机接口|脑网络|brain|brain science|EEG|脑电|脑机|神经影像|脑疾病|睡眠|注意力|brain-computer|brain computer interface|BCI|neuroimaging|sleep|brain imaging|brain function|脑信号|意念
磁共振|核磁共振|MRI|magnetic resonance|脑影像|NMR|磁共振线圈|低场磁共振|造影|造影剂|MRI序列|线圈|MR成像|fMRI|MRI coil|coil|pulse sequence|MRI scanner|contrast agent|NMR spectroscopy|波谱仪
心理|心理健康|心理测评|量表|抑郁|焦虑|mental health|psychological|psychology|depression|anxiety|counselling|心理咨询|心理评估|心理测试|心理援助|心理筛查|情绪|情绪识别|压力管理|EAP|失眠|青少年心理|信效度|心理量表|自闭症|孤独症|多动症|psychologist|emotion|mental wellbeing|wellbeing|psychometric|autism|counsellor|mental-health
危机干预|自杀|心理援助|crisis intervention|suicide prevention|危机预警|自伤|自残|轻生|心理危机|self-harm|suicidal
临床|临床试验|临床研究|临床验证|GCP|II期|III期|clinical|clinical trial|clinical study|clinical validation|clinical research|多中心|伦理委员会|入组|受试者|患者招募|真实世界|医院合作|科室合作|临床科室|I期|IIT|院内制剂|临床数据|病例|循证|patients|multicentre|multicenter|hospital partner|real world study|investigator-initiated|investigator initiated|human trial|patient recruitment|clinicians|clinical data|first-in-human|hospital trial|临床资源|药物试验
儿童|儿科|新生儿|患儿|小儿|paediatric|pediatric|neonatal|child patient|黄疸|早产|青少年|儿童医院|儿童康复|儿童用药|儿童疾病|infant|infants|newborn|babies|jaundice|preterm|kids health|paediatrics|pediatrics
遗传病|罕见病|基因检测|遗传|genetic|genetic test|hereditary|rare disease|gene test|基因测序|基因筛查|遗传咨询|产前|全外显子|出生缺陷|测序|sequencing|gene sequencing|genomic|genomics|prenatal|genetic screening|gene panel|newborn screening
中医|中药|中西医|中医药|针灸|方剂|chinese medicine|herbal|TCM|acupuncture|中成药|经典名方|中药复方|中医院|针刺|推拿|艾灸|中医诊断|脉诊|舌诊|中医器械|traditional chinese medicine|moxibustion|chinese herbal|herbal medicine|中藥|integrative medicine
肿瘤|抗肿瘤|癌症|肺癌|癌细胞|oncology|cancer|tumour|tumor|肠癌|胃癌|肝癌|乳腺癌|化疗|放疗|靶向|免疫治疗|实体瘤|液体活检|tumors|tumours|cancers|chemotherapy|immunotherapy|radiotherapy|肿瘤患者
老年|慢病|老龄|适老|geriatric|geriatrics|elderly|ageing|older people|养老|老年人|适老化|慢性病|跌倒|居家养老|old people|older adults|seniors|fall detection|chronic disease|senior care|aged care
新药|药物分子|药物设计|小分子|分子设计|药物发现|计算化学|成药性|drug design|drug discovery|drug molecule|computational chemistry|new drug|drugability|medicinal chemistry|靶点|激酶|先导化合物|化合物筛选|小分子药|靶向药|候选药物|分子动力学|分子对接|药物筛选|biotech|AI制药|AI药物|PROTAC|多肽|偶联|前药|药物合成|kinase|lead compound|hit to lead|compound screening|small molecule|drug candidate|molecular docking|inhibitor|peptide|drug synthesis|pharmaceutical research|medicinal|target discovery
动物模型|动物实验|电生理|行为学|animal model|animal experiment|electrophysiological|behavioural experiment|小鼠|大鼠|小鼠模型|动物试验|动物行为|在体|膜片钳|mice|mouse model|rat model|rodent|in vivo|preclinical|behavioural test|electrophysiology|临床前|animal study|animal studies|animal test
生物材料|再生医学|组织工程|biomaterial|regeneration|regenerative|tissue engineering|支架材料|水凝胶|可降解材料|骨修复材料|干细胞|再生修复|生物3D打印|hydrogel|scaffold|stem cell|stem cells|tissue repair|biodegradable implant|regenerate
农业食品|食品科技|agri-food|agrifood|food tech|food technology|替代蛋白|植物肉|培养肉|功能食品|alternative protein|plant-based|cultured meat|foodtech|food-tech|agrifoodtech|食品创新|新食品|food innovation
以色列|特拉维夫|Israel|Israeli|Tel Aviv|中以|犹太|israelis|海法
健康消费品|保健品|化妆品|护肤品|日化|health consumer product|cosmetics|supplement|personal care|保健食品|功能性护肤|洗护|母婴|口腔护理|个护|美妆|skincare|cosmetic|nutrition products|dietary supplement|toothpaste|护肤|消费品|consumer health|consumer goods
急救|急诊|重症|emergency care|intensive care|AED|院前|心肺复苏|ICU|救护|呼吸衰竭|first aid|ambulance|critical care|emergency department|resuscitation
心血管|心脏|cardiovascular|heart|cardiac|心电|心电图|高血压|血压|心衰|心律|支架植入|ECG|cardiology|blood pressure|hypertension|heart failure|arrhythmia|cardio
消化|胃肠|digestive|gastrointestinal|肠道|幽门螺杆菌|肠镜|胃镜|消化科|肠易激|内镜|colonoscopy|gastroscopy|helicobacter|bowel|gastroenterology|IBS
法医|亲子|伤残|死因|forensic medicine|forensic pathology|DNA|paternity|DNA鉴定|亲缘|亲子鉴定|死亡原因|尸检|伤情|伤残鉴定|工伤|医疗损害|paternity test|cause of death|autopsy|injury assessment|kinship|identity test|个体识别
毒物|毒品|毛发|毒理|吸毒|toxin|toxins|toxicology|drugs of abuse|narcotic|drug test|drug testing|中毒|毒检|毒物检验|毒品检测|酒精|药物滥用|毒驾|血液检验|头发检测|poison|poisoning|poisonous|drug abuse|hair test|alcohol test|drug screening|toxicological|兴奋剂
文件鉴定|笔迹|印章|签名|伪造|篡改|文书|handwriting|forged|forgery|tampered|document examination|signature|签字|伪签|合同真伪|公章|字迹|真伪|篡改合同|handwritten|authenticity of documents|disputed document|signature verification|印章真伪
声像|录音|recording|audio recording|video recording|声纹|音频|视频真伪|换脸|AI换脸|深度伪造|伪造视频|监控录像|说话人|影像鉴定|录音真伪|deepfake|deepfakes|voiceprint|voice comparison|audio|speaker identification|fake video|video authenticity|doctored|voice cloning
电子数据|电子证据|取证|手机数据|electronic data|electronic evidence|digital forensics|digital evidence|数据恢复|手机取证|聊天记录|数据删除|电子取证|计算机取证|取证分析|勘验|邮件诈骗|电邮|诈骗|泄密|e-discovery|data recovery|deleted data|chat records|evidence of emails|mobile forensics|computer forensics|leak of data|鑑證|鉴证
司法鉴定|鉴定意见|法院|诉讼|司法|forensic|forensics|court|expert opinion|litigation|legal evidence|鉴定报告|举证|专家证人|出庭|法庭|expert witness|evidence for court|legal dispute evidence|forensic report|司法机关|鉴定机构
微量物证|物证|痕迹|trace evidence|纤维物证|油漆物证|爆炸残留|枪击残留|residue|gunshot residue|fibres evidence|微量
电梯|升降机|扶梯|lift|elevator|escalator|lifts|困人|曳引|电梯维保|电梯更新|老旧电梯|加装电梯|轿厢|自动扶梯|lift safety|elevators|escalators|old lifts
起重机|起重机械|岸桥|吊车|行车|塔吊|crane|hoist|port crane|门座起重机|门机|门式起重|桥式起重|港机|吊装|cranes|gantry|portal crane|quay crane|hoists|塔机
特种设备|锅炉|压力容器|压力管道|叉车|special equipment|boiler|pressure vessel|forklift|气瓶|游乐设施|索道|场内车辆|机动车辆|压力容器检验|锅炉检验|boilers|pressure vessels|gas cylinder|forklifts|pressure piping|pressure equipment|定期检验|检验周期
作业人员|操作证|上岗证|持证|司机考试|examination of operators|operator licence|operator|叉车证|焊工证|特种作业|电工证|operator certificate|licence exam|crane operator
智能交通|信号灯|红绿灯|交通信号|路口|交通灯|intelligent transport|traffic signal|traffic light|smart transport|智慧交通|停车|停车场|拥堵|交通管控|智能网联|车路协同|高速公路|公交|交通流|诱导|V2X|parking|congestion|connected vehicles|traffic control|traffic flow|traffic management|highway|road traffic|信控|隧道监控|交通监控
轨道交通|地铁|铁路|高铁|列车|港铁|rail|railway|metro|train control|有轨电车|列控|信号系统|屏蔽门|盾构|列车控制|CBTC|signalling|railways|interlocking|subway|tram
汽车电子|汽车|整车|主机厂|车企|automotive|automotive electronics|vehicle|carmaker|新能源汽车|新能源车|线控|刹车|转向|自动驾驶|辅助驾驶|座舱|车机|电动车|智驾|ADAS|autonomous driving|self-driving|electric vehicle|braking|steering|car maker|EV maker
航天|航空|无人机|飞控|卫星平台|aerospace|aviation|spacecraft|机载|星载|航电|低空经济|eVTOL|卫星载荷|航空发动机|火箭|直升机|avionics|aircraft|UAV|satellite software|flight control|onboard|airborne|rocket
船厂|造船|船舶|船坞|海工|海洋工程|shipyard|shipbuilding|ship|marine|marine works|offshore structure|船台|舾装|船坞设计|修船|游艇|海上平台|海洋平台|船用|干船坞|dry dock|ship repair|slipway|vessel|vessels|yacht|offshore platform|marine engineering|造船厂|船东
码头|港口|水运|航道|quay|wharf|dock|harbour|harbor|port|waterway|泊位|防波堤|岸线|疏浚|集装箱码头|港区|berth|pier|jetty|container terminal|breakwater|port design|port engineering|航道整治|海港
分拣|包裹|快递|快件|邮政|转运中心|sorting|parcel|courier|postal|mail|分拣机|交叉带|供包|快递分拣|智能快递柜|快递柜|扫码|面单|包裹识别|sorter|sorting machine|parcels|parcel sorting|cross-belt|express delivery|barcode|mail sorting|parcel locker
自动化仓库|立体库|automated warehouse|warehouse automation|物流装备|智能仓储|仓储机器人|穿梭车|堆垛机|输送线|WMS|自动分拣|logistics automation|automated storage|conveyor|shuttle system|intralogistics|仓储系统|物流自动化|物流设备|仓库自动化
工程设计|设计院|勘察设计|工程咨询|engineering design|design institute|engineering consulting|施工图|可研|可行性研究|可研报告|初步设计|厂房设计|工厂设计|建筑设计|勘察|概算|feasibility study|plant design|construction drawings|detailed design|engineering consultancy|factory design|architectural design|市政工程|市政设计|municipal engineering
课堂|评课|录播|听课|classroom|classroom video|lesson|听评课|课堂分析|课堂观察|公开课|教学行为|智慧课堂|课堂视频|教学视频|lesson recordings|lessons|classrooms|teaching video|lesson analysis|classroom observation|smart classroom|lecture capture
课程|教研|教学|教师|curriculum|teaching|teacher|教学设计|课程标准|题库|STEM|素养|师资|教学评价|编程课|课标|研学|teachers|textbook|teacher training|syllabus|lesson plan|educator|pedagogy|instruction|curricula
教育装备|电子书包|教具|education equipment|e-schoolbag|学习分析|learning analytics|录播系统|电子白板|平板教学|智慧黑板|教育信息化|校园|学情|学情分析|电子课本|VR教学|smart board|school tablet|education hardware|e-textbook|digital textbook|learning data|classroom equipment|教学设备|教学仪器|教育硬件
智能教育|教育大模型|自适应学习|智能辅导|AI辅导|学习机|AI education|adaptive learning|tutor|tutoring|edtech|intelligent education|AI批改|智能批改|作业批改|AI教育|AI学习|个性化学习|学习系统|AI老师|教育AI|教育产品|教育科技|家教机|auto-grading|AI tutor|personalised learning|education product|education products|learning system|AI teacher|students learning|homework|for education|AI in schools|AI literacy
伦理|ethics|ethical|算法伦理|AI伦理|对齐|安全对齐|价值观|公平性|偏见|bias|fairness|alignment|safety alignment|responsible AI|AI ethics|算法评测|算法测评|可解释
首席技术官|CTO|总工|技术高管|技术负责人|工程管理|chief technology officer|chief engineer|technology executive|engineering management|technical leader|技术总监|研发总监|技术管理|科技管理|MEM|EMBA|高管培训|总裁班|研修|研修班|在职硕士|学管理|拿学位|CTOs|R&D director|head of R&D|executive education|technical director|technology management|technology managers|master's degree|master degree|executive training|engineering manager|科技商业
广告|营销|品牌推广|advertising|marketing|advertiser|投放|数字营销|程序化|公关|新媒体|代言|种草|电商运营|adtech|digital marketing|campaign|brand agency|creative agency|influencer|social media|programmatic
直播|短视频|直播间|主播|MCN|livestream|live streaming|studio|short video|直播带货|直播基地|网红|摄影棚|短剧|MCN机构|带货|live-streaming|livestreaming|influencers|filming studio|video studio|直播电商|达人
游戏|动漫|电竞|game|games|gaming|animation|小游戏|手游|网游|游戏引擎|严肃游戏|功能游戏|游戏化|Unity|虚幻|UE5|互动内容|虚拟人|元宇宙|VR|AR|gamification|serious game|serious games|mobile game|game engine|game studio|interactive content|game company|animation studio|电竞俱乐部
出海|海外市场|海外设厂|走出去|going abroad|overseas market|publishing abroad|publish abroad|abroad|going global|海外布局|海外业务|东南亚市场|出海服务|跨境服务|overseas expansion|expand overseas|enter overseas|international expansion|海外合规|海外发行|海外落地|境外投资
免租|租金减免|租金补贴|rent free|rent subsidy|减免|房租减免|免租期|租金优惠|租金便宜|租金低|房租|租房补贴|rent-free|free rent|rent reduction|low rent|房租补贴|免房租|房租优惠
海归|留学|回国|侨界|华侨|returnee|overseas chinese|留学生|留学人员|归国|归国人才|博士归国|海外人才|侨商|海外归来|overseas talent|returning|returnees|overseas graduates|diaspora|overseas returnees|海外高层次
港澳|香港|澳门|hong kong|macao|沪港|港企|港资|香港公司|大湾区|香港大学|香港科学园|HK|hongkong|港人|港青|香港青年|香港初创|macau|greater bay area|hkstp|cyberport|数码港|hong kong company|hong kong startup|hong kong start-up|沪港合作
创业大赛|路演|赛事|大赛|contest|pitch|competition|demo day|决赛|路演活动|创业赛|创业竞赛|创·在上海|展示项目|competitions|startup contest|pitching|pitch event|roadshow|road show|赛道|报名比赛|赛前辅导
应用场景|试点|示范应用|application scenario|trial site|pilot project|testbed|场景开放|试点场景|试点城市|示范项目|场景落地|落地场景|首台套|公共场景|社区试点|pilot site|test site|pilot city|scenarios|pilot scenario|living lab|real-world trial|demonstration project|demonstration site|first use|trial in the city|试用场景
城市数字化|智慧城市|数字化转型|城市治理|smart city|digital city|digital transformation|urban governance|城市大脑|一网统管|数字政府|政务数据|智慧社区|智慧养老|城市运行|公共数据|数字城市|企业数字化|数字化改造|数字化升级|上云|smart community|city brain|urban digital|digitalise|digital government|city data|public data|city management|digitise|digitisation|数转|智改数转
专利|商标|著作权|patent|trademark|copyright|专利导航|专利检索|专利分析|专利布局|FTO|自由实施|侵权|专利风险|专利代理|查新|IP|知产|版权|软著|专利申请|patents|prior art|freedom to operate|IP rights|infringement|patent search|patent landscape|intellectual property search|patent application|trade mark|IP advice
~|成果转化|技术转移|科技成果|technology transfer|technology commercialisation|spin-off|专利转让|成果对接|科技成果转化|产学研|中试转化|院校成果|tech transfer|licensing|technology licence|commercialise|spinout|spin out
硬科技|未来产业|hard technology|deep tech|deeptech|前沿科技|前沿技术|深科技|科创企业|早期硬科技|frontier technology|future industries|hard-tech|hard tech
医院|hospital|hospitals|医疗机构|三甲医院|三级医院|综合医院|附属医院|病房|医院科室|tertiary hospital|hospital department|university hospital|teaching hospital
物业安全|智慧办公|smart office
总部|总部办公|headquarters|regional headquarters|总部大楼|整层|甲级写字楼|总部楼宇|独栋|企业总部|headquarter|head office|office tower|grade A office|corporate headquarters|whole floor
人才公寓|宿舍|housing for talent|staff housing|员工宿舍|employee housing|staff apartment|staff accommodation
~|标准制定|起草标准|标准起草|国家标准|行业标准|标准制修订|national standard|draft a standard|drafting standard|industry standard|drafting the national standard|参编|标准修订|国家标准修订|团体标准|编制标准|国标|行标|企标|标准化工作|国际标准|IEC标准|写进标准|GB standard|GB standards|standard setting|standardisation|standards work|standard drafting|write a standard|technical standard|IEC
图像识别|机器视觉|视觉检测|视觉算法|computer vision|machine vision|image recognition|缺陷检测|视觉质检|OCR|人脸识别|目标检测|visual inspection|defect detection|AOI
实习|实习生|实习基地|毕业生|应届生|校招|校园招聘|招研究生|人才招聘|产教融合|internship|internships|intern|interns|graduates|graduate recruitment|campus recruitment|trainees|students as interns
国际合作|国际联合|联合培养|访问学者|海外高校|international cooperation|international joint|joint supervision|visiting scholar|academic exchange
~|总成|联合设计|共同设计|合作设计|联合开发|协同设计|co-design|joint design|design together|design partner
中试|中试线|中试基地|放大试验|吨级|公斤级|工业化放大|中试放大|扩大生产|pilot plant|pilot-scale|pilot scale|scale up|scale-up|scaling up|upscaling|kilogram scale|tonne scale
软硬件|软硬件协同|软硬件一体|硬件加速|软件定义|hardware software|software hardware|hardware/software|hardware and software|HW/SW
水运工程|内河航运|船闸|lock gate|inland waterway
科普|科普教育|科普内容|博物馆|science popularisation|science communication|museum|science outreach
跨城市|跨省|跨省通办|跨区域|异地|长三角|沪宁|跨省政务|政务服务|政务办理|cross-city|cross-province|yangtze delta|yangtze river delta|government services
科技项目申报|项目申报|申报项目|张江专项|张江政策|高新区政策|园区政策|project application|apply for grants|government grant|science project grant|zhangjiang
工业用地|厂房|生产空间|小批量生产|生产厂房|生产场地|制造空间|洁净车间|GMP车间|工业厂房|manufacturing space|workshop|production space|factory space|clean room|industrial land|production facility|small-batch
研究生培养|教学培训|住院医师|规培|医学教育|medical education|residency|medical training
工业软件|CAD|CAE|PLM|仿真软件|研发设计类软件|simulation software
教育心理|儿童发展|特殊教育|学前教育|体育教育|special education|early childhood|educational psychology
科学仪器|精密仪器|精密测量|光学仪器|计量仪器|precision instrument|precision measurement|scientific instrument|measuring instrument
农业保险|作物|crop|crops
海归创业|初创辅导|创业导师|创业团队|创业项目|大学生创业|师生创业|孵化服务|加速营|种子期|mentoring|mentor|founders|founder|early-stage startup|young founders|student startup|student startups|acceleration programme
`
  .trim()
  .split('\n');
