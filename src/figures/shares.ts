import { HAN_DIGITS } from '../lexicon/figures/numerals';
import type { Decimal } from './decimal';
import { decimalOf, plus, quotient, shifted, whole } from './decimal';
import type { Unit } from './figure';
import { unitAt } from './hanUnits';
import type { Numeral } from './numeral';
import { readNumeral } from './numeral';
import type { Print, Reader, Reading } from './print';
import { amount, isDigit } from './print';

const PERCENT: Unit = { code: '%', dimension: 'share' };
/** 百分之, 千分之, 万分之: how the point moves to per cent. */
const PER: Readonly<Record<string, number>> = { 百分之: 0, 千分之: -1, 万分之: -2 };
/** 成 that begins a word; 成 as a tenth stands before other characters. */
const NO_TENTH = /^成[立为了功就员本长品都套因交型千事名人绩果熟分效活语色年天员倍]|^成不变/;
const NO_FOLD = /^折[叠扣合射磨腾旧返桂断服损]/;
const TO = /^(?:[至到~–-])/;

/** 百分之五十五, 六成四, 八折, 3割, 三分之一, 1/3, 翻两番, 半年, 一半: shares of a whole and what is made of halves. */
export const readShare: Reader = (print, at) =>
  readPer(print, at) ?? readParts(print, at) ?? readSlashed(print, at) ?? readDiscount(print, at) ?? readTenths(print, at) ?? readDoublings(print, at) ?? readHalf(print, at);

/** 百分之五, 百分之九十九点二, 千分之十二, 百分之五至八. */
function readPer({ text }: Print, at: number): Reading | null {
  const places = PER[text.slice(at, at + 3)];
  if (places === undefined) return null;
  const first = readNumeral(text, at + 3);
  if (!first) return null;
  const value = shifted(first.value, places);
  const hedge = first.rounded ? ('approx' as const) : null;
  const to = TO.exec(text.charAt(first.end));
  const second = to && readNumeral(text, first.end + 1);
  if (second?.han === first.han && !unitAt(text, second.end) && text.slice(second.end, second.end + 2) !== '分之') {
    return amount(at, second.end, 'percent', value, { high: shifted(second.value, places), unit: PERCENT, hedge });
  }
  return amount(at, first.end, 'percent', value, { high: first.high && shifted(first.high, places), unit: PERCENT, hedge });
}

/** 三分之一, 3分の2, 十分之一. */
function readParts({ text }: Print, at: number): Reading | null {
  const below = readNumeral(text, at);
  if (!below || !/^分[之の]/.test(text.slice(below.end, below.end + 2))) return null;
  const above = readNumeral(text, below.end + 2);
  const value = above && quotient(above.value, below.value);
  return value ? amount(at, above.end, 'fraction', value) : null;
}

/** 1/3, 3/4; no date, no 24/7. */
function readSlashed({ text }: Print, at: number): Reading | null {
  const match = /^(\d{1,2})\/(\d{1,3})(?![\d/A-Za-z月日.])/.exec(text.slice(at, at + 7));
  if (!match) return null;
  const [above, below] = [Number(match[1]), Number(match[2])];
  if (above === 0 || above >= below || !(below <= 10 || [12, 16, 20, 24, 25, 50, 100, 1000].includes(below))) return null;
  const value = quotient(whole(above), whole(below));
  return value && amount(at, at + match[0].length, 'fraction', value);
}

/** 八五折 is 85 per cent: two digits without a place. */
function readDiscount({ text }: Print, at: number): Reading | null {
  const [ten, one] = [HAN_DIGITS[text.charAt(at)], HAN_DIGITS[text.charAt(at + 1)]];
  if (!ten || !one || text.charAt(at + 2) !== '折' || NO_FOLD.test(text.slice(at + 2, at + 4))) return null;
  return amount(at, at + 3, 'percent', whole(ten * 10 + one), { unit: PERCENT });
}

