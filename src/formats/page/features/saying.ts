import { isSetIn } from '../view/layout';
import { isFull } from '../view/lineBody';
import { BYLINE_NONE, hasCue } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { cells, ends, gap, text } from '../view/rows';
import { goesOnBelow } from './seams';
import { fillsColumn } from './wrapping';

/** Cells of a sentence that stands alone, and of each line of one in two lines. */
const ALONE = 44;
const HALF = 32;
/** What a column broke off is text if it is longer. */
const TEXT = 44;

/** Not in what nobody is quoted for: figures, an answer, a quotation. */
const MATTER_OF_FACT = /[\d:“”「」《》()]/;
/** 说, 表示, 通车后: a paragraph that says who spoke, or when something was done. */
const TOLD = /[后後时時中],|[说說](?![谎謊话話])|[称稱讯訊]|表示|记者|記者/;
const COMMA = ',';
/** Words of grammar, which any two clauses share. */
const GRAMMAR = /[的是在也就都着過过和与與把被,。!?;、\s]/g;

/** Running text, or what a column broke off before it was long, or a question of an interview. */
const isText = (page: PageView, index: number): boolean => page.body[index] === 1 || cells(page, index) > TEXT || hasCue(page, index, 'question') || (page.layout.indented && isSetIn(page, index));

/** The end of a paragraph, which in a column may be a short line. */
const endsText = (page: PageView, index: number): boolean => ends(page, index) && (isText(page, index) || (page.layout.wrapWidth > 0 && isText(page, index - 1)));

/** A line of few words, not set as a paragraph. */
function isSetApart(page: PageView, index: number, most: number): boolean {
  if (page.language === 'en' || index < 1 || index >= page.lines.count || cells(page, index) > most || (isFull(page, index) && !goesOnBelow(page, index))) return false;
  if (page.layout.indented && isSetIn(page, index)) return false;
  return page.bylines[index] === BYLINE_NONE && page.leads[index] !== 1 && !hasCue(page, index, 'listItem') && !hasCue(page, index, 'deckDash');
}

/** True where a line begins no paragraph, as far as blank lines and indents tell. */
const goesOn = (page: PageView, index: number): boolean => !isSetIn(page, index) && (page.layout.blankLines === 'everywhere' || (page.lines.blanksBefore[index] ?? 0) === 0);

/**
 * A line that does not fill an indented column, under one that breaks off and over one that begins no paragraph: with neither can it be one text. Below it may stand a label: what
 * does not go on with it goes on with the text above both.
 */
export function standsInColumn(page: PageView, index: number): boolean {
  const { indented, wrapWidth } = page.layout;
  if (!indented || isFull(page, index) || index < 1 || ends(page, index - 1) || page.body[index - 1] !== 1 || cells(page, index) > page.headCells) return false;
  const next = ends(page, index) && (hasCue(page, index + 1, 'label') || hasCue(page, index + 1, 'labelNote')) && page.body[index + 1] !== 1 ? index + 2 : index + 1;
  if (next >= page.lines.count || !(wrapWidth === 0 ? page.body[next] === 1 && cells(page, next) > TEXT : isFull(page, next))) return false;
  for (let at = index; at <= next; at++) if (!goesOn(page, at)) return false;
  return true;
}

/** 说, 称, 是, 的: what a quotation is announced by, as it is by any mark */
const ANNOUNCES = /[^\u4e00-\u9fff]$|[说說道称稱喊问問答叫写寫句是的为為把被]$/;
/** “渠是公家修的,水是自家用的。” and nothing else: more than a word or a name */
const WHOLE_QUOTATION = /^[“「『][^“”「」『』]*[,。!?][^“”「」『』]*[”」』]$/;
const QUOTED_LINES = 3;
/** A line wider than its column by more is none of its text. */
const OVER_WIDE = 4;

/** 若拆除工 / 「問什麼時候動工,永遠都是明年」 / 程不能如期開始: how many lines of a column make a whole quotation that nothing announces; 0 for none. */
export function quotationBetween(page: PageView, index: number): number {
  if (page.language !== 'zh' || page.layout.wrapWidth === 0 || index < 1 || (page.layout.indented && isSetIn(page, index))) return 0;
  if (page.body[index - 1] !== 1 || cells(page, index - 1) > page.layout.wrapWidth + OVER_WIDE || ANNOUNCES.test(page.tails[index - 1] ?? '')) return 0;
  let quotation = '';
  for (let count = 1; count <= QUOTED_LINES; count++) {
    quotation += text(page, index + count - 1);
    if (WHOLE_QUOTATION.test(quotation)) return count;
  }
  return 0;
}

