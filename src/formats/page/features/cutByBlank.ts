import { isSetIn } from '../view/layout';
import { BYLINE_NONE, hasCue } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { ends, exists, gap } from '../view/rows';
import { creditBelow } from './pictureLines';
import { goesOnBelow } from './seams';
import { breaksOff } from './wrapping';

/** What is no text, be it as long as text is. */
const FURNITURE_CUES = ['folio', 'navigation', 'staffBox', 'advert'] as const;
const isFurnished = (page: PageView, index: number): boolean => FURNITURE_CUES.some((cue) => hasCue(page, index, cue));

/** Half a sentence of running text. */
const isHalf = (page: PageView, index: number): boolean => breaksOff(page, index) && page.bylines[index] === BYLINE_NONE && page.creditEnd[index] !== 1 && !isFurnished(page, index);

/** A sentence alone between blank lines, or over a credit: a caption more often than the rest of what breaks off above it. */
const mayBeCaption = (page: PageView, index: number): boolean => (ends(page, index) && (gap(page, index + 1) || !exists(page, index + 1))) || creditBelow(page, index) || goesOnBelow(page, index);

/** 从播种到采收 | 二十八天: a sentence that a column's end and the blank line behind it cut in two */
export function isCutByBlank(page: PageView, index: number): boolean {
  const { wrapWidth, blankLines, indented } = page.layout;
  if (page.language === 'en' || wrapWidth === 0 || blankLines === 'everywhere' || index < 1 || !gap(page, index) || page.body[index] !== 1 || (indented && isSetIn(page, index))) return false;
  return page.leads[index] !== 1 && page.bylines[index] === BYLINE_NONE && !isFurnished(page, index) && isHalf(page, index - 1) && !mayBeCaption(page, index);
}
