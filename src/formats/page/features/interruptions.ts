import { columnWidth, endInColumn } from '../view/columnWidth';
import { isSetIn } from '../view/layout';
import { BYLINE_NONE } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { cells, ends, gap, isBody, text } from '../view/rows';
import { beganAbove, opensCaption, showsCaption } from './captionLines';
import { byline } from './pictureGiver';
import { creditBelow, goesOnBehind } from './pictureLines';
import { standsInColumn } from './saying';
import { startsMiddle } from './seams';

/** True for what a column or a broken paragraph may go on with: it is not set in as a paragraph's first line is. */
const isPlain = (page: PageView, index: number): boolean => byline(page, index) === BYLINE_NONE && !(page.layout.indented && isSetIn(page, index));

/** 川沿いの道を歩く小学生=芦川市で: what in a Japanese column is worded as a caption, between two lines of running text; where paragraphs are set in a sentence may end over it */
const isCaptionInColumn = (page: PageView, index: number): boolean =>
  page.layout.wrapWidth > 0 && showsCaption(page, index) && !beganAbove(page, index) && !startsMiddle(page, index) && byline(page, index) === BYLINE_NONE && !ends(page, index) && isBody(page, index - 1) && goesOnBehind(page, index) && (!ends(page, index - 1) || (page.layout.indented && isPlain(page, index) && !startsMiddle(page, index + 1)));

/** So wide is a paragraph that a picture cuts in two at least; cells. */
const HALF_PARAGRAPH = 30;

/** 染め直した大漁旗。右は先代の旗: between the two halves of a paragraph, where a paragraph is one line */
const isBetweenHalves = (page: PageView, index: number): boolean =>
  page.layout.wrapWidth === 0 && page.layout.indented && cells(page, index) <= page.headCells && !ends(page, index) && page.endsOpen[index] !== 1 && isPlain(page, index) && isBody(page, index - 1) && cells(page, index - 1) >= HALF_PARAGRAPH && !ends(page, index - 1) && goesOnBehind(page, index);

const SHORTEST_SAYING = 16;
const BEGINS_WIDE = /^[\u3041-\u9fff]/;
/** 待つ側が、いつか待たれる。: a sentence that leaves room for two characters over a line that begins no paragraph; in a Japanese column text leaves none */
const stopsShort = (page: PageView, index: number): boolean =>
  page.layout.wrapWidth > 0 && page.layout.indented && ends(page, index) && cells(page, index) >= SHORTEST_SAYING && !startsMiddle(page, index) && !gap(page, index) && isPlain(page, index) && endInColumn(page, index) + 4 <= columnWidth(page, index) && isBody(page, index - 1) && !ends(page, index - 1) && BEGINS_WIDE.test(text(page, index + 1)) && goesOnBehind(page, index);

/** 「救|「先輩が投げていた」|援の先輩が: what is quoted in a line of a column where the text above is in the middle of another quotation */
const quotesInQuotation = (page: PageView, index: number): boolean =>
  page.layout.wrapWidth > 0 && page.quoteOpen[index - 1] === 1 && isBody(page, index - 1) && /^「[^「」]+」$/.test(text(page, index)) && isPlain(page, index) && goesOnBehind(page, index);

const OVER_WIDE = 4;
const isWide = (page: PageView, index: number): boolean => cells(page, index) > columnWidth(page, index) + OVER_WIDE;

/** 林望站在舊船塢的閘門前，手裏是一九六〇年的圖則。: one line wider than the column in whose middle it stands, where no text of it can be */
const isWideInColumn = (page: PageView, index: number): boolean =>
  page.language !== 'en' && page.layout.wrapWidth > 0 && isWide(page, index) && !isWide(page, index - 1) && !isWide(page, index + 1) && isPlain(page, index) && !gap(page, index) && isBody(page, index - 1) && goesOnBehind(page, index);

/** True for what interrupts the running text of a Japanese page. */
const interruptsJapanese = (page: PageView, index: number): boolean => page.language === 'ja' && (opensCaption(page, index) || isCaptionInColumn(page, index) || isBetweenHalves(page, index) || stopsShort(page, index) || quotesInQuotation(page, index));

/** A short line or a caption that interrupts a column, unless it only ends a paragraph over a caption. */
export const isAmidColumn = (page: PageView, index: number): boolean => interruptsJapanese(page, index) || isWideInColumn(page, index) || (standsInColumn(page, index) && !creditBelow(page, index + 1));
