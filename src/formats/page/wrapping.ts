import { isSetAsHead } from './letterCase';
import { isFull } from './pageView';
import type { PageView } from './pageView';

/** Shorter lines end before the column does, whatever word comes next. */
const LEAST_SHARE = 0.6;
const SPACE = /\s/;

/** Printed width of the first word of a line. */
function firstWord(page: PageView, index: number): number {
  const space = (page.texts[index] ?? '').search(SPACE);
  return space === -1 ? (page.lines.cells[index] ?? 0) : space;
}

/** True where words are set apart by spaces and the next line follows at once. */
function isWrapped(page: PageView, index: number): boolean {
  return page.language === 'en' && page.layout.wrapWidth > 0 && index >= 0 && index + 1 < page.lines.count && (page.lines.blanksBefore[index + 1] ?? 0) === 0;
}

/** Two cells: a character, or a mark that may not begin a line. */
const WIDE = 2;
const NARROW_WORD = /^[!-~]*/;

/** True for the end of a sentence that leaves room for two characters where paragraphs have no indent. */
const isLastOfParagraph = (page: PageView, index: number): boolean =>
  page.endsSentence[index] === 1 && !page.layout.indented && page.body[index] === 1 && (page.lines.blanksBefore[index + 1] ?? 0) === 0 && (page.lines.cells[index] ?? 0) + Math.max(WIDE, NARROW_WORD.exec(page.texts[index + 1] ?? '')?.[0].length ?? 0) + WIDE <= page.layout.wrapWidth;

/** True where the first word of the next line would still have had room on this one; of unspaced words at the end of a sentence only. */
export function hasRoom(page: PageView, index: number): boolean {
  const { wrapWidth } = page.layout;
  if (page.language !== 'en') return isLastOfParagraph(page, index);
  if (!isWrapped(page, index)) return false;
  return (page.lines.cells[index] ?? 0) + 1 + firstWord(page, index + 1) <= wrapWidth;
}

/**
 * True where a line reaches the wrap width of a hard-wrapped page. Of words set apart by spaces: where the next one had no more
 * room, unless the line is set as heads are.
 */
export function fillsColumn(page: PageView, index: number): boolean {
  if (!isWrapped(page, index)) return isFull(page, index);
  return (page.lines.cells[index] ?? 0) > page.layout.wrapWidth * LEAST_SHARE && !hasRoom(page, index) && !isSetAsHead(page.texts[index] ?? '');
}
