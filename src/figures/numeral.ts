import { HAN_DIGITS, HAN_PLACES, HAN_SCALES, HAN_TENS, INNER_HEDGES, SEVERAL, VULGAR_FRACTIONS } from '../lexicon/figures/numerals';
import type { Decimal } from './decimal';
import { compare, decimalOf, plus, shifted, whole } from './decimal';
import { isDigit, isLetter } from './print';

/** A number as it is printed in Arabic or Chinese digits, with what scales it and what rounds it. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  /** 七八百: the other of two neighbours. */
  readonly high: Decimal | null;
  /** 三千余, 数百, 上千, 七八百: a rounded number. */
  readonly rounded: boolean;
  /** What the last scale multiplies, and by how many places: 3 and 8 of 3亿. */
  readonly scaled: Decimal;
  readonly scale: number;
  readonly han: boolean;
  /** A single Chinese digit: 三. */
  readonly single: boolean;
  /** 千亩, 百名: nothing stands before the scale. */
  readonly bare: boolean;
}

/** Longer runs of digits are no numbers of a newspaper. */
const LONGEST = 24;

/** The end of the Arabic digits that begin at the offset. */
export function digitsEnd(text: string, at: number): number {
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** An Arabic number: 5, 1,234,567.8, ２・７ in Japanese print, 12½. Null where there is none, or one too long to be a number. */
export function readArabic(text: string, at: number, point = /[.]/, isLoose: (group: string) => boolean = () => false): { readonly value: Decimal; readonly end: number; readonly plain: boolean } | null {
  let end = digitsEnd(text, at);
  if (end === at || end - at > LONGEST) return null;
  let digits = text.slice(at, end);
  if (end - at <= 3) {
    for (let group = groupAt(text, end, isLoose); group > 0 && digits.length <= LONGEST; group = groupAt(text, end, isLoose)) {
      end += group;
      digits += text.slice(end - 3, end);
    }
  }
  const grouped = digits.length !== end - at;
  const decimals = point.test(text.charAt(end)) ? digitsEnd(text, end + 1) : end;
  if (decimals > end + 1 && decimals - end <= LONGEST && !isDottedChain(text, decimals)) {
    digits += `.${text.slice(end + 1, decimals)}`;
    end = decimals;
  } else {
    const vulgar = VULGAR_FRACTIONS[text.charAt(end)];
    if (vulgar !== undefined) {
      digits += vulgar;
      end++;
    }
  }
  return { value: decimalOf(digits), end, plain: !grouped && !digits.includes('.') };
}

/** The length of `,234` that no digit follows; of `, 000`, as the scanning of old print splits it, where that may be. */
function groupAt(text: string, at: number, isLoose: (group: string) => boolean): number {
  if (text.charAt(at) !== ',') return 0;
  if (digitsEnd(text, at + 1) === at + 4) return 4;
  return text.charAt(at + 1) === ' ' && digitsEnd(text, at + 2) === at + 5 && isLoose(text.slice(at + 2, at + 5)) ? 5 : 0;
}

/** 2026.3.18, 1.2.3: no decimals. */
function isDottedChain(text: string, end: number): boolean {
  return text.charAt(end) === '.' && isDigit(text.charCodeAt(end + 1));
}

/** The numeral that begins at the offset, in Arabic or Chinese digits; null where none does. */
export function readNumeral(text: string, at: number, point?: RegExp, isUnit: (at: number) => boolean = () => false): Numeral | null {
  return isDigit(text.charCodeAt(at)) ? readMixed(text, at, point, isUnit) : readHan(text, at, isUnit);
}

/** Arabic digits with Chinese scales: 1.2亿, 3000余, 20余万, 1億8,000萬, 3万5千. */
function readMixed(text: string, at: number, point: RegExp | undefined, isUnit: (at: number) => boolean): Numeral | null {
  const first = readArabic(text, at, point);
  if (!first) return null;
  let { value, end } = first;
  let [rounded, scaled, scale] = [false, value, 0];
  let rest = value;
  let total: Decimal | null = null;
  for (;;) {
    const hedged = INNER_HEDGES.includes(text.charAt(end)) && scaleAt(text, end + 1, isUnit).places > 0;
    const found = scaleAt(text, hedged ? end + 1 : end, isUnit);
    if (found.places === 0) {
      if (total) value = plus(total, rest);
      break;
    }
    rounded ||= hedged;
    end = found.end;
    [scaled, scale] = [rest, found.places];
    const grown = shifted(rest, found.places);
    const more: ReturnType<typeof readArabic> = readArabic(text, end, point);
    total = total ? plus(total, grown) : grown;
    value = total;
    if (!more || hedged || compare(more.value, shifted(whole(1), found.places)) >= 0 || isLetter(text.charCodeAt(more.end))) break;
    rest = more.value;
    end = more.end;
  }
  const hedge = innerHedge(text, end);
  return { start: at, end: end + hedge, value, high: null, rounded: rounded || hedge > 0, scaled, scale, han: false, single: false, bare: false };
}

/** 万, 亿, 万亿, 千万, 百万 behind Arabic digits; not where a unit begins (千米, 千瓦时). */
function scaleAt(text: string, at: number, isUnit: (at: number) => boolean): { readonly places: number; readonly end: number } {
  let [places, end] = [0, at];
  for (let char = text.charAt(end); end - at < 3; char = text.charAt(++end)) {
    const more = HAN_SCALES[char] ?? (HAN_PLACES[char] ?? 0);
    if (more === 0 || isUnit(end)) break;
    places += more;
  }
  return { places, end };
}

/** 余 多 来 几 behind a number, where it does not begin a word of its own. */
function innerHedge(text: string, at: number): number {
  const char = text.charAt(at);
  if (char === '数' && text.charAt(at - 1) === '十') return 1;
  if (char === '' || !INNER_HEDGES.includes(char)) return 0;
  return WORDS_WITH_HEDGE.has(text.slice(at, at + 2)) ? 0 : 1;
}

/** Words that only begin like a hedge: 3家来自外地. */
const WORDS_WITH_HEDGE: ReadonlySet<string> = new Set(['来自', '来源', '来到', '来看', '来说', '来讲', '多样', '多边', '多种', '多方']);

const isHan = (char: string): boolean => char in HAN_DIGITS || char in HAN_PLACES || char in HAN_SCALES || char in HAN_TENS;

/** The end of the Chinese digits that begin at the offset. */
export function hanEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isHan(text.charAt(end))) end++;
  return end;
}

