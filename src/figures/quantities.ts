import { HEAT_CUES, MONEY_CUES } from '../lexicon/figures/words';
import type { Decimal } from './decimal';
import { compare, decimalOf, negated, plus, shifted, times, whole } from './decimal';
import type { FigureKind, Unit } from './figure';
import type { UnitMeaning } from './hanUnits';
import { bareOrdinalAt, unitAt } from './hanUnits';
import { isHedged } from './hedges';
import type { Numeral } from './numeral';
import { readNumeral } from './numeral';
import type { Print, Reader, Reading } from './print';
import { amount, hasCue, isDigit } from './print';

/** A number with its sign and its unit, before it is known what it stands for. */
interface Quantity {
  readonly start: number;
  /** Behind the unit. */
  readonly end: number;
  readonly numeral: Numeral;
  readonly value: Decimal;
  readonly high: Decimal | null;
  /** Null where none follows the number. */
  readonly unit: UnitMeaning | null;
  readonly hedged: boolean;
}

/** Two ends of one figure; 到 joins only what stands beside it. */
const TO = /^(?:——?|[至到~–-])/;
const HALF = decimalOf('0.5');
/** 8時間 is a span, 8時 a time; kinds whose two ends make a figure of kind `range`. */
const RANGED: ReadonlySet<FigureKind> = new Set<FigureKind>(['count', 'measure', 'duration']);

/** 5亿元, 近五成's number, 一万五千亩, 3到4级, 零下2℃至1℃, 11个半月: a number, what it counts, and its other end. */
export const readQuantity: Reader = (print, at) => {
  const first = quantityAt(print, at);
  if (!first) return null;
  const second = otherEnd(print, first);
  const range = second && ranged(print, first, second);
  if (range) return range;
  const { unit } = first;
  if (!unit) return withoutUnit(print, first);
  if (isArticle(print.text, first, unit)) return null;
  const compound = compoundOf(print, first, unit);
  return compound ?? settled(print, first, unit);
};

/** The number at the offset with its sign, its unit and the halves in both. */
function quantityAt(print: Print, at: number, isSecond = false): Quantity | null {
  const { text } = print;
  const { from, sign } = signAt(text, at);
  const numeral = readNumeral(text, from, pointOf(print), (place) => (unitAt(text, place)?.word.length ?? 0) > 1);
  if (!numeral || (numeral.single && numeral.value.coefficient === 0n)) return null;
  const signed = (value: Decimal): Decimal => (sign < 0 ? negated(value) : value);
  const space = text.charAt(numeral.end) === ' ' && !numeral.han && unitAt(text, numeral.end + 1) ? 1 : 0;
  const behind = numeral.end + space;
  const inside = insideClassifier(text, behind);
  if (inside) {
    const value = inside.half ? plus(numeral.value, HALF) : numeral.value;
    return { start: at, end: inside.end, numeral, value: signed(value), high: null, unit: inside.meaning, hedged: numeral.rounded || !inside.half };
  }
  const found = unitAt(text, behind);
  const unit = found && fits(numeral, found.meaning, found.word, isSecond) ? found : null;
  let end = unit ? behind + unit.word.length : numeral.end;
  let value = numeral.value;
  if (unit && isHalfBehind(text, end, unit.meaning)) {
    value = plus(value, HALF);
    end++;
  }
  const moved = (one: Decimal): Decimal => signed(shifted(one, unit?.meaning.places ?? 0));
  return { start: at, end, numeral, value: moved(value), high: numeral.high && moved(numeral.high), unit: unit?.meaning ?? null, hedged: numeral.rounded };
}

/** 11个半月, 三个多小时: a half, or a hedge, between the classifier and what it classifies. */
function insideClassifier(text: string, at: number): { readonly end: number; readonly half: boolean; readonly meaning: UnitMeaning } | null {
  if (!/^个[半多来]/.test(text.slice(at, at + 2))) return null;
  const found = unitAt(`个${text.slice(at + 2, at + 6)}`, 0);
  return found?.meaning.kind === 'duration' ? { end: at + 1 + found.word.length, half: text.charAt(at + 1) === '半', meaning: found.meaning } : null;
}

