import { BYLINE_BARE, hasCue } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { cells, ends, exists, gap, isBody, isShort, startsLower, text, within } from '../view/rows';
import { fillsColumn } from './wrapping';

const QUOTED = /^[“「『‘"][^”」』]*[”」』’"](?:[。.]|——\S{2,16})?$/;
/** ‘Somebody polished them. / That is the part I like.’: the last of a few short lines that stand in quotation marks */
const QUOTE_START = /^[“「『‘"]/;
/** Over whoever said it a quotation may end without a stop. */
const QUOTE_END = /[”」』’"]$/;
const QUOTE_STOP = /[.!?,。！？…][”」』’"]$/;
export const QUOTED_LINES = 4;

/** Ada Quill, county clerk: who was quoted, and no text */
const isNameBelow = (page: PageView, index: number): boolean => isNameOverOffice(page, index + 1) || (hasCue(page, index + 1, 'attribution') && isShort(page, index + 1) && !ends(page, index + 1) && (!startsLower(page, index + 2) || gap(page, index + 2)));
/** ADA QUILL / Fire chief, Heron Lake */
const isNameOverOffice = (page: PageView, index: number): boolean => page.language === 'en' && page.bylines[index] === BYLINE_BARE && !gap(page, index) && isShort(page, index + 1) && !gap(page, index + 1) && !ends(page, index + 1);

/** “The bell was cracked before | we ever rang it.” over who said it: the first line of such a quotation */
export function opensAttributed(page: PageView, index: number): boolean {
  if (!QUOTE_START.test(text(page, index))) return false;
  for (let end = index + 1; end < index + QUOTED_LINES && !ends(page, end - 1) && !gap(page, end); end++) if (isNameBelow(page, end) && endsQuotation(page, end)) return true;
  return false;
}

/** True for a line with which a quotation ends that began with its line, or with one of the lines right above. */
export function endsQuotation(page: PageView, index: number): boolean {
  if (!exists(page, index) || cells(page, index) > page.headCells) return false;
  if (isQuoted(page, index)) return true;
  const isAttributed = isNameBelow(page, index);
  if ((fillsColumn(page, index) && !isAttributed) || !(isAttributed ? QUOTE_END : QUOTE_STOP).test(text(page, index)) || QUOTE_START.test(text(page, index))) return false;
  return within(QUOTED_LINES, (step) => exists(page, index - step) && QUOTE_START.test(text(page, index - step)) && (isAttributed || !fillsColumn(page, index - step)) && (gap(page, index - step) || ends(page, index - step - 1)) && areTight(page, index - step, index));
}

/** 船は必ず帰ってくる。 / ――港町の男性(70): a short sentence over a dash and who said it */
export function isSaidBelow(page: PageView, index: number): boolean {
  if (!exists(page, index) || cells(page, index) > page.headCells || !ends(page, index) || page.endsAsking[index] === 1) return false;
  return hasCue(page, index + 1, 'deckDash') && hasCue(page, index + 1, 'attribution') && !ends(page, index + 1);
}

/** True where no blank line that says anything stands between the lines from one to another. */
function areTight(page: PageView, first: number, last: number): boolean {
  const { headsApart, blankLines } = page.layout;
  for (let at = first + 1; at <= last; at++) if (gap(page, at) && (page.language === 'en' || (!headsApart && blankLines !== 'everywhere'))) return false;
  return true;
}

/** 食譜上只有一句:|「鹽,夠了就好。」: in Chinese a line that ends with a colon goes on with what is said or written there. */
const isSaidThere = (page: PageView, index: number): boolean => page.language === 'zh' && page.layout.wrapWidth > 0 && isBody(page, index - 1) && !gap(page, index) && (page.tails[index - 1] ?? '').endsWith(':');
/** 店主說,街坊來了都問,|「爐子還燒嗎」。: a quotation whose stop stands outside it ends the sentence that breaks off above. */
const endsSentenceAbove = (page: PageView, index: number): boolean => index > 0 && ((/[”」』]。$/.test(text(page, index)) && (page.tails[index - 1] ?? '').endsWith(',')) || isSaidThere(page, index));
/** Of a long line only the beginning is looked at. */
export const isQuoted = (page: PageView, index: number): boolean => cells(page, index) <= page.headCells && QUOTED.test(text(page, index)) && !endsSentenceAbove(page, index);
