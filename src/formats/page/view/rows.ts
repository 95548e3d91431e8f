import type { Cue } from '../../../lexicon/lexicon';
import { hasCue } from './pageView';
import type { PageView } from './pageView';

/** How many lines ahead and behind a feature may look; an edit can change the features of no line farther away. */
export const FEATURE_REACH = 12;
/** So many short lines are passed over on the way to what is looked for. */
export const NEAR = 8;

/** How wide a line is, in cells: one for a narrow character, two for a wide one. */
export const cells = (page: PageView, index: number): number => page.lines.cells[index] ?? 0;
/** True for a line of the page. */
export const exists = (page: PageView, index: number): boolean => index >= 0 && index < page.lines.count;
/** True for a line that looks like running text. */
export const isBody = (page: PageView, index: number): boolean => page.body[index] === 1;
/** True for a line of the page that looks like no running text. */
export const isShort = (page: PageView, index: number): boolean => exists(page, index) && !isBody(page, index);
/** True for a line that ends a sentence. */
export const ends = (page: PageView, index: number): boolean => page.endsSentence[index] === 1;
/** True for a line behind a blank one. */
export const gap = (page: PageView, index: number): boolean => (page.lines.blanksBefore[index] ?? 0) > 0;

/** A line as it is matched; empty outside the page. */
export const text = (page: PageView, index: number): string => page.texts[index] ?? '';

/** Distance from a line to the first following line that satisfies a test, over short lines only; 0 where none does within reach. */
export function ahead(page: PageView, index: number, test: (at: number) => boolean): number {
  for (let step = 1; step <= NEAR && exists(page, index + step); step++) {
    if (test(index + step)) return step;
    if (isBody(page, index + step)) return 0;
  }
  return 0;
}

/** True where one of the steps from 1 to `reach` satisfies a test. */
export function within(reach: number, test: (step: number) => boolean): boolean {
  for (let step = 1; step <= reach; step++) if (test(step)) return true;
  return false;
}

/** True where one of the `reach` lines before shows the cue. */
export function cueBehind(page: PageView, index: number, cue: Cue, reach: number): boolean {
  return within(reach, (step) => hasCue(page, index - step, cue));
}

/** after March 20.: the short last line of a paragraph in a column of words */
export const isLastOfColumn = (page: PageView, at: number): boolean => page.language === 'en' && exists(page, at - 1) && isBody(page, at - 1) && !ends(page, at - 1) && !gap(page, at);
/** True for a line that ends running text with the end of a sentence. */
export const endsText = (page: PageView, at: number): boolean => exists(page, at) && ends(page, at) && (isBody(page, at) || isLastOfColumn(page, at));

/** https://…: an address begins in lower case wherever it stands */
export const LOWER_FIRST = /^(?!https?:|www\.)[a-z]/;
/** True for a line that begins in lower case. */
export const startsLower = (page: PageView, at: number): boolean => exists(page, at) && LOWER_FIRST.test(text(page, at));
