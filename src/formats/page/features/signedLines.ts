import { isPlaceAlone } from '../bylines/placeLine';
import { HAN } from '../text/han';
import { isFull } from '../view/lineBody';
import { BYLINE_BARE, BYLINE_MARKED, hasCue, withholdsName } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { FEATURE_REACH, cueBehind, ends, endsText, gap, isBody, isLastOfColumn, isShort, text, within } from '../view/rows';
import { FEW_WORDS, isEnglishTitleStop, isHeadLine } from './headLines';
import { endsLetter, signsLetter } from './letterEnds';
import { byline } from './pictureGiver';
import { QUOTED_LINES, endsQuotation, opensAttributed } from './quotations';
import { hasRoom } from './wrapping';

/** 。(冯 娟): behind its last sentence stands who wrote it */
export const SIGNED_END = /[。!?…][”」』]?\([\u4e00-\u9fff·:\s]{2,20}\)$/;

/** PORT DELL under the name of a writer, which no text stands above, over the text */
const isPlaceUnderName = (page: PageView, at: number): boolean =>
  page.language === 'en' && isShort(page, at) && isBody(page, at + 1) && isPlaceAlone(text(page, at)) && !endsText(page, at - 2) && (byline(page, at - 1) === BYLINE_MARKED || byline(page, at - 1) === BYLINE_BARE || hasCue(page, at - 1, 'bylineTitle'));

const YEAR = /\b(?:1[89]|20)\d\d\b/;
/** Jan. 14, 2025 under By Ada Quill: when a site has put an article up */
export const isDateOfArticle = (page: PageView, index: number): boolean =>
  page.language === 'en' && hasCue(page, index, 'date') && YEAR.test(text(page, index)) && (isBylineLine(page, index - 1) || hasCue(page, index - 1, 'sourceNote') || hasCue(page, index + 1, 'sourceNote'));

/** Retired ferryman, Owner of the Dell bakery, Guest columnist: who a writer of no paper is, in a few words under his name, over his text */
const WHO_HE_IS = /^(?!.*[.,?!:;”’]$)(?:(?:Retired|Former|Guest|Owner|Director|Head|Chair|Chief|Secretary|Member|President|Professor)(?:,?\s\S+){1,6}|\S+(?:\s\S+){0,3}\s(?:columnist|contributor|correspondent|writer|farmer|teacher|pastor|historian|director))$/;
const isOfficeUnderName = (page: PageView, at: number): boolean =>
  page.language === 'en' && isShort(page, at) && isBody(page, at + 1) && isBareName(page, at - 1) && !endsText(page, at - 2) && WHO_HE_IS.test(text(page, at));

/** The Gazette under a byline: whose writer it is, or from where he writes. */
export const isAffiliation = (page: PageView, at: number): boolean => (hasCue(page, at, 'paperName') && byline(page, at - 1) === BYLINE_MARKED) || isPlaceUnderName(page, at) || isOfficeUnderName(page, at);
/** True for a line that names a writer, or what he is. */
export const isBylineLine = (page: PageView, at: number): boolean => byline(page, at) === BYLINE_MARKED || hasCue(page, at, 'bylineTitle') || isAffiliation(page, at);

const FRAME_REACH = 4;
const LONGEST_FRAME = 10;

/** 查墒情 … 查苗情: a short line with the first and the last character of another one near by. Such lines are no names, whatever surname they begin with. */
export function isFramedAlike(page: PageView, index: number): boolean {
  const line = text(page, index);
  if (page.language === 'en' || line.length < 3 || line.length > LONGEST_FRAME || ends(page, index)) return false;
  const isTwin = (at: number): boolean => isShort(page, at) && text(page, at).length === line.length && text(page, at).startsWith(line.charAt(0)) && text(page, at).endsWith(line.slice(-1)) && text(page, at) !== line;
  return HAN.test(line.charAt(0)) && HAN.test(line.at(-1) ?? '') && within(FRAME_REACH, (step) => step > 1 && (isTwin(index - step) || isTwin(index + step)));
}

/** （林望） under a full line that ends a sentence: a name in a bracket for which the line had no more room ends the paragraph. */
const isBracketWrapped = (page: PageView, at: number): boolean =>
  page.language !== 'en' && page.layout.wrapWidth > 0 && at > 0 && !gap(page, at) && ends(page, at - 1) && /^\([^()]+\)$/.test(text(page, at)) && isFull(page, at - 1);
