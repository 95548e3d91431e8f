import { isSetIn } from '../view/layout';
import { isFull } from '../view/lineBody';
import { BYLINE_CREDIT, BYLINE_NONE } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { cells, ends, exists, gap, isBody, text } from '../view/rows';
import { byline } from './pictureGiver';
import { remembered } from './remembered';
import { startsMiddle } from './seams';

/** So many lines of one width a caption fills at most, besides its last; a digit may leave a cell of them blank. */
const MOST = 4;
const ALIKE = 1;
/** By so many cells they are wider than the column, over which a mark may hang. */
const WIDER = 2;
const STOPS = /[。、,]$/;

const isPlain = (page: PageView, at: number): boolean => exists(page, at) && page.bylines[at] === BYLINE_NONE && !isSetIn(page, at) && !gap(page, at);

/** The last line of what begins with a line in the middle of a paragraph of a Japanese column, and is wider than that; -1 where nothing does. */
function lastOfBox(page: PageView, first: number): number {
  const [width, { wrapWidth }] = [cells(page, first), page.layout];
  if (width < Math.max(cells(page, first - 1), wrapWidth) + WIDER || !isPlain(page, first) || !isBody(page, first - 1) || !isFull(page, first - 1)) return -1;
  let last = first;
  while (last + 1 < first + MOST && isPlain(page, last + 1) && Math.abs(cells(page, last + 1) - width) <= ALIKE) last++;
  const isSingle = last === first;
  // the rest is a shorter line, or one with the credit; a sentence that ends is text
  if (isPlain(page, last + 1) && (page.creditEnd[last + 1] === 1 || (!STOPS.test(text(page, last + 1)) && cells(page, last + 1) < wrapWidth - WIDER))) last++;
  const behind = byline(page, last + 1) === BYLINE_CREDIT ? last + 2 : last + 1;
  if (isSingle && (STOPS.test(text(page, first)) || behind === first + 1)) return -1;
  return isPlain(page, behind) && (isBody(page, behind) || ends(page, behind) || startsMiddle(page, behind)) && cells(page, behind) + WIDER < width ? last : -1;
}

/** 事務所が流 | サイレンの支柱を点検する県の職 | 員。後方は古沼ダム=17日 | 域の市町に…: with which line a caption begins that is wider than the column it breaks into, and that this line is of; -1 where it is of none. */
export const firstOfBox = remembered((page, index) => {
  if (page.language !== 'ja' || page.layout.wrapWidth === 0 || !page.layout.indented) return -1;
  for (let first = index; first >= index - MOST && first > 0; first--) if (lastOfBox(page, first) >= index) return first;
  return -1;
});