/** 近五成, 六成四, 六成半, 三成多, 三到四成; 八折, 八五折; 3割, 2割5分. */
function readTenths(print: Print, at: number): Reading | null {
  const { text } = print;
  const first = readNumeral(text, at);
  if (!first || first.scale > 0) return null;
  const to = TO.exec(text.charAt(first.end));
  const second = to && readNumeral(text, first.end + 1);
  const last = second && tenthAt(text, second) ? second : first;
  const end = tenthAt(text, last);
  if (end === null) return null;
  const isDiscount = text.charAt(last.end) === '折';
  const read = (numeral: Numeral): Decimal => percentOf(text, numeral, isDiscount);
  const tail = isDiscount ? null : percentTail(text, end);
  const value = tail ? plus(read(last), tail.value) : read(first);
  const stop = tail?.end ?? end;
  const hedged = first.rounded || (!isDiscount && text.charAt(end) === '多');
  const high = last === second ? read(second) : first.high && shifted(first.high, 1);
  return amount(at, stop, 'percent', value, { high: tail ? null : high, unit: PERCENT, hedge: hedged ? 'approx' : null });
}

/** The end of 成, 折 or 割 behind a number below ten (or the two digits of a discount). */
function tenthAt(text: string, { end, value, han, single, high }: Numeral): number | null {
  const ten = text.charAt(end);
  const number = Number(value.coefficient) * 10 ** value.exponent;
  if (number === 0 || number > 100 || (number > 10 && ten !== '折')) return null;
  if (ten === '成' && (!han || single || high) && !NO_TENTH.test(text.slice(end, end + 3))) return end + 1;
  if (ten === '折' && !NO_FOLD.test(text.slice(end, end + 2))) return end + 1;
  return ten === '割' && !/[れりるっらろ合]/.test(text.charAt(end + 1)) ? end + 1 : null;
}

/** 五成 is 50; 八折 is 80, 85折 is 85. */
function percentOf(text: string, { value, start, end }: Numeral, isDiscount: boolean): Decimal {
  if (!isDiscount) return shifted(value, 1);
  return end - start === 2 && value.exponent === 0 && isDigit(text.charCodeAt(start)) ? value : shifted(value, 1);
}

/** 四 of 六成四, 半 of 六成半, 5分 of 2割5分. */
function percentTail(text: string, at: number): { readonly value: Decimal; readonly end: number } | null {
  if (text.charAt(at) === '半') return { value: whole(5), end: at + 1 };
  const digit = readNumeral(text, at);
  if (digit?.end !== at + 1) return null;
  if (text.charAt(at - 1) === '割') return text.charAt(digit.end) === '分' ? { value: digit.value, end: digit.end + 1 } : null;
  return digit.single && !unitAt(text, digit.end) ? { value: digit.value, end: digit.end } : null;
}

/** 翻一番 is 2, 翻了两番 is 4; 翻番 and 翻倍 are 2. */
function readDoublings({ text }: Print, at: number): Reading | null {
  const unit: Unit = { code: '倍', dimension: 'share' };
  const plain = /^翻了?[番倍]/.exec(text.slice(at, at + 3));
  if (plain) return amount(at, at + plain[0].length, 'multiple', whole(2), { unit });
  if (text.charAt(at) !== '翻') return null;
  const from = at + (/[了近超逾约]/.test(text.charAt(at + 1)) ? 2 : 1);
  const doublings = readNumeral(text, from);
  if (!doublings || text.charAt(doublings.end) !== '番' || doublings.value.coefficient > 20n) return null;
  return amount(at, doublings.end + 1, 'multiple', whole(2 ** Number(doublings.value.coefficient)), { unit });
}

/** 半年, 半个小时, 半斤; 一半, 半数. */
function readHalf(print: Print, at: number): Reading | null {
  const { text } = print;
  const half = decimalOf('0.5');
  if (text.startsWith('一半', at) && !/[时是会天]/.test(text.charAt(at + 2))) return /[另大]/.test(text.charAt(at - 1)) ? null : amount(at, at + 2, 'fraction', half);
  if (text.startsWith('半数', at) && !/[大过]/.test(text.charAt(at - 1))) return amount(at, at + 2, 'fraction', half);
  if (text.charAt(at) !== '半' || /[上下前后多大对夜点个年月时岁夏折减参一]/.test(text.charAt(at - 1))) return null;
  if (text.charAt(at + 1) === '日') return /^半日[^元圆]/.test(`${text.slice(at, at + 3)}。`) ? amount(at, at + 2, 'duration', half, { unit: { code: '日', dimension: 'time' } }) : null;
  const found = unitAt(text, at + 1);
  if (!found || !(found.meaning.kind === 'duration' || found.meaning.kind === 'measure') || !found.meaning.behindHan || found.word === '米') return null;
  if (found.word === '年' && text.charAt(at + 2) === '度') return null;
  return amount(at, at + 1 + found.word.length, found.meaning.kind, half, { unit: { code: found.meaning.code, dimension: found.meaning.dimension } });
}
