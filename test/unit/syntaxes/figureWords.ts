/** What numbers stand beside in Chinese, Japanese and English print: data only. Longer words come before those they begin with. */

/** 308.4亿元; the words follow the number. */
export const CURRENCIES = [
  '元人民币', '元人民幣', '美元', '欧元', '歐元', '日元', '日圆', '日圓', '英镑', '英鎊', '港元', '港币', '港幣', '澳元', '加元', '韩元', '韓元', '卢布', '新台币',
  '新台幣', '新臺幣', '台币', '台幣', '瑞士法郎', '块钱', '塊錢', '分钱', '角钱', '毛钱', '万円', '円', '元', 'ドル', 'ユーロ', 'ウォン',
] as const;

/** US$37 million, ¥420; the signs stand before the number. */
export const CURRENCY_SIGNS = ['US$', 'HK$', 'NT$', 'A$', 'C$', 'S$', 'RMB', 'CNY', 'USD', 'EUR', '$', '＄', '€', '£', '￡', '¥', '￥'] as const;

/** million, billion: the scale words of English. */
export const ENGLISH_SCALES = ['thousand', 'million', 'billion', 'trillion', 'bn', 'mn'] as const;

/** Lengths, areas, weights, ages, powers. */
export const MEASURES = [
  '平方公里', '平方千米', '平方厘米', '平方米', '平方公尺', '立方米', '立方公尺', '万千瓦时', '千瓦时', '兆瓦时', '千瓦時', '公里', '千米', '厘米', '毫米', '微米',
  '纳米', '奈米', '海里', '英里', '英尺', '英寸', '公尺', '公分', '公顷', '公頃', '公斤', '千克', '毫克', '微克', '公吨', '公噸', '千瓦', '兆瓦', '分贝', '分貝', '赫兹',
  '马力', '馬力', '毫升', '周岁', '週歲', '米', '亩', '畝', '吨', '噸', '克', '斤', '升', '岁', '歲', '歳', '坪', '甲地',
  'キロメートル', 'センチメートル', 'ミリメートル', '平方メートル', '平方キロ', 'ヘクタール', 'メートル', 'センチ', 'ミリ', 'キログラム', 'キロワット', 'グラム',
  'リットル', 'トン', 'キロ',
] as const;

/** Units that a Chinese numeral does not make a measure (五里桥, 三级, 一度): measured only behind digits. */
export const MEASURES_BEHIND_DIGITS = ['里', '尺', '寸', '两', '度', '级', '級', 'ppm', 'km²', 'm²', 'km', 'cm', 'mm', 'kg', 'mg', 'GW', 'MW', 'kW', 'GB', 'TB', 'MB'] as const;

/** What English measures in. */
export const ENGLISH_MEASURES = [
  'square feet', 'square miles', 'square meters', 'square metres', 'cubic yards', 'miles per hour', 'gallons', 'gallon', 'miles', 'mile', 'mph', 'feet', 'foot',
  'inches', 'inch', 'yards', 'yard', 'acres', 'acre', 'pounds', 'pound', 'ounces', 'ounce', 'tons', 'ton', 'tonnes', 'kilometers', 'kilometres', 'kilometer',
  'kilometre', 'meters', 'metres', 'meter', 'metre', 'hectares', 'liters', 'litres', 'decibels', 'megawatts', 'kilowatts', 'watts', 'bushels', 'barrels',
] as const;

/** Spans of time. */
export const DURATIONS = [
  '个半小时', '个多小时', '个半月', '个多月', '个小时', '個小時', '个工作日', '个交易日', '个月', '個月', '个星期', '個星期', '个季度', '个世纪', '个年头', '小时', '小時', '分钟', '分鐘',
  '秒钟', '秒', '刻钟', '整天', '天', '晝夜', '昼夜', '周年', '週年', '年', '周', '週', 'カ月間', 'カ月', 'ヵ月', 'か月', '時間', '週間', '日間', '年間',
] as const;

/** five-hour, nine months. */
export const ENGLISH_DURATIONS = [
  'seconds', 'second', 'minutes', 'minute', 'hours', 'hour', 'days', 'day', 'weeks', 'week', 'months', 'month', 'years', 'year', 'decades', 'decade', 'centuries',
] as const;

