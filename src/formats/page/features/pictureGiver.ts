import { isTitleCase } from '../text/letterCase';
import { isSetIn } from '../view/layout';
import { BYLINE_BARE, BYLINE_CREDIT, BYLINE_MARKED, BYLINE_NONE, bylineOfLine, hasCue } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { cells, ends, endsText, exists, gap, isBody, isShort, startsLower, text } from '../view/rows';

/** What a line is as a byline (BYLINE_…); whoever gave a picture has its credit. */
export const byline = (page: PageView, index: number): number => (!exists(page, index) ? 0 : isPictureGiver(page, index) ? BYLINE_CREDIT : drawsForWriter(page, index) ? BYLINE_MARKED : (page.bylines[index] ?? 0));

/** 画・樽谷久子 under 岸本 冬吾: who draws for the writer of a novel stands beside him, and under no picture */
const DRAWN = /^(?:画|え|絵|さし絵|挿絵|題字)[・=:\s]/;
const drawsForWriter = (page: PageView, index: number): boolean => page.language === 'ja' && page.bylines[index - 1] === BYLINE_BARE && DRAWN.test(text(page, index));

/** (共同), (ロイター=共同): in Japanese an agency alone under what ends no sentence has given the picture; 写真部 岸本拓: his desk takes pictures */
const AGENCY_ALONE = /^[(=][^()=]{1,8}(?:=[^()=]{2,8})?[)=]$/;
const PHOTO_DESK = /^[(【〔]?(?:写真|映像)[^\s・]{0,2}(?:部|センター)[・\s]/;

/** True for a line under the two lines of a head and over the first line of a paragraph: whoever is named there writes, be he a photographer. */
const isUnderHead = (page: PageView, index: number): boolean =>
  [index - 1, index - 2].every((at) => page.body[at] === 0 && page.endsSentence[at] === 0 && page.bylines[at] === BYLINE_NONE && !hasCue(page, at, 'caption')) && page.body[index + 1] === 1 && page.layout.indented && isSetIn(page, index + 1);

const isPictureGiver = (page: PageView, index: number): boolean =>
  isChinesePictureGiver(page, index) || isEnglishPictureGiver(page, index) || (page.language === 'ja' && index > 0 && page.bylines[index] === BYLINE_MARKED && ((PHOTO_DESK.test(text(page, index)) && !isUnderHead(page, index)) || (!ends(page, index - 1) && AGENCY_ALONE.test(text(page, index)) && bylineOfLine(page, index)?.groups[0]?.role === 'agency')));

const QUOTED = /[”’"]$/;
/** on behalf of the volunteers: under whoever signs for others */
const ON_BEHALF = /^(?:on behalf of|for) /;
/** Ada Quill under the last sentence of a picture story, or of a caption over the second half of the sentence that picture and caption have cut; under a quotation it is who was quoted */
const isEnglishPictureGiver = (page: PageView, index: number): boolean =>
  page.language === 'en' && page.bylines[index] === BYLINE_BARE && endsText(page, index - 1) && !isTitleCase(text(page, index - 1)) && !QUOTED.test(text(page, index - 1)) && ((startsLower(page, index + 1) && !ON_BEHALF.test(text(page, index + 1))) || isUnderScene(page, index) || breaksOffAbove(page, index - 2));

/** The harbor board asked Mr. | The cannery, seen on Friday. | TOM RUHL | Dell to go: where a paragraph is one line, under what a broken one stands over */
const breaksOffAbove = (page: PageView, index: number): boolean => page.layout.wrapWidth === 0 && isBody(page, index) && !ends(page, index);

/** True under a short line and one paragraph in a column that begins with somebody doing something, as captions do. */
function isUnderScene(page: PageView, index: number): boolean {
  let first = index - 1;
  while (first > index - CAPTION_LINES && !gap(page, first) && !hasCue(page, first, 'captionTense')) first--;
  return page.layout.wrapWidth > 0 && !text(page, index).includes(',') && hasCue(page, first, 'captionTense') && isShort(page, first - 1) && page.bylines[first - 1] === BYLINE_NONE;
}

const AGENCY = /^[(〔【[]?(?!新[华華]|中[新央])(?:..社|路透|[A-Z]{2}|Reuters|Getty|達志|视觉|東方)/;

/** （法新社） under a caption that interrupts a story, or under the one paragraph of a picture story: an agency from abroad alone where no story ends */
function isChinesePictureGiver(page: PageView, index: number): boolean {
  if (page.language !== 'zh' || index < 2 || page.bylines[index] !== BYLINE_MARKED || cells(page, index) > LONGEST_AGENCY || !AGENCY.test(text(page, index)) || !bylineOfLine(page, index)?.groups.every(({ role }) => role === 'agency')) return false;
  if (isBody(page, index - 1) || ends(page, index - 1)) return goesOnWithText(page, index + 1) || isUnderOneParagraph(page, index);
  return isBody(page, index - 2) && !ends(page, index - 2) && goesOnWithText(page, index + 1);
}

/** Cells of an agency or two in brackets. */
const LONGEST_AGENCY = 24;

/** True for running text that opens no story. */
export const goesOnWithText = (page: PageView, at: number): boolean => exists(page, at) && isBody(page, at) && page.leads[at] !== 1 && page.lines.pageBreak[at] !== 1;

/** True under a single paragraph that a short line heads, as in a picture story; the items of a column of briefs are headed by bullets. */
function isUnderOneParagraph(page: PageView, index: number): boolean {
  let first = index - 1;
  while (first > index - CAPTION_LINES && first > 0 && page.layout.wrapWidth > 0 && isBody(page, first - 1) && !ends(page, first - 1) && !(page.layout.indented && isSetIn(page, first))) first--;
  const head = first - 1;
  return page.leads[first] !== 1 && isShort(page, head) && page.bylines[head] === BYLINE_NONE && !ends(page, head) && !hasCue(page, head, 'headlineBullet') && !hasCue(page, head, 'listItem');
}

/** Lines that a caption may be wrapped over. */
export const CAPTION_LINES = 7;