/** ２・７ and 13・8 have their decimals behind a middle dot in Japanese print. */
function pointOf({ language }: Print): RegExp {
  return language === 'ja' ? /[.・･]/ : /[.]/;
}

/** 零下, 零上, 负, - before a number; the minus of a range or a code is none. */
function signAt(text: string, at: number): { readonly from: number; readonly sign: number } {
  if (text.startsWith('零下', at)) return { from: at + 2, sign: -1 };
  if (text.startsWith('零上', at)) return { from: at + 2, sign: 1 };
  if (text.startsWith('マイナス', at)) return { from: at + 4, sign: -1 };
  const before = text.charAt(at - 1);
  if (/[-+]/.test(text.charAt(at)) && isDigit(text.charCodeAt(at + 1)) && !/[0-9A-Za-z℃%)]/.test(before)) return { from: at + 1, sign: text.charAt(at) === '-' ? -1 : 1 };
  return { from: at, sign: 1 };
}

/** A single Chinese digit counts no 里 and no 处; 千 and 百 alone count only what they are printed with often. */
function fits({ han, single, bare, rounded }: Numeral, { behindHan, kind, dimension }: UnitMeaning, word: string, isSecond: boolean): boolean {
  if (bare) return kind === 'money' || rounded;
  if (han && single && !behindHan && !isSecond) return false;
  return !(dimension === 'age' && word === '岁半');
}

/** 两年半, 4時間半, 三岁半; not 两天半价. */
function isHalfBehind(text: string, end: number, { kind, dimension }: UnitMeaning): boolean {
  return text.charAt(end) === '半' && (kind === 'duration' || kind === 'multiple' || dimension === 'age') && !/[价个数年天夜]/.test(text.charAt(end + 1));
}

