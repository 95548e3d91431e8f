import { ABBREVIATIONS, TITLES } from '../../../lexicon/abbreviations';
import { columnWidth } from '../view/columnWidth';
import { BYLINE_CREDIT, BYLINE_NONE, hasCue } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { cells, ends, exists, gap, isBody, startsLower, text } from '../view/rows';
import { remembered } from './remembered';

/** So many lines of English stand between the halves of a sentence at most. */
const MOST_LINES = 6;

/** about the boat.: a stop that ends a sentence, however full the line is; not 6 p.m. or Dr. */
const STOP = new RegExp(`(?<!(?:^|[\\s(“‘.-])(?:[A-Za-z]|${TITLES}|${ABBREVIATIONS}|Co|Inc|Ltd|etc|cents?|cts))\\.[”"]?$`);
/** The ferry at noon, Ada Quill with sons: after half a sentence no second half begins so */
const BEGINS_ANEW = /^(?:The|A|An|This|These|In|At|On|It|His|Her|Their|One|Two|Three|Some|Members|Residents|Children|Workers|Above|Below)\s|^(?:\p{Lu}[\p{L}.'’-]*\s){2,3}with\s\p{Ll}/u;
const QUOTATION = /^[“‘"]/;
const CLOSES_QUOTATION = /[”’"]$/;
const CAPITAL = /^[“‘"'(]?\p{Lu}/u;

/** keep a boat. We went: a line that a column's end cuts short of its width is text if a sentence has ended in it */
const INNER_STOP = /[a-z\d]{2}[.?!]\s[A-Z“]/;
const LEAST_SHARE = 0.7;
const isText = (page: PageView, index: number): boolean => isBody(page, index) || (page.layout.wrapWidth > 0 && cells(page, index) > columnWidth(page, index) * LEAST_SHARE && INNER_STOP.test(text(page, index)));

/** Half a sentence of running text. */
const breaksOff = (page: PageView, index: number): boolean => isText(page, index) && !ends(page, index) && page.bylines[index] === BYLINE_NONE && !text(page, index).endsWith(':') && !hasCue(page, index, 'navigation');

/** True for a line that may begin what breaks a sentence in two. */
const mayInterrupt = (page: PageView, index: number): boolean => exists(page, index) && CAPITAL.test(text(page, index)) && breaksOff(page, index - 1) && page.bylines[index] !== BYLINE_CREDIT && !hasCue(page, index, 'listItem');

const hasBlanks = (page: PageView): boolean => page.layout.blankLines !== 'everywhere';
const isApart = (page: PageView, index: number): boolean => hasBlanks(page) && gap(page, index);

/** True where what began at a line may end with another one: with a stop, the end of a quotation, or a credit, or because it stands apart, or where a paragraph is one line. */
function mayEnd(page: PageView, first: number, last: number): boolean {
  if (page.layout.wrapWidth === 0) return !breaksOff(page, last);
  return (isApart(page, first) ? isApart(page, last + 1) : STOP.test(text(page, last)) || (last > first && QUOTATION.test(text(page, first)) && CLOSES_QUOTATION.test(text(page, last)))) || page.bylines[last] === BYLINE_CREDIT || page.creditEnd[last] === 1;
}

/** response times to the | “I can see it from here.” | Point had gone up: between blank lines, behind a word that ends no sentence, text goes on though it begins with a capital */
const goesOnAnyhow = (page: PageView, index: number, at: number): boolean =>
  isBody(page, at) && !isBody(page, at - 1) && !isBody(page, index) && isApart(page, at) && hasCue(page, index - 1, 'headlineEnd');

/** The line with which a sentence goes on, in lower case, that is broken above this one; -1 where none is. */
const resumption = remembered((page, index) => {
  if (page.language !== 'en' || !mayInterrupt(page, index)) return -1;
  for (let at = index + 1; at <= index + MOST_LINES && exists(page, at); at++) {
    if (isApart(page, at) && !isApart(page, index)) return -1;
    if ((startsLower(page, at) || goesOnAnyhow(page, index, at)) && page.bylines[at] === BYLINE_NONE && !hasCue(page, at, 'bylineTitle') && mayEnd(page, index, at - 1)) return at;
  }
  return -1;
});

/** True for a line that no half of a sentence begins with, or that tells what is seen. */
const isSurelyNew = (page: PageView, index: number): boolean => isApart(page, index) || BEGINS_ANEW.test(text(page, index)) || hasCue(page, index, 'captionTense') || hasCue(page, index, 'caption');

/**
 * The line with which an English sentence goes on, in lower case, that is broken above this one, by a caption or a pull quote that begins here; -1 where none is:
 * and only the / Ada Quill sets out / for the lock. / geese were there. Of several lines that may begin it, the first that surely does, or else the last.
 */
export const resumesAt = remembered((page, index) => {
  const resumed = resumption(page, index);
  if (resumed === -1) return -1;
  const isSure = isSurelyNew(page, index);
  for (let at = resumed - 1; at >= resumed - MOST_LINES; at--) if ((at > index ? !isSure : at < index && isSurelyNew(page, at)) && resumption(page, at) === resumed) return -1;
  return resumed;
});

/** The first line of what stands between the halves of an English sentence, above the line given and of a piece with it; -1 where none does. */
function interruptionAbove(page: PageView, index: number): number {
  for (let at = index - 1; at >= index - MOST_LINES; at--) if (resumesAt(page, at) >= index) return at;
  return -1;
}

/** True for the second half of such a sentence. */
export const resumesEnglish = (page: PageView, index: number): boolean => page.language === 'en' && (startsLower(page, index) || isApart(page, index)) && resumesAt(page, interruptionAbove(page, index)) === index;

/** True for a line of such an interruption behind its first, where a paragraph has several lines, unless it begins as a pull quote does. */
export function goesOnBetween(page: PageView, index: number): boolean {
  if (page.language !== 'en' || page.layout.wrapWidth === 0) return false;
  const first = interruptionAbove(page, index);
  return first >= 0 && !QUOTATION.test(text(page, first)) && resumesAt(page, first) > index;
}
