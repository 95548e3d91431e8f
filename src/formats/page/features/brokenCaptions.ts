import { columnWidth } from '../view/columnWidth';
import { isSetIn } from '../view/layout';
import { isFull } from '../view/lineBody';
import { BYLINE_CREDIT, BYLINE_NONE, hasCue } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { cells, ends, exists, gap, isBody, text } from '../view/rows';
import { remembered } from './remembered';
import { startsMiddle } from './seams';

/** So many lines of a column such a caption fills at most, and so wide is a paragraph on one line that it breaks into at least: cells. */
const LINES = 5;
const HALF_PARAGRAPH = 60;
/** So much a caption holds at least; but a portrait may have its bearer's name and no more. Characters. */
const SHORTEST = 8;
const PERSON_END = /(?:さん|くん|君|氏|[長員手授者])$/;
/** ㊤灯をともす船長, 【浦北農―北浜水産】九回表、…: with this a caption begins, and text hardly ever */
const CAPTION_START = /^(?:[㊤㊦]|【[^】]{2,12}[-―・][^】]{2,12}】)/;
/** (石渡), (岸本拓撮影): whose the picture is, under the caption */
const IN_BRACKET = /^\([^()]+\)$/;
/** Of its last line so much of the column is filled at most. */
const LAST_SHARE = 0.8;
/** ほえる波戸商の綿貫, 盛り付けるサミーラさん, 個人蔵); 鍋を見る羽島さん。だしは前夜に取る: how a caption ends without a stop; what is quoted is none */
const CAPTION_END = /(?:[^\u3041-\u3096」』、,]|[\u3041-\u3096]さん|[^\u3041-\u3096](?:さん|くん|ちゃん|たち|ら))$|。./;
/** 見直しを, その上で、: the sentence goes on behind it */
const OPEN_END = /[をがはにでとのもへや、,]$/;
const STARTS_WITH_KANA = /^[\u3041-\u3096]/;
/** る綿貫, not あいさつする理事長 */
const STARTS_INSIDE = /^[\u3041-\u3096]{1,2}(?![\u3041-\u3096])/;
const KATAKANA_END = /[\u30a1-\u30fc]$/;
const KATAKANA_START = /^[\u30a1-\u30fc]/;
const CLOSES = /^[^「『(]*[」』)]/;
/** 志さん=7日: too little for a caption stands before its sign */
const SIGN_AT_ONCE = /^.{0,6}=/;
/** 橋につ|いては, 決まってい|る: a word of grammar is cut in two */
const CUT_GRAMMAR = /(?:につ\|い|にお\|い|によ\|[りる]|とい\|う|てい\|[たる]|でい\|[たる]|して\|い|とし\|て|こと\|[がをに]|であ\|[っる]|かっ\|た|され\|[たてる]|しな\|い|ませ\|ん|でし\|た|まし\|た)/;

const isPlain = (page: PageView, at: number): boolean => page.bylines[at] === BYLINE_NONE && !(page.layout.indented && isSetIn(page, at));

/** サミー|ラさん, ほえ|る綿貫, (1961年、|個人蔵): a line that a word or a bracket is cut before */
const isCutBefore = (page: PageView, at: number, above: number): boolean =>
  STARTS_INSIDE.test(text(page, at)) || SIGN_AT_ONCE.test(text(page, at)) || text(page, above).endsWith('=') || startsMiddle(page, at) || (KATAKANA_START.test(text(page, at)) && KATAKANA_END.test(page.tails[above] ?? '')) || (page.quoteOpen[above] === 1 && CLOSES.test(text(page, at)));

/** True where a sentence that one line breaks off goes on with the other. */
const joins = (page: PageView, before: number, behind: number): boolean => !ends(page, before) && (OPEN_END.test(page.tails[before] ?? '') || STARTS_WITH_KANA.test(text(page, behind)) || isCutBefore(page, behind, before));

/** True for a line that stands under text it does not go on with, and over the other half of that. */
function isBetween(page: PageView, first: number, behind: number): boolean {
  const above = first - 1;
  const isText = isBody(page, above) && (page.layout.wrapWidth > 0 ? isFull(page, above) : cells(page, above) >= HALF_PARAGRAPH);
  return isText && joins(page, above, behind) && !isCutBefore(page, first, above);
}

/** 灯を一つずつともして回る|樽谷久子さん: under the end of a sentence, and worded as a caption is */
const isUnderSentence = (page: PageView, first: number, last: number): boolean =>
  isBody(page, first - 1) && ends(page, first - 1) && !gap(page, first) && (page.lexicon.cues.caption ?? []).some((cue) => cue.test(page.texts.slice(first, last + 1).join('')));

/** With which line a caption without a sign begins that ends with this one, in the middle of a sentence of a Japanese page; -1 where none ends. */
const firstOfCaption = remembered((page, last) => {
  const isOverCredit = page.bylines[last + 1] === BYLINE_CREDIT || (page.bylines[last + 1] !== BYLINE_NONE && IN_BRACKET.test(text(page, last + 1)));
  if (page.language !== 'ja' || ends(page, last) || cells(page, last) > page.headCells || !isPlain(page, last) || !(isOverCredit || CAPTION_END.test(text(page, last))) || hasCue(page, last, 'label') || hasCue(page, last, 'listItem')) return -1;
  const isWrapped = page.layout.wrapWidth > 0;
  const behind = isOverCredit ? last + 2 : last + 1;
  if (!exists(page, behind) || !isPlain(page, behind) || !(isBody(page, behind) || ends(page, behind) || text(page, behind).endsWith('」'))) return -1;
  if (!isWrapped) return isBetween(page, last, behind) ? last : -1;
  if (!page.layout.indented || 2 * text(page, last).length > columnWidth(page, last) * LAST_SHARE || gap(page, last) || gap(page, behind)) return -1;
  let [found, length] = [-1, 0];
  for (let first = last; first > last - LINES && first > 0; first--) {
    if (first < last && (!isFull(page, first) || gap(page, first) || !isPlain(page, first) || text(page, first).includes('。'))) break;
    length += text(page, first).length;
    if (!isBetween(page, first, behind) && !(first < last && isUnderSentence(page, first, last))) continue;
    if (CAPTION_START.test(text(page, first))) return first;
    if (length < SHORTEST && !PERSON_END.test(text(page, last))) continue;
    if (CUT_GRAMMAR.test(`${(page.tails[first - 1] ?? '').slice(-2)}|${text(page, behind)}`)) return first;
    if (found < 0) found = first;
  }
  return found;
});

/** True for the line with which a caption without a sign begins that breaks into a Japanese sentence. */
export function beginsBrokenCaption(page: PageView, index: number): boolean {
  for (let last = index; last < index + LINES && exists(page, last); last++) if (firstOfCaption(page, last) === index) return true;
  return false;
}

/** True for a further line of such a caption. */
export function goesOnInBrokenCaption(page: PageView, index: number): boolean {
  for (let last = index; last < index + LINES && exists(page, last); last++) {
    const first = firstOfCaption(page, last);
    if (first >= 0 && first < index) return true;
  }
  return false;
}
