import { columnWidth } from '../view/columnWidth';
import { isSetIn } from '../view/layout';
import { isFull } from '../view/lineBody';
import { BYLINE_CREDIT, BYLINE_MARKED, bylineOfLine, hasCue } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { cells, ends, exists, gap, isBody, text } from '../view/rows';
import { beganAbove, showsCaption } from './captionLines';
import { CAPTION_LINES, byline } from './pictureGiver';
import { firstOfBox } from './boxedCaptions';
import { breaksOff } from './wrapping';

/** 江藤 露草 選: who picks the poems of readers, under the name of their column; (担当・江藤露草): who keeps a column */
export const CHOOSER = /^\(?(?:選者?|担当)[・=:\s]|選者?$/;
const PICTURE = /[摄攝影图圖]/;
/** Running text; not a deck that fills the column, under the one line of a headline. */
const isTextOver = (page: PageView, at: number): boolean => isBody(page, at) && (page.layout.wrapWidth === 0 || ends(page, at) || isBody(page, at - 1));
/** 林望摄影报道, 圖文/林望, 記者林望 文/攝 under running text: who has brought the picture; under a headline it is a byline */
export const isPhotoReport = (page: PageView, at: number): boolean =>
  page.language === 'zh' && byline(page, at) === BYLINE_MARKED && PICTURE.test(text(page, at)) && exists(page, at - 1) && (isTextOver(page, at - 1) || (ends(page, at - 1) && page.endsAsking[at - 1] !== 1)) && bylineOfLine(page, at)?.groups.some(({ role }) => role === 'photographer') === true;

/** True for a line that says whose a picture is. */
export const isPictureCredit = (page: PageView, at: number): boolean =>
  (byline(page, at) === BYLINE_CREDIT || isPhotoReport(page, at)) && !hasCue(page, at, 'staffBox') && !hasCue(page, at, 'sourceNote') && !hasCue(page, at, 'labelNote') && !CHOOSER.test(text(page, at));

const PICTURED = /[。,][图圖][为為]/;

/** 文・樽谷久子 over 写真・岸本拓, (次回は8日、浦北町) over both: no caption, though a credit stands below */
const isNoCaption = (page: PageView, at: number): boolean => page.language === 'ja' && (byline(page, at) === BYLINE_MARKED || hasCue(page, at, 'labelNote'));

/** True where the paragraph that this line begins or goes on with ends in a photo credit, or a line with one follows it. */
export function creditBelow(page: PageView, index: number): boolean {
  if (isNoCaption(page, index)) return false;
  for (let at = index; at < index + CAPTION_LINES && exists(page, at); at++) {
    if (at > index && isPictureCredit(page, at)) return true;
    if (at > index && (firstOfBox(page, at) === at || (page.language === 'zh' && hasCue(page, at, 'headlineBullet')))) return false;
    if (at > index && (ends(page, at - 1) || gap(page, at) || (page.layout.indented && isSetIn(page, at)))) return false;
    if (page.creditEnd[at] === 1 || PICTURED.test(text(page, at)) || (page.language === 'ja' && hasCue(page, at, 'caption'))) return true;
  }
  return false;
}

/** So many lines has the last sentence of a paragraph that is a caption. */
const LAST_LINES = 4;

/** 老榕倒塌,一旁的廟完好。| 記者林望/攝: where a column's paragraphs are set in, the last sentence of one that ends over a credit behind which text goes on; it begins a line under one that ends a sentence. */
export function isLastOverCredit(page: PageView, index: number): boolean {
  if (page.language === 'en' || !page.layout.indented || page.layout.wrapWidth === 0 || !exists(page, index - 1) || isSetIn(page, index) || gap(page, index) || !ends(page, index - 1) || !isBody(page, index)) return false;
  for (let at = index + 1; at <= index + LAST_LINES && exists(page, at); at++) {
    if (isPictureCredit(page, at)) return exists(page, at + 1) && (isBody(page, at + 1) || ends(page, at + 1));
    if (gap(page, at) || isSetIn(page, at) || ends(page, at - 1)) return false;
  }
  return false;
}

/** A short line, then a paragraph or two, then a credit: how a photo item looks; where the lines of a head stand apart, its text does too. */
export function photoAhead(page: PageView, index: number): boolean {
  if (isBoxInColumn(page, index) || (page.layout.headsApart && !gap(page, index + 1))) return false;
  let at = index + 1;
  while (at <= index + CAPTION_LINES && (isBody(page, at) || (at > index + 1 && isBody(page, at - 1) && (ends(page, at) || page.creditEnd[at] === 1)))) {
    if (page.creditEnd[at] === 1) return true;
    at++;
  }
  return at > index + 1 && isPictureCredit(page, at);
}

/** Of the last line of a caption so much of the column is filled at most. */
const LAST_OF_CAPTION = 0.8;

/** ▲, 图为, 写真: with these a caption begins. */
const CAPTION_START = /^(?:[▲▼◀▶■◆●]|[图圖写][:为為真])/;

/** True where what follows can go on with a paragraph that a caption has interrupted. */
export const goesOnBehind = (page: PageView, index: number): boolean =>
  exists(page, index + 1) && !gap(page, index + 1) && (isBody(page, index + 1) || ends(page, index + 1)) && !(page.layout.indented && isSetIn(page, index + 1));

/** A line narrower than its column that stands in the middle of a paragraph of it: a box of another width is set there. */
const isBoxInColumn = (page: PageView, index: number): boolean =>
  page.layout.indented && page.layout.wrapWidth > 0 && index > 0 && !isFull(page, index) && !isSetIn(page, index) && !gap(page, index) && breaksOff(page, index - 1);

/** True for the last line of a caption behind which text goes on: it ends with its credit, or in Japanese says where and when over its credit. */
function endsCaption(page: PageView, index: number): boolean {
  if (page.creditEnd[index] === 1) return goesOnBehind(page, index);
  return page.language === 'ja' && showsCaption(page, index) && isPictureCredit(page, index + 1) && goesOnBehind(page, index + 1);
}

/** ▲老街茶館昨晚打烊,街坊自發到場|合影。(記者衛青瓷攝): the line before the short end of a caption in a column is of the caption too, and that before its end in a box. */
export function isOverCaptionEnd(page: PageView, index: number): boolean {
  const next = index + 1;
  if (page.language === 'en' || ends(page, index) || !exists(page, next) || gap(page, next) || isPictureCredit(page, next)) return false;
  const isBoxed = isBoxInColumn(page, index) && endsCaption(page, next);
  if (isBoxed || !isFull(page, index)) return isBoxed;
  if (CAPTION_START.test(text(page, next))) return false;
  const goesOnWithText = isBody(page, index - 1) && !ends(page, index - 1) && !gap(page, index) && cells(page, index) <= columnWidth(page, index) + 1;
  if (page.language === 'ja' && (goesOnWithText ? beganAbove(page, next) : showsCaption(page, next))) return true;
  return page.creditEnd[next] === 1 && cells(page, next) <= page.layout.wrapWidth * LAST_OF_CAPTION && goesOnBehind(page, next);
}

/** 市民在服务大厅询问新规; 12月7日傍晚,市民在甲板上合影: somebody somewhere doing something, in one clause or two */
const CAPTION_VERB = /^[①-⑳▲▼◀▶►◆■]?(?:[^。,]{2,12},)?[^。,]{2,14}(?:在|正|正在)[^。,]{2,24}[。,]?[^。]{0,24}[。.]?$/;

/** 林望展示他修好的座钟。 秦远舟给学员讲解刀法。: somebody, then what he shows or does, in one clause of no tense */
const SHOWN = /^(?![他她我你记這这了的]|[^。,]{0,8}从)[\u4e00-\u9fff·]{2,8}?(?:[向给为用带领][^。,的了]{1,10})?(?:展示|演示|示范|讲解|查看|翻[看阅]|整理|擦拭|巡[查护检]|检[修查]|清[点理]|调试|操作|采[摘收]|修[理补剪]|教(?![育学师研材練练]))[^。,了说]{2,20}。$/;

/** True for what tells what is seen, as captions do. */
export const tellsWhatIsSeen = (line: string): boolean => CAPTION_VERB.test(line) || SHOWN.test(line);

/** 题图摄影 石 越: who took the picture, no more */
export const isChineseCredit = (page: PageView, index: number): boolean => page.language === 'zh' && byline(page, index) === BYLINE_CREDIT;
