import { isSetAsHead } from '../text/letterCase';
import { columnWidth, endInColumn } from '../view/columnWidth';
import { isSetIn } from '../view/layout';
import { isFull } from '../view/lineBody';
import { isOfNameList } from '../view/nameList';
import { hasCue } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { ends, gap, isBody } from '../view/rows';
import { opensMarkedColumn } from './columnMarks';

/** Shorter lines end before the column does, whatever word comes next. */
const LEAST_SHARE = 0.6;
const SPACE = /\s/;

/** So far around a line others of its column are looked for, by so many cells the lines of one column differ, and so many tell how wide it is. */
const COLUMN_REACH = 3;
const RAGGED = 3;
const TELLING = 2;
const NARROWEST_COLUMN = 22;

/** Two cells: a character, or a mark that may not begin a line. */
const WIDE = 2;

/** 断った。|「番地ができたら: the mark that opens what is said may end no line, so that the one above leaves room for it; a paragraph is set in */
const opensQuotation = ({ texts, lines }: PageView, index: number): boolean => (lines.indent[index] ?? 0) === 0 && /^[「『]/.test(texts[index] ?? '');

/** Of a page whose columns differ in width: true where lines around this one are as long as it is, and hardly any is longer. */
function fillsOwnColumn(page: PageView, index: number): boolean {
  const cells = endInColumn(page, index) + (opensQuotation(page, index + 1) ? WIDE : 0);
  if (page.layout.wrapWidth === 0 || cells < NARROWEST_COLUMN) return false;
  let [alike, longer] = [0, 0];
  for (let at = index - COLUMN_REACH; at <= index + COLUMN_REACH; at++) {
    const more = at < 0 || at >= page.lines.count ? -cells : endInColumn(page, at) - cells;
    if (more > RAGGED) longer++;
    else if (at !== index && more >= -RAGGED) alike++;
  }
  return longer < TELLING && (alike >= TELLING || isFull(page, index));
}

/** Printed width of the first word of a line. */
function firstWord(page: PageView, index: number): number {
  const space = (page.texts[index] ?? '').search(SPACE);
  return space === -1 ? (page.lines.cells[index] ?? 0) : space;
}

/** True where words are set apart by spaces and the next line follows at once. */
function isWrapped(page: PageView, index: number): boolean {
  return page.language === 'en' && page.layout.wrapWidth > 0 && index >= 0 && index + 1 < page.lines.count && (page.lines.blanksBefore[index + 1] ?? 0) === 0;
}

const NARROW_WORD = /^[!-~]*/;

/** True for the end of a sentence that leaves room for two characters where paragraphs have no indent. */
const isLastOfParagraph = (page: PageView, index: number): boolean =>
  page.endsSentence[index] === 1 && !page.layout.indented && page.body[index] === 1 && (page.lines.blanksBefore[index + 1] ?? 0) === 0 && (page.lines.cells[index] ?? 0) + Math.max(WIDE, NARROW_WORD.exec(page.texts[index + 1] ?? '')?.[0].length ?? 0) + WIDE <= page.layout.wrapWidth;

/** True where the first word of the next line would still have had room on this one; of unspaced words at the end of a sentence only. */
export function hasRoom(page: PageView, index: number): boolean {
  if (page.language !== 'en') return isLastOfParagraph(page, index);
  return isWrapped(page, index) && endInColumn(page, index) + 1 + firstWord(page, index + 1) <= columnWidth(page, index);
}

/** True for a line that begins as an item of a list does, and no column whose paragraphs have such marks. */
export const isMarkedAsItem = (page: PageView, index: number): boolean => hasCue(page, index, 'listItem') && !opensMarkedColumn(page, index);

/** True for a line that looks like an item of a list, unless a full one goes on with it in mid-sentence that is no item itself, nor the head of a notice. */
export function isListItem(page: PageView, index: number): boolean {
  return isOfNameList(page, index) || (isMarkedAsItem(page, index) && (hasCue(page, index - 1, 'listItem') || hasCue(page, index - 1, 'noticeHead') || !goesOnFromFull(page, index)));
}

/** True for a line that a full one goes on with in mid-sentence, unless that ends with a colon. */
export function goesOnFromFull(page: PageView, index: number): boolean {
  return page.language !== 'en' && index > 0 && page.layout.wrapWidth > 0 && page.endsSentence[index - 1] !== 1 && !(page.tails[index - 1] ?? '').endsWith(':') && fillsColumn(page, index - 1);
}

/**
 * True where a line reaches the wrap width of a hard-wrapped page, or that of the lines around it. Of words set apart by spaces: where the next one had no more
 * room, unless the line is set as heads are.
 */
export function fillsColumn(page: PageView, index: number): boolean {
  if (!isWrapped(page, index)) return page.language === 'en' ? isFull(page, index) : fillsOwnColumn(page, index);
  return (page.lines.cells[index] ?? 0) > columnWidth(page, index) * LEAST_SHARE && !hasRoom(page, index) && !isSetAsHead(page.texts[index] ?? '');
}

/** を借りており、地上から双眼鏡で: true where running text breaks off, in a line of it or in the few words behind one that fills its column. */
export const breaksOff = (page: PageView, index: number): boolean =>
  !ends(page, index) && (isBody(page, index) || (isBody(page, index - 1) && fillsColumn(page, index - 1) && !ends(page, index - 1) && !gap(page, index) && !isSetIn(page, index)));
