import type { Language } from '../../../core/dump';
import { CUES } from '../../../lexicon/lexicon';
import type { Cue } from '../../../lexicon/lexicon';
import { isCapitals, isTitleCase } from '../text/letterCase';
import { columnWidth } from '../view/columnWidth';
import { isSetIn } from '../view/layout';
import { BYLINE_BARE, BYLINE_CREDIT, BYLINE_MARKED, BYLINE_NONE, hasCue } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { REPEATS_EARLIER, REPEATS_LATER } from '../view/repeats';
import { FEATURE_REACH, LOWER_FIRST, ahead, cells, cueBehind, ends, endsText, exists, gap, isBody, isShort, startsLower, text, within } from '../view/rows';
import { WORDINGS } from '../view/wording';
import type { Wording } from '../view/wording';
import { answerGoesOnAbove, showsSomebody } from './answers';
import { goesOnBetween, resumesAt, resumesEnglish } from './brokenSentences';
import { beganAbove, goesOnInCaption, isInsideCaption, opensCaption, showsCaption } from './captionLines';
import { inCellRun, shortRun } from './cellRuns';
import { hasComma } from './clauses';
import { hasColumnMark } from './columnMarks';
import { isEcho, isVerbatim, isWholeEcho } from './echoLines';
import { CLAUSES, FEW_WORDS, endsWithPart, hasEqualClauses, hasNumber, isBesideFolio, isCjkHead, isEnglishHead, isEnglishTitleStop, isHeadLine, isOverList, isTopicOverLonger, numbersOf } from './headLines';
import { isAmidColumn } from './interruptions';
import { dividesItems, isKeyed } from './keyed';
import { signsLetter } from './letterEnds';
import { isOutdented, isSetPlain } from './outdented';
import { isPaidText } from './paidText';
import { byline } from './pictureGiver';
import { CHOOSER, creditBelow, isChineseCredit, isLastOverCredit, isOverCaptionEnd, isPhotoReport, isPictureCredit, photoAhead, tellsWhatIsSeen } from './pictureLines';
import { endsQuotation, isQuoted, isSaidBelow, opensAttributed } from './quotations';
import { isBalanced, isMaxim, isTableau, opensSaying, quotationBetween } from './saying';
import { closesQuote, goesOnAbove, goesOnBelow, startsMiddle } from './seams';
import { earlyRetellingOf, kinshipAround, namesAround, retellingOf, toldAboveOf } from './sharedWords';
import { SIGNED_END, isAffiliation, isBareName, isBylineLine, isDateOfArticle, isNameOverText, isOverSigned, isSigning } from './signedLines';
import { isDateOfNotice, isInstitution } from './signer';
import { TOP, amidButtons, inTitleList, isAmongButtons, isButtonInside, isCutTitle, isInAuthorBox, isInComments, isOverSource } from './siteLines';
import { above, hasTwin } from './subheads';
import { LONG_LINE, isPoem, isPoetUnderPoem, isUnderPoet, isVersed, namesPoems } from './verse';
import { fillsColumn, isListItem, isMarkedAsItem } from './wrapping';

/** One thing that is true or not of a line in its place. What it says stands in featureWords.ts. */
export interface Feature {
  readonly holds: (page: PageView, index: number) => boolean;
  /** True for what matters only among the lines of a head: running text has no use for it. */
  readonly heads?: true;
}

