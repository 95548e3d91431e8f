import { lazily } from '../core/lazily';
import { FUTURE, PAST } from '../lexicon/figures/englishUnits';
import { ENGLISH_MONTHS } from '../lexicon/figures/times';
import { dateText, dayNumber, two } from './calendar';
import { readEnglishNumber } from './englishNumeral';
import type { Print, Reader, Reading } from './print';
import { isLetter } from './print';

const MONTH = lazily(() => new RegExp(`^(${Object.keys(ENGLISH_MONTHS).sort((a, b) => b.length - a.length).join('|')})\\b`, 'i'));
/** How far before a date its verb is looked for. */
const CLAUSE = 90;

function reading(kind: 'date' | 'time', start: number, end: number, value: string, high: string | null = null): Reading {
  return { start, end, kind, value, high, unit: null, hedge: null };
}

/** March 18, 2026; Dec. 1; March 3-5; 31 March; 1 January 2027; February 2023; 1950s; in 2019. */
export const readEnglishDate: Reader = (print, at) => readMonthFirst(print, at) ?? readDayFirst(print, at) ?? readYear(print, at);

function monthAt(text: string, at: number): { readonly month: number; readonly end: number } | null {
  if (isLetter(text.charCodeAt(at - 1)) || !/[A-Z]/.test(text.charAt(at))) return null;
  const match = MONTH().exec(text.slice(at, at + 11));
  const month = ENGLISH_MONTHS[match?.[1]?.toLowerCase() ?? ''];
  const name = match?.[0].length ?? 0;
  return match && month !== undefined ? { month, end: at + name + (name < 5 && text.charAt(at + name) === '.' ? 1 : 0) } : null;
}

function readMonthFirst(print: Print, at: number): Reading | null {
  const { text } = print;
  const month = monthAt(text, at);
  if (!month) return null;
  const behind = text.slice(month.end, month.end + 24);
  const days = /^ (\d{1,2})(?:st|nd|rd|th)?(?:(?:[-–]| to )(\d{1,2})(?!\d|,\d{3}|:| [ap]\.?m))?(?![\d:]|,\d{3}| [ap]\.?m\.?)(?:, ((?:1[5-9]|20)\d\d)\b)?/.exec(behind);
  if (days && Number(days[1]) >= 1 && Number(days[1]) <= 31) {
    const day = Number(days[1]);
    const year = days[3] === undefined ? yearOf(print, at, month.month, day) : Number(days[3]);
    const last = days[2] !== undefined && Number(days[2]) > day && Number(days[2]) <= 31 ? dateText(year, month.month, Number(days[2])) : null;
    return reading('date', at, month.end + days[0].length, dateText(year, month.month, day), last);
  }
  const year = /^,? ((?:1[5-9]|20)\d\d)(?![\d,]\d|[A-Za-z])/.exec(behind);
  return year ? reading('date', at, month.end + year[0].length, dateText(Number(year[1]), month.month)) : null;
}

/** 18 March 2026, 31 March. */
function readDayFirst(print: Print, at: number): Reading | null {
  const { text } = print;
  const day = /^(\d{1,2})(?:st|nd|rd|th)? (?:of )?(?=[A-Z])/.exec(text.slice(at, at + 8));
  const month = day && monthAt(text, at + day[0].length);
  if (!day || !month || Number(day[1]) > 31 || Number(day[1]) === 0) return null;
  const year = /^,? ((?:1[5-9]|20)\d\d)\b/.exec(text.slice(month.end, month.end + 7));
  const said = year ? Number(year[1]) : yearOf(print, at, month.month, Number(day[1]));
  return reading('date', at, month.end + (year?.[0].length ?? 0), dateText(said, month.month, Number(day[1])));
}

