import { columnWidth } from '../view/columnWidth';
import { isFull } from '../view/lineBody';
import { hasCue } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { cells, ends, text } from '../view/rows';
import { SIGNATURE_REST } from '../view/sentenceEnd';

const tail = (page: PageView, index: number): string => page.tails[index] ?? '';

const ENDS_NUMBER = /\d$/;
/** 个, %, 月, 隻, 円: what can stand only behind a number */
const STARTS_UNIT = /^(?:[.,]?\d|[%％‰℃℉个個年月日万萬亿億元米吨噸公千百名位家户戶条條项項次岁歲时時分秒台套辆輛亩畝艘张張件支枝只隻间間棟栋座层層株棵颗顆箱瓶盒斤克倍成折届屆余餘多円点軒頭枚冊校番度割㌔㍍㌢カ])/;

/** True where the end of one line and the beginning of another make one word or one number: 技|术, 6|月. */
export function isCutWord(page: PageView, before: number, after: number): boolean {
  const end = tail(page, before);
  const start = text(page, after);
  return page.lexicon.words.has(end.slice(-1) + start.slice(0, 1)) || (ENDS_NUMBER.test(end) && STARTS_UNIT.test(start));
}

const NO_BEGINNING = /^[,。、;:?!)”’」』》]/;

/** True where a line begins with a mark or a letter that begins no sentence: ，不能停。 的问题。 */
export function startsMiddle(page: PageView, index: number): boolean {
  return NO_BEGINNING.test(text(page, index)) || hasCue(page, index, 'midSentence');
}

const MARKS = /[“”「」《》]/;
const CLOSING = '”」》';

/** True where a line closes a quotation or title that it did not open: 不想走了。” */
export function closesQuote(page: PageView, index: number): boolean {
  const first = MARKS.exec(text(page, index));
  return first !== null && CLOSING.includes(first[0]);
}

/** True where a line closes a quotation that the one before leaves open, or is the rest of a bracket. */
export const closesOpen = (page: PageView, before: number, after: number): boolean =>
  page.quoteOpen[before] === 1 && (closesQuote(page, after) || (page.language === 'ja' && SIGNATURE_REST.test(text(page, after))));

/** Running text that breaks off; a short line of a hard-wrapped page may be the last before a column's end. */
const isUnfinished = (page: PageView, index: number): boolean => !ends(page, index) && (page.body[index] === 1 || page.layout.wrapWidth > 0);

/** A long line, or one that fills the column, goes on with the text, unless it ends with a photo credit; of it a word fits another line by chance. So does in Japanese one that leaves a little of the column blank. */
const mayInterrupt = (page: PageView, index: number): boolean =>
  cells(page, index) <= page.headCells && (!isFull(page, index) || page.creditEnd[index] === 1) && !(page.language === 'ja' && page.layout.wrapWidth > 0 && page.body[index] === 1);

const CLEARLY_SHORT = 8;
/** 去年 / under a full line of text: the text breaks off before the column is full, so that the next line is not of it. */
const breaksShort = (page: PageView, index: number): boolean =>
  page.language === 'zh' && index > 0 && cells(page, index) + CLEARLY_SHORT <= columnWidth(page, index) && !ends(page, index) && page.body[index - 1] === 1 && isFull(page, index - 1) && !ends(page, index - 1);

/** A sentence that ends a line over what begins none, be the line full or not: neither is it the end of the text above, nor does the text below begin with it. */
const standsBetween = (page: PageView, index: number): boolean => page.language !== 'en' && ends(page, index) && cells(page, index) <= page.headCells && startsMiddle(page, index + 1);

/** True for a line with which a caption, a pull quote or a label may begin between the halves of a broken sentence. */
const beginsBetween = (page: PageView, index: number): boolean =>
  mayInterrupt(page, index) || standsBetween(page, index) || (cells(page, index) <= page.headCells && breaksShort(page, index - 1));

/** 韦师傅说。 who spoke, and no more: what he said stands before it */
const SPEAKER = /^[^,。:;!?“”「」『』\s]{1,12}(?:[说說问問]|[笑答叹喊]道|表示|介[绍紹]|回[忆憶]|感[慨叹]|坦言|解释)。/;
const QUOTED_END = /[”」』]$/;

/** True where running text goes on from one line to another: in the middle of a sentence, or behind a quotation with its speaker. */
function goesOn(page: PageView, before: number, after: number): boolean {
  return isUnfinished(page, before) ? isOtherHalf(page, before, after) : QUOTED_END.test(tail(page, before)) && SPEAKER.test(text(page, after));
}

/** Interruptions are short: so many lines below a broken sentence its other half is looked for. */
const WITHIN = 3;

/**
 * True where the line before breaks off and its other half stands below this line: what is between them is a caption, a pull
 * quote or a label. The half is known by a word or a quotation that was cut, or as the speaker of a quotation.
 */
export function goesOnBelow(page: PageView, index: number): boolean {
  if (index === 0 || !beginsBetween(page, index) || goesOn(page, index - 1, index)) return false;
  for (let below = index + 1; below <= index + WITHIN && below < page.lines.count; below++) {
    if (goesOn(page, index - 1, below)) return true;
    if (!mayInterrupt(page, below)) return false;
  }
  return false;
}

/** True where a line is the other half of a sentence that breaks off above one interruption or a few lines of it. */
export function goesOnAbove(page: PageView, index: number): boolean {
  if (goesOn(page, index - 1, index)) return false;
  for (let above = index - 2; above >= 0 && above >= index - 1 - WITHIN; above--) {
    if (!beginsBetween(page, above + 1)) return false;
    if (goesOn(page, above, index)) return !goesOn(page, above, above + 1);
  }
  return false;
}

/** 他说:|“都修好了。”: who speaks, then what is said */
const announcesSpeech = (page: PageView, before: number, after: number): boolean => tail(page, before).endsWith(':') && /^[“「]/.test(text(page, after));

function isOtherHalf(page: PageView, before: number, after: number): boolean {
  return isCutWord(page, before, after) || startsMiddle(page, after) || announcesSpeech(page, before, after) || closesOpen(page, before, after);
}