/** Geo. Dell and Miss Ada | Quill were married: under a finished paragraph a full line of names opens the next one. */
const opensParagraph = (page: PageView, at: number): boolean =>
  page.language === 'en' && page.layout.wrapWidth > 0 && !gap(page, at) && !gap(page, at + 1) && endsText(page, at - 1) && isBody(page, at + 1) && !hasRoom(page, at);
/** True for a line of names and nothing else that can be a byline or a signature where it stands. */
export const isBareName = (page: PageView, at: number): boolean => byline(page, at) === BYLINE_BARE && !isFramedAlike(page, at) && !isBracketWrapped(page, at) && !opensParagraph(page, at);
/** A bare name over running text, or over its bearer's title or address, or the place he writes from. */
export const isNameOverText = (page: PageView, at: number): boolean => isBareName(page, at) && (isBody(page, at + 1) || hasCue(page, at + 1, 'bylineTitle') || isPlaceUnderName(page, at + 1));
const REACH = /^(?:Reach|Contact|E-?mail)\s/;
/** “I can see it | from here.” / ADA QUILL / Fire chief: under a quotation set apart a name says who was quoted */
const opensAbove = (page: PageView, at: number): boolean => endsQuotation(page, at - 1) && within(QUOTED_LINES, (step) => opensAttributed(page, at - step));

/** A name that heads no text, or has behind it where its bearer lives. */
const isSignature = (page: PageView, at: number): boolean => isBareName(page, at) && !opensAbove(page, at) && (text(page, at).includes(', ') || !isNameOverText(page, at));
/** Reach Ada Quill at 555-0100.: who wrote the text, and where he is to be reached, though Coming Friday: The man who finds water may stand between */
const isToReach = (page: PageView, at: number): boolean => hasCue(page, at, 'bylineTitle') && REACH.test(text(page, at)) && endsText(page, hasCue(page, at - 1, 'labelNote') ? at - 2 : at - 1);
/** President, Heron Lake Angling Club: under the name of one who has signed what stands above it, what he is there */
const OFFICE = /^(?:(?:Vice[- ])?President|(?:Hon(?:orary|\.)?\s)?(?:Secretary|Treasurer)|Chair(?:man|woman|person)?|Director|Founder|Principal|Head|Mayor|Councillor|Warden|Manager),\s\p{Lu}(?!.*[.!?]$)/u;
const isOfficeOfSigner = (page: PageView, at: number): boolean => OFFICE.test(text(page, at)) && isBareName(page, at - 1) && endsText(page, at - 2);
/** RUSTICUS. over Stony Ford.: how whoever writes from a village signs, in a column of such */
const VILLAGE_PEN = /^[A-Z][A-Z .'’]{2,16}\.$/;
const signsVillage = (page: PageView, at: number): boolean =>
  page.language === 'en' && VILLAGE_PEN.test(text(page, at)) && endsText(page, at - 1) && isEnglishTitleStop(page, at + 1) && FEW_WORDS.test(text(page, at + 1)) && isBody(page, at + 2) && cueBehind(page, at, 'briefsLabel', FEATURE_REACH);
/** True for a line that signs the text right above it. */
export const isSigning = (page: PageView, at: number): boolean => (endsText(page, at - 1) && (isSignature(page, at) || withholdsName(page, at))) || isToReach(page, at) || isOfficeOfSigner(page, at) || signsLetter(page, at) || signsVillage(page, at);

/** The signature is no farther below: whether it stands over text of its own is looked at too, two lines on. */
const SIGNED_REACH = FEATURE_REACH - 2;

/** A short line over text that a name under its last sentence signs: the head of a letter. */
export function isOverSigned(page: PageView, index: number): boolean {
  if (page.language !== 'en' || !isHeadLine(page, index) || !isBody(page, index + 1)) return false;
  const isSaid = (at: number): boolean => isBody(page, at) || isLastOfColumn(page, at) || (ends(page, at) && page.endsAsking[at] === 0) || endsLetter(page, at);
  let at = index + 2;
  while (at < index + SIGNED_REACH && isSaid(at)) at++;
  return (isSignature(page, at) && ends(page, at - 1)) || signsLetter(page, at);
}
