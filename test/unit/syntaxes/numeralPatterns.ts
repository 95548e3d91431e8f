/**
 * How numbers are printed, as pattern sources without groups of their own. They are read by JavaScript and, through the
 * TextMate grammar, by Oniguruma: so no \d, \w, \b (the two differ) and no flags. Every repetition is bounded.
 */

/** The alternatives of a list, as one group that captures nothing. */
export function oneOf(words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}

/** Half- or full-width digit. */
export const DIGIT = '[0-9０-９]';

/** Not inside another number, code or word: G60, I-84, 3+3, 0.5 at the 5. */
const FREE = '(?<![0-9０-９A-Za-zａ-ｚＡ-Ｚ])(?<![0-9０-９A-Za-z][-.．,:：/+])';

/** 5, 1,234,567, ２.５. */
export const PLAIN = `(?:${DIGIT}{1,3}(?:,${DIGIT}{3}){1,4}(?:[.．]${DIGIT}{1,4})?|${DIGIT}{1,12}(?:[.．]${DIGIT}{1,4})?)`;

/** As `PLAIN`, where a number may begin. */
export const ARABIC = `${FREE}${PLAIN}`;

/** 万, 千万, 亿. */
const SCALE = '(?:[十百千]?[万萬亿億兆][亿億]?|[百千])';

/** 1.2亿, 3000余, 20余万: digits with what may follow them before the unit. */
export const DIGITS_SCALED = `${ARABIC}(?:[余餘多]?${SCALE})?[余餘多来來]?`;

/** The characters of a Chinese numeral. */
export const HAN_DIGIT = '[〇零○一二两兩三四五六七八九十百千万萬亿億廿卅壹贰叁肆伍陆柒捌玖拾佰仟]';

const HAN_START = '[一二两兩三四五六七八九十廿卅壹贰叁肆伍陆柒捌玖拾]';

/** 一万五千, 两三百, 一千二百余, 数百, 上千. A numeral that begins with 百, 千, 万 alone is a word as often (千万别). */
export const HAN = `(?<!${HAN_DIGIT})(?<!第)(?:${HAN_START}${HAN_DIGIT}{0,11}|(?:[数數几幾]十?|上)[百千万萬]${HAN_DIGIT}{0,4}|[数數几幾]十${HAN_DIGIT}{0,4})[余餘多来來几幾]?[万萬亿億]?`;

/** As `HAN`, but no bare 一: 一家企业 counts nothing. */
export const HAN_COUNT = `(?!一(?!${HAN_DIGIT}))${HAN}`;

/** Either way of writing. */
export const NUMBER = `(?:${DIGITS_SCALED}|${HAN})`;

/** What stands between the two ends of a range. */
export const TO = '(?:[至到~～－—–-]|——)';

/** A word that begins here and may have a capital: two, Two. */
export function englishWords(words: readonly string[]): string {
  const either = words.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`);
  return `(?<![A-Za-z-])${oneOf(either)}`;
}

/** No letter, digit or hyphen follows: the English word ends. */
export const WORD_END = '(?![A-Za-z0-9-])';
