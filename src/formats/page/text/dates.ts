/** 4月1日, 2026年, 1月至3月: when, not how much */
const DATES = /\d{4}年|\d{1,2}(?:月(?:\d{1,2}[日号號])?(?:[起前后後至])?|[日号號]|[时時点點](?:\d{1,2}分)?)|[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}[日号號])?/g;

/** A line without the dates in it: a date is no number. */
export function withoutDates(text: string): string {
  return text.replace(DATES, '');
}
