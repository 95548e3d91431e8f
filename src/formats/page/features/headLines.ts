import { withoutDates } from '../text/dates';
import { isCapitals, isTitleCase } from '../text/letterCase';
import { BYLINE_NONE, hasCue } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { cells, gap, isShort, text } from '../view/rows';
import { isKeyed } from './keyed';
import { byline } from './pictureGiver';

/** 分享, 点击查看大图: what a site has set amid an article is no line of a head */
export const isHeadLine = (page: PageView, at: number): boolean => isShort(page, at) && byline(page, at) === BYLINE_NONE && !hasCue(page, at, 'button');

/** 3 of 7, Photo 1 of 12: which picture of a site this is */
const PICTURE_COUNT = /^(?:[A-Z][a-z]+ )?\d{1,3} (?:of|\/) \d{1,3}$/;

/** A line without the dates in it where it may be a head: 4月1日起 says when, not how much. Which picture one is says nothing either. */
export const numbersOf = (page: PageView, index: number): string => (page.language === 'en' && PICTURE_COUNT.test(text(page, index)) ? '' : isHeadLine(page, index) && !hasCue(page, index, 'date') && !hasCue(page, index, 'folio') ? withoutDates(text(page, index)) : text(page, index));

/** True for a line of Chinese or Japanese that may be of a head. */
export const isCjkHead = (page: PageView, index: number): boolean => page.language !== 'en' && isShort(page, index);

/** 四百公里, 十九处, 两千余户, 四成三, 百分之九十; not 十分, 千万别, 成功 */
const NUMBER_WORDS = /[一二三四五六七八九两兩][十百千万萬]|十[一二三四五六七八九余餘多]|[百千][余餘多]|百分之|[一二三四五六七八九]成(?![員员功为為果立長长本效就人])/;

/** True for a line that says how much, in digits or, in a Chinese or Japanese head, in words. */
export function hasNumber(page: PageView, index: number): boolean {
  const numbers = numbersOf(page, index);
  return /\d/.test(numbers) || (isCjkHead(page, index) && NUMBER_WORDS.test(numbers));
}

/** 清淤三年 水回来了: clauses set apart */
export const CLAUSES = /^\S+(?:\s+\S+)+$/;

/** 渡口停航 桥上通车: in one line a few clauses that are as long as each other */
export function hasEqualClauses(page: PageView, index: number): boolean {
  const line = text(page, index);
  if (page.language === 'en' || !CLAUSES.test(line)) return false;
  const lengths = line.split(/\s+/).map((clause) => clause.replace(/[“”"‘’'《》「」]/g, '').length);
  return lengths.length <= 4 && lengths.every((length) => length >= 3 && Math.abs(length - (lengths[0] ?? 0)) <= 1);
}

/** 茶園小檔案 over ●位置:…; a bullet of its own makes no item of the head of a list: ■茶園小檔案 */
export function isOverList(page: PageView, index: number): boolean {
  const isItem = (at: number): boolean => hasCue(page, at, 'listItem') || isKeyed(page, at);
  if (!isShort(page, index) || !isItem(index + 1)) return false;
  return !isItem(index) || (hasCue(page, index, 'headlineBullet') && !text(page, index + 1).startsWith(text(page, index).charAt(0)));
}

/** So many times as long is a headline as its topic at least. */
const LONGER = 1.5;
/** Road works: three words at most */
export const FEW_WORDS = /^\S+(?:\s\S+){0,2}$/;

/** CHESS. over DELL BEATS PELL: of two lines in capitals a stop closes the first alone; where a headline has its stop its deck has one too */
const isClosedAlone = (line: string, next: string): boolean => line.endsWith('.') && isCapitals(next) && !/[.!?]$/.test(next);
/** Road works over Mill bridge to close for all of May: what a report is about, over its headline */
export const isTopicOverLonger = (page: PageView, index: number): boolean =>
  page.language === 'en' && isHeadLine(page, index) && isHeadLine(page, index + 1) && FEW_WORDS.test(text(page, index)) && (!isCapitals(text(page, index)) || isClosedAlone(text(page, index), text(page, index + 1))) && cells(page, index + 1) >= cells(page, index) * LONGER;

/** 国内·国际, 民生新闻: what a page is about */
const SECTION = /^(?:(?:要闻|综合|时政|时事|国内|国际|社会|民生|经济|财经|文化|文体|体育|教育|健康|科技|法治|理论|评论|地方|县区|城事|旅游|娱乐|生活|专题|军事)(?:新闻)?[·・]?){1,3}$/;

/** OPINION / Friday, May 8, 2026 | A4: a short line that makes one block with a folio at the top of a page, with which the block ends or begins; in Chinese one that says what the page is about */
export function isBesideFolio(page: PageView, index: number): boolean {
  if (!isShort(page, index) || (page.language !== 'en' && !SECTION.test(text(page, index)))) return false;
  const [isFirst, isLast] = [index === 0 || gap(page, index) || page.lines.pageBreak[index] === 1, gap(page, index + 1)];
  return (!isFirst && isLast && hasCue(page, index - 1, 'folio')) || (isFirst && !isLast && hasCue(page, index + 1, 'folio'));
}

/** True for a line of English that may be of a head. */
export const isEnglishHead = (page: PageView, at: number): boolean => page.language === 'en' && isShort(page, at);
/** True for an English line in capitals, or with the capitals of a title, that ends with a stop. */
export const isEnglishTitleStop = (page: PageView, at: number): boolean => isEnglishHead(page, at) && /[A-Za-z\d]\.$/.test(text(page, at)) && (isCapitals(text(page, at)) || isTitleCase(text(page, at)));

/** 街巷人家③, 老いの住まい 上, 港の椅子 第40回, 渡口故事系列之三: which part of a series this is */
const PART_MARK = /(?:[①-⑳㊤㊥㊦]|\s[上中下]|第\d{1,4}回|系列\S{0,4}之[一二三四五六七八九十])$/;
/** True for a line of a head that says which part of a series this is. */
export const endsWithPart = (page: PageView, index: number): boolean => isHeadLine(page, index) && !hasCue(page, index, 'folio') && !hasCue(page, index, 'staffBox') && PART_MARK.test(text(page, index));
