import { lazily } from '../core/lazily';
import { DAY_PARTS } from '../lexicon/figures/times';
import { two } from './calendar';
import { digitsEnd, hanEnd, readNumeral } from './numeral';
import type { Print, Reader, Reading } from './print';
import { isDigit } from './print';
import { WordTree } from './wordTree';

const PARTS = lazily(() => new WordTree(Object.entries(DAY_PARTS)));
/** Between the two ends of a time. */
const TO = /^(?:至|到|~|–|-|—|から)/;

/** A time of day as it is printed. */
export interface Clock {
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  readonly part: string | null;
}

/** '09:30'. */
export function clockText({ hour, minute }: Pick<Clock, 'hour' | 'minute'>): string {
  return `${two(hour)}:${two(minute)}`;
}

/** 14时05分, 早上六点半, 21:30, 早上7時至9時: a time of day, or two. */
export const readTime: Reader = (print, at) => {
  const first = clockAt(print, at, null);
  if (!first) return null;
  const second = endOfClock(print, first);
  return timeReading(at, second?.end ?? first.end, clockText(first), second && clockText(second));
};

function timeReading(start: number, end: number, value: string, high: string | null): Reading {
  return { start, end, kind: 'time', value, high, unit: null, hedge: null };
}

/** The other end of a time, behind 至, ～ and the like; it may be of the next day (翌午前5時). */
export function endOfClock(print: Print, first: Clock): Clock | null {
  const to = TO.exec(print.text.slice(first.end, first.end + 2));
  return to ? clockAt(print, first.end + to[0].length, first.part) : null;
}

/** The time that begins at the offset. `part` is the time of day said for an earlier one, which holds for it too. */
export function clockAt({ text, language }: Print, at: number, part: string | null): Clock | null {
  const said = PARTS().at(text, at);
  const outside = said ? undefined : PARTS().before(text, at)?.word;
  const from = at + (said?.word.length ?? 0);
  const hour = smallNumber(text, from);
  if (!hour || hour.value > 24) return null;
  const mark = text.charAt(hour.end);
  const spoken = said?.word ?? part ?? outside ?? null;
  if (mark === ':') return coloned(text, hour, spoken);
  if (mark !== '时' && mark !== '点') return null;
  if (/^(?:[间代候期尚光]|段时)/.test(text.slice(hour.end + 1, hour.end + 3))) return null;
  const minute = minuteAt(text, hour.end + 1);
  if (mark === '点' && !minute && !said && !(language === 'zh' && /^(?:[钟整许前后]|左右)/.test(text.slice(hour.end + 1, hour.end + 3)))) return null;
  const end = minute?.end ?? hour.end + 1 + (/^[钟整]/.test(text.slice(hour.end + 1)) ? 1 : 0);
  return { end, hour: moved(hour.value, spoken), minute: minute?.value ?? 0, part: spoken };
}

/** 21:30; not 25:18, 1:3. */
function coloned(text: string, hour: { readonly value: number; readonly end: number }, part: string | null): Clock | null {
  const end = hour.end + 3;
  if (digitsEnd(text, hour.end + 1) !== end || !isDigit(text.charCodeAt(hour.end - 1))) return null;
  const minute = Number(text.slice(hour.end + 1, end));
  if (minute > 59 || (text.charAt(end) === ':' && isDigit(text.charCodeAt(end + 1)))) return null;
  return { end, hour: moved(hour.value, part), minute, part };
}

/** 半, 05分, 一刻 behind an hour. */
function minuteAt(text: string, at: number): { readonly value: number; readonly end: number } | null {
  if (text.charAt(at) === '半') return { value: 30, end: at + 1 };
  if (/^[一三]刻/.test(text.slice(at, at + 2))) return { value: text.charAt(at) === '一' ? 15 : 45, end: at + 2 };
  const minute = smallNumber(text, at);
  if (!minute || minute.value > 59) return null;
  const said = text.charAt(minute.end) === '分' && !/[之钟]/.test(text.charAt(minute.end + 1));
  if (!said && text.charAt(at - 1) === '点' && minute.end - at >= 2 && /^[,。、;!?)]?$/.test(text.charAt(minute.end))) return minute;
  return said ? { value: minute.value, end: minute.end + 1 } : null;
}

/** An hour, minute, month or day: one or two Arabic digits, or a Chinese number below a hundred. */
export function smallNumber(text: string, at: number): { readonly value: number; readonly end: number } | null {
  const digits = digitsEnd(text, at);
  if (digits > at) return digits - at <= 2 ? { value: Number(text.slice(at, digits)), end: digits } : null;
  const han = hanEnd(text, at);
  if (han === at || han - at > 3 || /[百千万亿两]/.test(text.slice(at, han))) return null;
  const numeral = readNumeral(text, at);
  if (!numeral || numeral.high || numeral.end !== han || numeral.bare) return null;
  return { value: Number(numeral.value.coefficient), end: han };
}

/** The hour of the day from what a clock shows: 下午3点 is 15. */
function moved(hour: number, part: string | null): number {
  const said = part === null ? null : DAY_PARTS[part];
  if (said === 'afternoon' && hour < 12) return hour + 12;
  if (said === 'night' && hour >= 5 && hour < 12) return hour + 12;
  if (said === 'noon' && hour < 5) return hour + 12;
  return hour;
}
