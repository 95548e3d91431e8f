import { BYLINE_NONE, hasCue } from './pageView';
import type { PageView } from './pageView';

/** Long jump: Dell, Heron Lake, 19-4; Grade 7: Ada Quill, Tom Ruhl; WP — Ruhl (3-1): a word, then what belongs to it */
const KEYED = /^(?:[A-Z\d][\w'’&.,-]{0,20}(?:\s[\w'’&.,-]{1,16}){0,2}:|[A-Z\d]{1,4}\s[—–])\s\S/;
const NEIGHBOURS = [-2, -1, 1, 2];

const isItem = (page: PageView, index: number): boolean => (KEYED.test(page.texts[index] ?? '') && page.bylines[index] === BYLINE_NONE && !hasCue(page, index, 'sourceNote')) || hasCue(page, index, 'score');

/** True in English for one of several such lines, or of several scores: items of a box, each of which stands for itself. */
export function isKeyed(page: PageView, index: number): boolean {
  return page.language === 'en' && isItem(page, index) && NEIGHBOURS.some((step) => isItem(page, index + step));
}
