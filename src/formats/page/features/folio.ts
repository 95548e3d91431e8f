/** What a folio line says of the stories below it; null where it does not say. */
export interface Folio {
  readonly page: string | null;
  readonly section: string | null;
  /** ISO date. */
  readonly date: string | null;
}

export const NO_FOLIO: Folio = { page: null, section: null, date: null };

const CHINESE_DIGITS = '〇一二三四五六七八九';
/** 第03版, 第C0007版, 4版, 第二版; but not 今日8版, 本期四版, 对开八版: so many pages the paper has */
const PAGE_CJK = /(?<![今本每][日期天][·\s]?(?:出[報报])?(?:对开|對開)?|对开|對開|[共全刊]|[\d一二三四五六七八九十])第?\s?([A-Z]?\d{1,4}|[一二三四五六七八九十]{1,3})\s?(?:版|面|頁|ページ)/;
/** A02 综合新闻; A4 • The Courier; 嶝島日報 A8 港聞; PAGE A4; 6A THE EXAMINER */
const PAGE_CODE = /(?:^|[\s|•·:,—–-])(?:PAGE\s+)?([A-H]-?\d{1,3}|\d{1,2}[A-H])(?=$|[\s|•·:,—–-])/i;
const PAGE_WORD = /\bPAGE\s+(\d{1,3}|[A-Z]{3,9}(?:-[A-Z]{3,5})?)\b/i;
/** (3) 港山夕刊; 霧沢日報 〈3〉 地域 */
const PAGE_BRACKET = /(?:^\((?=\d{1,2}\)\s)|[〈<〔])(\d{1,2})[)〉>〕]/;
/** 2 要闻 砚湖晨报; 文化 4 蓼浦日报; 8 THE GULL ISLAND BEACON, Wednesday: a number that stands alone */
const PAGE_BARE = /(?:^|\s)(\d{1,3})(?=\s|$)/g;
/** 社会 九 */
const PAGE_LAST = /\s([一二三四五六七八九十]{1,3})$/;
/** What a number behind these words counts: VOL. 139, NO. 77. */
const COUNTED_BEFORE = /(?:\b(?:No|Vol|Volume|Number|Issue|CN|GMT)\.?|[第总總号號:/.$¥￥-])\s?$/i;
/** What a number before these words counts: 75 cents, 24 pages, 12 期. */
const COUNTED_BEHIND = /^\s?(?:cents?|pages?|sections?|期|元|号|號|版|\d)/i;
const NUMBER_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];

