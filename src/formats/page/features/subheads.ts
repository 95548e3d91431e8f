import { HAN } from '../text/han';
import { hasCue } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { FEATURE_REACH, isBody, isShort, text } from '../view/rows';

/** The line above, but for a button that a site has set between the two. */
export const above = (page: PageView, index: number): number => (hasCue(page, index - 1, 'button') ? index - 2 : index - 1);

/** Alone between two pieces of running text. */
const isBetween = (page: PageView, index: number): boolean => isShort(page, index) && isBody(page, above(page, index)) && isBody(page, index + 1);

/** Twins are nearer than this: what stands above and below them is looked at too. */
const TWIN_REACH = FEATURE_REACH - 1;

/** 钱从哪来 … 人从哪来: the subheads of a story are built alike. */
export function hasTwin(page: PageView, index: number): boolean {
  if (!isBetween(page, index)) return false;
  for (let step = 2; step < TWIN_REACH; step++) {
    for (const at of [index - step, index + step]) if (isBetween(page, at) && areAlike(text(page, index), text(page, at))) return true;
  }
  return false;
}

function areAlike(one: string, other: string): boolean {
  if (one.length < 3 || Math.abs(one.length - other.length) > 1) return false;
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at++) if (one[at] === other[at] && HAN.test(one[at] ?? '')) return true;
  return one.at(-1) === other.at(-1) && HAN.test(one.at(-1) ?? '');
}