/** 1911, 2008; 1950s; 2019-20. What is counted behind it makes a number of it: 2000 people. */
function readYear({ text }: Print, at: number): Reading | null {
  const decade = /^((?:1[5-9]|20)\d0)s(?![A-Za-z])/.exec(text.slice(at, at + 6));
  if (decade) return reading('date', at, at + 5, decade[1] ?? '', String(Number(decade[1]) + 9));
  const match = /^(1[6-9]|20)\d\d(?![\d,]\d|[A-Za-z%℃°]|[.:]\d)/.exec(text.slice(at, at + 7));
  if (!match || /[$€£#]|[-–/]$/.test(text.charAt(at - 1))) return null;
  const range = /^[-–]((?:1[6-9]|20)\d\d)(?!\d)/.exec(text.slice(at + 4, at + 10));
  if (range) return reading('date', at, at + 9, match[0], range[1]);
  const counted = /^ (?:people|[a-z]+(?:[^s']s|ies))\b/.test(text.slice(at + 4, at + 24)) && !/\b(?:in|since|by|until|from|of|to|through|during|before|after|early|late|mid|for|and) $/i.test(text.slice(Math.max(0, at - 8), at));
  return counted || text.charAt(at + 4) === '-' ? null : reading('date', at, at + 4, match[0]);
}

/**
 * The year of a date that has none: the page's, or last year's where the verb before it is of the past and the day is still to
 * come, or next year's where the day is long past and the verb is of the future.
 */
function yearOf({ text, day: page }: Print, at: number, month: number, day: number): number | null {
  if (!page) return null;
  const ahead = dayNumber({ year: page.year, month, day }) - dayNumber(page);
  const before = text.slice(Math.max(0, at - CLAUSE), at);
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1);
  if (ahead > 10 && PAST.test(clause) && !FUTURE.test(clause.slice(-40))) return page.year - 1;
  if (ahead > 200) return page.year - 1;
  if (ahead < -240 || (ahead < -60 && /\b(?:will|until|by|through|deadline|due)\b/i.test(clause))) return page.year + 1;
  return page.year;
}

const AM_PM = /^ ?([ap])(?:\.m\.?|m)(?![A-Za-z])/i;

/** 7:15 a.m., 9 a.m. to 2 p.m., 4 to 7 p.m., 5.15pm, 8:05. */
export const readEnglishTime: Reader = (print, at) => {
  const { text } = print;
  const first = clockAt(text, at);
  if (!first) return null;
  const to = /^(?: ?[-–] ?| to | until | and )/.exec(text.slice(first.end, first.end + 7));
  const second = to && clockAt(text, first.end + to[0].length);
  const joined = to && second?.half && !(to[0] === ' and ' && first.half) ? second : null;
  if (!joined && !first.half && !first.coloned) return null;
  const half = first.half ?? (joined && beginsInSameHalf(first.hour, joined) ? joined.half : joined ? 'a' : null);
  const value = clock(first.hour, first.minute, half);
  return reading('time', at, joined?.end ?? first.end, value, joined && clock(joined.hour, joined.minute, joined.half));
};

interface EnglishClock {
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  readonly half: string | null;
  readonly coloned: boolean;
}

function clockAt(text: string, at: number): EnglishClock | null {
  const oclock = readEnglishNumber(text, at);
  if (oclock && /^ o['’]clock/.test(text.slice(oclock.end, oclock.end + 8)) && oclock.value.coefficient <= 12n) {
    return { end: oclock.end + 8, hour: Number(oclock.value.coefficient), minute: 0, half: null, coloned: true };
  }
  const match = /^(\d{1,2})(?:([:.])([0-5]\d))?(?![\d,])/.exec(text.slice(at, at + 6));
  if (!match) return null;
  const end = at + match[0].length;
  const half = AM_PM.exec(text.slice(end, end + 6));
  if (Number(match[1]) > (half ? 12 : 24) || (match[2] === '.' && !half) || (!half && isLetter(text.charCodeAt(end)))) return null;
  // The point of `p.m.` is the sentence's too where a new one begins; it belongs to the time all the same.
  return { end: end + (half?.[0].length ?? 0), hour: Number(match[1]), minute: Number(match[3] ?? 0), half: half?.[1]?.toLowerCase() ?? null, coloned: match[2] === ':' };
}

/** 4 to 7 p.m. is in the afternoon, 10 to 2 p.m. begins before noon. */
function beginsInSameHalf(hour: number, { hour: last }: EnglishClock): boolean {
  return hour % 12 < last % 12;
}

function clock(hour: number, minute: number, half: string | null): string {
  const moved = half === null ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return `${two(moved)}:${two(minute)}`;
}