/** 2026年3月18日, 2026.3.18, 二〇二六年三月十八日, 2026年(令和8年)4月5日, 令和8年(2026年)11月12日 */
const DATE_CJK = /(\d{4}|[〇零○一二三四五六七八九]{4})\s?[年.\-/](?:\([^()]{2,8}\)|\))?\s?(\d{1,2}|[一二三四五六七八九十]{1,3})\s?[月.\-/]\s?(\d{1,2}|[一二三四五六七八九十]{1,3})日?/;
/** 中華民國93年5月20日, 令和8年3月18日 */
const DATE_ERA = /(?:中[華华])?(民[国國]|令和|平成|昭和|大正|明治)([\d]{1,3}|元|[〇一二三四五六七八九十]{1,4})年\s?(\d{1,2}|[一二三四五六七八九十]{1,3})月\s?(\d{1,2}|[一二三四五六七八九十]{1,3})日/;
/** 115.11.18: a year of the Republic */
const DATE_ROC = /(?<![\d.])(1[01]\d)[./](\d{1,2})[./](\d{1,2})(?![\d.])/;
const DATE_EN = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:1[789]|20)\d\d)\b/i;
const DATE_EN_DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?\s+(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?,?\s+((?:1[789]|20)\d\d)\b/i;
const ERA_START: Readonly<Record<string, number>> = { 民国: 1911, 民國: 1911, 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 };
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads page, section and date from a folio line (as matched: half-width). */
export function readFolio(line: string): Folio {
  const { date, rest } = withoutDate(line);
  const page = findPage(rest);
  const section = page ? sectionBeside(blanked(rest, page.start, page.end), page.start) : englishSection(rest);
  return { page: page?.page ?? null, section, date: date?.iso ?? null };
}

/** The page that a folio line (as matched: half-width) names; null where it names none. */
export function readPage(line: string): string | null {
  return findPage(withoutDate(line).rest)?.page ?? null;
}

/** The date in a line, and the line with it made blank. */
function withoutDate(line: string): { readonly date: ReturnType<typeof findDate>; readonly rest: string } {
  const date = findDate(line);
  return { date, rest: date ? blanked(line, date.start, date.end) : line };
}

/** The line with a stretch of it made blank: what has been read is not read again. */
function blanked(line: string, start: number, end: number): string {
  return `${line.slice(0, start)}${' '.repeat(end - start)}${line.slice(end)}`;
}

interface FoundPage {
  readonly page: string;
  readonly start: number;
  readonly end: number;
}

function findPage(line: string): FoundPage | null {
  const marked = [PAGE_CJK, PAGE_CODE, PAGE_BRACKET, PAGE_WORD].map((pattern) => pattern.exec(line)).find((match) => match !== null && plainPage(match[1] ?? '') !== null);
  if (marked) return foundPage(marked);
  const bare = [...line.matchAll(PAGE_BARE)].find((match) => {
    const start = match.index + match[0].length - (match[1] ?? '').length;
    return !COUNTED_BEFORE.test(line.slice(0, start)) && !COUNTED_BEHIND.test(line.slice(match.index + match[0].length));
  });
  const last = bare ?? PAGE_LAST.exec(line);
  return last ? foundPage(last) : null;
}

function foundPage(match: RegExpExecArray): FoundPage | null {
  const page = plainPage(match[1] ?? '');
  return page === null ? null : { page, start: match.index, end: match.index + match[0].length };
}

/** 03 → 3, 二 → 2, C0007 → C7, FOUR → 4; null where it is no number. */
function plainPage(page: string): string | null {
  const word = NUMBER_WORDS.indexOf(page.toLowerCase());
  if (word >= 0) return String(word + 1);
  if (/^[A-H]-?\d|^\d{1,2}[A-H]$/i.test(page)) return page.toUpperCase().replace(/^([A-Z])-?0*(?=\d)/, '$1');
  const number = chineseNumber(page);
  return number === null ? null : String(number);
}

/** What sets the words of a folio line apart. */
const SEPARATORS = /[\s|•:/,]+/;
/** 榕源晨报, 北浦民報, 江汀周刊: the paper's own name */
const PAPER = /(?:[日晚晨早时時商快周週新县縣市镇鎮州]?[报報]|周刊|週刊|新聞|夕刊|朝刊|タイムス)$/;
/** 体育新闻 is a section, 沱水新闻 a paper */
const NEWS_SECTION = /^(?:综合|綜合|体育|體育|国内|国际|國內|國際|社会|社會|民生|时政|時政|经济|經濟|文化|教育|本地|地方|县区|财经|財經|科技|娱乐|图片|乡镇|城市|农村|法治|健康|要闻|焦點|焦点|兩岸|两岸|港澳)(?:新闻|新聞)$/;
/** What else stands on a folio line. */
const NO_SECTION = /^(?:星期|周[一二三四五六日]$|週|禮拜|[月火水木金土日]曜|农历|農曆|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年|今日|本期|总?第|總第|零售|定价|刊号|国内统一|代号|第\d)|[期元号號]$/;
/** From here on a line names editors, hot lines, prices. */
const REST = /(?:本版)?(?:责任?编|責任?編|编辑|編輯|主编|主編|美编|版式|校对|值班|热线|熱線|电话|電話|邮箱|电邮|督印|零售|督印人).*$/;
const CJK_WORD = /^[\p{Script=Han}\p{Script=Katakana}][\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー·．.・、&]{0,9}$/u;
const EN_PIECES = /\s{2,}|[|•·]/;
const KNOWN_EN = /^(?:sports|opinion|editorial|(?:your\s)?(?:views?(?:points?)?|letters|comment(?:ary)?|voices|forum)$|local|state|nation|world|business|money|life|lifestyles?|living|arts|entertainment|obituaries|classifieds?|comics|community|region|metro|features|food|travel|weekend|outdoors|health|religion|education|front page)\b/i;

/** The words that name a section, the nearest to the page number first: `第03版 要闻`, `城事 A05`, `第03版:城 事`. */
function sectionBeside(line: string, page: number): string | null {
  const words = wordsOf(line.replace(REST, ''));
  const sections = words.filter(({ text }) => CJK_WORD.test(text) && !NO_SECTION.test(text) && (!PAPER.test(text) || NEWS_SECTION.test(text)));
  const [nearest] = [...sections].sort((a, b) => Math.abs(a.at - page) - Math.abs(b.at - page));
  return nearest?.text ?? englishSection(line);
}

function englishSection(line: string): string | null {
  return line.split(EN_PIECES).map((piece) => piece.trim()).find((piece) => KNOWN_EN.test(piece)) ?? null;
}

/** The words of a line and where they stand; single Han characters in a row are one word: 城 事. */
function wordsOf(line: string): { text: string; at: number }[] {
  const joined = line.replace(/(?<=(?:^|[\s:|])\p{Script=Han})\s(?=\p{Script=Han}(?:\s|$))/u, '');
  let at = 0;
  return joined.split(SEPARATORS).map((text) => {
    at = joined.indexOf(text, at);
    return { text, at };
  });
}

/** The first date in a text as ISO; null where there is none or it does not exist. */
export function readDate(line: string): string | null {
  return findDate(line)?.iso ?? null;
}

/** A date and where it stands. */
function findDate(line: string): { readonly iso: string; readonly start: number; readonly end: number } | null {
  for (const { word, pattern, iso } of DATES) {
    const match = word === undefined || line.includes(word) ? pattern.exec(line) : null;
    const found = match && iso(match);
    if (found) return { iso: found, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

const part = (match: RegExpExecArray, group: number): string => match[group] ?? '';

/** How dates are printed, with which word if always, and how each is read. */
const DATES: readonly { readonly word?: string; readonly pattern: RegExp; readonly iso: (match: RegExpExecArray) => string | null }[] = [
  { pattern: DATE_CJK, iso: (match) => isoDate(yearOf(part(match, 1)), chineseNumber(part(match, 2)), chineseNumber(part(match, 3))) },
  { word: '年', pattern: DATE_ERA, iso: (match) => isoDate((ERA_START[part(match, 1)] ?? 0) + (part(match, 2) === '元' ? 1 : (chineseNumber(part(match, 2)) ?? 0)), chineseNumber(part(match, 3)), chineseNumber(part(match, 4))) },
  { pattern: DATE_ROC, iso: (match) => isoDate(1911 + Number(match[1]), Number(match[2]), Number(match[3])) },
  { pattern: DATE_EN, iso: (match) => isoDate(Number(match[3]), MONTHS.indexOf(part(match, 1).toLowerCase()) + 1, Number(match[2])) },
  { pattern: DATE_EN_DAY_FIRST, iso: (match) => isoDate(Number(match[3]), MONTHS.indexOf(part(match, 2).toLowerCase()) + 1, Number(match[1])) },
];

function yearOf(year: string): number {
  return Number(year.replace(/[零○]/g, '〇').replace(/[^\d]/g, (digit) => String(CHINESE_DIGITS.indexOf(digit))));
}

/** 18, 十八, 二十一, 一一五 (digit by digit); null where it is none of them. */
function chineseNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^[〇一二三四五六七八九]{2,4}$/.test(text)) return yearOf(text);
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return null;
  const digit = (piece: string | undefined, none: number): number => (piece === undefined ? none : CHINESE_DIGITS.indexOf(piece));
  return match[2] === undefined ? digit(match[1], 0) : digit(match[1], 1) * 10 + digit(match[3], 0);
}

function isoDate(year: number, month: number | null, day: number | null): string | null {
  if (month === null || day === null || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
