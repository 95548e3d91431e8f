import { isCapitals, isSetAsHead } from '../text/letterCase';
import { columnWidth, endInColumn } from './columnWidth';
import { NARROW_COLUMN, isSetIn } from './layout';
import { showsCue } from './lineCues';
import { isCutDateline } from './lineLead';
import { beginsInLowerCase, lineText } from './lines';
import { BYLINE_BARE, BYLINE_CREDIT, BYLINE_MARKED, BYLINE_NONE } from './pageView';
import type { PageView } from './pageView';

/** Shorter lines are headlines and captions as often as they are running text. Cells. */
const PROSE_CELLS = 24;
/** 当然,不是谁都能当“窗口”。店主; My shift ends at 10. Has anyone tried it?: a sentence has ended inside the line */
const INNER_STOP = /。[”」』]?[^”」』）)]|[a-z\d]{2}\.\s[A-Z“"]/;

const LOWER_FIRST = /^[a-z]/;
/** So many lines above are looked at for the text that a line goes on with. */
export const TEXT_REACH = 3;

/** How far before the end of the column a line of words may end: cells. */
const SHORT_WORD = 7;

/** http://news.example/2031-05/04/content_12.htm 2031年5月4日08:20 云石晚报: however long, what a site says of an article is no running text */
const ADDRESS_AND_DATE = /^https?:\/\/\S+\s+\d{4}\D/;

/** Whether a line is running text, as far as its width says; null where its words must. */
export function bodyByWidth(page: PageView, index: number): boolean | null {
  const cells = page.lines.cells[index] ?? 0;
  if (ADDRESS_AND_DATE.test(page.texts[index] ?? '')) return false;
  if (page.language === 'ja' && page.layout.wrapWidth > 0) {
    if (isBlockAlone(page, index) || isHeadInColumn(page, index)) return false;
    if (isNarrow(page) && cells <= page.headCells) return isInNarrowColumn(page, index);
    if (isRagged(page, index)) return true;
  }
  if (cells > page.headCells) return true;
  if (isDropCap(page, index)) return true;
  const full = fillsColumn(page, index);
  if (!full && cells < PROSE_CELLS) return false;
  return full && page.language === 'ja' ? true : null;
}

/** A line alone between blank lines, under a finished sentence, that ends none: where blocks of text stand apart a head may be as wide as the column, or wider. */
function isBlockAlone({ layout, lines: { blanksBefore, count }, endsSentence, endsOpen, leads }: PageView, index: number): boolean {
  if (layout.blankLines !== 'blocks' || (blanksBefore[index] ?? 0) === 0 || (index + 1 < count && (blanksBefore[index + 1] ?? 0) === 0)) return false;
  return endsSentence[index] === 0 && endsOpen[index] === 0 && leads[index] === 0 && (index === 0 || endsSentence[index - 1] === 1 || (blanksBefore[index - 1] ?? 0) > 0);
}

/** 「席はまだ空いている」; (次回は8日、浦北町); 桟橋の売店 来春で店じまい: a quotation or a bracket and nothing else, or two phrases set apart by a space */
const HEAD_IN_COLUMN = /^(?:[「『][^「」『』]*[」』]|\([^()。]+\)|[^\s。、▽▼]{3,}\s[^\s。、]{3,})$/;

/** So many times as wide as a column is what runs over several: a folio line, an advertisement. */
const OVER_COLUMNS = 1.25;
const GOES_ON = /[、=]/;

/** A line of a Japanese head, however full of it the column is: where paragraphs are set in, and no full line above goes on with it, or it stands below what runs over several columns. */
function isHeadInColumn(page: PageView, index: number): boolean {
  if (!page.layout.indented || index === 0 || isSetIn(page, index)) return false;
  const over = page.lines.cells[index - 1] ?? 0;
  if (over > page.layout.wrapWidth * OVER_COLUMNS && over !== page.lines.cells[index] && page.endsSentence[index] === 0 && !GOES_ON.test(page.texts[index - 1] ?? '')) return true;
  if (!HEAD_IN_COLUMN.test(page.texts[index] ?? '')) return false;
  return !isFull(page, index - 1) || page.endsSentence[index - 1] === 1 || page.bylines[index - 1] !== BYLINE_NONE;
}

const isNarrow = ({ layout: { indented, wrapWidth } }: PageView): boolean => indented && wrapWidth <= NARROW_COLUMN;

const HANGING = /[、。」』）]/;
const lastOf = ({ lines: { source, end } }: PageView, index: number): string => source.slice({ start: (end[index] ?? 1) - 1, end: end[index] ?? 1 });

/** True for a line as wide as the column, but for a mark that hangs over, that begins no paragraph. */
const isPlainFull = (page: PageView, index: number): boolean =>
  !isSetIn(page, index) && isFull(page, index) && (page.lines.cells[index] ?? 0) <= page.layout.wrapWidth + (HANGING.test(lastOf(page, index)) ? 2 : 0);

/** 潮|水退到第三階石梯,剪票口的鐵捲門就拉起: the first character of a text, set large under whoever wrote it, over a full line of its column */
function isDropCap(page: PageView, index: number): boolean {
  const { language, texts, bylines, lines: { count, blanksBefore } } = page;
  if (language !== 'zh' || texts[index]?.length !== 1 || index === 0 || index + 1 >= count) return false;
  return bylines[index - 1] !== BYLINE_NONE && (blanksBefore[index + 1] ?? 0) === 0 && !isSetIn(page, index + 1) && isFull(page, index + 1);
}

/** So many lines below are looked at for whether text begins with a line. */
export const TEXT_AHEAD = 2;

/** True for one of three lines of one width, wider than the column: the text under a picture. */
function isInWideBox({ lines: { cells } }: PageView, index: number): boolean {
  const isAlike = (at: number): boolean => cells[at] === cells[index];
  return isAlike(index - 1) ? isAlike(index + 1) || isAlike(index - 2) : isAlike(index + 1) && isAlike(index + 2);
}

/**
 * Where the column is as narrow as a head and paragraphs are set in: text is what is set in, what goes on with it, and what fills three lines, or one or two over the end of a sentence;
 * null for what its words must tell.
 */
function isInNarrowColumn(page: PageView, index: number): boolean | null {
  const { lines: { blanksBefore, count }, bylines, body, endsSentence } = page;
  if (bylines[index] !== BYLINE_NONE) return null;
  const isPlain = isPlainFull(page, index);
  if (!isPlain && isFull(page, index)) return isSetIn(page, index) || isInWideBox(page, index);
  if (isSetIn(page, index)) return null;
  if (index > 0 && (blanksBefore[index] ?? 0) === 0 && body[index - 1] === 1 && isFull(page, index - 1) && endsSentence[index - 1] === 0) return isPlain || index + 1 >= count || !isPlainFull(page, index + 1) ? true : null;
  return isPlain ? beginsPlain(page, index) : null;
}

/** Of what fills the column from a line on: true over the end of a sentence, or in 断った。|「番地ができたら、あの|人がおらんようになる」 over that of what is said: no line ends with the mark that opens it. */
function beginsPlain(page: PageView, index: number): boolean {
  for (let at = index + 1; at <= index + TEXT_AHEAD; at++) {
    if (at >= page.lines.count || (page.lines.blanksBefore[at] ?? 0) > 0 || isSetIn(page, at)) return false;
    if (lastOf(page, at) === '。' || (lastOf(page, at) === '」' && page.quoteOpen[index] === 1 && page.body[index - 1] === 1 && isFull(page, index - 1))) return true;
    if (!isPlainFull(page, at)) return page.bylines[index - 1] === BYLINE_CREDIT;
  }
  return true;
}

/** By so many cells a line of a Japanese column is too short where the number or the word behind it is not cut. */
const RAGGED = 9;

/** 岸本さん(71)が9日、|1300人の署名を集め、: goes on with a full line that has not ended its sentence, or with such a line under it, though it leaves some of the column blank. */
function isRagged(page: PageView, index: number): boolean {
  const { layout: { wrapWidth }, lines: { cells, blanksBefore }, endsSentence, bylines } = page;
  const holdsText = (at: number): boolean => (cells[at] ?? 0) >= wrapWidth - RAGGED && bylines[at] === BYLINE_NONE;
  if (!holdsText(index)) return false;
  for (let above = index - 1; above >= Math.max(0, index - TEXT_REACH); above--) {
    if (!holdsText(above) || endsSentence[above] === 1 || (blanksBefore[above + 1] ?? 0) > 0 || isSetIn(page, above + 1)) return false;
    if (isFull(page, above)) return true;
  }
  return false;
}

/** 早班船吵了三年 街坊第一|個買票: running text sets no clauses apart by a space, not even where the line fills a column */
const TWO_CLAUSES = /^[^\sA-Za-z,。、;:!?…]{4,}\s[^\s,。、;:!?…]{3,}$/;

/** 纪念建港120周年·船台上的人: behind a blank line two phrases with a dot between name a series, however full of them the column is */
const DOTTED_LABEL = /^[^\s,。、;:!?…·•]{6,}[·•][^\s,。、;:!?…·•]{4,}$/;

/** 本栏目由云石县医院协办; 扫描二维码,听渡口的故事: no text, however full of them the column is */
const PROMPT = /^(?:本[栏欄专專版]\S{0,3}[由与與]|[请請]?(?:[扫掃][码碼描一]|长按|微信扫))[^。]{2,}$/;

/** ◇「港の一皿」は毎週火曜に掲載します。: a note on a column is no text though it is a sentence */
const BULLET = /^[◇◆▽▼■●※*・=]/;

/** 石越(作者单位:沄湾大学), 石越(作者系市委党校教授): a writer, however full of him and his office the column is */
const BEARER_TOLD = /\((?:作者)?(?:单位|單位|系|係|为|為)[^()]+\)$/;

/** “谁也别谢谁，以后多敲敲门”: in a column a line that is a quotation and nothing else, set out to no paragraph, is of a head or pulled out of the text */
const QUOTED_ALONE = /^[“「『][^“”「」『』]+[”」』]$/;

/** Heron: Prior; Beck, Sugden, Hirst, Laing;: who played, TOM RUHL, 45, of Mill Lane: who was in court; names in capitals, but no head has so many marks between them */
const ENUMERATES = /[,;][^,;]+[,;][^,;]+[,;]|,\s\d{2},\sof\s/;

/** “I baked it for the mayor”, on one line or two: words that somebody has said, without a stop of their own or anything else to say */
const QUOTATION = /^[“"][^“”"]+[^“”".,!?;:…—–-][”"]$/;
const OPENS_QUOTATION = /^[“"][^“”"]+$/;

/** True for such a line behind the end of a sentence, and for the first of two, wherever they stand: in running text a quotation has its stop, or somebody who says it. */
function isQuotationAlone(page: PageView, index: number): boolean {
  const printed = (at: number): string => (at < 0 || at >= page.lines.count ? '' : lineText(page.lines, at).trim());
  const isOfTwo = (first: number): boolean => OPENS_QUOTATION.test(printed(first)) && QUOTATION.test(`${printed(first)} ${printed(first + 1)}`);
  return (QUOTATION.test(page.texts[index] ?? '') && page.endsSentence[index - 1] === 1) || isOfTwo(index) || isOfTwo(index - 1);
}

/** Whether a line of which all else is filled in is running text, where its width does not say so. */
export function bodyByText(page: PageView, index: number): boolean {
  const english = page.language === 'en';
  const text = page.texts[index] ?? '';
  const goesOn = english && goesOnWithText(page, index);
  const followed = english && isFollowedInLower(page, index);
  if (page.language === 'zh' && TWO_CLAUSES.test(text) && page.leads[index] === 0) return false;
  if (page.language === 'zh' && (page.lines.blanksBefore[index] ?? 0) > 0 && DOTTED_LABEL.test(text)) return false;
  if (page.language === 'zh' && PROMPT.test(text)) return false;
  if (((page.language === 'ja' && BULLET.test(text)) || (english && page.layout.wrapWidth > 0)) && showsCue(page, index, 'labelNote')) return false;
  if (page.bylines[index] === BYLINE_BARE && BEARER_TOLD.test(text)) return false;
  // 都市报记者 秦远舟 实习生 石越: a byline, however full of it a narrow column is
  if (page.language === 'zh' && page.bylines[index] === BYLINE_MARKED && page.leads[index] === 0) return false;
  if (page.language === 'zh' && page.layout.wrapWidth > 0 && !isSetIn(page, index) && QUOTED_ALONE.test(text)) return false;
  if (english && page.leads[index] === 1 && isCutDateline(page, index)) return true;
  if (english && isQuotationAlone(page, index)) return false;
  if (english && page.leads[index] === 0 && isSetAsHead(text) && !ENUMERATES.test(text) && !(isNearlyFull(page, index) && goesOn) && !(followed && !isCapitals(text))) return false;
  if (fillsColumn(page, index) || (goesOn && LOWER_FIRST.test(text)) || followed) return true;
  const stopsInside = INNER_STOP.test(text);
  if (!english && (page.leads[index] === 1 || stopsInside)) return true;
  return page.endsSentence[index] === 1 && (page.endsAsking[index] === 0 || stopsInside);
}

/** WHIST: Winners at the Plough were | the vicar: however many words of it have capitals, no head goes on in lower case where it has them. */
function isFollowedInLower(page: PageView, index: number): boolean {
  const { lines, layout } = page;
  if (index + 1 >= lines.count || (lines.blanksBefore[index + 1] ?? 0) > 0 || !beginsInLowerCase(lines, index + 1)) return false;
  return isNearlyFull(page, index) || (layout.indented && isSetIn(page, index) && !isSetIn(page, index + 1));
}

/** True where a line of a column goes on with the sentence of full lines of text above it: names that begin with capitals make no head of it. */
function goesOnWithText(page: PageView, index: number): boolean {
  for (let above = index - 1; above >= index - TEXT_REACH; above--) {
    if (!isNearlyFull(page, above) || page.endsSentence[above] === 1 || (page.lines.blanksBefore[above + 1] ?? 0) > 0) return false;
    if (!isSetAsHead(page.texts[above] ?? '')) return true;
  }
  return false;
}

function fillsColumn(page: PageView, index: number): boolean {
  return isFull(page, index) || (page.language === 'en' && isNearlyFull(page, index));
}

/** A line of words ends up to a word before the column does. */
export function isNearlyFull(page: PageView, index: number): boolean {
  const width = columnWidth(page, index);
  return width > 0 && (page.lines.cells[index] ?? 0) >= width - SHORT_WORD;
}

/** True where a line reaches the width of its column on a hard-wrapped page; the first of a paragraph does with its indent. */
export function isFull(page: PageView, index: number): boolean {
  const width = columnWidth(page, index);
  return width > 0 && (page.language === 'en' ? (page.lines.cells[index] ?? 0) : endInColumn(page, index)) >= width - (width > NARROW_COLUMN ? 4 : 2);
}
