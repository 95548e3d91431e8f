import { canBeLatinName } from '../bylines/names';
import { isSetIn } from '../view/layout';
import { BYLINE_MARKED, hasCue } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { REPEATS_EARLIER, REPEATS_LATER } from '../view/repeats';
import { FEATURE_REACH, NEAR, ahead, cells, ends, endsText, exists, isShort, text, within } from '../view/rows';
import { isHeadLine } from './headLines';
import { byline } from './pictureGiver';

/** So many lines are the top of a file. */
export const TOP = 6;

/** One of several short lines in a row, two of which stand again further down: titles before their stories. */
export function inTitleList(page: PageView, index: number): boolean {
  if (!isShort(page, index)) return false;
  let repeated = page.repeats[index] === REPEATS_LATER ? 1 : 0;
  for (const direction of [-1, 1]) {
    for (let step = 1; step <= NEAR && isShort(page, index + step * direction); step++) if (page.repeats[index + step * direction] === REPEATS_LATER) repeated++;
  }
  return repeated >= 2 || isOverListed(page, index);
}

/** So many titles are a list. */
const LISTED = 4;

/** One of some titles in a row, over the one of them that stands there again as the headline of its story. */
function isOverListed(page: PageView, index: number): boolean {
  const runTo = (direction: 1 | -1, test: (at: number) => boolean): number => {
    for (let step = direction === 1 ? 1 : 0; step <= NEAR && isHeadLine(page, index + step * direction); step++) if (test(index + step * direction)) return step;
    return -1;
  };
  const below = runTo(1, (at) => page.repeats[at] === REPEATS_EARLIER);
  const above = below === -1 ? -1 : runTo(-1, (at) => page.repeats[at] === REPEATS_LATER);
  return above !== -1 && above + below >= LISTED;
}

/** Cells of a title that a site has cut. */
const LONGEST_TITLE = 44;
const CUT_SHORT = /^[^。！？!?…]{4,}(?:…{1,2}|\.{3,6})$/;

/** 水库清淤清了三年 淤泥却…: a short line that was cut, not far from another: titles of what stands elsewhere. */
export function isCutTitle(page: PageView, index: number): boolean {
  const isCut = (at: number): boolean => exists(page, at) && cells(page, at) <= LONGEST_TITLE && CUT_SHORT.test(text(page, at));
  return isCut(index) && within(3, (step) => isCut(index - step) || isCut(index + step));
}

/** True for buttons and addresses of a site, but not for where it has an article from: http://… 2031年5月4日08:20 云石晚报 */
const isSiteButton = (page: PageView, at: number): boolean => hasCue(page, at, 'navigation') && !hasCue(page, at, 'sourceNote');

/** A short line with buttons or addresses below, and above too unless it opens the file; those below a byline are of its article, and the last sentence of a text, what is set in like one, and who signs it are none. */
export function amidButtons(page: PageView, index: number): boolean {
  if (!isShort(page, index) || byline(page, index) === BYLINE_MARKED) return false;
  const [buttons, writer] = [ahead(page, index, (at) => isSiteButton(page, at)), ahead(page, index, (at) => byline(page, at) === BYLINE_MARKED)];
  if (buttons === 0 || (writer > 0 && writer < buttons)) return false;
  if (endsText(page, index - 1) && (ends(page, index) || (page.layout.indented && isSetIn(page, index)))) return false;
  return index < TOP || within(NEAR, (step) => isSiteButton(page, index - step));
}

/** 2031-05-04 08:20 来源:云石日报; 期次:第12期 作者:石越: what a site says of an article, under its headline */
const WHEN_PUT = /\d:\d\d|^期次|\d{4}-\d{1,2}-\d/;
/** True for a line of a head right over such a line. */
export const isOverSource = (page: PageView, at: number): boolean =>
  isHeadLine(page, at) && !hasCue(page, at, 'navigation') && !hasCue(page, at, 'folio') && !hasCue(page, at, 'sourceNote') && hasCue(page, at + 1, 'sourceNote') && WHEN_PUT.test(text(page, at + 1));

/** So many buttons may stand in a row amid an article. */
const BUTTONS_IN_ROW = 5;

/** The first line on one side (-1 above, 1 below) that is no button. */
function pastButtons(page: PageView, index: number, side: -1 | 1): number {
  let at = index + side;
  while (Math.abs(at - index) <= BUTTONS_IN_ROW && hasCue(page, at, 'button')) at += side;
  return at;
}

/** 分享 between two paragraphs; 大 中 小 between what a site says of an article and a picture: a button with its article on both sides */
export function isButtonInside(page: PageView, index: number): boolean {
  if (!hasCue(page, index, 'button')) return false;
  const isOfArticle = (at: number): boolean => exists(page, at) && !hasCue(page, at, 'button') && !isSiteButton(page, at) && !hasCue(page, at, 'folio') && !hasCue(page, at, 'staffBox');
  return isOfArticle(pastButtons(page, index, -1)) && isOfArticle(pastButtons(page, index, 1));
}

/** Lines of a comment over the one that says when it was made, and of the first under the head of all. */
const COMMENT_LINES = 3;

/** 山有木 / 这张照片里有我爷爷。 / 09-10 07:55 赞 88 回复: over such a line, or under one, over another */
export function isInComments(page: PageView, index: number): boolean {
  if (hasCue(page, index, 'comment')) return true;
  const isBelow = within(COMMENT_LINES, (step) => hasCue(page, index - step, 'comment'));
  const isAbove = within(COMMENT_LINES, (step) => hasCue(page, index + step, 'comment'));
  return isBelow && isAbove;
}

/** So many buttons near by are those of a site. */
const SITE_BUTTONS = 3;

/** Among the buttons of a site: what is short there is as often a title of another article as anything of this one. */
export function isAmongButtons(page: PageView, index: number): boolean {
  let buttons = 0;
  for (let at = index - FEATURE_REACH; at <= index + FEATURE_REACH && buttons < SITE_BUTTONS; at++) if (at !== index && isSiteButton(page, at)) buttons++;
  return buttons === SITE_BUTTONS;
}

/** Ada Quill / Farm reporter / Ada Quill has covered the valley since 2011.: what a site says of a writer below what she wrote */
const WRITER_AT_WORK = /^(?:is|was|has|covers|writes|reports|joined|works|edits|grew up|started|began)\b/;

/** True for a line of three that begin with a name, go on with what its bearer is, and end with what she does. */
export function isInAuthorBox(page: PageView, index: number): boolean {
  if (page.language !== 'en') return false;
  for (let first = index - 2; first <= index; first++) {
    const [name, about] = [text(page, first), text(page, first + 2)];
    if (!hasCue(page, first + 1, 'bylineTitle') || !isShort(page, first) || !canBeLatinName(name)) continue;
    const called = about.startsWith(`${name} `) ? name : name.slice(0, name.indexOf(' '));
    if (about.startsWith(`${called} `) && WRITER_AT_WORK.test(about.slice(called.length + 1))) return true;
  }
  return false;
}
