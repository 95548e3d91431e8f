import type { LineRange, Span } from '../../../core/span';
import { lineText } from '../view/lines';
import type { PrintedLines } from '../view/pageView';

/** A text made of pieces of the source, with the way back. */
export interface Located {
  readonly text: string;
  /** Source offset of an offset into `text`. */
  readonly sourceAt: (offset: number) => number;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Lines of the table as one text, a line feed between them (a name may be split over two lines). */
export function located(page: PrintedLines, lines: readonly number[]): Located {
  const starts: { at: number; source: number }[] = [];
  let text = '';
  for (const line of lines) {
    if (text !== '') text += '\n';
    starts.push({ at: text.length, source: page.lines.start[line] ?? 0 });
    text += lineText(page.lines, line);
  }
  const sourceAt = (offset: number): number => {
    const piece = starts.findLast(({ at }) => at <= offset) ?? starts[0];
    return (piece?.source ?? 0) + offset - (piece?.at ?? 0);
  };
  return { text, sourceAt, firstLine: lines[0] ?? 0, lastLine: lines.at(-1) ?? 0 };
}

/** The part of a located text from `start` to `end`. */
export function within(where: Located, start: number, end: number): Located {
  return { ...where, text: where.text.slice(start, end), sourceAt: (offset) => where.sourceAt(start + offset) };
}

/** A text that is set in columns as if it had not been cut into lines: 新城⏎日報記者 is 新城日報記者. */
export function withoutBreaks(where: Located): Located {
  const kept = [...where.text.matchAll(/[^\n]/g)].map(({ index }) => index);
  return { ...where, text: where.text.replaceAll('\n', ''), sourceAt: (offset) => where.sourceAt(kept[offset] ?? where.text.length) };
}

/** The source span of [start, end) of a located text. */
export function spanOf(where: Located, [start, end]: readonly [number, number]): Span {
  return { start: where.sourceAt(start), end: where.sourceAt(end - 1) + 1 };
}

/** The physical lines of a located text. */
export function rangeOf(page: PrintedLines, where: Located): LineRange {
  return { first: page.lines.number[where.firstLine] ?? 0, last: page.lines.number[where.lastLine] ?? 0 };
}

