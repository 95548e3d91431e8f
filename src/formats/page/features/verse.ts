import { endsWithPoet, isPoetAlone } from '../bylines/poet';
import { isCapitals } from '../text/letterCase';
import { lineText } from '../view/lines';
import { BYLINE_BARE, BYLINE_CREDIT, BYLINE_MARKED, BYLINE_NONE, hasCue } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { FEATURE_REACH, NEAR, cells, cueBehind, exists, gap, isShort, startsLower, text } from '../view/rows';
import { byline } from './pictureGiver';

/** Cells up to which a line of a poem is long, and how many of its lines one needs to tell it by. */
const VERSE_CELLS = 60;
const VERSE_LINES = 4;
const VERSE_START = /^[“‘"']?[A-Z]/;
const VERSE_END = /[,;:.!?—-][”’"']?$/;

const canBeVerse = (page: PageView, at: number): boolean =>
  exists(page, at) && cells(page, at) <= VERSE_CELLS && byline(page, at) === BYLINE_NONE && VERSE_START.test(text(page, at)) && !isCapitals(text(page, at)) && (gap(page, at + 1) || !startsLower(page, at + 1));

/** What no line of a poem looks like. */
const NO_VERSE = ['folio', 'staffBox', 'noticeHead', 'briefsLabel', 'listItem', 'organisation', 'deckDash', 'authorNote'] as const;
const NO_VERSE_MARK = /[\d:/]/;

/** 灯一盏一盏地退后: what can be a line of a Chinese poem */
const canBeVerseLine = (page: PageView, at: number): boolean =>
  isShort(page, at) && cells(page, at) >= 4 && cells(page, at) <= LONG_LINE && byline(page, at) === BYLINE_NONE && !NO_VERSE_MARK.test(text(page, at)) && NO_VERSE.every((cue) => !hasCue(page, at, cue)) && !(gap(page, at) && hasCue(page, at, 'opinionLabel'));

/** 其一: over a part of a poem */
const PART = /^其[一二三四五六七八九十]$/;

/** True for one of at least four short lines in a row right under a byline, however they are parted: stanzas of a poem. */
export function isUnderPoet(page: PageView, index: number): boolean {
  if (page.language !== 'zh' || !canBeVerseLine(page, index) || PART.test(text(page, index))) return false;
  let [first, last] = [index, index];
  while (index - first < NEAR && canBeVerseLine(page, first - 1)) first--;
  while (last - first < VERSE_LINES && canBeVerseLine(page, last + 1)) last++;
  return last - first + 1 >= VERSE_LINES && (byline(page, first - 1) === BYLINE_MARKED || byline(page, first - 1) === BYLINE_BARE);
}

/** I rang the bell, and no man came; | The river took the sound away.: each line opens with a capital, most end with a mark, and some go on in the next. */
export function isVersed(page: PageView, index: number): boolean {
  if (page.language !== 'en' || !canBeVerse(page, index)) return false;
  let [first, last] = [index, index];
  while (index - first < NEAR && canBeVerse(page, first - 1)) first--;
  while (last - index < NEAR && canBeVerse(page, last + 1)) last++;
  const lines = page.texts.slice(first, last + 1);
  const open = lines.slice(0, -1).filter((line, at) => !/[.!?][”’"']?$/.test(line) && !gap(page, first + at + 1)).length;
  return lines.length >= VERSE_LINES && open > 0 && lines.filter((line) => VERSE_END.test(line)).length * 2 >= lines.length;
}

/** True for a line of a column of poems that readers of a Japanese paper have sent. */
const isInPoems = (page: PageView, at: number): boolean => page.language === 'ja' && exists(page, at) && cells(page, at) <= VERSE_CELLS && cueBehind(page, at, 'verseLabel', FEATURE_REACH);

/** 浜戸 樽谷久子 under a poem, with no title over it that would make it a head */
export const isPoetUnderPoem = (page: PageView, at: number): boolean =>
  isInPoems(page, at) && isPoetAlone(text(page, at)) && byline(page, at) !== BYLINE_CREDIT && !hasCue(page, at - 1, 'verseLabel');

/** A line with its poet behind it, or one or two over their poet. */
export const isPoem = (page: PageView, at: number): boolean =>
  isInPoems(page, at) && !isPoetUnderPoem(page, at) && (endsWithPoet(lineText(page.lines, at)) || isPoetUnderPoem(page, at + 1) || (isPoetUnderPoem(page, at + 2) && at > 0 && !hasCue(page, at, 'label')));

const POEMS = /(?:[二三四五六七八九十兩两]|外一)首\)?$|\([组組][诗詩]\)$/;
/** 秋日过渡口三首, 石榴(外一首), 山行(组诗): the title of several poems */
export const namesPoems = (page: PageView, at: number): boolean => page.language === 'zh' && isShort(page, at) && cells(page, at) <= LONG_LINE && POEMS.test(text(page, at));

/** No line of verse is longer; cells. */
export const LONG_LINE = 44;