/** Chinese digits: 一万五千, 两千三, 七八百, 数百, 上千, 二十多万, 三点五, 贰仟叁佰万. */
function readHan(text: string, at: number, isUnit: (at: number) => boolean): Numeral | null {
  const several = SEVERAL.includes(text.charAt(at)) && text.charAt(at) !== '' ? 1 : 0;
  let end = hanEnd(text, at + several);
  while (end > at + several + 1 && isUnit(end - 1) && !/[十拾]/.test(text.charAt(end - 1))) end--;
  if (text.charAt(end - 1) === '两' && end - at > several + 1) end--;
  if (end === at + several || end - at > LONGEST) return null;
  if (several && !isSeveral(text, at)) return null;
  if (end - at === 1 && /[壹贰叁肆伍陆柒捌玖拾佰仟]/.test(text.charAt(at))) return null;
  const read = readRun(text.slice(at + several, end));
  if (!read) return null;
  let { value, high, scaled, scale } = read;
  let rounded = several === 1 || high !== null;
  const decimals = several || high ? null : readDecimals(text, end);
  if (decimals) {
    value = plus(value, decimals.value);
    ({ end } = decimals);
    [scaled, scale] = [value, 0];
  }
  const hedge = innerHedge(text, end);
  const tail = scaleAt(text, end + hedge, isUnit);
  if (tail.places > 0 && (hedge || decimals)) {
    [scaled, scale, value] = [value, tail.places, shifted(value, tail.places)];
    high = high && shifted(high, tail.places);
    end = tail.end + innerHedge(text, tail.end);
  } else end += hedge;
  rounded ||= hedge > 0;
  const bare = !several && !(text.charAt(at) in HAN_DIGITS) && !(text.charAt(at) in HAN_TENS) && !/[十拾]/.test(text.charAt(at));
  return { start: at, end, value, high, rounded, scaled, scale, han: true, single: end - at === 1, bare };
}

