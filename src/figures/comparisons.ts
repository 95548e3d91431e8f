import { RATIO_CUES, SCORE_CUES } from '../lexicon/figures/words';
import type { Unit } from './figure';
import { unitAt } from './hanUnits';
import type { Numeral } from './numeral';
import { readNumeral } from './numeral';
import type { Print, Reader, Reading } from './print';
import { amount, hasCue, isDigit, isLetter, noFigure } from './print';

const NEAR = { before: 30, behind: 24 };
const VOTES: Unit = { code: '票', dimension: 'count' };

/** 3比1, 3∶2, 25:18, 5―3, 1：3, 1.58:1: two numbers against each other, as a score or as a ratio. */
export const readComparison: Reader = (print, at) => {
  const { text } = print;
  const first = readNumeral(text, at);
  if (!first || first.high || first.bare || first.scale > 0) return null;
  const sign = text.charAt(first.end);
  if (!/[比对:∶–-]/.test(sign)) return null;
  if (sign === '对' && print.language !== 'ja') return null;
  const second = readNumeral(text, first.end + 1);
  if (!second || second.high || second.bare || second.scale > 0 || first.han !== second.han) return null;
  return judged(print, at, first, second, sign);
};

function judged(print: Print, at: number, first: Numeral, second: Numeral, sign: string): Reading | null {
  const { text } = print;
  const { end } = second;
  if (isCut(text, at, end, sign)) return chain(text, at, end, sign);
  const isRatio = first.value.exponent < 0 || second.value.exponent < 0 || hasCue(text, RATIO_CUES, at, end, { before: 16, behind: 6 });
  const isScore = hasCue(text, SCORE_CUES, at, end, NEAR);
  if (unitAt(text, end) && !/[胜胜负局]/.test(text.charAt(end))) return null;
  if (isRatio && /[比对:∶]/.test(sign)) return amount(at, end, 'ratio', first.value, { high: second.value });
  if (first.value.exponent < 0 || first.value.coefficient > 999n || second.value.coefficient > 999n) return null;
  if (/[:–-]/.test(sign) && !isScore && !(print.language === 'ja' && sign === '–' && /^[でのと]/.test(text.charAt(end)))) return null;
  return amount(at, end, 'score', first.value, { high: second.value, unit: /票|表决/.test(text.slice(end, end + 8)) ? VOTES : null });
}

/** Where more of the same follows (3:2:1, 4-0-7) or a letter stands beside, the two are not alone. */
function isCut(text: string, at: number, end: number, sign: string): boolean {
  const before = text.charAt(at - 1);
  return isLetter(text.charCodeAt(end)) || ((before === sign || /[.,]/.test(before)) && isDigit(text.charCodeAt(at - 2))) || (text.charAt(end) === sign && isDigit(text.charCodeAt(end + 1)));
}

/** 3.2∶41.5∶55.3, 4-0-7: the whole chain gives no figure. */
function chain(text: string, at: number, end: number, sign: string): Reading {
  let last = end;
  while (text.charAt(last) === sign && isDigit(text.charCodeAt(last + 1))) last = readNumeral(text, last + 1)?.end ?? last + 2;
  return noFigure(at, last);
}
