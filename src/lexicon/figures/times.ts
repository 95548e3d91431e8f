/** Times of day before an hour, in simplified characters, and how they move it. */
export const DAY_PARTS: Readonly<Record<string, 'morning' | 'noon' | 'afternoon' | 'night'>> = {
  上午: 'morning', 早上: 'morning', 早晨: 'morning', 清晨: 'morning', 凌晨: 'morning', 清早: 'morning', 今早: 'morning', 午前: 'morning', 早: 'morning', 未明: 'morning',
  中午: 'noon', 正午: 'noon', 午间: 'noon', 下午: 'afternoon', 午后: 'afternoon', 傍晚: 'afternoon', 晚上: 'night', 晚间: 'night', 夜间: 'night', 深夜: 'night', 今晚: 'night', 当晚: 'night',
  昨晚: 'night', 夜: 'night', 晚: 'night', 夜里: 'night', 翌午前: 'morning', 翌朝: 'morning', 次日凌晨: 'morning', 次日: 'morning', 翌日: 'morning', 午後: 'afternoon', 昨午: 'noon', 今午: 'noon', 昨晨: 'morning', 今晨: 'morning', 昨早: 'morning', 昨夜: 'night', 入夜: 'night', 正: 'morning', 朝: 'morning',
};

/** The year before the first of each era. */
export const ERAS: Readonly<Record<string, number>> = { 民国: 1911, 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 };

/** Before a date: how many years from the page's. */
export const YEAR_WORDS: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 昨年: -1, 上年: -1, 今年: 0, 本年: 0, 当年: 0, 同年: 0, 明年: 1, 来年: 1, 翌年: 1, 次年: 1 };

/** Before a day or a month: how many months from the page's. */
export const MONTH_WORDS: Readonly<Record<string, number>> = { 上月: -1, 先月: -1, 上个月: -1, 本月: 0, 今月: 0, 当月: 0, 下月: 1, 来月: 1, 下个月: 1 };

/** Behind a month: parts of it that do not move it. */
export const MONTH_PARTS = ['上旬', '中旬', '下旬', '初', '底', '末', '份', '中'] as const;

/** Behind a number and 日 it is a span of time: 7日内, 10日間, 5日続伸. */
export const DAY_SPANS = /^(?:内|之内|以内|间|连|续|游|均|无|来|ほど|以上|余|分|がかり|平均|当たり|あたり|に\d|\d+(?![\d时:])|の間|元|报|刊|程)/;
/** Before it too. */
export const SPAN_BEFORE = /(?:连续|一连|连|为期|历时|共|每|近|约|不到|长达|超过|逾|第|全|半|需|仅|只用|耗时|用时|前|后|过去|最近|年に|月に|週に|周に)$/;

export const ENGLISH_MONTHS: Readonly<Record<string, number>> = {
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
  jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sept: 9, sep: 9, oct: 10, nov: 11, dec: 12,
};

/** The days of the week as they are printed beside dates: 0 is Sunday. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  星期日: 0, 星期天: 0, 星期一: 1, 星期二: 2, 星期三: 3, 星期四: 4, 星期五: 5, 星期六: 6, 周日: 0, 周一: 1, 周二: 2, 周三: 3, 周四: 4, 周五: 5, 周六: 6,
  日曜日: 0, 月曜日: 1, 火曜日: 2, 水曜日: 3, 木曜日: 4, 金曜日: 5, 土曜日: 6,
  sunday: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6,
};
