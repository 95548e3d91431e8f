import { ABBREVIATIONS, TITLES } from '../../../lexicon/abbreviations';
import { looksLikeName } from '../bylines/names';
import { isCapitals } from '../text/letterCase';
import { isFull, isNearlyFull } from './lineBody';
import { beginsInLowerCase } from './lines';
import { BYLINE_BARE, BYLINE_MARKED } from './pageView';
import type { PageView } from './pageView';

/** “来了——”: what somebody says may trail off */
const SENTENCE_END = /(?:[。！？!?…；;.]|——(?=[”」』]))[”’」』"')）】\]]*$/;
/** 。(冯 娟): a bracket behind the end of a sentence */
const BRACKET_AFTER_END = /[。！？!?.…”」][(（〔【][^()（）〔〕]{2,30}[)）〕】]$/;
/** 。”——渡口老船工: who said it ends the line of what he said */
const SAID_BY = /[。！？!?…][”」』]?\s?(?:——?|――|--)\s?[^\s—。,:;!?“”「」《》()]{2,16}(?:\s{1,2}[^\s。,:]{1,4}){0,2}$/;
const ASKING_END = /[?!？！][”’」』"')\]】]*$/;

/** 。 石越: who signs behind the last sentence of his text */
const SIGNED_BEHIND = /。[”」』]?\s{1,2}([\u4e00-\u9fff]{2,3}(?:、[\u4e00-\u9fff]{2,3})?)$/;

/** The names that stand alone behind the last sentence of a Chinese text; null where there are none. */
export function signatureBehind(text: string): RegExpExecArray | null {
  const match = SIGNED_BEHIND.exec(text);
  return match?.[1]?.split('、').every(looksLikeName) === true ? match : null;
}

/** died Feb. | 8; the Rev. | Amos Dell; freight No. | 84; W. | J. Dell: what ends with a stop at the end of a full line and goes on below */
const ABBREVIATION_END = new RegExp(`(?:^|[\\s(“‘-])(?:[A-Z](?:\\.\\s?[A-Z])*|${TITLES}|${ABBREVIATIONS})\\.$`);
/** to ask Prof. | Dell: what stands before a name ends no sentence, be there room or not */
const TITLE_END = new RegExp(`[\\s(“‘](?:${TITLES})\\.$`);

/** …という。(岸本|拓、樽谷久子): the column cuts the signature behind the end of a sentence */
const SIGNATURE_CUT = /[。!?][」』]?\([^()。]{1,16}$/;
/** 拓、樽谷久子): the rest of it */
export const SIGNATURE_REST = /^[^()。]{1,16}\)$/;

/** …見頃を迎えた。月末まで楽しめる=9日: the text of a picture, of which a paragraph is one line, ends with the day */
const DAY_AT_END = /。[^。=]{4,}=(?:[\d一二三四五六七八九十]{1,2}月)?[\d一二三四五六七八九十]{1,3}日$/;

/** 私はまだ答えを|持っていない」: what is left of a quotation under text of a column, with room for two characters behind it */
const QUOTE_REST = /^[^「『]+[」』]$/;
const endsQuotation = ({ language, layout: { wrapWidth }, lines: { cells }, texts, body, endsSentence }: PageView, index: number): boolean =>
  language === 'ja' && body[index - 1] === 1 && endsSentence[index - 1] === 0 && (cells[index] ?? 0) <= wrapWidth - 4 && QUOTE_REST.test(texts[index] ?? '');

/** Fills in how a line ends whose text and byline are filled in. */
export function viewSentenceEnd(page: PageView, index: number): void {
  const tail = page.tails[index] ?? '';
  page.endsAsking[index] = ASKING_END.test(tail) ? 1 : 0;
  const endsSignature = page.language === 'ja' && SIGNATURE_REST.test(page.texts[index] ?? '') && SIGNATURE_CUT.test(page.tails[index - 1] ?? '');
  const endsWithDay = page.language === 'ja' && (page.lines.cells[index] ?? 0) > page.headCells && DAY_AT_END.test(tail);
  page.endsSentence[index] = (endsSignature || endsWithDay || endsQuotation(page, index) || endsSentence(page, index, tail)) && !isHeadWithStop(page, index) && !isCutShort(page, index) ? 1 : 0;
}

/** Queens Of The River . . .: a headline that trails off, as old papers set it */
const TRAILS_OFF = /(?:\s\.){3}$/;

/** RIVER CRESTS AT 31 FEET; A COSTLY BLAZE. (By United Press.) A. B. DELL, Clerk.: in English what looks like the end of a sentence and is none. */
function isHeadWithStop(page: PageView, index: number): boolean {
  if (page.language !== 'en' || (page.lines.cells[index] ?? 0) > page.headCells) return false;
  const text = page.texts[index] ?? '';
  return text.endsWith(';') || TRAILS_OFF.test(text) || page.bylines[index] === BYLINE_MARKED || page.bylines[index] === BYLINE_BARE || isCapitals(text);
}

/** True for a line that ends with a title, and for a full line of a column that ends with another abbreviation, or under which the text goes on in lower case, whatever stop was read there: the sentence goes on below. */
function isCutShort(page: PageView, index: number): boolean {
  if (page.language !== 'en') return false;
  const tail = page.tails[index] ?? '';
  return TITLE_END.test(tail) || (isNearlyFull(page, index) && (ABBREVIATION_END.test(tail) || goesOnInLowerCase(page, index)));
}

function goesOnInLowerCase({ lines }: PageView, index: number): boolean {
  return index + 1 < lines.count && (lines.blanksBefore[index + 1] ?? 0) === 0 && beginsInLowerCase(lines, index + 1);
}

function endsSentence(page: PageView, index: number, tail: string): boolean {
  return SENTENCE_END.test(tail) || BRACKET_AFTER_END.test(tail) || (page.language !== 'en' && SAID_BY.test(tail)) || (page.language === 'zh' && !isFull(page, index) && signatureBehind(tail) !== null) || page.lexicon.paragraphEnds.some((end) => end.test(tail));
}