/** Classifiers that make even a Chinese numeral a count: 四个, 三张. Those that also begin other words say before which letters they do not count. */
export const CLASSIFIERS = [
  '人次', '户次', '车次', '架次', '班次', '余人', '人(?!制|组|行|座|口|民)', '个(?!别|体|人(?!次))', '個(?!別|體|人)', '名(?!单|列|义|为|叫)', '位(?!数|于|置|居|列|[0-9])', '家(?!庭|长|园|电|具|乡|属|喻)', '件',
  '次(?!日|序|要|级)', '条', '條', '项(?!目)', '項(?!目)', '台(?!湾|风|阶|州)', '套', '辆', '輛', '户(?!外|口|籍)', '戶(?!外|口|籍)', '所(?!有|以|谓)', '座(?!谈|位)', '只(?!有|是|要|能)', '隻', '张(?!家)', '張',
  '笔', '筆', '部(?!门|委|分|队|长|落|門)', '棵', '株', '艘', '枚', '颗', '顆', '场(?!所|地|馆|景)', '場', '轮(?!流|番|值)', '輪', '起(?!来|草|步)', '例(?!如|外|行)', '篇', '幅', '间(?!接|断|隔)', '栋', '棟', '幢',
  '茬', '盒', '瓶', '袋', '箱', '杯', '款(?!项)', '支(?!部|持|书|队)', '份(?!额)', '匹', '架(?!构)', '批(?!评|准|复)', '盏', '盞', '回(?!来|家|归)', '遍', '世帯', 'カ所', 'ヵ所', 'か所', '個所', '戸',
] as const;

/** Classifiers that count only behind digits: 三代, 三本账, 一道 are no counts. */
export const CLASSIFIERS_BEHIND_DIGITS = [
  '处(?!理|于|罚)', '處', '层(?!面|次)', '層', '本', '册', '冊', '页', '頁', '叶', '片', '块', '塊', '根', '门(?!诊|店)', '口(?!径)', '头', '頭', '盘', '盤', '班(?!级|子)', '趟', '道', '种', '種', '类', '類', '组', '組',
  '对', '對', '双', '雙', '团', '宗', '席', '桌', '孔', '跨', '站', '尊', '节', '節', '课时', '课', '字', '票', '万', '亿', '萬', '億', '人', '社', '校',
] as const;

/** What an ordinal counts: 第三批, 第十八道. No page (第4版) and no issue (第3318期). */
export const ORDINAL_CLASSIFIERS = [
  '批次', '批', '届', '屆', '次', '个', '個', '名', '位', '棵', '株', '代', '条', '條', '道', '本', '场', '場', '轮', '輪', '回', '季度', '季', '天', '年', '步', '站', '阶段', '產', '产业',
  '茬', '件', '家', '台', '座', '张', '章', '条', '款', '项', '節', '节', '层', '组', '局', '盘', '方', '大', '号', '號', '期(?!刊)', '集', '辑', '幅', '套', '例', '部', '篇', '类', '档', '线', '線',
] as const;

/** English month names, whole and short. */
export const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
  'Jan\\.', 'Feb\\.', 'Mar\\.', 'Apr\\.', 'Jun\\.', 'Jul\\.', 'Aug\\.', 'Sept\\.', 'Sep\\.', 'Oct\\.', 'Nov\\.', 'Dec\\.',
] as const;

/** English number words that count things; `one` is left out: it is a pronoun as often. */
export const ENGLISH_NUMBERS = [
  'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'two', 'three', 'four', 'five', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
  'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen',
] as const;

/** the third year. */
export const ENGLISH_ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'] as const;

/** Times of day before a Chinese hour. */
export const DAY_PARTS = ['上午', '下午', '凌晨', '清晨', '早晨', '早上', '中午', '傍晚', '晚上', '夜间', '晚间', '深夜', '午後', '午前'] as const;

/** Words that hold a number and give none: idioms, slogans, names of plans and places. */
export const NO_FIGURES = [
  '三番五次', '三三两两', '五花八门', '七上八下', '四处', '四个全面', '四个自信', '四个意识', '两个确立', '两个维护', '两个一百年', '五个中心', '一个中心',
  '万一', '千万', '一步一步', '二选一', '三位一体', '四位一体', '五位一体', '三元里', '三元桥', '三元区', '一条龙', '一条心', '一次性', '两部门', '两个文明',
  'Five Mile', 'Four Corners', 'Twin Cities',
] as const;
