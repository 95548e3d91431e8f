import { isSetIn } from '../view/layout';
import { isFull } from '../view/lineBody';
import { BYLINE_CREDIT, BYLINE_NONE } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { cells, ends, exists, gap, isBody, text } from '../view/rows';
import { byline } from './pictureGiver';

/** So many lines of one width a caption fills at most, besides its last; by so many cells they may differ. */
const MOST = 4;
const ALIKE = 2;
/** By so many cells they are wider than the column, or narrower; a single one more clearly. */
const WIDER = 3;
const NARROWER = 6;
const CLEARLY = 4;
/** =9日, (左): what is narrow and has none of this may be a pull quote. */
const PICTURED = /=|\((?:[右左]|中央|手前|奥|[前後]列)/;

const STOPS = /[。、]$/;

const isPlain = (page: PageView, at: number): boolean => exists(page, at) && page.bylines[at] === BYLINE_NONE && !isSetIn(page, at) && !gap(page, at);

/** The last of the lines of one width, or at least of one given, that begin with a line. */
function lastAlike(page: PageView, first: number, least: number): number {
  let last = first;
  while (last + 1 < first + MOST && isPlain(page, last + 1) && cells(page, last + 1) >= least && Math.abs(cells(page, last + 1) - cells(page, first)) <= ALIKE) last++;
  return last;
}

/** The rest of a caption: a shorter line, or one with its credit; a sentence that ends is text. */
const isRest = (page: PageView, at: number, width: number): boolean => isPlain(page, at) && (page.creditEnd[at] === 1 || (!STOPS.test(text(page, at)) && cells(page, at) < width - ALIKE));

/** How wide the column is whose text a line stands under: that fills its line, where a mark may hang over, or breaks off with a few words; 0 where there is none. */
function columnOver(page: PageView, first: number): number {
  const fills = (at: number): boolean => isBody(page, at) && isFull(page, at);
  if (fills(first - 1)) return Math.min(cells(page, first - 1), page.layout.wrapWidth);
  return fills(first - 2) && !ends(page, first - 2) && !ends(page, first - 1) && isPlain(page, first - 1) ? Math.min(cells(page, first - 2), page.layout.wrapWidth) : 0;
}

/** The last line of what begins with a line in the middle of a paragraph of a Japanese column, and is set to another width; -1 where nothing does. */
function lastOfBox(page: PageView, first: number): number {
  const width = cells(page, first);
  const column = columnOver(page, first);
  const least = Math.max(column + WIDER, page.layout.wrapWidth + ALIKE);
  const isWide = width >= least;
  if (column === 0 || !(isWide || width <= column - NARROWER) || !isPlain(page, first) || cells(page, first - 1) >= least) return -1;
  const alike = lastAlike(page, first, isWide ? least : 0);
  const last = isRest(page, alike + 1, Math.min(column, width)) ? alike + 1 : alike;
  const credit = byline(page, last + 1) === BYLINE_CREDIT ? 1 : 0;
  const behind = last + credit + 1;
  if (alike === first && (!isWide || width < page.layout.wrapWidth + CLEARLY || STOPS.test(text(page, first)) || last + credit === first)) return -1;
  if (!isWide && credit === 0 && !PICTURED.test(page.texts.slice(first, last + 1).join(''))) return -1;
  const goesOn = isPlain(page, behind) && (isBody(page, behind) || ends(page, behind));
  return goesOn && (isWide ? cells(page, behind) + WIDER <= width : cells(page, behind) >= width + NARROWER) ? last : -1;
}

/** 事務所が流 | サイレンの支柱を点検する県の職 | 員。後方は古沼ダム=17日 | 域の市町に…: with which line a caption begins that is set to another width than the paragraph it breaks into, and that this line is of; -1 where it is of none. */
export function firstOfBox(page: PageView, index: number): number {
  if (page.language !== 'ja' || page.layout.wrapWidth === 0 || !page.layout.indented) return -1;
  for (let first = index; first >= index - MOST && first > 0; first--) if (lastOfBox(page, first) >= index) return first;
  return -1;
}