/** Which share of a line's words the text below must repeat. */
const RETOLD = 0.3;
/** By how much a larger share of them one text must have than another. */
const RATHER = 0.15;
/** How many words the texts around a line share where they are one story, and where they are two. */
const SAME_STORY = 5;
const NEW_STORY = 1;
/** So many English words, which return less often than pairs of characters, do so by no chance. */
const RETURNING = 2;
/** How many words the texts around a short line share; -1 where that cannot be told. */
const sharedAround = (page: PageView, index: number): number => (isShort(page, index) ? kinshipAround(page, index) : -1);
/** By which share of a short line's words the text above it has more than the text below. */
const toldRatherAbove = (page: PageView, index: number): number => (isShort(page, index) ? Math.max(0, toldAboveOf(page, index)) - Math.max(0, retellingOf(page, index)) : 0);
const isFew = (shared: number): boolean => shared >= 0 && shared <= NEW_STORY;
/** 投稿邮箱:… right under a call for copy is of its text, no note on a column. */
const NOTICE_LINES = 4;
const isUnderNotice = (page: PageView, index: number): boolean => page.language === 'zh' && cueBehind(page, index, 'noticeHead', NOTICE_LINES);
/** 报名电话:…, 投稿邮箱:…: where a notice says whom to turn to, it is no address of the page */
const TURN_TO = /^(?:投稿|来稿|征稿|报名|应征|联系|咨询)\S{0,2}(?:邮箱|信箱|电话|热线)\s?:[\w\s@.、()-]+$/;
const isOfNotice = (page: PageView, index: number): boolean => TURN_TO.test(text(page, index)) && isUnderNotice(page, index);
/** ①渡口的灯亮着,船还没有来。: a sentence with such a number goes with a picture, and heads nothing */
const CIRCLED = /^[①-⑳]/;

/** So many lines of a head stand over the first question of an interview at most. */
const HEAD_OF_TALK = 4;

/** 赛后对话郑小舟 / “我没敢看球” / 记者 石越 / 晨报:上场前紧张吗?: a short line over the first question, with none above it */
function opensTalk(page: PageView, index: number): boolean {
  const mayHead = (at: number): boolean => exists(page, at) && cells(page, at) <= page.headCells && !ends(page, at);
  if (page.language === 'en' || !mayHead(index)) return false;
  let first = index + 1;
  while (first < index + HEAD_OF_TALK && mayHead(first) && !hasCue(page, first, 'question')) first++;
  return hasCue(page, first, 'question') && !cueBehind(page, index, 'question', FEATURE_REACH);
}

