/** What a folio line says of the stories below it; null where it does not say. */
export interface Folio {
  readonly page: string | null;
  readonly section: string | null;
  /** ISO date. */
  readonly date: string | null;
}

export const NO_FOLIO: Folio = { page: null, section: null, date: null };

const CHINESE_DIGITS = '〇一二三四五六七八九';
/** 第03版, 第C0007版, 4版, 第二版 */
const PAGE_ZH = /第?\s?([A-Z]?\d{1,4}|[一二三四五六七八九十]{1,3})\s?(?:版|面|頁|ページ)/;
/** A02 综合新闻, A4 • The Courier, PAGE A4, 6A | The Courier, THE COURIER     MAY 3, 1921     A3 */
const PAGE_CODE = /^(?:PAGE\s+)?([A-H]-?\d{1,3}|\d{1,2}[A-H])(?=\s|$)|\bPAGE\s+([A-H]?\d{1,3}|\d{1,2}[A-H])\b|(?:\s{2,}|[|•·]\s*)([A-H]-?\d{1,2})$/i;
/** PAGE FOUR, Page Twelve */
const PAGE_WORD = /\bPAGE\s+([A-Z]{3,9})\b/i;
const NUMBER_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];
/** (3) 港山夕刊; 8 THE ISLAND BEACON, Wednesday, July 8, 2026; 6  |  Saturday: a number that opens the line and no day of a date */
const PAGE_PLAIN = /^\((\d{1,2})\)\s|^(\d{1,3})(?:\s+[|•·—-]\s|\s{2,}|\s(?=THE\s|The\s))/;
/** 2026年3月18日, 2026.3.18, 二〇二六年三月十八日, 2026年(令和8年)4月5日 */
const DATE_CJK = /(\d{4}|[〇零○一二三四五六七八九]{4})\s?[年.\-/](?:\([^()]{2,8}\))?\s?(\d{1,2}|[一二三四五六七八九十]{1,3})\s?[月.\-/]\s?(\d{1,2}|[一二三四五六七八九十]{1,3})/;
/** 中華民國91年3月19日, 令和8年3月18日 */
const DATE_ERA = /(民[国國]|令和|平成|昭和|大正|明治)(\d{1,3}|元)年\s?(\d{1,2})月\s?(\d{1,2})日/;
const DATE_EN = /\b(January|February|March|April|May|June|July|August|September|October|November|December)\s+(\d{1,2}),?\s+((?:1[789]|20)\d\d)\b/i;
const ERA_START: Readonly<Record<string, number>> = { 民国: 1911, 民國: 1911, 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 };
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** Reads page, section and date from a folio line (as matched: half-width). */
export function readFolio(line: string): Folio {
  const zh = PAGE_ZH.exec(line);
  const code = PAGE_CODE.exec(line);
  const found = zh?.[1] ?? code?.[1] ?? code?.[2] ?? code?.[3] ?? pageInWords(line) ?? PAGE_PLAIN.exec(line)?.slice(1).find(Boolean);
  return { page: found === undefined ? null : plainPage(found), section: sectionOf(line, zh, code), date: readDate(line) };
}

function pageInWords(line: string): string | undefined {
  const number = NUMBER_WORDS.indexOf((PAGE_WORD.exec(line)?.[1] ?? '').toLowerCase()) + 1;
  return number === 0 ? undefined : String(number);
}

function plainPage(page: string): string {
  const number = /^\d+$/.test(page) ? Number(page) : chineseNumber(page);
  return number === null ? page.replace(/^([A-Z])-?0*(?=\d)/, '$1') : String(number);
}

/** The words that stand beside the page number: `第03版 要闻`, `第03版:城 事`. */
function sectionOf(line: string, zh: RegExpExecArray | null, code: RegExpExecArray | null): string | null {
  const match = zh ?? code;
  if (!match) return null;
  const after = line.slice(match.index + match[0].length).replace(/^[\s:•|·—-]+/, '');
  const words = /^(\p{Script=Han}[\p{Script=Han}·]*(?:\s\p{Script=Han})?)(?=\s|$)/u.exec(after)?.[1];
  return words === undefined || /[年月日]/.test(words) ? null : words.replace(/\s/g, '');
}

/** The first date in a text as ISO; null where there is none or it does not exist. */
export function readDate(line: string): string | null {
  const era = DATE_ERA.exec(line);
  if (era) return isoDate((ERA_START[era[1] ?? ''] ?? 0) + (era[2] === '元' ? 1 : Number(era[2])), Number(era[3]), Number(era[4]));
  const cjk = DATE_CJK.exec(line);
  if (cjk) return isoDate(yearOf(cjk[1] ?? ''), chineseNumber(cjk[2] ?? ''), chineseNumber(cjk[3] ?? ''));
  const english = DATE_EN.exec(line);
  if (english) return isoDate(Number(english[3]), MONTHS.indexOf((english[1] ?? '').toLowerCase()) + 1, Number(english[2]));
  return null;
}

function yearOf(year: string): number {
  return Number(year.replace(/[零○]/g, '〇').replace(/[^\d]/g, (digit) => String(CHINESE_DIGITS.indexOf(digit))));
}

/** 18, 十八, 二十一; null where it is neither. */
function chineseNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return null;
  const digit = (part: string | undefined, none: number): number => (part === undefined ? none : CHINESE_DIGITS.indexOf(part));
  return match[2] === undefined ? digit(match[1], 0) : digit(match[1], 1) * 10 + digit(match[3], 0);
}

function isoDate(year: number, month: number | null, day: number | null): string | null {
  if (month === null || day === null || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
