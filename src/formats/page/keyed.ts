import { BYLINE_NONE, hasCue } from './pageView';
import type { PageView } from './pageView';
import { hasRoom } from './wrapping';

/** Long jump: Dell, Heron Lake, 19-4; Grade 7: Ada Quill, Tom Ruhl; WP — Ruhl (3-1): a word, then what belongs to it */
const KEYED = /^(?:[A-Z\d][\w'’&.,-]{0,20}(?:\s[\w'’&.,-]{1,16}){0,2}:|[A-Z\d]{1,4}\s[—–])\s\S/;
const NEIGHBOURS = [-2, -1, 1, 2];

const isItem = (page: PageView, index: number): boolean => (KEYED.test(page.texts[index] ?? '') && page.bylines[index] === BYLINE_NONE && !hasCue(page, index, 'sourceNote')) || hasCue(page, index, 'score');

/** True in English for one of several such lines, or of several scores: items of a box, each of which stands for itself. */
export function isKeyed(page: PageView, index: number): boolean {
  return page.language === 'en' && isItem(page, index) && NEIGHBOURS.some((step) => isItem(page, index + step));
}

/** True for a line that begins such an item, and for one behind an item that had room for more. */
export function isApartFromItems(page: PageView, index: number): boolean {
  return isKeyed(page, index) || (isKeyed(page, index - 1) && hasRoom(page, index - 1));
}

const DIVIDER = /^[A-Z][\w'’&.,-]*(?:\s[\w'’&.,-]+){0,2}$/;
/** The next divider of a box is looked for within so many lines. */
const WITHIN = 8;

const isBetweenItems = (page: PageView, index: number): boolean =>
  DIVIDER.test(page.texts[index] ?? '') && !isKeyed(page, index) && isKeyed(page, index - 1) && isKeyed(page, index + 1);

/** GIRLS, Class B: a few words between the items of a box, or over the first of them where others stand between. */
export function dividesItems(page: PageView, index: number): boolean {
  if (isBetweenItems(page, index)) return true;
  if (!DIVIDER.test(page.texts[index] ?? '') || isKeyed(page, index) || !isKeyed(page, index + 1)) return false;
  for (let at = index + 2; at <= index + WITHIN && (isKeyed(page, at) || isBetweenItems(page, at)); at++) if (!isKeyed(page, at)) return true;
  return false;
}
