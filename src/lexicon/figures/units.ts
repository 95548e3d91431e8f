/**
 * What follows a number in Chinese and Japanese print. Written in simplified characters (see variants.ts), so 個 is found as 个.
 * `code: words`; a code stands for itself where it has no words.
 */

/** ISO 4217 codes and the words for one unit of them. 元 alone is the yuan of the paper's own country. */
export const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  CNY: '元 元人民币 元钱 块钱 人民币',
  USD: '美元 美金 米ドル ドル',
  EUR: '欧元 ユーロ',
  JPY: '日元 日圆 円',
  GBP: '英镑 ポンド',
  HKD: '港元 港币',
  TWD: '新台币 台币 元新台币',
  KRW: '韩元 ウォン',
  RUB: '卢布 ルーブル',
  AUD: '澳元 澳大利亚元',
  CAD: '加元 加拿大元',
  SGD: '新加坡元 新元',
  CHF: '瑞士法郎',
  THB: '泰铢 バーツ',
  INR: '卢比 ルピー',
  MOP: '澳门元 澳门币',
};

/** The hundredth and tenth parts of a currency: code, words, places that the point moves. */
export const SMALL_CHANGE: readonly (readonly [code: string, words: string, places: number])[] = [
  ['CNY', '角钱 毛钱 毛', -1],
  ['CNY', '分钱', -2],
  ['USD', '美分 セント', -2],
  ['JPY', '钱', -2],
];

/** By dimension. */
export const MEASURE_WORDS = {
  length:
    '公里 千米 米 厘米 毫米 微米 纳米 奈米 海里 英里 英尺 英寸 公尺 公分 丈 华里 呎 吋 哩 km cm mm メートル キロメートル センチメートル ミリメートル センチ ミリ キロ',
  area: '平方公里 平方千米 平方米 平方厘米 平方毫米 平方英里 平方英尺 平米 平方公尺 平方呎 平方尺 亩 公顷 坪 公亩 km² m² ㎡ ヘクタール 平方メートル 平方キロ 平方キロメートル アール',
  volume: '立方米 立方公尺 立方厘米 立方 升 公升 毫升 加仑 m³ リットル ミリリットル 立方メートル バレル',
  mass: '吨 公吨 千克 公斤 克 毫克 微克 斤 市斤 磅 盎司 克拉 载重吨 总吨 吨标准煤 标准吨 kg mg トン グラム キログラム ミリグラム',
  speed: '公里/小时 千米/小时 公里每小时 米/秒 米每秒 km/h',
  energy: '千瓦时 兆瓦时 吉瓦时 度电 焦耳 大卡 千卡 卡路里 kWh MWh GWh キロカロリー カロリー キロワット时',
  power: '千瓦 兆瓦 吉瓦 瓦 马力 kW MW GW キロワット メガワット ワット 马力',
  data: 'GB MB TB KB PB ギガバイト',
  sound: '分贝 デシベル',
  pressure: '帕 千帕 兆帕 百帕 ヘクトパスカル',
  voltage: '千伏 伏 kV',
  frequency: '赫兹 Hz MHz GHz',
  concentration: 'ppm 微克/立方米 毫克/升 毫克/千克 贝克勒尔',
  age: '岁 周岁 岁半',
} as const;

/** Measures that a single Chinese digit does not make (五里桥, 三级, 一度). */
export const MEASURE_WORDS_BEHIND_DIGITS = { length: '里 尺 寸', mass: '两', angle: '度', grade: '级', data: '兆' } as const;

/** Spans of time: words; code. 个小时 and 小时 are one. */
export const DURATION_WORDS: Readonly<Record<string, string>> = {
  年: '年 年间 个年头 周年',
  载: '',
  个月: '个月 个月间 カ月 か月 ヶ月 ヵ月 ケ月 カ月间 か月间 ヶ月间',
  周: '周 周间 周期 个星期 个礼拜 星期',
  天: '天 昼夜 整天',
  日: '日间',
  小时: '小时 个小时 个钟头 个钟 钟头',
  时间: '',
  分钟: '',
  分: '分间',
  刻钟: '',
  秒: '秒 秒钟 秒间',
  毫秒: '',
  个季度: '',
  世纪: '世纪 个世纪',
  个工作日: '个工作日 工作日',
  个交易日: '个交易日 交易日',
  学年: '',
  个学期: '个学期 学期',
  光年: '',
};

