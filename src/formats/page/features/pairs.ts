import { ABBREVIATIONS, TITLES } from '../../../lexicon/abbreviations';
import { parseByline } from '../bylines/byline';
import { HAN } from '../text/han';
import { isCapitals, isTitleCase } from '../text/letterCase';
import { columnWidth } from '../view/columnWidth';
import { isSetIn } from '../view/layout';
import { BYLINE_NONE, hasCue } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { cells, ends, gap, text } from '../view/rows';
import { answerGoesOnBelow } from './answers';
import { isCaptionEdge } from './captionLines';
import { hasComma, leavesClauseOpen } from './clauses';
import { isCutByBlank } from './cutByBlank';
import { hasNumber } from './headLines';
import { isApartFromItems } from './keyed';
import { closesOpen, isCutWord, startsMiddle } from './seams';
import { earlyRetellingOf, retellingOf } from './sharedWords';
import { fillsColumn, hasRoom, isListItem } from './wrapping';

/** One thing that is true or not of a line (`index`) and the one before it. What it says stands in featureWords.ts. */
export type PairFeature = (page: PageView, index: number) => boolean;

const namesTown = (page: PageView, index: number): boolean => page.town !== '' && text(page, index).includes(page.town);
const NUMBER_ALONE = /^(?:\d{1,2}|[①-⑳]|[一二三四五六七八九十])$/;

/** 养好一张蚕 / 织活一条链: of one length, with a character in the same place; 法院公告 / 送达公告 are a rubric and a headline */
function isParallel(page: PageView, index: number): boolean {
  if (hasCue(page, index - 1, 'noticeHead') && hasCue(page, index, 'noticeHead')) return false;
  const line = text(page, index);
  const before = text(page, index - 1);
  return line.length === before.length && line.length >= 4 && Array.from(line).some((character, at) => character === before[at] && HAN.test(character));
}

const QUOTES = /[“「『]/;
const LOWER = /^[a-z]/;
const ENDS_WITH_COLON = /[:：]$/;
const GAP = /\S\s+\S/;
const SHORT_OF_WRAP = 8;

/** Of words a line that left no room for the next one is full, however long that word is. */
const shortOfWrap = (page: PageView, index: number): boolean =>
  cells(page, index) < columnWidth(page, index) - SHORT_OF_WRAP && !fillsColumn(page, index);

/** A share of words this much greater is no chance. */
const MORE = 0.15;

/** By how much more of a line than of the one before the text that follows tells again; 0 where that cannot be told. */
function retoldMore(page: PageView, index: number): number {
  if (page.body[index] === 1 || page.body[index - 1] === 1) return 0;
  const [before, here] = [retellingOf(page, index - 1), retellingOf(page, index)];
  return before < 0 || here < 0 ? 0 : here - before;
}

/** The same for the first sentence that follows. */
function toldFirstMore(page: PageView, index: number): number {
  if (page.body[index] === 1 || page.body[index - 1] === 1) return 0;
  const [before, here] = [earlyRetellingOf(page, index - 1), earlyRetellingOf(page, index)];
  return before < 0 || here < 0 ? 0 : here - before;
}

/** A predicate without its subject: 可“又提又贷”, 将实行新办法 */
const PREDICATE = /^(?:可|将|將|要|能|会|會|已|拟|擬|获|獲|被|却|卻|就|都|也|仍|还|還|只|不再|不必|须|須|应|應|该|該|均|皆|有望|可望|即将|即將|正在|竟|为何|為何|何以|怎么|怎麼|如何|缘何|究竟|到底|凭什么|凭啥|是否|能否|谁|誰)/;
const isShortLine = (page: PageView, index: number): boolean => page.body[index] !== 1;
/** 早瀬川の渡し場: nothing but a noun, in Japanese */
const NOUN = /^(?!.*[\s、。「」『』?がをはにでへもやか]).{1,15}[^\u3041-\u309f]$/;
/** 堤が切れる; 上流二戸、昼すぎ孤立; 渡し舟 きょう再開: has what it is about in it, or is two phrases */
const WHOLE = /[が、「].*[^、のを]$|\S\s\S/;
/** True where a line names a thing and the next one says all that has become of something: what it is about stands over it. */
const topicOverClause = (page: PageView, index: number): boolean =>
  page.language === 'ja' && isShortLine(page, index - 1) && isShortLine(page, index) && NOUN.test(text(page, index - 1)) && WHOLE.test(text(page, index));

/** True where a line lacks a predicate and the next one begins with it. */
const lacksPredicate = (page: PageView, index: number): boolean =>
  isShortLine(page, index) && PREDICATE.test(text(page, index)) && !hasCue(page, index - 1, 'event') && !hasCue(page, index - 1, 'kickerEnd');

