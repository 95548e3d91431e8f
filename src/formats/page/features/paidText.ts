import { isSetIn } from '../view/layout';
import { hasCue } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { ends, isBody } from '../view/rows';

/** two.” Sold everywhere at 50 cents.—Advt.; (Adv.): so old papers say that what reads like news was paid for */
const PAID = /\Wadvt?\.\W?$/i;

/** So many lines the head and the paragraph of such a text have at most. */
const HEAD_LINES = 3;
const TEXT_LINES = 8;

/** True for a line of a paragraph that ends with such a word, or of the head over it. */
export function isPaidText(page: PageView, index: number): boolean {
  if (page.language !== 'en') return false;
  let first = index;
  while (first < index + HEAD_LINES && !isBody(page, first) && !ends(page, first)) first++;
  for (let at = first; at < first + TEXT_LINES && isBody(page, at); at++) {
    if (at > first && page.layout.indented && isSetIn(page, at)) return false;
    if (hasCue(page, at, 'advert') && PAID.test(page.tails[at] ?? '')) return true;
  }
  return false;
}