/** Other words with a kind and a code of their own; places: how the point moves. */
export const SHARE_WORDS: readonly (readonly [kind: 'percentagePoint' | 'percent' | 'multiple', code: string, words: string, places: number])[] = [
  ['percentagePoint', '个百分点', '个百分点 百分点', 0],
  ['percentagePoint', 'ポイント', 'ポイント', 0],
  ['percentagePoint', '百分点', '个基点 基点', -2],
  ['percent', '%', '% パーセント', 0],
  ['percent', '%', '‰', -1],
  ['multiple', '倍', '倍', 0],
];

/** Degrees that need no cue. */
export const DEGREE_WORDS: Readonly<Record<string, string>> = { '℃': '℃ °C 摄氏度 ℃', F: '℉ °F 华氏度' };

/** Classifiers that make even a single Chinese digit a count: 四个, 三张. */
export const CLASSIFIERS = `
个 名 位 家 件 次 条 项 台 套 辆 户 座 只 张 笔 部 棵 株 艘 枚 颗 场 轮 起 例 篇 幅 间 栋 幢 茬 盒 瓶 袋 箱 杯 款 支 份 匹 架 批 盏 回 遍 趟 种 双 对 块 册 粒 朵 碗 顿 段 层 组 类 片 根 道
人 人次 户次 车次 架次 班次 家次 例次 件次 台次 余人 台套 卷 首 句 辆次 艘次 株次 圈 拨 回合 桶 车 船 集 班 桌 伙 宗 隻 尾 羽 滴 捆 筐 串 孔 局 女 男 晚 夜 盘 胎 亩次 课时
世帯 カ所 ヵ所 か所 ヶ所 カ国 か国 ヵ国 个所 种类 试合 基 社 校 店 头 体 着 枚 病院 路线 室 泊 食 丁 施设 店铺 业者 会场 教室 学级 作品 选手 府县 都道府县 クラス コース セット 曲 俵 玉 通 轮车 包 台分 人分 食分 地区 河川 市町村 自治体 団体 チーム 文字 球 轩 议席
`;

/** Classifiers that count only behind digits or a numeral of several characters: 三代, 四处, 一步 are no counts. */
export const CLASSIFIERS_BEHIND_DIGITS = `
处 本 页 叶 门 口 团 席 号 跨 站 尊 节 课 字 票 格 梯 发 排 行 列 期 面 步 单 分 点 所 单位 标箱 标准箱 倍次 套次 折次 盆 羽次 词 刀 针 剂 剂次 窝 扇 顶 床 副 员 楼栋 股 手 便 品 皿 匹次 车厢 环 分球 泊位 车位 床位
里 乡 镇 县 市 村 国 语种 胜 平 负 金 银 铜 奖 贯 票次
`;