const ABOUT = '关于';
/** Cells of 任免名单 or 公 告, which says no more than what it is. */
const TITLE_ALONE = 8;
/** 关于滨江路|封闭施工的通告; 云石市公安局|关于封闭滨江路的通告; 云石市人民政府关于|封闭滨江路的通告, though the first line be as wide as a column; 云石市人民法院|公 告 */
function makeNoticeTitle(page: PageView, index: number): boolean {
  if (page.language !== 'zh' || cells(page, index - 1) > page.headCells || !hasCue(page, index, 'noticeHead') || hasCue(page, index - 1, 'noticeHead')) return false;
  return text(page, index - 1).includes(ABOUT) || ((text(page, index).startsWith(ABOUT) || cells(page, index) <= TITLE_ALONE) && hasCue(page, index - 1, 'organisation'));
}

/** True for two short lines of a page that sets the lines of its heads apart: a blank line between them begins nothing. */
const areHeadsApart = (page: PageView, index: number): boolean => page.layout.headsApart && isShortLine(page, index) && isShortLine(page, index - 1);

/** True for two lines of running text where each paragraph stands apart. */
const isParagraphApart = (page: PageView, index: number): boolean => page.layout.paragraphsApart && page.body[index] === 1 && page.body[index - 1] === 1;

/** Fewer cells of a page that does not cut its lines may be a head or a caption. */
const LONG = 40;

/** So long is a line with a comma that is no head under a paragraph; cells. */
const LONGER = 50;

/** 新船每晚开两班,周末加开一班,票价|…: a line of clauses under a finished paragraph, too short for one but long for a head */
const isCutSentence = (page: PageView, at: number): boolean =>
  page.language === 'zh' && at > 0 && cells(page, at) >= LONGER && hasComma(page, at) && page.bylines[at] === BYLINE_NONE && page.body[at - 1] === 1 && ends(page, at - 1);

/** True where a paragraph ends in mid-sentence and running text follows: a column or a page broke it. */
function breaksParagraph(page: PageView, index: number): boolean {
  if (index < 1 || page.body[index] !== 1 || ends(page, index - 1) || page.endsOpen[index - 1] === 1 || page.leads[index] === 1) return false;
  if (hasCue(page, index, 'listItem') || hasCue(page, index, 'question') || hasCue(page, index, 'answer')) return false;
  if (page.layout.wrapWidth === 0) return (page.body[index - 1] === 1 && cells(page, index - 1) >= LONG) || isCutSentence(page, index - 1);
  return index >= 2 && page.body[index - 2] === 1 && !ends(page, index - 2) && fillsColumn(page, index - 2) && page.bylines[index - 1] === BYLINE_NONE;
}

/** 。(共同), 。(记者 秦远舟): a signature behind the last sentence of a story, or of a paragraph, though its line be full */
const SIGNED_OFF = /[。！？!?…”」]\s?[(〔]([^()〔〕]{2,16})[)〕]$/;

function isSignedOff(page: PageView, index: number): boolean {
  if (page.language === 'en' || page.body[index] !== 1 || page.creditEnd[index] === 1) return false;
  const signature = SIGNED_OFF.exec(page.tails[index] ?? '')?.[1];
  return signature !== undefined && parseByline(`(${signature})`, page.lexicon) !== null;
}

/** Lines above in which an item of a list may begin. */
const ITEM_LINES = 4;
const BULLET = /^(?:——|[●■◆◇□○◎▲▽▼・])/;

/** ▽女子 below ▽男子, ——… below ——…: the item above may fill its last line */
function opensNextItem(page: PageView, index: number): boolean {
  const bullet = BULLET.exec(text(page, index))?.[0];
  if (bullet === undefined) return false;
  for (let above = index - 1; above >= Math.max(0, index - ITEM_LINES); above--) if (text(page, above).startsWith(bullet)) return true;
  return false;
}

/** True under a line that fills the column; a note on the author is none of the paragraph above it. */
const isUnderFull: PairFeature = (page, index) => fillsColumn(page, index - 1) && !hasCue(page, index, 'authorNote');

