import { lazily } from '../core/lazily';
import { DAY_SPANS, ERAS, MONTH_PARTS, MONTH_WORDS, SPAN_BEFORE, YEAR_WORDS } from '../lexicon/figures/times';
import type { Day } from './calendar';
import { dateText, daysIn } from './calendar';
import { clockAt, clockText, endOfClock, smallNumber } from './clock';
import { digitsEnd, hanEnd } from './numeral';
import type { Print, Reader, Reading } from './print';
import { WordTree } from './wordTree';

const ERA_NAMES = lazily(() => new WordTree(Object.entries(ERAS)));
const YEARS_SAID = lazily(() => new WordTree(Object.entries(YEAR_WORDS)));
const MONTHS_SAID = lazily(() => new WordTree(Object.entries(MONTH_WORDS)));
const PARTS_OF_MONTH = lazily(() => new WordTree(MONTH_PARTS.map((word) => [word, true] as const)));

const TO = /^(?:——?|[至到~–-])/;
const QUARTER = /^第?([一二三四1-4])季(?:度|(?![度节军后]))/;
const POSITIONAL: Readonly<Record<string, string>> = { 〇: '0', 零: '0', 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' };

/** A date as far as it is printed. */
interface Printed {
  readonly end: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** 2026年3月17日上午9时30分, 3月15日至18日, 1至2月, 17日16时, 6月底, 二〇二六年, 令和5年: a date as far as it is printed. */
export const readDate: Reader = (print, at) => readPeriod(print, at) ?? readYears(print, at) ?? readMonths(print, at) ?? readNumericDate(print, at) ?? readDayMonth(print, at);

function reading(start: number, end: number, value: string, high: string | null = null): Reading {
  return { start, end, kind: 'date', value, high, unit: null, hedge: null };
}

/** 一季度, 上半年, 前三季度, 2027年第4季, 20世纪80年代, 1950年代. */
function readPeriod(print: Print, at: number): Reading | null {
  const { text } = print;
  const year = yearAt(print, at);
  const from = year?.end ?? at;
  const owner = year?.year ?? yearOf(print, at, null);
  const label = owner === null ? '-' : String(owner);
  const first = /^前([二三23])个?季度/.exec(text.slice(from, from + 5));
  if (first) return reading(at, from + first[0].length, `${label}-Q1`, `${label}-Q${/[二2]/.test(first[1] ?? '') ? 2 : 3}`);
  const quarter = QUARTER.exec(text.slice(from, from + 5));
  if (quarter && (year || quarter[0].endsWith("度") || (print.yuan !== 'CNY' && quarter[0].startsWith('第')))) return reading(at, from + quarter[0].length, `${label}-Q${smallNumber(quarter[1] ?? '', 0)?.value ?? 0}`);
  const half = /^[上下]半年(?!度[^， ])/.exec(text.slice(from, from + 4));
  if (half) return reading(at, from + 3, `${label}-H${text.charAt(from) === '上' ? 1 : 2}`);
  return readDecade(text, at);
}

/** 1950年代, 上世纪90年代, 20世纪八十年代, 80年代: the ten years. */
function readDecade(text: string, at: number): Reading | null {
  const said = /^(?:(20|二十|上|本|21|二十一)世纪)?((?:1[5-9]|20)?\d0|[二三四五六七八九]十)年代/.exec(text.slice(at, at + 10));
  if (!said) return null;
  const tens = smallNumber(said[2] ?? '', 0)?.value;
  const century = /^(?:21|二十一|本)/.test(said[1] ?? '') ? 2000 : 1900;
  const start = tens === undefined ? Number(said[2]) : century + tens;
  return reading(at, at + said[0].length, String(start), String(start + 9));
}

/** A year with what follows it: 1983年, 2021—2025年, 2026年3月, 民國98年, 27年度. */
function readYears(print: Print, at: number): Reading | null {
  const { text } = print;
  const range = /^((?:1[5-9]|20)\d\d)年?(?:——?|[至到~–-])((?:1[5-9]|20)\d\d)年/.exec(text.slice(at, at + 12));
  if (range) return reading(at, at + range[0].length, range[1] ?? '', range[2] ?? '');
  const year = yearAt(print, at);
  if (!year) return null;
  const months = monthsAt(print, year.end, at, year.year);
  if (months) return months;
  if (/^代(?!表)/.test(text.slice(year.end, year.end + 2))) return reading(at, year.end + 1, dateText(year.year, null), dateText(year.year + 9, null));
  const tail = /^(?:度末?|[初底末](?!期))/.exec(text.slice(year.end, year.end + 2));
  const end = year.end + (tail ? (tail[0] === '度末' ? 1 : tail[0].length) : 0);
  return reading(at, end, dateText(year.year, null));
}

/** 2026年, 二〇二六年, 民國115年, 令和8年; 27年度 and 18年の in Japanese print, 117年 in a paper of the Republic's years, 92年出生. */
function yearAt(print: Print, at: number): { readonly year: number; readonly end: number } | null {
  const { text } = print;
  const era = ERA_NAMES().at(text, at);
  if (era) {
    const from = at + era.word.length;
    if (text.startsWith('元年', from)) return { year: era.meaning + 1, end: from + 2 };
    const end = digitsEnd(text, from);
    const digits = end > from ? Number(text.slice(from, end)) : smallNumber(text, from)?.value;
    const last = end > from ? end : hanEnd(text, from);
    return digits !== undefined && last - from <= 3 && text.charAt(last) === '年' ? { year: era.meaning + digits, end: last + 1 } : null;
  }
  const end = digitsEnd(text, at);
  if (end === at) return positionalYear(text, at);
  if (text.charAt(end) !== '年') return null;
  const number = Number(text.slice(at, end));
  if (end - at === 4 && number >= 1000 && number < 2200) return { year: number, end: end + 1 };
  if (end - at === 2 && isShortYear(print, end + 1)) return { year: fullYear(number, print.day), end: end + 1 };
  return end - at === 3 && isRepublican(print, number, end + 1) ? { year: number + 1911, end: end + 1 } : null;
}

function positionalYear(text: string, at: number): { readonly year: number; readonly end: number } | null {
  const digits = text.slice(at, at + 4).split('').map((char) => POSITIONAL[char]);
  if (text.charAt(at + 4) !== '年' || digits.length < 4 || digits.includes(undefined) || !/^[12]/.test(digits.join(''))) return null;
  return { year: Number(digits.join('')), end: at + 5 };
}

/** 27年度 and 18年の調査開始 in Japanese print; 92年出生, 08年北京奥运 behind their century in Chinese. */
function isShortYear({ text, language }: Print, behind: number): boolean {
  const next = text.slice(behind, behind + 3);
  if (language === 'ja') return /^(?:度|の(?:调|开|制|発|設|创|台)|[1-9]|に(?:は|始|设|开))/.test(next) && !/^[1-9]+[人回]/.test(next);
  return /^出?生(?:[的于,。]|$)/.test(next);
}

function fullYear(short: number, day: Day | null): number {
  const pivot = (day?.year ?? 2030) % 100;
  return short <= pivot + 10 ? 2000 + short : 1900 + short;
}

/** 117年6月底, 115年: a year of the Republic within ten of the page's, in traditional print. */
function isRepublican({ day }: Print, number: number, behind: number): boolean {
  return day !== null && Math.abs(number + 1911 - day.year) <= 10 && behind > 0;
}

function readMonths(print: Print, at: number): Reading | null {
  return monthsAt(print, at, at, null);
}

/** What follows a year, or stands alone: 3月17日…, 3月15日至18日, 1至2月, 6月底. `start` is where the whole figure begins. */
function monthsAt(print: Print, at: number, start: number, saidYear: number | null): Reading | null {
  const { text } = print;
  const first = smallNumber(text, at);
  if (!first || first.value < 1 || first.value > 12) return null;
  if (text.charAt(first.end) !== '月') return monthRange(print, first, start, saidYear);
  if (/^月(?:间|份?额|嫂|饼|球|亮|薪|租|供|均|票|入)/.test(text.slice(first.end, first.end + 2))) return null;
  const month = first.value;
  const day = dayAt(text, first.end + 1);
  const year = saidYear ?? yearOf(print, start, month);
  if (day) return timed(print, start, { end: day.end, year, month, day: day.value });
  const part = PARTS_OF_MONTH().at(text, first.end + 1);
  const end = first.end + 1 + (part && !(part.word === '中' && /[国央心]/.test(text.charAt(first.end + 2))) ? part.word.length : 0);
  const other = monthBehind(text, end);
  if (other) return reading(start, other.end, dateText(year, month), dateText(other.month < month && year !== null ? year + 1 : year, other.month));
  return text.charAt(start - 1) === '前' ? reading(start, end, dateText(year, 1), dateText(year, month)) : reading(start, end, dateText(year, month));
}

/** 1至2月, 3-5月份. */
function monthRange(print: Print, first: { readonly value: number; readonly end: number }, start: number, saidYear: number | null): Reading | null {
  const { text } = print;
  const to = TO.exec(text.slice(first.end, first.end + 2));
  const second = to && smallNumber(text, first.end + to[0].length);
  if (!second || second.value < 1 || second.value > 12 || text.charAt(second.end) !== '月' || second.value <= first.value) return null;
  if (dayAt(text, second.end + 1)) return null;
  const year = saidYear ?? yearOf(print, start, first.value);
  const end = second.end + 1 + (text.charAt(second.end + 1) === '份' ? 1 : 0);
  return reading(start, end, dateText(year, first.value), dateText(year, second.value));
}

function monthBehind(text: string, at: number): { readonly month: number; readonly end: number } | null {
  const to = TO.exec(text.slice(at, at + 2));
  const month = to && smallNumber(text, at + to[0].length);
  if (!month || month.value < 1 || month.value > 12 || text.charAt(month.end) !== '月' || dayAt(text, month.end + 1)) return null;
  const part = PARTS_OF_MONTH().at(text, month.end + 1);
  return { month: month.value, end: month.end + 1 + (part?.word.length ?? 0) };
}

/** 17日, 5号 behind a month. */
function dayAt(text: string, at: number): { readonly value: number; readonly end: number } | null {
  const day = smallNumber(text, at);
  if (!day || day.value < 1 || day.value > 31 || !/[日号]/.test(text.charAt(day.end))) return null;
  return text.charAt(day.end) === '号' && /[线楼馆文]/.test(text.charAt(day.end + 1)) ? null : { value: day.value, end: day.end + 1 };
}

/** A day alone: 17日, 19日起, 31日止; not 7日内, 連續6日, 三日. */
function readDayMonth(print: Print, at: number): Reading | null {
  const { text } = print;
  const day = text.startsWith('两日', at) ? { value: 2, end: at + 1 } : smallNumber(text, at);
  if (!day || day.value < 1 || day.value > 31 || text.charAt(day.end) !== '日') return null;
  if (DAY_SPANS.test(text.slice(day.end + 1, day.end + 6)) || SPAN_BEFORE.test(text.slice(Math.max(0, at - 3), at))) return readDaySpan(text, at, day);
  if (!/\d/.test(text.charAt(at)) && day.end - at < 2) return readDaySpan(text, at, day);
  const { year, month } = monthOf(print, at, day.value);
  return timed(print, at, { end: day.end + 1, year, month, day: day.value });
}

function readDaySpan(text: string, at: number, day: { readonly value: number; readonly end: number }): Reading | null {
  const blocked = /^(?:[报刊元均无游]|程表)/.test(text.slice(day.end + 1, day.end + 3)) || (day.value === 1 && !/\d/.test(text.charAt(at))) || text.charAt(at - 1) === '第';
  return blocked ? null : { start: at, end: day.end + 1, kind: 'duration', value: String(day.value), high: null, unit: { code: '日', dimension: 'time' }, hedge: null };
}

/** A whole date with its hour, and with its other end: 3月22日0时至6时, 10月12日22时至13日6时, 3月15日至18日. */
function timed(print: Print, start: number, date: Printed): Reading {
  const { text } = print;
  const clock = clockAt(print, date.end, null);
  const value = dateText(date.year, date.month, date.day);
  const end = clock?.end ?? date.end;
  const to = TO.exec(text.slice(end, end + 2));
  const later = to && laterDay(text, end + to[0].length, date);
  if (later) {
    const until = clock && clockAt(print, later.end, null);
    const high = dateText(later.year, later.month, later.day);
    if (clock && until) return reading(start, until.end, `${value}T${clockText(clock)}`, `${high}T${clockText(until)}`);
    if (!clock) return reading(start, later.end, value, high);
  }
  if (!clock) return reading(start, end, value);
  const until = endOfClock(print, clock);
  return until ? reading(start, until.end, `${value}T${clockText(clock)}`, `${value}T${clockText(until)}`) : reading(start, end, `${value}T${clockText(clock)}`);
}

/** The later of two dates: 18日 (of the same month, or the next), 4月2日. */
function laterDay(text: string, at: number, { year, month, day }: Printed): Printed | null {
  const said = smallNumber(text, at);
  if (!said) return null;
  if (text.charAt(said.end) === '月') {
    const other = dayAt(text, said.end + 1);
    if (!other || said.value > 12) return null;
    return { end: other.end, year: month !== null && said.value < month && year !== null ? year + 1 : year, month: said.value, day: other.value };
  }
  const other = dayAt(text, at);
  if (!other) return null;
  const next = day !== null && other.value < day && month !== null;
  return { end: other.end, year: next && month === 12 && year !== null ? year + 1 : year, month: next ? (month % 12) + 1 : month, day: other.value };
}

/** 2026.3.18, 2026-03-18, 2026/3/18. */
function readNumericDate({ text }: Print, at: number): Reading | null {
  const match = /^((?:1[89]|20)\d\d)([./-])(\d{1,2})\2(\d{1,2})(?![\d./-])/.exec(text.slice(at, at + 11));
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? reading(at, at + match[0].length, dateText(year, month, day)) : null;
}

/** The year that is meant: said before the date (去年), or the page's; in January December was last year's. */
function yearOf({ text, day }: Print, at: number, month: number | null): number | null {
  if (!day) return null;
  const said = YEARS_SAID().before(text, at) ?? YEARS_SAID().before(text, at - 1);
  if (said) return day.year + said.meaning;
  if (month === null) return day.year;
  if (day.month <= 2 && month >= 11) return day.year - 1;
  return day.month >= 11 && month <= 2 ? day.year + 1 : day.year;
}

/** The month that a day without one is in: said before it, or the page's; at the turn of a month the nearer one. */
function monthOf({ text, day }: Print, at: number, printed: number): { readonly year: number | null; readonly month: number | null } {
  if (!day) return { year: null, month: null };
  const said = MONTHS_SAID().before(text, at);
  const turn = printed - day.day >= 25 && day.day <= 3 ? -1 : day.day - printed >= 25 && printed <= 3 ? 1 : 0;
  const fits = printed <= daysIn(day.month, day.year);
  const month = day.month - 1 + (said?.meaning ?? (fits ? turn : -1));
  return { year: day.year + Math.floor(month / 12), month: ((month + 12) % 12) + 1 };
}