/** Words that only begin like a unit. */
export const NO_UNITS = `
个别 个体 个性 名单 名列 名义 名为 名叫 名誉 位数 位于 位置 位居 位列 家庭 家长 家园 家电 家具 家乡 家属 家喻 次日 次序 次要 次元 条件 条例 条约 项目 台湾 台风 台阶 台州 台北 台中 台南 户外 户口 户籍
所有 所以 所谓 所在 座谈 座位 只有 只是 只要 只能 张家 部门 部委 部分 部队 部长 部落 支部 支持 支书 支队 支付 支出 支撑 场所 场地 场馆 场景 轮流 轮番 轮值 起来 起草 起步 起飞 起诉 例如 例外 例行 间接 间断 间隔 款项
份额 架构 批评 批准 批复 批发 回来 回家 回归 回应 处理 处于 处罚 处分 层面 层次 本地 本市 本报 本届 本次 本月 本轮 本金 页面 片区 根据 门诊 门店 口径 口岸 头等 头条 盘点 盘活 班级 班子 道路 道德 种植 种子 类似
组织 组成 对于 对比 对接 对手 对外 双方 双边 团队 团结 宗教 站点 站台 节日 节能 节目 课程 课题 字号 票价 人民 人口 人均 人才 人工 人类 人大 人气 人行道 人制 人间 人生 人士 人称 社会 社区 社团 校园 校区
期间 期待 期末 期货 期限 顶层 顶级 面积 面向 面对 集中 集团 集体 集装箱 集群 首届 首次 首批 首个 声音 步骤 步行 步步 步入 包括 包装 单日 单身 单元 排名 排放 排水 行业 行动 行政 行为 发展 发布 发现 发言 员工
分别 分析 分布 分为 分公司 分店 分期 分子 分红 球队 球员 平均 平台 平等 平方 金额 金融 银行 奖金 奖励 胜利 负责 套路 套餐 件件 代表 款式 对此 段时间 点燃 点赞 点位 点击 点心 市场 市民 市区 市委 市政 县委 县级 村民 村庄 村里 镇里 乡镇 国家 国产 手机 手续 股份 股权 股东 单价 便民
年级 年轻 年代 年报 年货 年夜 年版 年糕 天然 天空 天花 天津 天王 天气 周末 周边 周刊 周报 周围 周一 周二 周三 周四 周五 周六 周日 秒杀 秒针 日报 日均 时代 时尚 时期 时候 分数 元素 元宵 元旦 元首 元件 元器件 元年 元老 克服 克隆 克难
米饭 米粉 米线 米兰 升级 升温 升学 升至 升到 升起 里程 里面 里外 级别 度假 度过 度数 尺寸 尺度 寸土 两岸 两会 两侧 两者 两旁 瓦解 瓦房 帕子 平台 方面 方向 坪坝 斤斤 丈夫 吨位 亩均 亩产 载体 载人 载客 载重 世纪坛 车站 车道 车间 车队 车主 船员 船舶 船只 桶装 圈子 圈层
店员 店长 店铺 基地 基础 基金 基本 基层 体育 体系 体验 体现 体重 着力 着手 着陆 头发 头部 男子 女子 男女 女性 男性 晚上 晚会 晚间 夜间 夜里 夜市 尾气 伙伴 首先 首发 首位 首席 卷入 集市 集资 集聚 集合 局部 局面 局长 课后 课堂
度目 回戦 回忌 人工知能 社会人 店头 本来 本当 点数 品目 品种 番目
`;

/** What an ordinal counts: 第三批, 第十八道. No page (第4版). */
export const ORDINAL_WORDS = `
批次 批 届 次 个 个月 名 位 棵 株 代 条 道 本 场 轮 回 季 天 年 步 站 阶段 产业 茬 件 家 台 座 张 章 款 项 节 层 组 局 盘 方 号 期 集 辑 幅 套 例 部 篇 类 档 线 拨 波 根 颗 辆 艘 枚 只 艘 間 间 栋 站 梯队 党组织
楼 卷 册 圈 趟 杯 支 份 天 周 小时 分钟 学期 课 排 列 组 阵 区 世 任 种 子 声 笔 遍 回合 日 週 人 匹 级
`;

/** What stands for a rank without 第, behind 一 二 三 …: 一期工程, 三楼, 六年级. */
export const BARE_ORDINAL_WORDS = '期 階 楼 年级 年生 列目 番目 人目 回目 位目 日目 年目 周目 度目 本目 件目 个目';

/** What 期 and 楼 begin when they are no rank. */
export const NO_BARE_ORDINALS = '期间 期待 期末 期货 期限 期望 期刊 楼市 楼盘 楼房 楼宇 楼道 楼主 楼栋';
