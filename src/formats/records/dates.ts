import { MONTH_NAMES } from '../../lexicon/months';
import { readDate as readPrintedDate } from '../page/features/folio';

/** 12 April 2013, 24. September 2002, 1er mars 2006, 14 de marzo de 2006, 26-FEB-1987 */
const DAY_FIRST = /(?<![\d])(\d{1,2})(?:\.|er|st|nd|rd|th|º|ª)?[\s-]{1,3}(?:de\s|d['’])?(\p{L}{3,12})\.?,?[\s-]{1,3}(?:de[l]?\s)?(\d{4})(?!\d)/u;
/** December 30, 2008; May 8th 2010; Sept. 3, 1990 */
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,12})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/u;
/** 2010-05-08, 2010/05/08 */
const YEAR_FIRST = /(?<!\d)((?:1[6-9]|20)\d\d)[-/](\d{1,2})[-/](\d{1,2})(?!\d)/;
/** 20100508; 19880212 */
const COMPACT = /(?<!\d)((?:1[89]|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/;
/** 24.09.2002; 24/09/2002 only where the first number can be no month */
const POINTED = /(?<!\d)(\d{1,2})([./])(\d{1,2})\2(\d{4})(?!\d)/;

const MONTHS = new Map(MONTH_NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
/** Shorter words abbreviate no month. */
const SHORTEST_MONTH = 3;

/**
 * The ISO date in a printed one, in any of the languages of exports; null where there is none or it does not exist.
 * Of `03/04/2005` nobody can tell which is the month: null.
 */
export function isoDateIn(text: string): string | null {
  return (
    iso(DAY_FIRST.exec(text), 3, 2, 1) ??
    iso(MONTH_FIRST.exec(text), 3, 1, 2) ??
    iso(YEAR_FIRST.exec(text), 1, 2, 3) ??
    pointed(POINTED.exec(text)) ??
    iso(COMPACT.exec(text), 1, 2, 3) ??
    readPrintedDate(text)
  );
}

/** The number of a month by its name or an abbreviation that can be no other's; null where it is none. */
export function monthOf(word: string): number | null {
  const name = word.toLowerCase();
  const known = MONTHS.get(name);
  if (known !== undefined) return known;
  if (name.length < SHORTEST_MONTH) return null;
  const months = new Set([...MONTHS].filter(([full]) => full.startsWith(name)).map(([, month]) => month));
  const [month] = months;
  return months.size === 1 && month !== undefined ? month : null;
}

function iso(match: RegExpExecArray | null, year: number, month: number, day: number): string | null {
  if (!match) return null;
  const printed = match[month] ?? '';
  return isoOf(Number(match[year]), /^\d/.test(printed) ? Number(printed) : monthOf(printed), Number(match[day]));
}

function pointed(match: RegExpExecArray | null): string | null {
  if (!match) return null;
  const [, first = '', mark, second = '', year = ''] = match;
  if (mark === '/' && Number(first) <= 12) return Number(second) > 12 ? isoOf(Number(year), Number(first), Number(second)) : null;
  return isoOf(Number(year), Number(second), Number(first));
}

function isoOf(year: number, month: number | null, day: number): string | null {
  if (month === null || month < 1 || month > 12) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || day < 1) return null;
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
