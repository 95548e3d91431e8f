import { isCapitals } from '../text/letterCase';
import { isSetIn } from '../view/layout';
import { isFull } from '../view/lineBody';
import type { PageView } from '../view/pageView';
import { NEAR, cells, ends, exists, gap, isBody, text } from '../view/rows';
import { isAmidColumn } from './interruptions';

const isProse = (page: PageView, at: number): boolean => exists(page, at) && (isBody(page, at) || page.endsOpen[at] === 1);

/** Among some paragraphs in a row, a line each, of which none is indented: on a page of several hands not every story is set with indents. */
export function isSetPlain(page: PageView, index: number): boolean {
  if (page.layout.wrapWidth > 0) return false;
  let [first, last] = [index, index];
  while (index - first < NEAR && isProse(page, first - 1)) first--;
  while (last - index < NEAR && isProse(page, last + 1)) last++;
  for (let at = first; at <= last; at++) if (isSetIn(page, at)) return false;
  return last > first;
}

/** A block of text without the indent that paragraphs have, behind a finished one: captions are set so. */
export function isOutdented(page: PageView, index: number): boolean {
  if (!page.layout.indented || isSetIn(page, index) || cells(page, index) <= 16 || isCapitals(text(page, index)) || isSetPlain(page, index)) return false;
  return ends(page, index - 1) && (gap(page, index) || !isFull(page, index - 1)) && !isAmidColumn(page, index - 1);
}
