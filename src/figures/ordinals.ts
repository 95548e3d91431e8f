import { bareOrdinalAt, ordinalAt, unitAt } from './hanUnits';
import { readNumeral } from './numeral';
import type { Print, Reader, Reading } from './print';
import { amount, isDigit, noFigure } from './print';

/** 第3318期 is an issue, 第128期 too: ranks in running text are small. */
const GREATEST_ISSUE = 100n;
/** 名列第一, 居第2: a rank that is said without what is ranked. */
const RANKED = /[居列名排位获]$/;

/** 第三批, 第十八道, 一期, 三楼, 六年级: ranks. What follows 第 otherwise (第4版) is no figure. */
export const readOrdinal: Reader = (print, at) => (print.text.charAt(at) === '第' ? readRank(print, at) : readBareRank(print, at));

function readRank({ text }: Print, at: number): Reading | null {
  const numeral = readNumeral(text, at + 1);
  if (!numeral || numeral.high) return null;
  const { end, value } = numeral;
  const word = ordinalAt(text, end);
  const isIssue = /^[期号]/.test(text.slice(end, end + 1)) && (value.coefficient >= GREATEST_ISSUE || /[总總]/.test(text.charAt(at - 1)));
  if (text.charAt(end) === '版' || text.charAt(end) === '面' || isIssue) return noFigure(at, end + 1);
  if (word) return amount(at, end + word.length, 'ordinal', value, { unit: { code: word, dimension: 'rank' } });
  const counted = unitAt(text, end);
  const isRank = !counted && (isDigit(text.charCodeAt(at + 1)) ? /^[,。;、!?)的 名]|^$/.test(text.charAt(end)) : RANKED.test(text.slice(Math.max(0, at - 1), at)) && /^[,。;、!?)]|^$/.test(text.charAt(end)));
  return isRank ? amount(at, end, 'ordinal', value) : noFigure(at, end);
}

/** 一期工程, 二楼, 三年级, 3列目. */
function readBareRank({ text, language }: Print, at: number): Reading | null {
  const numeral = readNumeral(text, at);
  if (!numeral || numeral.high || numeral.rounded || numeral.scale > 0 || numeral.bare) return null;
  const word = bareOrdinalAt(text, numeral.end);
  if (!word || numeral.value.exponent < 0) return null;
  if (word === '期' && (!numeral.single || /[年月周日季两]/.test(text.charAt(at - 1)))) return null;
  if (/目$|年生/.test(word) && language !== 'ja') return null;
  return amount(at, numeral.end + word.length, 'ordinal', numeral.value, { unit: { code: word, dimension: 'rank' } });
}