/** 市議会は8日、…; The council voted 5-2 Monday: the first sentence of news says on which day; a paragraph under a subhead hardly ever does */
const ON_DAY: Partial<Readonly<Record<Language, RegExp>>> = {
  ja: /^[^。]{0,60}?[\d一二三四五六七八九十]日(?![間付目本])/,
  en: /^(?:(?![a-z”"]{2}\.\s).){0,400}?\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|tonight|(?:this|last|next) (?:morning|afternoon|evening|night|week|month))\b/,
};
/** So many lines of a column hold a first sentence. */
const SENTENCE_LINES = 4;

const isOverText = (page: PageView, index: number): boolean => isShort(page, index) && exists(page, index + 1) && isBody(page, index + 1);

function isOverDay(page: PageView, index: number): boolean {
  const onDay = ON_DAY[page.language];
  if (!onDay || !isOverText(page, index) || hasCue(page, index + 1, 'listItem')) return false;
  return onDay.test(page.texts.slice(index + 1, index + 1 + (page.layout.wrapWidth > 0 ? SENTENCE_LINES : 1)).join(page.language === 'en' ? ' ' : ''));
}

/** 海鳴りの町 over ③ or 中: the name of a series stands over the number of the part */
const PART_ALONE = /^\(?[①-⑳㊤㊥㊦上中下]\)?$/;
const isOverPart = (page: PageView, index: number): boolean => page.language === 'ja' && isShort(page, index) && PART_ALONE.test(text(page, index + 1));

/** Thursday, June 4     THE COURIER     A3; Ada Quill, publisher • Tom Ruhl, editor */
const PIECES = /\S(?:\s{3,}|\s+[|•·♦]\s+)\S/;
/** INSIDE: Hawks fall, B1 */
const PAGE_CODE = /\b[A-H]-?\d{1,2}\b/;

/** www.wexleycall.example right above or below a folio line: the paper's own */
const ADDRESS = /^[a-z][\w-]+(?:\.[\w-]+)+$/;
const isAddressByFolio = (page: PageView, index: number): boolean => page.language === 'en' && ADDRESS.test(text(page, index)) && (hasCue(page, index - 1, 'folio') || hasCue(page, index + 1, 'folio'));

/** Temperatures, TIDES under THE WEATHER: what belongs to it */
const WEATHER_PART = /^(?:temperatures|tides?|almanac)\b/i;
/** So many lines above one of its parts the head of the weather stands at most. */
const WEATHER_LINES = 6;
const isWeatherPart = (page: PageView, index: number): boolean => WEATHER_PART.test(text(page, index)) && cueBehind(page, index, 'weatherHead', WEATHER_LINES);

/** 0852-3366999, 555-0133, 5555 0172, 6671166 */
const PHONE = /(?<![\d.,〒-])(?:\d{3,4}-\d{6,8}|\d{3,4}-\d{3}-\d{3,4}|\d{3}-\d{4}|\d{4}\s\d{4}|\d{7,8}|[〇零一二三四五六七八九]{7,8}|\d{2,4}[-・]\d{2,4}[-・]\d{3,4})(?![\d.,-]|\s?[元人吨斤名个万亿年])/;

/** So many lines below a line of a head its byline stands at most. */
const BYLINE_NEAR = 3;
/** A deck may look like running text, so what stands between a line and the byline may too; but no more than a head is as long. */
function isNearByline(page: PageView, index: number): boolean {
  if (page.language !== 'en') return false;
  for (let at = index; at < index + BYLINE_NEAR && cells(page, at) <= page.headCells; at++) if (isBylineLine(page, at + 1)) return true;
  return false;
}

/** 临江发布 今临江客户端: what a paper calls itself begins with its town, and is worded like a line of a head */
const isNameplate = (page: PageView, index: number): boolean => hasCue(page, index, 'nameplate');
/** True where the name of the page's town says something. */
const hasTown = (page: PageView, index: number): boolean => page.town !== '' && !isNameplate(page, index);

function isWorded(wording: Wording): Feature['holds'] {
  const place = WORDINGS.indexOf(wording);
  return (page, index) => page.wordings[index] === place && !isNameplate(page, index);
}

/** MEMORIAL. under a signature: a head of an old paper, not where the signer lives */
const isCapitalsStopped = (page: PageView, index: number): boolean => isEnglishTitleStop(page, index) && isCapitals(text(page, index));

/** OSWIN TREDGOLD over THE BEND ADVERTISER: for which paper somebody writes */
const isPaperOfWriter = (page: PageView, index: number): boolean => hasCue(page, index, 'paperName') && page.bylines[index - 1] === BYLINE_BARE;

const cueFeature = (cue: Cue): Feature => ({ holds: (page, index) => hasCue(page, index, cue) });

/** Cues by which the lines of a head are told apart; for running text they mean nothing. */
const HEAD_CUES: ReadonlySet<Cue> = new Set<Cue>(['setting', 'event', 'appeal', 'detail', 'presider', 'place', 'verbStart', 'midClause']);

const cueFeatures = Object.fromEntries(CUES.map((cue) => [cue, HEAD_CUES.has(cue) ? { ...cueFeature(cue), heads: true } : cueFeature(cue)])) as Record<Cue, Feature>;

/** Every feature. Weights for them are in the grammar. */
export const FEATURES = {
  ...cueFeatures,
  folio: { holds: (page, index) => hasCue(page, index, 'folio') || isAddressByFolio(page, index) },
  label: { holds: (page, index) => hasCue(page, index, 'label') || isOverPart(page, index) },
  bylineTitle: { holds: (page, index) => hasCue(page, index, 'bylineTitle') || isPaperOfWriter(page, index) },
  campaign: { holds: (page, index) => hasCue(page, index, 'campaign') && !isOverPart(page, index) },
  labelNote: { holds: (page, index) => hasCue(page, index, 'labelNote') && !isUnderNotice(page, index) },
  weatherHead: { holds: (page, index) => hasCue(page, index, 'weatherHead') && !isWeatherPart(page, index) },
  sectionNumber: { holds: (page, index) => hasCue(page, index, 'sectionNumber') && !(ends(page, index) && CIRCLED.test(text(page, index))) },
  sourceNote: { holds: (page, index) => (hasCue(page, index, 'sourceNote') && byline(page, index) !== BYLINE_MARKED) || isDateOfArticle(page, index) },
  caption: { holds: (page, index) => (showsCaption(page, index) && !beganAbove(page, index) && !isChineseCredit(page, index) && !isInsideCaption(page, index)) || opensCaption(page, index) },
  listItem: { holds: isListItem },
  organisation: { holds: isInstitution },
  navigation: { holds: (page, index) => (hasCue(page, index, 'navigation') && !isOfNotice(page, index)) || isInAuthorBox(page, index) },
  advert: { holds: (page, index) => (hasCue(page, index, 'advert') && byline(page, index) !== BYLINE_MARKED) || isPaidText(page, index) },

  // how long it is
  tiny: { holds: (page, index) => cells(page, index) <= 8 },
  brief: { holds: (page, index) => cells(page, index) > 8 && cells(page, index) <= 34 },
  middling: { holds: (page, index) => cells(page, index) > 34 && cells(page, index) <= page.headCells },
  long: { holds: (page, index) => cells(page, index) > page.headCells },
  narrow: { holds: (page, index) => isCjkHead(page, index) && cells(page, index) > 8 && cells(page, index) <= 18, heads: true },
  wide: { holds: (page, index) => isCjkHead(page, index) && cells(page, index) > 26, heads: true },
  full: { holds: fillsColumn },
  overwide: { holds: (page, index) => page.layout.wrapWidth > 0 && cells(page, index) > columnWidth(page, index) + 3 },
  body: { holds: isBody },

  // how it ends and begins
  endsSentence: { holds: ends },
  endsFullStop: { holds: (page, index) => ends(page, index) && page.endsAsking[index] === 0 },
  endsOpen: { holds: (page, index) => page.endsOpen[index] === 1 },
  asks: { holds: (page, index) => page.endsAsking[index] === 1 && (page.language !== 'en' || !hasCue(page, index, 'question')) },
  innerStop: { holds: (page, index) => /[。；]./.test(text(page, index)) || /[a-z]{3}\.\s[A-Z]/.test(text(page, index)) },
  comma: { holds: hasComma },
  clauses: { holds: (page, index) => page.language !== 'en' && CLAUSES.test(text(page, index)) },
  stackedClauses: { holds: (page, index) => page.traditional && CLAUSES.test(text(page, index)), heads: true },
  equalClauses: { holds: hasEqualClauses },
  signed: { holds: (page, index) => isBody(page, index) && /[。！？”」][(（〔][^()（）〔〕]{2,16}[)）〕]$/.test(page.tails[index] ?? '') },
  captionVerb: { holds: (page, index) => tellsWhatIsSeen(text(page, index)) && cells(page, index) <= 150 && !(page.layout.indented && page.layout.wrapWidth > 0 && isSetIn(page, index)) },
  quoted: { holds: isQuoted },
  quotes: { holds: (page, index) => /[“「『]/.test(text(page, index)), heads: true },
  startsTown: { holds: (page, index) => hasTown(page, index) && text(page, index).startsWith(page.town), heads: true },
  twoNumbers: { holds: (page, index) => /\d[^\d.,:]{1,30}\d/.test(numbersOf(page, index)), heads: true },
  namesTown: { holds: (page, index) => hasTown(page, index) && text(page, index).includes(page.town), heads: true },
  startsDate: { holds: (page, index) => /^(?:\d{1,2}月\d{1,2}日|昨日|昨天|近日|日前|连日来)[\u4e00-\u9fff]{0,4},/.test(text(page, index)) },
  loneItem: { holds: (page, index) => isMarkedAsItem(page, index) && !hasCue(page, index - 1, 'listItem') && !hasCue(page, index + 1, 'listItem') && !text(page, index - 1).endsWith(':') },
  partMark: { holds: endsWithPart, heads: true },
  phone: { holds: (page, index) => PHONE.test(text(page, index)) },
  digits: { holds: hasNumber },
  startsLower: { holds: (page, index) => LOWER_FIRST.test(text(page, index)) && byline(page, index) === BYLINE_NONE },
  startsMiddle: { holds: startsMiddle },
  closesQuote: { holds: closesQuote },
  goesOnAbove: { holds: (page, index) => goesOnAbove(page, index) || resumesEnglish(page, index) },
  goesOnBelow: { holds: (page, index) => goesOnBelow(page, index) || resumesAt(page, index) !== -1 },
  bracketed: { holds: (page, index) => /^[(〔【][^()〔〕【】]{2,24}[)〕】]$/.test(text(page, index)) },
  allCaps: { holds: (page, index) => isCapitals(text(page, index)) },
  capsMany: { holds: (page, index) => isCapitals(text(page, index)) && !FEW_WORDS.test(text(page, index)) && byline(page, index) !== BYLINE_BARE },
  capsFew: { holds: (page, index) => FEW_WORDS.test(text(page, index)) && isCapitals(text(page, index)) },
  overLonger: { holds: isTopicOverLonger, heads: true },
  titleCase: { holds: (page, index) => isTitleCase(text(page, index)) },
  titleStop: { holds: isEnglishTitleStop },
  pieces: { holds: (page, index) => page.language === 'en' && PIECES.test(text(page, index)) },
  topReference: { holds: (page, index) => index < 6 && isEnglishHead(page, index) && PAGE_CODE.test(text(page, index)) },

  answerGoesOn: { holds: answerGoesOnAbove },

  columnMarks: { holds: hasColumnMark },

  // how it stands
  indented: { holds: (page, index) => page.layout.indented && isSetIn(page, index) },
  unindented: { holds: (page, index) => page.layout.indented && !hasCue(page, index, 'listItem') && !isKeyed(page, index) && !isSetIn(page, index) && !isSetPlain(page, index) && !isDateOfNotice(page, index) },
  outdented: { holds: isOutdented },
  rareGap: { holds: (page, index) => page.layout.blankLines === 'seldom' && gap(page, index) },
  blockGap: { holds: (page, index) => page.layout.blankLines === 'blocks' && gap(page, index) },
  blockInside: { holds: (page, index) => page.layout.blankLines === 'blocks' && !gap(page, index) },
  tight: { holds: (page, index) => page.layout.blankLines === 'everywhere' && !gap(page, index) },
  pageBreak: { holds: (page, index) => page.lines.pageBreak[index] === 1 },
  top: { holds: (page, index) => index < TOP && (!isBody(page, index) || hasCue(page, index, 'folio')) },
  bottom: { holds: (page, index) => index >= page.lines.count - 2 && !isBody(page, index) },

  // what it is as a byline
  byline: { holds: (page, index) => byline(page, index) === BYLINE_MARKED && !isPhotoReport(page, index) },
  bareName: { holds: isBareName },
  nameless: { holds: (page, index) => byline(page, index) === BYLINE_NONE && !hasCue(page, index, 'bylineTitle') && !isInstitution(page, index), heads: true },
  creditEnd: { holds: (page, index) => page.creditEnd[index] === 1 },
  credit: { holds: (page, index) => byline(page, index) === BYLINE_CREDIT || isPhotoReport(page, index) },
  lead: { holds: (page, index) => page.leads[index] === 1 && isBody(page, index) },

  // its place among the short lines around it
  headAlone: { holds: (page, index) => !isHeadLine(page, index - 1) && !isHeadLine(page, index + 1), heads: true },
  twin: { holds: hasTwin },
  numberAlone: { holds: (page, index) => /^(?:\d{1,2}|[①-⑳]|其?[一二三四五六七八九十])$/.test(text(page, index)), heads: true },
  firstOfTwo: { holds: (page, index) => !isHeadLine(page, index - 1) && isHeadLine(page, index + 1) && !isHeadLine(page, index + 2), heads: true },
  lastOfTwo: { holds: (page, index) => !isHeadLine(page, index - 2) && isHeadLine(page, index - 1) && !isHeadLine(page, index + 1), heads: true },

  // how it is worded
  labelWording: { holds: isWorded('label') },
  ratherLabelWording: { holds: isWorded('ratherLabel') },
  perhapsHeadWording: { holds: isWorded('perhapsHead') },
  ratherHeadWording: { holds: isWorded('ratherHead') },
  headWording: { holds: isWorded('head') },

  // its neighbours
  retold: { holds: (page, index) => isShort(page, index) && retellingOf(page, index) >= RETOLD, heads: true },
  untold: { holds: (page, index) => isShort(page, index) && retellingOf(page, index) === 0, heads: true },
  toldFirst: { holds: (page, index) => isShort(page, index) && earlyRetellingOf(page, index) >= RETOLD, heads: true },
  toldLater: { holds: (page, index) => isShort(page, index) && retellingOf(page, index) - earlyRetellingOf(page, index) >= RETOLD, heads: true },
  toldAboveMore: { holds: (page, index) => toldRatherAbove(page, index) >= RATHER },
  toldBelowMore: { holds: (page, index) => toldRatherAbove(page, index) <= -RATHER },
  sameStory: { holds: (page, index) => page.language !== 'en' && sharedAround(page, index) >= SAME_STORY },
  newStory: { holds: (page, index) => page.language !== 'en' && isFew(sharedAround(page, index)) },
  overReference: { holds: (page, index) => isOverText(page, index) && hasCue(page, index + 1, 'refersBack') },
  nameReturns: { holds: (page, index) => namesAround(page, index) > 0 },
  noNameReturns: { holds: (page, index) => namesAround(page, index) === 0 },
  wordsReturn: { holds: (page, index) => page.language === 'en' && sharedAround(page, index) >= RETURNING },
  noWordReturns: { holds: (page, index) => page.language === 'en' && sharedAround(page, index) === 0 },
  nextByline: { holds: (page, index) => isBylineLine(page, index + 1) },
  nextBareName: { holds: (page, index) => isNameOverText(page, index + 1) },
  bylineAhead: { holds: (page, index) => ahead(page, index, (at) => isBylineLine(page, at)) > 1 },
  bareNameAhead: { holds: (page, index) => ahead(page, index, (at) => isNameOverText(page, at)) > 1 },
  overDay: { holds: isOverDay },
  nextLead: { holds: (page, index) => exists(page, index + 1) && page.leads[index + 1] === 1 && isBody(page, index + 1) },
  leadAhead: { holds: (page, index) => ahead(page, index, (at) => page.leads[at] === 1 && isBody(page, at)) > 1 },
  nextBody: { holds: (page, index) => exists(page, index + 1) && isBody(page, index + 1) },
  nextShort: { holds: (page, index) => isShort(page, index + 1) },
  nextDeck: { holds: (page, index) => hasCue(page, index + 1, 'deckDash') && isShort(page, index + 1) },
  nextCredit: { holds: (page, index) => isPictureCredit(page, index + 1) },
  creditBelow: { holds: creditBelow },
  overCaptionEnd: { holds: isOverCaptionEnd },
  lastOverCredit: { holds: isLastOverCredit },
  inCaption: { holds: (page, index) => goesOnInCaption(page, index) || beganAbove(page, index) || isInsideCaption(page, index) || goesOnBetween(page, index) },
  amidColumn: { holds: isAmidColumn },
  overChooser: { holds: (page, index) => page.language === 'ja' && byline(page, index + 1) === BYLINE_CREDIT && CHOOSER.test(text(page, index + 1)), heads: true },
  overList: { holds: isOverList, heads: true },
  nextBriefHead: { holds: (page, index) => hasCue(page, index + 1, 'headlineBullet') && isShort(page, index + 1) },
  photoAhead: { holds: photoAhead },
  prevBody: { holds: (page, index) => exists(page, above(page, index)) && isBody(page, above(page, index)) },
  prevByline: { holds: (page, index) => isBylineLine(page, index - 1) || isBareName(page, index - 1) },
  nextAffiliation: { holds: (page, index) => isAffiliation(page, index + 1) },
  affiliation: { holds: isAffiliation },
  signs: { holds: (page, index) => isSigning(page, index) || isPoetUnderPoem(page, index) },
  underSignature: { holds: (page, index) => ((isBareName(page, index - 1) && endsText(page, index - 2)) || signsLetter(page, index - 1)) && !isCapitalsStopped(page, index) },
  underSigned: { holds: (page, index) => exists(page, index - 1) && isBody(page, index - 1) && SIGNED_END.test(page.tails[index - 1] ?? '') },
  underQuote: { holds: (page, index) => (endsQuotation(page, index - 1) || isSaidBelow(page, index - 1)) && byline(page, index) !== BYLINE_CREDIT },
  overAttribution: { holds: (page, index) => (hasCue(page, index + 1, 'attribution') && (endsQuotation(page, index) || isSaidBelow(page, index))) || opensAttributed(page, index) },
  overSigned: { holds: isOverSigned },
  besideFolio: { holds: isBesideFolio },
  keyed: { holds: isKeyed },
  dividesItems: { holds: dividesItems },
  nextSalutation: { holds: (page, index) => hasCue(page, index + 1, 'salutation') },
  captionTense: { holds: (page, index) => hasCue(page, index, 'captionTense') && (ends(page, index) || page.layout.wrapWidth > 0) },
  photoBlock: { holds: (page, index) => exists(page, index - 1) && isBody(page, index) && photoAhead(page, index - 1) },
  overAdvert: { holds: (page, index) => isShort(page, index) && within(2, (step) => hasCue(page, index + step, 'advert')) },
  bylineNear: { holds: isNearByline },
  breaksOffShort: { holds: (page, index) => page.language === 'en' && page.layout.wrapWidth === 0 && cells(page, index) <= 60 && !ends(page, index) && page.endsOpen[index] === 0 },
  nextStartsLower: { holds: (page, index) => startsLower(page, index + 1) },
  overNote: { holds: (page, index) => isHeadLine(page, index) && isShort(page, index + 1) && isShort(page, index + 2) && hasCue(page, index + 1, 'labelNote') && !hasCue(page, index, 'labelNote') },
  overStaff: { holds: (page, index) => hasCue(page, index + 1, 'staffBox') && isShort(page, index) },
  nearFolio: { holds: (page, index) => hasCue(page, index - 1, 'folio') || hasCue(page, index + 1, 'folio') || hasCue(page, index + 2, 'folio') },
  prevCredit: { holds: (page, index) => byline(page, index - 1) === BYLINE_CREDIT },
  prevTerminated: { holds: (page, index) => exists(page, above(page, index)) && isBody(page, above(page, index)) && ends(page, above(page, index)) },
  prevUnfinished: { holds: (page, index) => exists(page, index - 1) && isBody(page, index - 1) && !ends(page, index - 1) },
  underNameplate: { holds: (page, index) => index < TOP && page.language !== 'en' && isShort(page, index) && hasCue(page, index - 1, 'nameplate') && !hasCue(page, index, 'folio') },
  buttonInside: { holds: isButtonInside },
  inComments: { holds: isInComments },
  overSource: { holds: isOverSource, heads: true },
  amongButtons: { holds: (page, index) => isShort(page, index) && isAmongButtons(page, index) },
  underNavigation: { holds: (page, index) => cueBehind(page, index, 'navigation', 4) },
  inTitleList: { holds: inTitleList },
  cutTitle: { holds: isCutTitle },
  amidButtons: { holds: amidButtons },
  repeatsLater: { holds: (page, index) => page.repeats[index] === REPEATS_LATER },
  repeatsEarlier: { holds: (page, index) => page.repeats[index] === REPEATS_EARLIER },
  echo: { holds: isEcho },
  verbatim: { holds: isVerbatim },
  maxim: { holds: isMaxim },
  balanced: { holds: isBalanced },
  tableau: { holds: (page, index) => isTableau(page, index) || showsSomebody(page, index) },
  quotedBetween: { holds: (page, index) => quotationBetween(page, index) > 0 },
  opensSaying: { holds: opensSaying },
  closesSaying: { holds: (page, index) => opensSaying(page, index - 1) },
  underSaying: { holds: (page, index) => opensSaying(page, index - 2) },
  underQuoteNameless: { holds: (page, index) => (page.language === 'en' ? isQuoted(page, index - 1) : endsQuotation(page, index - 1)) && !hasCue(page, index, 'attribution') && !hasCue(page, index, 'deckDash') },
  wholeEcho: { holds: isWholeEcho },
  overEcho: { holds: (page, index) => isShort(page, index) && isBody(page, index - 1) && !ends(page, index) && isShort(page, index + 1) && isEcho(page, index + 1) },
  underEcho: { holds: (page, index) => isShort(page, index) && cells(page, index) <= 34 && isShort(page, index - 1) && isEcho(page, index - 1) && !(ends(page, index - 1) && hasCue(page, index + 1, 'question')) },
  underNumber: { holds: (page, index) => cells(page, index - 1) <= 4 && hasCue(page, index - 1, 'sectionNumber') },
  shortRun: { holds: (page, index) => isShort(page, index) && shortRun(page, index) >= 4 },
  amidProse: { holds: (page, index) => page.language === 'zh' && cells(page, index) <= LONG_LINE && !hasCue(page, index, 'listItem') && (ends(page, index) || page.endsOpen[index] === 1) && within(2, (step) => cells(page, index - step) > LONG_LINE || cells(page, index + step) > LONG_LINE) },
  cellRun: { holds: inCellRun },
  underOrganisation: { holds: (page, index) => exists(page, index - 1) && isInstitution(page, index - 1) },
  versed: { holds: (page, index) => isVersed(page, index) || isUnderPoet(page, index) || isPoem(page, index) },
  betweenStop: { holds: (page, index) => isEnglishTitleStop(page, index) && endsText(page, index - 1) && isBody(page, index + 1) },
  underVerseLabel: { holds: (page, index) => cueBehind(page, index, 'verseLabel', 8) || within(4, (step) => namesPoems(page, index - step)) },
  namesPoems: { holds: namesPoems },
  underServiceHead: { holds: (page, index) => cueBehind(page, index, 'weatherHead', 6) || cueBehind(page, index, 'indexHead', 8) },
  underNotice: { holds: (page, index) => cueBehind(page, index, 'noticeHead', 6) },
  underBriefs: { holds: (page, index) => hasCue(page, index - 1, 'briefsLabel') },
  inBriefs: { holds: (page, index) => page.language === 'en' && cueBehind(page, index, 'briefsLabel', FEATURE_REACH) },
  opensTalk: { holds: opensTalk },
  underOpinion: { holds: (page, index) => cueBehind(page, index, 'opinionLabel', 2) },
} as const satisfies Readonly<Record<string, Feature>>;

export type FeatureName = keyof typeof FEATURES;