/** 池子等得起,老人等不起。: clauses of a few characters each; what is left of a broken sentence rarely has them */
const EVEN = /^“?[^。;!?,]{4,9}(?:,[^。;!?,]{4,9}){1,2}[。!?]”?$/;

/** A sentence of such clauses, set apart as a paragraph is, under one that breaks off and over text: the column broke there, and the sentence stood beside it. */
const standsBetweenHalves = (page: PageView, index: number): boolean =>
  page.language === 'zh' && EVEN.test(text(page, index)) && !ends(page, index - 1) && isText(page, index - 1) && gap(page, index) && gap(page, index + 1) && page.leads[index + 1] !== 1;

/** A short sentence between two paragraphs, in the middle of a column or between the halves of a broken sentence. */
function isSentenceApart(page: PageView, index: number): boolean {
  if (!isSetApart(page, index, ALONE) || !ends(page, index) || !isText(page, index + 1)) return false;
  return standsInColumn(page, index) || standsBetweenHalves(page, index) || (ends(page, index - 1) && isText(page, index - 1)) || goesOnBelow(page, index);
}

/** 不是灯亮,是人还在; 越…越…: of what is set against something else, figures and quotations in it are no matter of fact */
const CONTRAST = /不是[^,。]+,(?:而)?是|不在[^,。]+,(?:而)?在|不怕[^,。]+,[就只]?怕|可怕的是|越[^,。]+,[^,。]*越|再[^,。]+,也|[顶抵比]不[了过上住]/;

const isMatterless = (line: string): boolean => line.includes(COMMA) && (!MATTER_OF_FACT.test(line) || CONTRAST.test(line)) && !TOLD.test(line);

/** 留得住人,先要留得住胃。: one of two clauses, without figures or a speaker */
export const isMaxim = (page: PageView, index: number): boolean => isSentenceApart(page, index) && isMatterless(text(page, index));

/** “铃管得住脚,管不住心。”: in quotation marks, or without */
const OUTER_QUOTES = /^[“「『]([^“”「」『』]+)[”」』]$/;

/** 铃管得住脚,管不住心。: one whose clauses share a word */
export function isBalanced(page: PageView, index: number): boolean {
  const line = text(page, index).replace(OUTER_QUOTES, '$1');
  return isSentenceApart(page, index) && isMatterless(line) && sharesWord(line);
}

function sharesWord(line: string): boolean {
  const [first = '', ...others] = line.split(COMMA).map((clause) => clause.replace(GRAMMAR, ''));
  return others.some((clause) => Array.from(clause).some((character) => first.includes(character)));
}

const TABLEAU = /^[^,。是有这這]{2,12}的[^,。是了不没沒的]{1,8}。$/;

/** 柯师傅的工作台。: a short sentence without a verb, between two paragraphs: what a picture shows */
export const isTableau = (page: PageView, index: number): boolean =>
  TABLEAU.test(text(page, index)) && isSetApart(page, index, HALF) && endsText(page, index - 1) && isText(page, index + 1) && !TOLD.test(text(page, index));

const QUOTATION_END = /[”」』]/;
/** Where a line breaks off: at a comma, or in a quotation that the next line ends. */
const breaksOff = (page: PageView, index: number): boolean => page.endsOpen[index] === 1 ? text(page, index).endsWith(COMMA) : page.quoteOpen[index] === 1 && QUOTATION_END.test(text(page, index + 1));

/** The last line above a column's end, which may be short where a column next to it interrupts it. */
const breaksColumn = (page: PageView, index: number): boolean => page.layout.wrapWidth > 0 && page.bylines[index] === BYLINE_NONE && fillsColumn(page, index - 1);

/** Running text, or a subhead over it. */
const opensText = (page: PageView, index: number): boolean => isText(page, index) || fillsColumn(page, index) || (isSetApart(page, index, HALF) && !ends(page, index) && isText(page, index + 1));

/** 书越借越多,|人心也是。: the first of two short lines that make one sentence, where text of that width would not break off; in traditional characters, whose heads break at spaces, with or without its stop */
export function opensSaying(page: PageView, index: number): boolean {
  if (quotationBetween(page, index) > 1) return true;
  if (!isSetApart(page, index, HALF) || !(isText(page, index - 1) || endsText(page, index - 1) || breaksColumn(page, index - 1)) || ends(page, index) || !breaksOff(page, index)) return false;
  return isSetApart(page, index + 1, ALONE) && (ends(page, index + 1) || page.traditional) && opensText(page, index + 2);
}
