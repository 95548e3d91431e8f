/** What is counted: units and classifiers that stand behind a number in a headline. */
const UNIT =
  '(?:个|個|家|户|戶|人|名|位|条|條|项|項|件|次|起|台|套|辆|輛|艘|架|座|栋|间|間|所|处|處|张|張|份|只|隻|头|頭|匹|棵|株|枚|颗|粒|本|册|部|首|篇|场|場|届|屆|轮|輪|班|趟|列|对|對|双|組|组|批|吨|噸|斤|公斤|克|公里|里|米|公顷|公頃|亩|畝|平方米|立方米|度|千瓦时|元|块|塊|角|分|分钱|分钟|分鐘|秒|小时|小時|天|日|夜|周|个月|個月|月|年|岁|歲|代|倍|成|折|万|萬|亿|億|千|百|枪|金|银|铜|票|席|招|种|種|类|類|道|步|层|層|桌|碗|杯|袋|箱|筐)';
const ARABIC = '\\d[\\d,.]*\\s?[万萬亿億千百]?余?多?';
/** 二十六, 两万, 三成半; a single 一 is an article as often as a number */
const HAN = '(?:[二三四五六七八九两兩几幾数數]|[一二三四五六七八九]?[十百千][一二三四五六七八九十百千万萬亿億]*|[一二三四五六七八九两兩][十百千万萬亿億][一二三四五六七八九十百千万萬亿億]*|逾百|上百|近百|过半|過半|半)余?多?';
const AMOUNT = new RegExp(`(?<!第)(?:${ARABIC}(?:[%‰℃]|${UNIT})|${HAN}${UNIT}|[一二三四五六七八九两兩]万|百分之)`);
const AMOUNT_AT_END = new RegExp(`(?:${ARABIC}(?:[%‰℃]|${UNIT})?|${HAN}${UNIT}|[一二三四五六七八九两兩][万萬亿億千百][一二三四五六七八九千百十]*|过半|過半)(?:以上|左右|有余|半|多|钱|錢)?$`);
/** 4月1日, 2026年, 1月至3月: when, not how much */
const DATES = /\d{4}年|\d{1,2}(?:月(?:\d{1,2}[日号號])?(?:[起前后後至])?|[日号號]|[时時点點](?:\d{1,2}分)?)|[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}[日号號])?/g;

/** A line without the dates in it. */
export function withoutDates(text: string): string {
  return text.replace(DATES, '');
}

/** True where a line says how much or how many of something there is, in whatever numerals: 签下三年订单, 日均180人. */
export function hasAmount(text: string): boolean {
  return AMOUNT.test(withoutDates(text));
}

/** True where a line ends with what was counted: 投喂人赔了一万八, 每升不到三分钱. */
export function endsWithAmount(text: string): boolean {
  return AMOUNT_AT_END.test(withoutDates(text));
}
