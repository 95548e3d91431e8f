import { ENGLISH_ORDINALS, ENGLISH_SCALES, ENGLISH_SMALL } from '../lexicon/figures/numerals';
import type { Decimal } from './decimal';
import { decimalOf, plus, shifted, whole } from './decimal';
import { scaleWordAt } from './moneySigns';
import { readArabic } from './numeral';
import { isDigit, isLetter } from './print';

/** A number in English print. */
export interface EnglishNumber {
  readonly end: number;
  readonly value: Decimal;
  /** Before its scale: 3 of 3 million. */
  readonly base: Decimal;
  readonly places: number;
  /** Written in letters. */
  readonly words: boolean;
  /** Arabic digits and nothing else: 2019. */
  readonly plain: boolean;
}

/** No English word of a number or a unit is longer. */
const LONGEST_WORD = 24;

/** The word of letters at the offset in lower case; empty where none begins there. */
export function wordAt(text: string, at: number): string {
  let end = at;
  while (end - at < LONGEST_WORD && isLetter(text.charCodeAt(end))) end++;
  return text.slice(at, end).toLowerCase();
}

/** 1,940; 12½; 5.2 million; twenty-five; two hundred and thirty; one and a half; half a million; a dozen. */
export function readEnglishNumber(text: string, at: number): EnglishNumber | null {
  return isDigit(text.charCodeAt(at)) ? readDigits(text, at) : readWords(text, at);
}

function readDigits(text: string, at: number): EnglishNumber | null {
  const arabic = readArabic(text, at, undefined, (group) => group === '000');
  if (!arabic) return null;
  const { value, plain } = arabic;
  if (text.startsWith('-1/2', arabic.end) || text.startsWith(' 1/2', arabic.end)) {
    return { end: arabic.end + 4, value: plus(value, decimalOf('0.5')), base: value, places: 0, words: false, plain: false };
  }
  const scale = scaleWordAt(text, arabic.end);
  const isLong = scale.end - arabic.end > 1;
  return isLong
    ? { end: scale.end, value: shifted(value, scale.places), base: value, places: scale.places, words: false, plain: false }
    : { end: arabic.end, value, base: value, places: 0, words: false, plain };
}

function readWords(text: string, at: number): EnglishNumber | null {
  const half = /^half a (million|billion|thousand|dozen)(?![A-Za-z])/i.exec(text.slice(at, at + 18));
  if (half) {
    const dozen = half[1]?.toLowerCase() === 'dozen';
    const value = dozen ? whole(6) : shifted(decimalOf('0.5'), ENGLISH_SCALES[half[1]?.toLowerCase() ?? ''] ?? 0);
    return { end: at + half[0].length, value, base: value, places: 0, words: true, plain: false };
  }
  const dozen = /^(a|two|three|four|five|six) dozen(?![A-Za-z])/i.exec(text.slice(at, at + 12));
  if (dozen) {
    const value = whole(12 * (ENGLISH_SMALL[dozen[1]?.toLowerCase() ?? ''] ?? 1));
    return { end: at + dozen[0].length, value, base: value, places: 0, words: true, plain: false };
  }
  return readWordRun(text, at);
}

/** What stood last in a run of number words. */
type Last = 'nothing' | 'ten' | 'one' | 'hundred' | 'scale';
/** No number is written in more words. */
const MOST_WORDS = 12;

/** two hundred and thirty, forty-two thousand: words of numbers in a row. */
function readWordRun(text: string, at: number): EnglishNumber | null {
  let [total, section, end] = [0, 0, at];
  let last: Last = 'nothing';
  for (let [from, words] = [at, 0]; words < MOST_WORDS; words++) {
    const word = wordAt(text, from);
    const small = ENGLISH_SMALL[word];
    const places = word.length > 2 ? ENGLISH_SCALES[word] : undefined;
    if (small !== undefined && mayFollow(last, small)) {
      section += small;
      last = small >= 20 ? 'ten' : 'one';
    } else if (places !== undefined && last !== 'nothing') {
      if (places === 2) section *= 100;
      else [total, section] = [total + section * 10 ** places, 0];
      last = places === 2 ? 'hundred' : 'scale';
    } else break;
    end = from + word.length;
    if (!/[ -]/.test(text.charAt(end))) break;
    from = end + (last === 'hundred' && /^ and (?=[a-z])/.test(text.slice(end, end + 6)) ? 5 : 1);
  }
  if (end === at) return null;
  const value = whole(total + section);
  const half = /^ and a half(?![A-Za-z])/.exec(text.slice(end, end + 12));
  const sum = half ? plus(value, decimalOf('0.5')) : value;
  return { end: end + (half?.[0].length ?? 0), value: sum, base: sum, places: 0, words: true, plain: false };
}

/** two begins a number, or follows twenty, hundred, thousand; twenty follows no ten. */
function mayFollow(last: Last, small: number): boolean {
  if (last === 'ten') return small > 0 && small < 10;
  return last !== 'one';
}

/** The rank that a word or digits name (third, 21st) with its end; null where it is none. */
export function rankAt(text: string, at: number): { readonly value: number; readonly end: number } | null {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)(?![A-Za-z])/.exec(text.slice(at, at + 6));
  if (digits) return { value: Number(digits[1]), end: at + digits[0].length };
  const word = wordAt(text, at);
  const rank = ENGLISH_ORDINALS[word];
  if (rank !== undefined) return { value: rank, end: at + word.length };
  const tens = /^([a-z]+ty)-([a-z]+)(?![A-Za-z])/i.exec(text.slice(at, at + 18));
  const sum = tens && { ten: ENGLISH_SMALL[tens[1]?.toLowerCase() ?? ''], one: ENGLISH_ORDINALS[tens[2]?.toLowerCase() ?? ''] };
  return sum?.ten !== undefined && sum.one !== undefined && tens ? { value: sum.ten + sum.one, end: at + tens[0].length } : null;
}
