import { isSetIn } from '../view/layout';
import { isFull } from '../view/lineBody';
import { BYLINE_NONE } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { FEATURE_REACH, cells, ends, exists, gap, isBody, isShort, text } from '../view/rows';
import { echoShare } from './echo';
import { byline } from './pictureGiver';
import { remembered } from './remembered';

/** How far a pull quote may stand from the words that it repeats. */
const ECHO_REACH = FEATURE_REACH - 1;
/** Cells of each line of a pull quote in two. */
const SAYING_CELLS = 34;
const QUOTATION = /[“”「」‘’]/;

/** 船を待つ間に、潮が変わる: in a Japanese paragraph's words a clause ends as no headline's does */
const CLAUSE_OF_TEXT = /[\u3041-\u3096]、/;

const speaks = (page: PageView, index: number): boolean =>
  ends(page, index) || page.quoteOpen[index] === 1 || QUOTATION.test(text(page, index)) || (page.language === 'ja' && exists(page, index - 1) && isBody(page, index - 1) && (CLAUSE_OF_TEXT.test(text(page, index)) || (page.layout.wrapWidth > 0 && !ends(page, index - 1))));

/** 潮水退了,|才知道誰沒帶槳; 宛名は|「川の中 岸本様」: the first of two short lines whose words, put together, stand near by though no stop ends them: all of them, unless a comma ends the first */
function isEchoInTwo(page: PageView, index: number): boolean {
  const isClause = text(page, index).endsWith(',');
  if (page.language === 'en' || !exists(page, index - 1) || ends(page, index) || (!isClause && (page.language !== 'ja' || page.layout.wrapWidth === 0))) return false;
  const isPart = (at: number): boolean => isShort(page, at) && cells(page, at) <= SAYING_CELLS && byline(page, at) === BYLINE_NONE && !isSetIn(page, at);
  return isPart(index) && isPart(index + 1) && (isBody(page, index - 1) || ends(page, index - 1)) && !isShort(page, index + 2) && echoShare(page, index, ECHO_REACH, index + 1) >= (isClause ? 0.5 : 1);
}

const OPENS_QUOTATION = /^[“‘"][^”"]+$/;
const CLOSES_QUOTATION = /^[^“‘]*[”’"][.!?]?$/;
const QUOTED_LINES = 4;

/** ‘They were kind. They | should be running it’: in English a line of a quotation in a few short lines whose words, put together, stand near by */
function isEchoInQuotation(page: PageView, index: number): boolean {
  if (page.language !== 'en' || !isShort(page, index)) return false;
  let first = index;
  while (first > index - QUOTED_LINES && !OPENS_QUOTATION.test(text(page, first)) && isShort(page, first - 1) && !gap(page, first)) first--;
  if (!OPENS_QUOTATION.test(text(page, first))) return false;
  let last = Math.max(first + 1, index);
  while (last < first + QUOTED_LINES && !CLOSES_QUOTATION.test(text(page, last))) last++;
  for (let at = first + 1; at <= last; at++) if (!isShort(page, at) || gap(page, at)) return false;
  return CLOSES_QUOTATION.test(text(page, last)) && echoShare(page, first, ECHO_REACH - QUOTED_LINES, last) >= 0.5;
}

/** How much of a line stands in the lines around too. */
const echoOf = remembered((page, index) => echoShare(page, index, ECHO_REACH));

/** A short sentence or quotation whose words stand in the running text near by too: how a pull quote looks. */
export const isEcho = remembered((page, index) => {
  if (isEchoInTwo(page, index) || isEchoInQuotation(page, index)) return true;
  if (cells(page, index) > page.headCells || !speaks(page, index)) return false;
  return (!isFull(page, index) || QUOTATION.test(text(page, index).charAt(0))) && echoOf(page, index) >= 0.5;
});

/** 「灯は消さない」: in Japanese what is quoted has no stop in the quotation marks */
const QUOTED_WHOLE = /^[「『][^「」『』]+[」』]$/;

/** “渡船停了，人不能停。”: a short sentence all of which stands in the running text near by */
export function isVerbatim(page: PageView, index: number): boolean {
  const isQuotation = page.language === 'ja' && QUOTED_WHOLE.test(text(page, index));
  if (isFull(page, index) && (!isQuotation || ends(page, index - 1))) return false;
  return (isQuotation || ends(page, index)) && cells(page, index) <= page.headCells && echoOf(page, index) === 1;
}

/** A short line of other words under a paragraph, all of which stand in the running text near by. */
export function isWholeEcho(page: PageView, index: number): boolean {
  return isShort(page, index) && isBody(page, index - 1) && !speaks(page, index) && echoOf(page, index) === 1;
}