/** The second end behind 至, 到, ～, —: it has a unit, the first has the same or none. */
function otherEnd(print: Print, first: Quantity): Quantity | null {
  const to = (isSlashed(print, first.end) ? /^\// : TO).exec(print.text.slice(first.end, first.end + 2));
  if (!to || first.numeral.high) return null;
  const second = quantityAt(print, first.end + to[0].length, true);
  if (!second?.unit) return null;
  if (first.unit && first.unit.code !== second.unit.code && !(first.unit.kind === 'temperature' || first.unit.code === '度')) return null;
  if (to[0] === '-' && (second.numeral.han || first.numeral.han)) return null;
  return second;
}

/** 23／12度: the highest and the lowest of a day, in Japanese print. */
function isSlashed({ text, language }: Print, at: number): boolean {
  return language === 'ja' && /^\/-?\d{1,2}度/.test(text.slice(at, at + 5));
}

function ranged(print: Print, first: Quantity, second: Quantity): Reading | null {
  const meaning = second.unit;
  if (!meaning) return null;
  const { numeral } = second;
  let low = first.value;
  if (!first.unit) {
    const inherits = numeral.scale > 0 && first.numeral.scale === 0 && compare(first.value, numeral.scaled) <= 0;
    low = shifted(low, (inherits ? numeral.scale : 0) + meaning.places);
  }
  const single = { ...second, start: first.start };
  const { kind, unit } = meaningIn(print, single, meaning);
  if (kind !== 'temperature' && compare(low, second.value) > 0) return null;
  return amount(first.start, second.end, RANGED.has(kind) ? 'range' : kind, low, { high: second.value, unit, hedge: first.hedged || second.hedged ? 'approx' : null });
}

/** What the unit says here: 度 is heat, current or an angle; 分 are minutes in Japanese print, points in Chinese. */
function meaningIn(print: Print, { start, end, value }: Quantity, { kind, code, dimension }: UnitMeaning): { kind: FigureKind; unit: Unit } {
  const { text, language } = print;
  if (code === '度') {
    if (language === 'ja') return degreesInJapanese(value);
    const heat = /零[下上]|-/.test(text.slice(start, start + 2)) || hasCue(text, HEAT_CUES, start, end, { before: 16, behind: 0 });
    return heat ? { kind: 'temperature', unit: { code: '℃', dimension: 'temperature' } } : { kind: 'measure', unit: { code, dimension } };
  }
  if (code === '分' && language === 'ja') return { kind: 'duration', unit: { code, dimension: 'time' } };
  if (code === '时间' && language !== 'ja') return { kind: 'duration', unit: { code: '小时', dimension: 'time' } };
  return { kind, unit: { code, dimension } };
}

/** 一家企业, 一条河: an article, not a count. */
function isArticle(text: string, { numeral, start, end }: Quantity, { kind }: UnitMeaning): boolean {
  if (!numeral.single || text.charAt(start) !== '一') return kind === 'count' && isRhetorical(text, numeral, end);
  if (kind === 'duration') return /[前上后头那这某有每同新]/.test(text.charAt(start - 1));
  return kind === 'count' && !/[各仅共]/.test(text.charAt(start - 1));
}

/** 多跑一趟、少跑十趟: ten, a hundred or a thousand of what was one just before. */
function isRhetorical(text: string, { single, start, end: behind }: Numeral, end: number): boolean {
  return single && /[十百千万]/.test(text.charAt(start)) && text.slice(Math.max(0, start - 12), start).includes(`一${text.slice(behind, end)}`);
}

/** 38度 is heat, 2度 is how often. */
function degreesInJapanese(value: Decimal): { kind: FigureKind; unit: Unit } {
  const isOften = value.exponent >= 0 && value.coefficient > 0n && compare(value, whole(5)) < 0;
  return isOften ? { kind: 'count', unit: { code: '度', dimension: 'count' } } : { kind: 'temperature', unit: { code: '℃', dimension: 'temperature' } };
}

function settled(print: Print, quantity: Quantity, meaning: UnitMeaning): Reading | null {
  const { text } = print;
  const { start, end, value, high, hedged } = quantity;
  const { kind, unit } = meaningIn(print, quantity, meaning);
  if (meaning.code === '面' && print.language === 'ja') return null;
  if (meaning.code === '号' && !isHedged(text, start)) return null;
  if (meaning.code === '类' && quantity.numeral.single && /[由到至为属成优于Ⅰ-Ⅴ质]/.test(text.charAt(start - 1))) return null;
  if (meaning.code === '块' && compare(value, whole(100)) >= 0 && /^[,。、;!?)]?$/.test(text.charAt(end))) return amount(start, end, 'money', value, { unit: { code: 'CNY', dimension: 'money' }, hedge: hedged ? 'approx' : null });
  const last = text.charAt(end - 1) === '间' && kind === 'duration' && print.language === 'zh' && meaning.code !== '时间' ? end - 1 : end;
  return amount(start, last, kind, value, { high, unit, hedge: hedged ? 'approx' : null });
}

/** Seconds in what may stand before smaller spans: 1時間20分, 3小时4分19秒. */
const SECONDS: Readonly<Record<string, number>> = { 小时: 3600, 时间: 3600, 分: 60, 分钟: 60, 秒: 1 };

/** A quantity that a smaller unit of the same goes on: 1時間20分, 2分9秒74, 76ドル60セント, 1米75. */
function compoundOf(print: Print, first: Quantity, meaning: UnitMeaning): Reading | null {
  if (meaning.code in SECONDS) return spanOf(print, first, meaning.code);
  const next = quantityAt(print, first.end);
  const hedge = first.hedged ? ('approx' as const) : null;
  if (meaning.code === '米' && next && !next.unit && !next.numeral.han && next.end - first.end <= 2) {
    const decimals = decimalOf(`0.${print.text.slice(first.end, next.end)}`);
    return amount(first.start, next.end, 'measure', plus(first.value, decimals), { unit: { code: '米', dimension: 'length' }, hedge });
  }
  const isChange = meaning.kind === 'money' && next?.unit?.kind === 'money' && next.unit.places < 0;
  return isChange ? amount(first.start, next.end, 'money', plus(first.value, next.value), { unit: { code: meaning.code, dimension: 'money' }, hedge }) : null;
}

