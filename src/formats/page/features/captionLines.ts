import { isSetIn } from '../view/layout';
import { isFull } from '../view/lineBody';
import { BYLINE_NONE, hasCue } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { cells, ends, gap, isBody, text } from '../view/rows';
import { firstOfBox } from './boxedCaptions';
import { beginsBrokenCaption, goesOnInBrokenCaption } from './brokenCaptions';
import { firstNarrower, firstSetApart } from './captionsApart';
import { remembered } from './remembered';
import { startsMiddle } from './seams';

/** So many lines a caption may go on over behind the one with =. */
const LINES_BEHIND = 3;
const SIGN = '=';
const STOP = /[。!?①-⑳]/;
/** With these no caption ends. */
const NO_END = /[のをにはがとも、め]$/;
/** 船長=当時(52)、死亡=が, 妻の律子さん=当時(48)=を: what stands between two signs says who somebody is, and the sentence goes on; not =にかほ市 */
const APPOSITION = /=(?:[がを]|[はにのともへで](?![\u3041-\u3096]))/;

/** True where a line with = leaves its caption open: in the middle of where and when, in a bracket, or at the sign itself. */
const leavesOpen = (page: PageView, index: number): boolean => page.quoteOpen[index] === 1 || text(page, index).endsWith(SIGN) || isFull(page, index);

/** True for a line over the place or the day of its picture: the sign opens the next line. */
const isOverSign = (page: PageView, index: number): boolean => text(page, index + 1).startsWith(SIGN) && !ends(page, index) && page.quoteOpen[index] !== 1;

/** True where lines put together read as a caption does. */
function readAsCaption(page: PageView, first: number, last: number): boolean {
  const whole = page.texts.slice(first, last + 1).join('');
  return !STOP.test(whole.slice(whole.indexOf(SIGN))) && !APPOSITION.test(whole) && (page.lexicon.cues.caption ?? []).some((cue) => cue.test(whole));
}

/** 橋を渡る児童=9日 / 午前8時、汐見町(岸本 / 拓撮影): in Japanese the second and the third line, which say where and when, or by whom, behind the =. */
export const goesOnInCaption = remembered((page, index) => {
  if (page.language !== 'ja' || page.bylines[index] !== BYLINE_NONE || NO_END.test(text(page, index)) || (startsMiddle(page, index) && page.quoteOpen[index - 1] !== 1)) return false;
  for (let first = index - 1; first >= index - LINES_BEHIND && first >= 0; first--) {
    if (gap(page, first + 1) || STOP.test(text(page, first + 1))) return false;
    if (first === index - 1 && isOverSign(page, first)) return readAsCaption(page, first, index);
    if (text(page, first).indexOf(SIGN) <= 0) continue;
    for (let at = first; at < index; at++) if (!leavesOpen(page, at)) return false;
    return readAsCaption(page, first, index);
  }
  return false;
});

/** True for a line that reads as a caption does, or does together with the next one. */
export const showsCaption = (page: PageView, index: number): boolean => (hasCue(page, index, 'caption') && !APPOSITION.test(text(page, index) + text(page, index + 1))) || ((text(page, index).includes(SIGN) || isOverSign(page, index)) && goesOnInCaption(page, index + 1));

/** …日没まで手を振った=9日: a sentence told, as the text of a picture with a headline of its own is */
const TOLD = /[たるいう]=/;
/** Full lines over that with the sign which a caption has at most. */
const LINES_OVER = 3;

/** 渡船場で潮を待つ人た|ちと、荷を積む樽谷さ|ん=9日: with which line a caption begins of which this one is, the sign's line at most: a sentence ends over it, and it is not set in as the next would be; -1 where none. */
const firstOfSigned = remembered((page, index) => {
  const box = Math.max(firstOfBox(page, index), firstSetApart(page, index), firstNarrower(page, index));
  if (box !== -1) return box;
  const isOver = (at: number): boolean => isFull(page, at) && !text(page, at).includes('。') && !gap(page, at + 1);
  let sign = index;
  while (sign < index + LINES_OVER && !text(page, sign).includes(SIGN) && isOver(sign)) sign++;
  if (page.language !== 'ja' || !page.layout.indented || !text(page, sign).includes(SIGN) || TOLD.test(text(page, sign)) || !showsCaption(page, sign)) return -1;
  let first = sign;
  while (first > sign - LINES_OVER && isOver(first - 1) && !isSetIn(page, first)) first--;
  return first < sign && ends(page, first - 1) && isBody(page, first - 1) && !isSetIn(page, first) ? first : -1;
});

/** True for the line with which a caption begins whose sign is farther below, or that is set to another width than its column, or has no sign and breaks into a sentence. */
export const opensCaption = (page: PageView, index: number): boolean => beginsBrokenCaption(page, index) || firstOfSigned(page, index) === index;

/** True for a further line of such a caption. */
export function isInsideCaption(page: PageView, index: number): boolean {
  const first = firstOfSigned(page, index);
  return goesOnInBrokenCaption(page, index) || (first >= 0 && first < index);
}

/** True for a line of a caption with the sign: that with it, those behind it, or the one above it; and for one of a caption without it that breaks into a sentence. */
const isOfCaption = remembered((page, index) => {
  const holdsSign = (at: number): boolean => text(page, at).includes(SIGN);
  return (holdsSign(index) && showsCaption(page, index)) || goesOnInCaption(page, index) || (holdsSign(index + 1) && beganAbove(page, index + 1)) || opensCaption(page, index) || isInsideCaption(page, index);
});

/** Lines of such a caption. */
const SIGNED_LINES = 6;

/** True where a caption breaks into a Japanese paragraph, and where the paragraph goes on behind it. */
export function isCaptionEdge(page: PageView, index: number): boolean {
  if (page.language !== 'ja' || isOfCaption(page, index) === isOfCaption(page, index - 1)) return false;
  let first = index;
  while (first > index - SIGNED_LINES && isOfCaption(page, first - 1)) first--;
  // 操車場の跡地。奥は港大橋=9日: its first sentence began farther above
  if (first === index && /。.*=/.test(text(page, first))) return false;
  return isBody(page, first - 1) && !ends(page, first - 1);
}

/** った橋=9日, 長㊧と知事=9日 */
const STARTS_INSIDE = /^(?:[\u3041-\u3096]|.{1,2}[㊧㊨(])/;
const FEW = 6;
/** 上げる藤沢さん(右): so much of the column the end of a caption without the sign fills at most */
const LAST_SHARE = 0.5;

/** りになった橋=9日, 家族連れ=8日: what stands before the sign does not begin a caption, or is too little for one: it began on the line above, which fills the column. */
export const beganAbove = remembered((page, index) => {
  if (page.language !== 'ja' || !isFull(page, index - 1) || ends(page, index - 1) || gap(page, index) || !showsCaption(page, index)) return false;
  const sign = text(page, index).indexOf(SIGN);
  return sign < 0 ? cells(page, index) <= page.layout.wrapWidth * LAST_SHARE : sign <= FEW || STARTS_INSIDE.test(text(page, index));
});