/** How running text goes on from line to line, and what stands between two lines. */
const FLOW_FEATURES = {
  finished: (page, index) => ends(page, index - 1),
  unfinished: (page, index) => !ends(page, index - 1),
  full: isUnderFull,
  finishedFull: (page, index) => ends(page, index - 1) && isUnderFull(page, index) && !hasRoom(page, index - 1),
  shortOfWrap: (page, index) => shortOfWrap(page, index - 1),
  unfinishedShortOfWrap: (page, index) => !ends(page, index - 1) && shortOfWrap(page, index - 1),
  room: (page, index) => hasRoom(page, index - 1),
  goesOn: (page, index) => !ends(page, index - 1) && page.bylines[index] === BYLINE_NONE && LOWER.test(text(page, index)),
  quoteOpen: (page, index) => page.quoteOpen[index - 1] === 1,
  cutWord: (page, index) => !ends(page, index - 1) && isCutWord(page, index - 1, index),
  otherHalf: (page, index) => !ends(page, index - 1) && (startsMiddle(page, index) || closesOpen(page, index - 1, index)),
  hyphen: (page, index) => /[a-z]-$/.test(text(page, index - 1)),
  indented: (page, index) => page.layout.indented && isSetIn(page, index),
  endsWithColon: (page, index) => ENDS_WITH_COLON.test(text(page, index - 1)),
  listBegins: (page, index) => ENDS_WITH_COLON.test(text(page, index - 1)) && hasCue(page, index, 'listItem'),
  sameBullet: opensNextItem,
  listLine: (page, index) => isListItem(page, index) || hasCue(page, index, 'question') || hasCue(page, index, 'leaders') || isApartFromItems(page, index),
  rareGap: (page, index) => page.layout.blankLines === 'seldom' && gap(page, index),
  noRareGap: (page, index) => page.layout.blankLines === 'seldom' && !gap(page, index),
  blockGap: (page, index) => (page.layout.blankLines === 'blocks' || isParagraphApart(page, index)) && gap(page, index) && !areHeadsApart(page, index),
  blockInside: (page, index) => (page.layout.blankLines === 'blocks' || page.layout.paragraphsApart) && !gap(page, index) && !areHeadsApart(page, index),
  signedOff: (page, index) => isSignedOff(page, index - 1),
  brokenParagraph: breaksParagraph,
  cutByBlank: isCutByBlank,
  captionEdge: isCaptionEdge,
  answerBroken: answerGoesOnBelow,
  tight: (page, index) => page.layout.blankLines === 'everywhere' && !gap(page, index),
  printedRule: (page, index) => page.lines.ruleBefore[index] === 1,
  pageBreak: (page, index) => page.lines.pageBreak[index] === 1,
} as const satisfies Readonly<Record<string, PairFeature>>;

/** FOOTBALL. over DELL BEATS PELL: what old papers close with a stop does not go on below; not MAYOR AND REV. over DELL AGREE. */
const STOPPED = /[A-Za-z\d]{2}\.$/;
const ABBREVIATED = new RegExp(`\\b(?:${TITLES}|${ABBREVIATIONS}|Co|Corp|Inc|Jr|Sr)\\.$`, 'i');
const isHeadStopped = (page: PageView, index: number): boolean =>
  page.language === 'en' && page.body[index] !== 1 && STOPPED.test(text(page, index)) && !ABBREVIATED.test(text(page, index)) && (isCapitals(text(page, index)) || isTitleCase(text(page, index)));

/** How far the lines of a headline in a column differ in length: cells. */
const ALIKE_CELLS = 14;

function setAlike(page: PageView, index: number): boolean {
  if (page.language !== 'en' || (gap(page, index) && page.layout.blankLines !== 'everywhere') || Math.abs(cells(page, index) - cells(page, index - 1)) > ALIKE_CELLS) return false;
  const [before, line] = [text(page, index - 1), text(page, index)];
  return isCapitals(line) ? isCapitals(before) : isTitleCase(line) && isTitleCase(before) && !isCapitals(before);
}

/** Up to how many cells a line of a head is how long. */
const LENGTHS = { tiny: 11, short: 19, middling: 27, long: 37, wide: Infinity } as const;
type Length = keyof typeof LENGTHS;
const LENGTH_NAMES = Object.keys(LENGTHS) as Length[];
/** `short_long`: the line above is short, the line itself long. */
export type LengthsName = `${Length}_${Length}`;
const lengthAt = (page: PageView, index: number): Length | undefined => LENGTH_NAMES.find((name) => cells(page, index) <= LENGTHS[name]);

/** How long each of two lines is: what is twice as long as a kicker of four characters may be a headline, what is twice as long as a headline of fifteen is none. */
const LENGTH_FEATURES = Object.fromEntries(
  LENGTH_NAMES.flatMap((above) =>
    LENGTH_NAMES.map((below): [string, PairFeature] => [
      `${above}_${below}`,
      (page, index) => isShortLine(page, index) && isShortLine(page, index - 1) && lengthAt(page, index - 1) === above && lengthAt(page, index) === below,
    ]),
  ),
) as Record<LengthsName, PairFeature>; // fromEntries forgets the keys