/** Hours, minutes and seconds in a row, as a number of the smallest. */
function spanOf(print: Print, first: Quantity, code: string): Reading | null {
  let [value, end, unit] = [first.value, first.end, code];
  for (let next = quantityAt(print, end); next?.unit && (SECONDS[next.unit.code] ?? Infinity) < (SECONDS[unit] ?? 0); next = quantityAt(print, end)) {
    const ratio = (SECONDS[unit] ?? 1) / (SECONDS[next.unit.code] ?? 1);
    [value, end, unit] = [plus(times(value, whole(ratio)), next.value), next.end, next.unit.code];
  }
  if (end === first.end) return null;
  const hundredths = unit === '秒' ? /^\d{1,2}(?!\d)/.exec(print.text.slice(end, end + 3)) : null;
  if (hundredths) [value, end] = [plus(value, decimalOf(`0.${hundredths[0]}`)), end + hundredths[0].length];
  return amount(first.start, end, 'duration', value, { unit: { code: unit === '分钟' ? '分' : unit, dimension: 'time' } });
}

/** 赔进去一百二十万, 11块8, 四千八, 新增3万岗位, １８岁's bare forms: numbers whose unit is understood. */
function withoutUnit(print: Print, { start, end, numeral, value, high, hedged }: Quantity): Reading | null {
  const { text } = print;
  const hedge = hedged ? ('approx' as const) : null;
  if (bareOrdinalAt(text, end)) return null;
  const money = hasCue(text, MONEY_CUES, start, end, { before: 14, behind: 4 });
  const yuan: Unit = { code: 'CNY', dimension: 'money' };
  if (numeral.bare) return null;
  if (numeral.scale >= 4 && numeral.scale <= 12) return money ? amount(start, end, 'money', value, { high, unit: yuan, hedge }) : amount(start, end, 'count', value, { high, hedge });
  const colloquial = numeral.han && money && /^[一二两三四五六七八九][百千万][一二三四五六七八九]$/.test(text.slice(start, end)) && /^(?:[,。、;!?)]|$)/.test(text.charAt(end));
  return colloquial ? amount(start, end, 'money', value, { unit: yuan }) : null;
}

/** 11块8, 3块6, 两块五: 块 with its tenths. */
export const readKuai: Reader = ({ text }, at) => {
  const yuan = readNumeral(text, at);
  if (!yuan || yuan.scale > 0 || !/^块[0-9一二三四五六七八九][^0-9十百千万.]/.test(`${text.slice(yuan.end, yuan.end + 3)}。`)) return null;
  const tenth = readNumeral(text, yuan.end + 1);
  if (tenth?.end !== yuan.end + 2 || unitAt(text, tenth.end)) return null;
  const more = /^[毛角]/.test(text.slice(tenth.end, tenth.end + 1)) ? 1 : 0;
  return amount(at, tenth.end + more, 'money', plus(yuan.value, shifted(tenth.value, -1)), { unit: { code: 'CNY', dimension: 'money' } });
};

/** 中川（４３）: an age in brackets behind a name, as Japanese papers print it. */
export const readParenthesisedAge: Reader = ({ text, language }, at) => {
  if (text.charAt(at) !== '(') return null;
  const match = /^\((\d{1,3})\)/.exec(text.slice(at, at + 5));
  const age = Number(match?.[1]);
  if (language !== 'ja' || !match || age < 3 || age > 115 || !/[\u3040-\u9fff]/.test(text.charAt(at - 1))) return null;
  return amount(at + 1, at + match[0].length - 1, 'measure', whole(age), { unit: { code: '岁', dimension: 'age' } });
};

/** 10代, ２０代: the ten years of an age, in Japanese print. */
export const readAgeDecade: Reader = ({ text, language }, at) => {
  const match = /^([1-9]0)代(?![目表わ])/.exec(text.slice(at, at + 4));
  if (!match || language !== 'ja') return null;
  const age = whole(Number(match[1]));
  return amount(at, at + 3, 'measure', age, { high: plus(age, whole(9)), unit: { code: '岁', dimension: 'age' } });
};
