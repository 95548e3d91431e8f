import { lazily } from '../core/lazily';
import { NO_FIGURES } from '../lexicon/figures/words';
import { unitAt } from './hanUnits';
import { digitsEnd, hanEnd } from './numeral';
import type { Reader, Reading } from './print';
import { isDigit, isLetter, noFigure } from './print';
import { WordTree, wordsOf } from './wordTree';

/** True for words that give no figure; false for those that go on to be one (十分之一, 十分钟). */
const WORDS = lazily(() => new WordTree<boolean>([...wordsOf(NO_FIGURES).map((word) => [word, true] as const), ...['十分之', '百分之', '千分之', '万分之', '十分钟', '百分点', '万一千'].map((word) => [word, false] as const)]));

const TOKEN_CHARACTER = /[!-~]/;
const ADDRESS = /:\/\/|www\.|@|\.(?:com|org|net|cn|gov|edu|example|jp|hk|tw)\b/;
const LONGEST_TOKEN = 300;

/** What holds a number and is no figure: words and names, addresses, codes, slogans, phone and document numbers. */
export const readNoFigure: Reader = (print, at) => {
  const { text } = print;
  const code = text.charCodeAt(at);
  if (isLetter(code) || isDigit(code)) return readToken(text, at) ?? readSum(text, at) ?? readPhone(text, at) ?? readCode(text, at);
  if (text.charAt(at) === '"' || text.charAt(at) === '「' || text.charAt(at) === '‘') return readSlogan(text, at);
  const word = WORDS().at(text, at);
  if (word?.meaning) return noFigure(at, at + word.word.length);
  return readPlan(text, at);
};

/** An address on the web or of mail, from its beginning. */
function readToken(text: string, at: number): Reading | null {
  if (TOKEN_CHARACTER.test(text.charAt(at - 1)) && at > 0 && !/[("'<,;]/.test(text.charAt(at - 1))) return null;
  let end = at;
  while (end - at < LONGEST_TOKEN && TOKEN_CHARACTER.test(text.charAt(end))) end++;
  return ADDRESS.test(text.slice(at, end)) ? noFigure(at, end) : null;
}

/** 3+3+3, 2+10+N, 1+2. */
function readSum(text: string, at: number): Reading | null {
  const end = digitsEnd(text, at);
  if (end === at || end - at > 3 || text.charAt(end) !== '+') return null;
  let last = end;
  while (text.charAt(last) === '+' && /[0-9A-Za-z]/.test(text.charAt(last + 1)) && last - at < 40) {
    last = isDigit(text.charCodeAt(last + 1)) ? digitsEnd(text, last + 1) : last + 2;
  }
  return last === end ? null : noFigure(at, last);
}

/** 0577-8612345, (0000)55-0121, 0800-555-130, 5555 0196. */
function readPhone(text: string, at: number): Reading | null {
  const match = /^(?:\d{4,5}|0\d{1,4}|\d{2,4})[-–)][- ]?\d{3,8}(?:-\d{1,5})?(?!\d)/.exec(text.slice(at, at + 24));
  if (!match || isYears(match[0]) || unitAt(text, at + match[0].length)) return null;
  return noFigure(at, at + match[0].length);
}

/** 2021-2025, 2024-03. */
function isYears(printed: string): boolean {
  return /^(?:1[89]|20)\d\d[-–](?:1[89]|20)\d\d$/.test(printed);
}

/** G60, R2, DN800, 5G, 28B, 4K: letters and digits in one word. */
function readCode(text: string, at: number): Reading | null {
  if (isLetter(text.charCodeAt(at))) {
    let end = at;
    while (isLetter(text.charCodeAt(end))) end++;
    const dashed = text.charAt(end) === '-' ? end + 1 : end;
    return isDigit(text.charCodeAt(dashed)) && end - at <= 4 ? noFigure(at, codeEnd(text, dashed)) : noFigure(at, end);
  }
  const end = digitsEnd(text, at);
  if (!isLetter(text.charCodeAt(end)) || unitAt(text, end)) return null;
  return noFigure(at, codeEnd(text, end));
}

function codeEnd(text: string, at: number): number {
  while (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** What follows the number of a slogan, and more of its kind: 个高地、五个政协”. */
const SLOGAN = /^[^,。!?、;:"」’ ]{0,6}(?:、[一二两三四五六七八九十]{1,3}[^,。!?、;:"」’ ]{1,6}){0,4}["」’]/;
const LONGEST_SLOGAN = 48;

/** “五个中心”, “六干争先”, “十五五”: a short quotation that begins with a Chinese number is a name; what is measured in it is not. */
function readSlogan(text: string, at: number): Reading | null {
  const end = hanEnd(text, at + 1);
  if (end === at + 1 || end - at > 4) return null;
  const rest = SLOGAN.exec(text.slice(end, end + LONGEST_SLOGAN));
  if (!rest) return null;
  const kind = unitAt(text, end)?.meaning.kind;
  return kind === 'money' || kind === 'measure' || kind === 'percent' ? null : noFigure(at + 1, end + rest[0].length - 1);
}

/** 十五五, 十四五: the plans of five years. */
function readPlan(text: string, at: number): Reading | null {
  return /^十[一二三四五六]五(?![十百千万个名家元])/.test(text.slice(at, at + 4)) ? noFigure(at, at + 3) : null;
}
