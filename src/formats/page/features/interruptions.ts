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

/** 川沿いの道を歩く小学生=芦川市で: what in a Japanese column is worded as a caption, between two lines of running text; where paragraphs are set in a sentence may end over it; text as wide as that is itself under a picture */
const isCaptionInColumn = (page: PageView, index: number): boolean =>
  page.layout.wrapWidth > 0 && cells(page, index - 1) <= columnWidth(page, index) + 2 && showsCaption(page, index) && !beganAbove(page, index) && !startsMiddle(page, index) && byline(page, index) === BYLINE_NONE && !ends(page, index) && isBody(page, index - 1) && goesOnBehind(page, index) && (!ends(page, index - 1) || (page.layout.indented && isPlain(page, index) && !startsMiddle(page, index + 1)));

const SHORTEST_SAYING = 16;
const BEGINS_WIDE = /^[\u3041-\u9fff]/;
/** 待つ側が、いつか待たれる。: a sentence that leaves room for two characters over a line that begins no paragraph; in a Japanese column text leaves none */
const stopsShort = (page: PageView, index: number): boolean =>
  page.layout.wrapWidth > 0 && page.layout.indented && ends(page, index) && cells(page, index) >= SHORTEST_SAYING && !startsMiddle(page, index) && !gap(page, index) && isPlain(page, index) && endInColumn(page, index) + 4 <= columnWidth(page, index) && isBody(page, index - 1) && !ends(page, index - 1) && BEGINS_WIDE.test(text(page, index + 1)) && goesOnBehind(page, index);

const OVER_WIDE = 4;
const isWide = (page: PageView, index: number): boolean => cells(page, index) > columnWidth(page, index) + OVER_WIDE;

/** 林望站在舊船塢的閘門前，手裏是一九六〇年的圖則。: one line wider than the column in whose middle it stands, where no text of it can be */
const isWideInColumn = (page: PageView, index: number): boolean =>
  page.language !== 'en' && page.layout.wrapWidth > 0 && isWide(page, index) && !isWide(page, index - 1) && !isWide(page, index + 1) && isPlain(page, index) && !gap(page, index) && isBody(page, index - 1) && goesOnBehind(page, index);

/** True for what interrupts the running text of a Japanese page. */
const interruptsJapanese = (page: PageView, index: number): boolean => page.language === 'ja' && (opensCaption(page, index) || isCaptionInColumn(page, index) || stopsShort(page, index));

/** A short line or a caption that interrupts a column, unless it only ends a paragraph over a caption. */
export const isAmidColumn = (page: PageView, index: number): boolean => interruptsJapanese(page, index) || isWideInColumn(page, index) || (standsInColumn(page, index) && !creditBelow(page, index + 1));