/** 数百, 几十, 上千: no 人数百, no 上十. */
function isSeveral(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (text.charAt(at) === '上') return /[百千万亿]/.test(next);
  if (text.charAt(at) === '数' && /[人次户总指少多参分代岁]/.test(text.charAt(at - 1))) return false;
  return next in HAN_PLACES || next in HAN_SCALES;
}

/** 点五: the decimals of a Chinese numeral; not 点半, 六点五十分. */
function readDecimals(text: string, at: number): { readonly value: Decimal; readonly end: number } | null {
  if (text.charAt(at) !== '点') return null;
  let end = at + 1;
  let digits = '';
  for (let digit = HAN_DIGITS[text.charAt(end)]; digit !== undefined && digits.length < LONGEST; digit = HAN_DIGITS[text.charAt(++end)]) digits += String(digit);
  if (digits === '' || /[十分钟]/.test(text.charAt(end))) return null;
  return { value: decimalOf(`0.${digits}`), end };
}

interface Run {
  readonly value: Decimal;
  readonly high: Decimal | null;
  readonly scaled: Decimal;
  readonly scale: number;
}

/** The value of a run of Chinese digits; two where neighbours stand side by side (七八百, 十七八, 三五). */
function readRun(run: string): Run | null {
  const pair = neighbours(run);
  if (pair === null) return evaluated(run, null);
  return evaluated(run.slice(0, pair + 1) + run.slice(pair + 2), run.slice(0, pair) + run.slice(pair + 1));
}

function evaluated(low: string, high: string | null): Run | null {
  const value = evaluate(low);
  const other = high === null ? null : evaluate(high);
  if (!value || (high !== null && !other)) return null;
  const scale = HAN_SCALES[low.slice(-1)] ?? 0;
  return { value, high: other, scaled: shifted(value, -scale), scale };
}

/** Where a digit stands before the next one (两三, 七八) or 三 before 五; null where that is nowhere. */
function neighbours(run: string): number | null {
  for (let at = 0; at + 1 < run.length; at++) {
    const [one, other] = [HAN_DIGITS[run.charAt(at)], HAN_DIGITS[run.charAt(at + 1)]];
    if (one === undefined || other === undefined || one === 0) continue;
    const further = HAN_DIGITS[run.charAt(at + 2)];
    if (further === undefined && (other === one + 1 || (one === 3 && other === 5))) return at;
  }
  return null;
}

/** 一万五千亿 = ((1 × 万) + 5 × 千) × 亿; 四千八 = 4800. Null for what is not built like a number (二三一). */
function evaluate(run: string): Decimal | null {
  let [total, section, greatest, lastPlace] = [0, 0, 0, 0];
  let digit: number | null = null;
  let zero = false;
  for (const char of run) {
    const next = HAN_DIGITS[char];
    const place = HAN_PLACES[char];
    const scale = HAN_SCALES[char];
    if (next !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = next;
      zero ||= next === 0;
    } else if (place !== undefined) {
      section += (digit ?? 1) * 10 ** place;
      [digit, lastPlace, zero] = [null, place, false];
    } else if (scale !== undefined) {
      const part = section + (digit ?? 0) || (total === 0 ? 1 : 0);
      if (scale > greatest) total = (total + part) * 10 ** scale;
      else total += part * 10 ** scale;
      greatest = Math.max(greatest, scale);
      [section, digit, lastPlace, zero] = [0, null, scale, false];
    } else {
      section += HAN_TENS[char] ?? 0;
      lastPlace = 1;
    }
  }
  const last = digit === null ? 0 : lastPlace >= 2 && !zero ? digit * 10 ** (lastPlace - 1) : digit;
  const value = total + section + last;
  return Number.isSafeInteger(value) ? whole(value) : null;
}