/** How the lines of a head cluster compare. */
const HEAD_FEATURES = {
  cutClause: (page, index) => hasCue(page, index - 1, 'headlineEnd'),
  clauseOpen: (page, index) => leavesClauseOpen(page, index - 1),
  continues: (page, index) => hasCue(page, index, 'midClause'),
  verbStart: (page, index) => hasCue(page, index, 'verbStart'),
  subjectVerb: (page, index) => hasCue(page, index, 'verbStart') && !hasCue(page, index - 1, 'event'),
  noticeTitle: makeNoticeTitle,
  startsLower: (page, index) => page.bylines[index] === BYLINE_NONE && LOWER.test(text(page, index)),
  headsTight: (page, index) => !gap(page, index) && areHeadsApart(page, index),
  comma: (page, index) => /[,，、]$/.test(text(page, index - 1)),
  newQuotes: (page, index) => QUOTES.test(text(page, index)) && !QUOTES.test(text(page, index - 1)),
  lostQuotes: (page, index) => !QUOTES.test(text(page, index)) && QUOTES.test(text(page, index - 1)),
  newEvent: (page, index) => hasCue(page, index, 'event') && !hasCue(page, index - 1, 'event'),
  lostEvent: (page, index) => !hasCue(page, index, 'event') && hasCue(page, index - 1, 'event'),
  newPlace: (page, index) => hasCue(page, index, 'place') && !hasCue(page, index - 1, 'place'),
  moreRetold: (page, index) => retoldMore(page, index) > MORE,
  lessRetold: (page, index) => retoldMore(page, index) < -MORE,
  toldFirstMore: (page, index) => toldFirstMore(page, index) > MORE,
  toldFirstLess: (page, index) => toldFirstMore(page, index) < -MORE,
  lacksPredicate: lacksPredicate,
  topicOverClause: topicOverClause,
  newColon: (page, index) => hasCue(page, index, 'headlineColon') && !hasCue(page, index, 'placeColon') && !hasCue(page, index - 1, 'headlineColon'),
  newPlaceColon: (page, index) => hasCue(page, index, 'placeColon') && !hasCue(page, index - 1, 'placeColon'),
  lostColon: (page, index) => !hasCue(page, index, 'headlineColon') && hasCue(page, index - 1, 'headlineColon'),
  equalLength: (page, index) => Math.abs(cells(page, index) - cells(page, index - 1)) <= 2,
  parallel: isParallel,
  underNumber: (page, index) => NUMBER_ALONE.test(text(page, index - 1)),
  longer: (page, index) => cells(page, index) > cells(page, index - 1) + 4,
  shorter: (page, index) => cells(page, index) < cells(page, index - 1) - 4,
  newComma: (page, index) => hasComma(page, index) && !hasComma(page, index - 1),
  lostComma: (page, index) => !hasComma(page, index) && hasComma(page, index - 1),
  newClauses: (page, index) => page.language !== 'en' && GAP.test(text(page, index)) && !GAP.test(text(page, index - 1)),
  lostClauses: (page, index) => page.language !== 'en' && !GAP.test(text(page, index)) && GAP.test(text(page, index - 1)),
  newTown: (page, index) => namesTown(page, index) && !namesTown(page, index - 1),
  lostTown: (page, index) => !namesTown(page, index) && namesTown(page, index - 1),
  newDigits: (page, index) => hasNumber(page, index) && !hasNumber(page, index - 1),
  lostDigits: (page, index) => !hasNumber(page, index) && hasNumber(page, index - 1),
  sameLook: (page, index) => isCapitals(text(page, index)) === isCapitals(text(page, index - 1)),
  unlike: (page, index) => isCapitals(text(page, index)) !== isCapitals(text(page, index - 1)),
  capsOverSentence: (page, index) => isCapitals(text(page, index - 1)) && hasCue(page, index, 'sentenceCase'),
  capsOverTitle: (page, index) => isCapitals(text(page, index - 1)) && isTitleCase(text(page, index)) && !isCapitals(text(page, index)),
  setAlike: setAlike,
  headStopped: (page, index) => isHeadStopped(page, index - 1),
  sentences: (page, index) => cells(page, index) <= page.headCells && hasCue(page, index - 1, 'sentenceCase') && hasCue(page, index, 'sentenceCase'),
  japanese: (page) => page.language === 'ja',
  traditional: (page) => page.traditional,
  dash: (page, index) => hasCue(page, index, 'deckDash'),
  ...LENGTH_FEATURES,
} as const satisfies Readonly<Record<string, PairFeature>>;

/** What is looked at in two neighbouring lines. Weights for each way of hanging together are in `weights.ts`. */
export const PAIR_FEATURES = { ...FLOW_FEATURES, ...HEAD_FEATURES };

export type PairFeatureName = keyof typeof PAIR_FEATURES;

/** True for evidence that speaks of how the lines of a head compare: running text has no use for it. */
export function isHeadFeature(name: PairFeatureName): boolean {
  return name in HEAD_FEATURES;
}
