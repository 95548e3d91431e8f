import { BYLINE_NONE, hasCue } from './pageView';
import type { PageView } from './pageView';

/** So far on either side a line of a head is compared with the others. */
const REACH = 5;
/** A difference in length that the eye sees: cells. */
const SEEN = 2;

/** Where a line stands among the short lines in a row that are no bylines: a head cluster, if they are one. */
export interface HeadRun {
  readonly before: number;
  readonly after: number;
  /** True where the line is shorter than all others that are no labels, and there are others. */
  readonly isShortest: boolean;
  readonly isLongest: boolean;
}

/** True for a short line that names nobody. */
export function isHeadLine(page: PageView, index: number): boolean {
  return index >= 0 && index < page.lines.count && page.body[index] !== 1 && page.bylines[index] === BYLINE_NONE;
}

const ALONE: HeadRun = { before: 0, after: 0, isShortest: false, isLongest: false };

/** The head cluster around a line; what is asked of it depends on the lines at most REACH away. */
export function headRunAt(page: PageView, index: number): HeadRun {
  if (!isComparable(page, index)) return ALONE;
  const here = page.lines.cells[index] ?? 0;
  const counts = { before: 0, after: 0 };
  let [shortest, longest] = [Infinity, 0];
  for (const [side, step] of [['before', -1], ['after', 1]] as const) {
    for (let at = index + step; counts[side] < REACH && isComparable(page, at); at += step) {
      counts[side]++;
      const cells = page.lines.cells[at] ?? 0;
      shortest = Math.min(shortest, cells);
      longest = Math.max(longest, cells);
    }
  }
  return { ...counts, isShortest: here + SEEN <= shortest && longest > 0, isLongest: longest > 0 && here >= longest + SEEN };
}

/** A head line that is no label: labels say nothing of the length of the lines below. */
function isComparable(page: PageView, index: number): boolean {
  return isHeadLine(page, index) && !hasCue(page, index, 'label') && !hasCue(page, index, 'opinionLabel');
}
