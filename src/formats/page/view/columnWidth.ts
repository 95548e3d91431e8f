import type { Layout } from './layout';
import type { LineTable } from './lines';

/** Lines of a narrow column that follow a wide one are at least so near to its width: cells. */
const NEARLY = 8;

/** By so many cells a line may be too wide for its column. */
const LITTLE = 3;

/** How many lines ahead and behind are looked at for the width of a line's column. */
export const WIDTH_REACH = 1;

/** A line set farther in is no paragraph's first: cells. */
const DEEPEST_INDENT = 6;

/** Where a line ends in its column: behind its indent, where paragraphs have one. */
export function endInColumn({ lines, layout }: { readonly lines: LineTable; readonly layout: Layout }, index: number): number {
  const indent = lines.indent[index] ?? 0;
  const wide = layout.byCharacters ? 2 * ((lines.end[index] ?? 0) - (lines.start[index] ?? 0)) : 0;
  return Math.max(lines.cells[index] ?? 0, wide) + (layout.indented && indent <= DEEPEST_INDENT ? indent : 0);
}

/** The width of the column that a line stands in: cells; 0 where a paragraph is one line. */
export function columnWidth({ lines, layout: { wrapWidth, otherWidth } }: { readonly lines: LineTable; readonly layout: Layout }, index: number): number {
  if (otherWidth === 0) return wrapWidth;
  const narrow = Math.min(wrapWidth, otherWidth);
  const wide = Math.max(wrapWidth, otherWidth);
  return standsInWide(lines, index, narrow, (narrow + wide) / 2) ? wide : narrow;
}

/** True for a line too wide for the narrow column, for one a little too wide beside such a line, and for a short one that ends a paragraph of them. */
function standsInWide({ cells, blanksBefore }: LineTable, index: number, narrow: number, middle: number): boolean {
  const isWide = (at: number): boolean => (cells[at] ?? 0) > middle;
  const isFull = (at: number): boolean => (cells[at] ?? 0) >= narrow - NEARLY;
  if (isWide(index) || ((cells[index] ?? 0) > narrow + LITTLE && (isWide(index - 1) || isWide(index + 1)))) return true;
  if (!isWide(index - 1) || (blanksBefore[index] ?? 0) > 0) return false;
  const below = index + 1;
  return !isFull(index) || !isFull(below) || isWide(below) || (blanksBefore[below] ?? 0) > 0;
}
