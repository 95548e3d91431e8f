import { columnWidth } from './columnWidth';
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

/** A line set farther in is no paragraph's first: cells. */
const DEEPEST_INDENT = 6;

/** Where a line ends in its column: behind its indent, where paragraphs have one. */
function endOf({ lines, layout }: PageView, index: number): number {
  const indent = lines.indent[index] ?? 0;
  return (lines.cells[index] ?? 0) + (layout.indented && indent <= DEEPEST_INDENT ? indent : 0);
}

/** True where words are set apart by spaces and the first word of the next line would still have had room on this one. */
export function hasRoom(page: PageView, index: number): boolean {
  return isWrapped(page, index) && endOf(page, index) + 1 + firstWord(page, index + 1) <= columnWidth(page, index);
}

/**
 * True where a line reaches the wrap width of a hard-wrapped page. Of words set apart by spaces: where the next one had no more
 * room, unless the line is set as heads are.
 */
export function fillsColumn(page: PageView, index: number): boolean {
  if (!isWrapped(page, index)) return isFull(page, index);
  return (page.lines.cells[index] ?? 0) > columnWidth(page, index) * LEAST_SHARE && !hasRoom(page, index) && !isSetAsHead(page.texts[index] ?? '');
}
