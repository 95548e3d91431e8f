import { columnWidth } from '../view/columnWidth';
import { isSetIn } from '../view/layout';
import { isFull } from '../view/lineBody';
import { BYLINE_NONE } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { cells, ends, exists, gap, isBody } from '../view/rows';
import { startsMiddle } from './seams';

/** So many lines such a caption has at most. */
const MOST = 6;
/** 箱を運び出す職員=7日、浦北市: where and when, behind the sign; not 船長=当時(52)=が */
const SIGN = /[^=]=(?![がをはにのと])[^=。]{2,40}$/;

const isCaption = (page: PageView, whole: string): boolean => SIGN.test(whole) || (page.lexicon.cues.caption ?? []).some((cue) => cue.test(whole));

const isPlain = (page: PageView, at: number): boolean => exists(page, at) && !isSetIn(page, at);

/**
 * 担当者の携 | 箱を運び出す | 職員=7日 | 帯電話に…, with a blank line before and behind the second and the third: with which line a caption begins that stands
 * apart in the middle of a sentence of a Japanese column, and that this line is of; -1 where it is of none.
 */
export function firstSetApart(page: PageView, index: number): number {
  const { wrapWidth, indented, blankLines } = page.layout;
  if (page.language !== 'ja' || wrapWidth === 0 || !indented || blankLines === 'everywhere' || page.bylines[index] !== BYLINE_NONE) return -1;
  let first = index;
  while (first > index - MOST && !gap(page, first)) first--;
  let behind = index + 1;
  while (behind < first + MOST && !gap(page, behind)) behind++;
  const isApart = gap(page, first) && gap(page, behind) && isPlain(page, first) && isPlain(page, behind);
  if (!isApart || !isBody(page, first - 1) || !isFull(page, first - 1) || ends(page, first - 1) || !(isBody(page, behind) || startsMiddle(page, behind))) return -1;
  return isCaption(page, page.texts.slice(first, behind).join('')) ? first : -1;
}

/** 箱を運ぶ | 職員=7日 | 夕、港町: by so many cells each line of such a caption is narrower than the column at least. */
const NARROWER = 4;
/** =七日夕、港町: when it was taken */
const WHEN = /[^=。]{4}=(?![がをはにのと])[^=。]{0,4}[\d〇一二三四五六七八九十]日[^=。]*$/;

/**
 * 帯電話に… | かごで漁船に | 移される乗客 | =七日午前 | 八時、鷹島沖: with which line a caption narrower than its Japanese column begins that tells the day
 * of its picture, and that this line is of; -1 where it is of none.
 */
export function firstNarrower(page: PageView, index: number): number {
  const { wrapWidth, indented } = page.layout;
  if (page.language !== 'ja' || wrapWidth === 0 || !indented) return -1;
  const isNarrow = (at: number): boolean => isPlain(page, at) && page.bylines[at] === BYLINE_NONE && !ends(page, at) && cells(page, at) <= columnWidth(page, at) - NARROWER;
  if (!isNarrow(index)) return -1;
  let first = index;
  while (first > index - MOST && !gap(page, first) && isNarrow(first - 1)) first--;
  let behind = index + 1;
  while (behind < first + MOST && !gap(page, behind) && isNarrow(behind)) behind++;
  const isUnderText = isBody(page, first - 1) && (isFull(page, first - 1) || ends(page, first - 1));
  return isUnderText && behind > first + 1 && WHEN.test(page.texts.slice(first, behind).join('')) ? first : -1;
}
