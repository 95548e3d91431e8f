import { CUES } from '../../lexicon/lexicon';
import type { Cue } from '../../lexicon/lexicon';
import { answerGoesOnAbove, showsSomebody } from './answers';
import { beganAbove, goesOnInCaption, showsCaption } from './captionLines';
import { hasComma } from './clauses';
import { columnWidth, endInColumn } from './columnWidth';
import { withoutDates } from './dates';
import { echoShare } from './echo';
import { HAN } from './han';
import { dividesItems, isKeyed } from './keyed';
import { isSetIn } from './layout';
import { isCapitals, isTitleCase } from './letterCase';
import { endsLetter, signsLetter } from './letterEnds';
import { BYLINE_BARE, BYLINE_CREDIT, BYLINE_MARKED, BYLINE_NONE, bylineOfLine, hasCue, isFull, withholdsName } from './pageView';
import type { PageView } from './pageView';
import { canBeLatinName } from './names';
import { lineText } from './lines';
import { isPlaceAlone } from './placeLine';
import { REPEATS_EARLIER, REPEATS_LATER } from './repeats';
import { isBalanced, isMaxim, isTableau, opensSaying, standsInColumn } from './saying';
import { closesQuote, goesOnAbove, goesOnBelow, startsMiddle } from './seams';
import { earlyRetellingOf, kinshipAround, retellingOf } from './sharedWords';
import { isDateOfNotice, isInstitution } from './signer';
import { WORDINGS } from './wording';
import type { Wording } from './wording';
import { fillsColumn, isListItem } from './wrapping';

/** One thing that is true or not of a line in its place. What it says stands in featureWords.ts. */
export interface Feature {
  readonly holds: (page: PageView, index: number) => boolean;
  /** True for what matters only among the lines of a head: running text has no use for it. */
  readonly heads?: true;
}

/** How many lines ahead and behind a feature may look; an edit can change the features of no line farther away. */
export const FEATURE_REACH = 12;
const NEAR = 8;
/** So many lines are the top of a file. */
const TOP = 6;

const cells = (page: PageView, index: number): number => page.lines.cells[index] ?? 0;
const exists = (page: PageView, index: number): boolean => index >= 0 && index < page.lines.count;
const isBody = (page: PageView, index: number): boolean => page.body[index] === 1;
const isShort = (page: PageView, index: number): boolean => exists(page, index) && !isBody(page, index);
const byline = (page: PageView, index: number): number => (!exists(page, index) ? 0 : isPictureGiver(page, index) ? BYLINE_CREDIT : (page.bylines[index] ?? 0));
const ends = (page: PageView, index: number): boolean => page.endsSentence[index] === 1;
const gap = (page: PageView, index: number): boolean => (page.lines.blanksBefore[index] ?? 0) > 0;
/** (共同), (ロイター=共同): in Japanese an agency alone under what ends no sentence has given the picture; 写真部 岸本拓: his desk takes pictures */
const AGENCY_ALONE = /^[(=][^()=]{1,8}(?:=[^()=]{2,8})?[)=]$/;
const PHOTO_DESK = /^[(【〔]?(?:写真|映像)[^\s・]{0,2}(?:部|センター)[・\s]/;
/** True for a line under the two lines of a head and over the first line of a paragraph: whoever is named there writes, be he a photographer. */
const isUnderHead = (page: PageView, index: number): boolean =>
  [index - 1, index - 2].every((at) => page.body[at] === 0 && page.endsSentence[at] === 0 && page.bylines[at] === BYLINE_NONE && !hasCue(page, at, 'caption')) && page.body[index + 1] === 1 && page.layout.indented && isSetIn(page, index + 1);
const isPictureGiver = (page: PageView, index: number): boolean =>
  isChinesePictureGiver(page, index) || (page.language === 'ja' && index > 0 && page.bylines[index] === BYLINE_MARKED && ((PHOTO_DESK.test(page.texts[index] ?? '') && !isUnderHead(page, index)) || (page.endsSentence[index - 1] !== 1 && AGENCY_ALONE.test(page.texts[index] ?? '') && bylineOfLine(page, index)?.groups[0]?.role === 'agency')));

const AGENCY = /^[(〔【[]?(?!新[华華]|中[新央])(?:..社|路透|[A-Z]{2}|Reuters|Getty|達志|视觉|東方)/;
/** （法新社） under a caption that interrupts a story, or under the one paragraph of a picture story: an agency from abroad alone where no story ends */
function isChinesePictureGiver(page: PageView, index: number): boolean {
  if (page.language !== 'zh' || index < 2 || page.bylines[index] !== BYLINE_MARKED || cells(page, index) > LONGEST_AGENCY || !AGENCY.test(text(page, index)) || !bylineOfLine(page, index)?.groups.every(({ role }) => role === 'agency')) return false;
  if (isBody(page, index - 1) || ends(page, index - 1)) return goesOnWithText(page, index + 1) || isUnderOneParagraph(page, index);
  return isBody(page, index - 2) && !ends(page, index - 2) && goesOnWithText(page, index + 1);
}

/** Cells of an agency or two in brackets. */
const LONGEST_AGENCY = 24;
const goesOnWithText = (page: PageView, at: number): boolean => exists(page, at) && isBody(page, at) && page.leads[at] !== 1 && page.lines.pageBreak[at] !== 1;

/** True under a single paragraph that a short line heads, as in a picture story; the items of a column of briefs are headed by bullets. */
function isUnderOneParagraph(page: PageView, index: number): boolean {
  let first = index - 1;
  while (first > index - CAPTION_LINES && first > 0 && page.layout.wrapWidth > 0 && isBody(page, first - 1) && !ends(page, first - 1) && !(page.layout.indented && isSetIn(page, first))) first--;
  const head = first - 1;
  return page.leads[first] !== 1 && isShort(page, head) && page.bylines[head] === BYLINE_NONE && !ends(page, head) && !hasCue(page, head, 'headlineBullet') && !hasCue(page, head, 'listItem');
}

const text = (page: PageView, index: number): string => page.texts[index] ?? '';

/** Distance from a line to the first following line that satisfies a test, over short lines only; 0 where none does within reach. */
function ahead(page: PageView, index: number, test: (at: number) => boolean): number {
  for (let step = 1; step <= NEAR && exists(page, index + step); step++) {
    if (test(index + step)) return step;
    if (isBody(page, index + step)) return 0;
  }
  return 0;
}

/** True where one of the steps from 1 to `reach` satisfies a test. */
function within(reach: number, test: (step: number) => boolean): boolean {
  for (let step = 1; step <= reach; step++) if (test(step)) return true;
  return false;
}

/** True where one of the `reach` lines before shows the cue. */
function cueBehind(page: PageView, index: number, cue: Cue, reach: number): boolean {
  return within(reach, (step) => hasCue(page, index - step, cue));
}

/** 江藤 露草 選: who picks the poems of readers, under the name of their column */
const CHOOSER = /^選者?[・=:\s]|選者?$/;
const PICTURE = /[摄攝影图圖]/;
/** 林望摄影报道, 圖文/林望, 記者林望 文/攝 under running text: who has brought the picture; under a headline it is a byline */
const isPhotoReport = (page: PageView, at: number): boolean =>
  page.language === 'zh' && byline(page, at) === BYLINE_MARKED && PICTURE.test(text(page, at)) && exists(page, at - 1) && (isBody(page, at - 1) || (ends(page, at - 1) && page.endsAsking[at - 1] !== 1)) && bylineOfLine(page, at)?.groups.some(({ role }) => role === 'photographer') === true;

const isPictureCredit = (page: PageView, at: number): boolean =>
  (byline(page, at) === BYLINE_CREDIT || isPhotoReport(page, at)) && !hasCue(page, at, 'staffBox') && !hasCue(page, at, 'sourceNote') && !hasCue(page, at, 'labelNote') && !CHOOSER.test(text(page, at));

const PICTURED = /[。,][图圖][为為]/;

/** Lines that a caption may be wrapped over. */
const CAPTION_LINES = 7;

/** True where the paragraph that this line begins or goes on with ends in a photo credit, or a line with one follows it. */
function creditBelow(page: PageView, index: number): boolean {
  for (let at = index; at < index + CAPTION_LINES && exists(page, at); at++) {
    if (at > index && isPictureCredit(page, at)) return true;
    if (at > index && (ends(page, at - 1) || gap(page, at) || (page.layout.indented && isSetIn(page, at)))) return false;
    if (page.creditEnd[at] === 1 || PICTURED.test(text(page, at)) || (page.language === 'ja' && hasCue(page, at, 'caption'))) return true;
  }
  return false;
}

/** A short line, then a paragraph or two, then a credit: how a photo item looks; where the lines of a head stand apart, its text does too. */
function photoAhead(page: PageView, index: number): boolean {
  if (isBoxInColumn(page, index) || (page.layout.headsApart && !gap(page, index + 1))) return false;
  let at = index + 1;
  while (at <= index + CAPTION_LINES && (isBody(page, at) || (at > index + 1 && isBody(page, at - 1) && ends(page, at)))) {
    if (page.creditEnd[at] === 1) return true;
    at++;
  }
  return at > index + 1 && isPictureCredit(page, at);
}

/** after March 20.: the short last line of a paragraph in a column of words */
const isLastOfColumn = (page: PageView, at: number): boolean => page.language === 'en' && exists(page, at - 1) && isBody(page, at - 1) && !ends(page, at - 1) && !gap(page, at);
/** True for a line that ends running text with the end of a sentence. */
const endsText = (page: PageView, at: number): boolean => exists(page, at) && ends(page, at) && (isBody(page, at) || isLastOfColumn(page, at));

/** 。(冯 娟): behind its last sentence stands who wrote it */
const SIGNED_END = /[。!?…][”」』]?\([\u4e00-\u9fff·:\s]{2,20}\)$/;

/** The line above, but for a button that a site has set between the two. */
const above = (page: PageView, index: number): number => (hasCue(page, index - 1, 'button') ? index - 2 : index - 1);

/** Alone between two pieces of running text. */
const isBetween = (page: PageView, index: number): boolean => isShort(page, index) && isBody(page, above(page, index)) && isBody(page, index + 1);

/** 钱从哪来 … 人从哪来: the subheads of a story are built alike. */
function hasTwin(page: PageView, index: number): boolean {
  if (!isBetween(page, index)) return false;
  for (let step = 2; step < FEATURE_REACH; step++) {
    for (const at of [index - step, index + step]) if (isBetween(page, at) && areAlike(text(page, index), text(page, at))) return true;
  }
  return false;
}


function areAlike(one: string, other: string): boolean {
  if (one.length < 3 || Math.abs(one.length - other.length) > 1) return false;
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at++) if (one[at] === other[at] && HAN.test(one[at] ?? '')) return true;
  return one.at(-1) === other.at(-1) && HAN.test(one.at(-1) ?? '');
}

/** Which share of a line's words the text below must repeat. */
const RETOLD = 0.3;
/** How many words the texts around a line share where they are one story, and where they are two. */
const SAME_STORY = 5;
const NEW_STORY = 1;
/** So many English words, which return less often than pairs of characters, do so by no chance. */
const RETURNING = 2;
/** How many words the texts around a short line share; -1 where that cannot be told. */
const sharedAround = (page: PageView, index: number): number => (isShort(page, index) ? kinshipAround(page, index, FEATURE_REACH) : -1);
const isFew = (shared: number): boolean => shared >= 0 && shared <= NEW_STORY;

/** 分享, 点击查看大图: what a site has set amid an article is no line of a head */
const isHeadLine = (page: PageView, at: number): boolean => isShort(page, at) && byline(page, at) === BYLINE_NONE && !hasCue(page, at, 'button');
/** 3 of 7, Photo 1 of 12: which picture of a site this is */
const PICTURE_COUNT = /^(?:[A-Z][a-z]+ )?\d{1,3} (?:of|\/) \d{1,3}$/;
/** A line without the dates in it where it may be a head: 4月1日起 says when, not how much. Which picture one is says nothing either. */
const numbersOf = (page: PageView, index: number): string => (page.language === 'en' && PICTURE_COUNT.test(text(page, index)) ? '' : isHeadLine(page, index) && !hasCue(page, index, 'date') && !hasCue(page, index, 'folio') ? withoutDates(text(page, index)) : text(page, index));
/** 投稿邮箱:… right under a call for copy is of its text, no note on a column. */
const NOTICE_LINES = 4;
const isCjkHead = (page: PageView, index: number): boolean => page.language !== 'en' && isShort(page, index);

/** One of several short lines in a row, two of which stand again further down: titles before their stories. */
function inTitleList(page: PageView, index: number): boolean {
  if (!isShort(page, index)) return false;
  let repeated = page.repeats[index] === REPEATS_LATER ? 1 : 0;
  for (const direction of [-1, 1]) {
    for (let step = 1; step <= NEAR && isShort(page, index + step * direction); step++) if (page.repeats[index + step * direction] === REPEATS_LATER) repeated++;
  }
  return repeated >= 2 || isOverListed(page, index);
}

/** So many titles are a list. */
const LISTED = 4;

/** One of some titles in a row, over the one of them that stands there again as the headline of its story. */
function isOverListed(page: PageView, index: number): boolean {
  const runTo = (direction: 1 | -1, test: (at: number) => boolean): number => {
    for (let step = direction === 1 ? 1 : 0; step <= NEAR && isHeadLine(page, index + step * direction); step++) if (test(index + step * direction)) return step;
    return -1;
  };
  const below = runTo(1, (at) => page.repeats[at] === REPEATS_EARLIER);
  const above = below === -1 ? -1 : runTo(-1, (at) => page.repeats[at] === REPEATS_LATER);
  return above !== -1 && above + below >= LISTED;
}

/** Cells of a title that a site has cut. */
const LONGEST_TITLE = 44;
const CUT_SHORT = /^[^。！？!?…]{4,}(?:…{1,2}|\.{3,6})$/;

/** 水库清淤清了三年 淤泥却…: a short line that was cut, not far from another: titles of what stands elsewhere. */
function isCutTitle(page: PageView, index: number): boolean {
  const isCut = (at: number): boolean => exists(page, at) && cells(page, at) <= LONGEST_TITLE && CUT_SHORT.test(text(page, at));
  return isCut(index) && within(3, (step) => isCut(index - step) || isCut(index + step));
}

/** True for buttons and addresses of a site, but not for where it has an article from: http://… 2031年5月4日08:20 云石晚报 */
const isSiteButton = (page: PageView, at: number): boolean => hasCue(page, at, 'navigation') && !hasCue(page, at, 'sourceNote');

/** A short line with buttons or addresses below, and above too unless it opens the file; those below a byline are of its article, and the last sentence of a text, what is set in like one, and who signs it are none. */
function amidButtons(page: PageView, index: number): boolean {
  if (!isShort(page, index) || byline(page, index) === BYLINE_MARKED) return false;
  const [buttons, writer] = [ahead(page, index, (at) => isSiteButton(page, at)), ahead(page, index, (at) => byline(page, at) === BYLINE_MARKED)];
  if (buttons === 0 || (writer > 0 && writer < buttons)) return false;
  if (endsText(page, index - 1) && (ends(page, index) || (page.layout.indented && isSetIn(page, index)))) return false;
  return index < TOP || within(NEAR, (step) => isSiteButton(page, index - step));
}

/** 2031-05-04 08:20 来源:云石日报; 期次:第12期 作者:石越: what a site says of an article, under its headline */
const WHEN_PUT = /\d:\d\d|^期次|\d{4}-\d{1,2}-\d/;
const isOverSource = (page: PageView, at: number): boolean =>
  isHeadLine(page, at) && !hasCue(page, at, 'navigation') && !hasCue(page, at, 'folio') && !hasCue(page, at, 'sourceNote') && hasCue(page, at + 1, 'sourceNote') && WHEN_PUT.test(text(page, at + 1));

/** So many buttons may stand in a row amid an article. */
const BUTTONS_IN_ROW = 5;

/** The first line on one side (-1 above, 1 below) that is no button. */
function pastButtons(page: PageView, index: number, side: -1 | 1): number {
  let at = index + side;
  while (Math.abs(at - index) <= BUTTONS_IN_ROW && hasCue(page, at, 'button')) at += side;
  return at;
}

/** 分享 between two paragraphs; 大 中 小 between what a site says of an article and a picture: a button with its article on both sides */
function isButtonInside(page: PageView, index: number): boolean {
  if (!hasCue(page, index, 'button')) return false;
  const isOfArticle = (at: number): boolean => exists(page, at) && !hasCue(page, at, 'button') && !isSiteButton(page, at) && !hasCue(page, at, 'folio') && !hasCue(page, at, 'staffBox');
  return isOfArticle(pastButtons(page, index, -1)) && isOfArticle(pastButtons(page, index, 1));
}

/** Lines of a comment over the one that says when it was made, and of the first under the head of all. */
const COMMENT_LINES = 3;

/** 山有木 / 这张照片里有我爷爷。 / 09-10 07:55 赞 88 回复: over such a line, or under one, over another */
function isInComments(page: PageView, index: number): boolean {
  if (hasCue(page, index, 'comment')) return true;
  const isBelow = within(COMMENT_LINES, (step) => hasCue(page, index - step, 'comment'));
  const isAbove = within(COMMENT_LINES, (step) => hasCue(page, index + step, 'comment'));
  return isBelow && isAbove;
}

/** So many buttons near by are those of a site. */
const SITE_BUTTONS = 3;

/** Among the buttons of a site: what is short there is as often a title of another article as anything of this one. */
function isAmongButtons(page: PageView, index: number): boolean {
  let buttons = 0;
  for (let at = index - FEATURE_REACH; at <= index + FEATURE_REACH && buttons < SITE_BUTTONS; at++) if (at !== index && isSiteButton(page, at)) buttons++;
  return buttons === SITE_BUTTONS;
}

/** Ada Quill / Farm reporter / Ada Quill has covered the valley since 2011.: what a site says of a writer below what she wrote */
const WRITER_AT_WORK = /^(?:is|was|has|covers|writes|reports|joined|works|edits|grew up|started|began)\b/;

/** True for a line of three that begin with a name, go on with what its bearer is, and end with what she does. */
function isInAuthorBox(page: PageView, index: number): boolean {
  if (page.language !== 'en') return false;
  for (let first = index - 2; first <= index; first++) {
    const [name, about] = [text(page, first), text(page, first + 2)];
    if (!hasCue(page, first + 1, 'bylineTitle') || !isShort(page, first) || !canBeLatinName(name)) continue;
    const called = about.startsWith(`${name} `) ? name : name.slice(0, name.indexOf(' '));
    if (about.startsWith(`${called} `) && WRITER_AT_WORK.test(about.slice(called.length + 1))) return true;
  }
  return false;
}

/** How many lines in a row around this one are short (at most NEAR each way); bylines are passed over but not counted. */
function shortRun(page: PageView, index: number): number {
  let run = 1;
  for (const side of [1, -1]) {
    for (let step = 1; step <= NEAR && isShort(page, index + step * side); step++) if (byline(page, index + step * side) !== BYLINE_MARKED) run++;
  }
  return run;
}

/** How far a pull quote may stand from the words that it repeats. */
const ECHO_REACH = FEATURE_REACH - 1;
/** Cells of each line of a pull quote in two. */
const SAYING_CELLS = 34;
const QUOTATION = /[“”「」‘’]/;

/** 船を待つ間に、潮が変わる: in a Japanese paragraph's words a clause ends as no headline's does */
const CLAUSE_OF_TEXT = /[\u3041-\u3096]、/;

const speaks = (page: PageView, index: number): boolean =>
  ends(page, index) || page.quoteOpen[index] === 1 || QUOTATION.test(text(page, index)) || (page.language === 'ja' && exists(page, index - 1) && isBody(page, index - 1) && CLAUSE_OF_TEXT.test(text(page, index)));

/** 潮水退了,|才知道誰沒帶槳: the first of two short lines whose words, put together, stand near by though no stop ends them */
function isEchoInTwo(page: PageView, index: number): boolean {
  if (page.language === 'en' || !exists(page, index - 1) || ends(page, index) || !text(page, index).endsWith(',')) return false;
  const isPart = (at: number): boolean => isShort(page, at) && cells(page, at) <= SAYING_CELLS && byline(page, at) === BYLINE_NONE && !isSetIn(page, at);
  return isPart(index) && isPart(index + 1) && (isBody(page, index - 1) || ends(page, index - 1)) && !isShort(page, index + 2) && echoShare(page, index, ECHO_REACH, index + 1) >= 0.5;
}

/** A short sentence or quotation whose words stand in the running text near by too: how a pull quote looks. */
function isEcho(page: PageView, index: number): boolean {
  if (isEchoInTwo(page, index)) return true;
  if (cells(page, index) > page.headCells || !speaks(page, index)) return false;
  return (!isFull(page, index) || QUOTATION.test(text(page, index).charAt(0))) && echoShare(page, index, ECHO_REACH) >= 0.5;
}

/** “渡船停了，人不能停。”: a short sentence all of which stands in the running text near by */
function isVerbatim(page: PageView, index: number): boolean {
  return ends(page, index) && cells(page, index) <= page.headCells && !isFull(page, index) && echoShare(page, index, ECHO_REACH) === 1;
}

/** A short line of other words under a paragraph, all of which stand in the running text near by. */
function isWholeEcho(page: PageView, index: number): boolean {
  return isShort(page, index) && isBody(page, index - 1) && !speaks(page, index) && echoShare(page, index, ECHO_REACH) === 1;
}

const isProse = (page: PageView, at: number): boolean => exists(page, at) && (isBody(page, at) || page.endsOpen[at] === 1);

/** Among some paragraphs in a row, a line each, of which none is indented: on a page of several hands not every story is set with indents. */
function isSetPlain(page: PageView, index: number): boolean {
  if (page.layout.wrapWidth > 0) return false;
  let [first, last] = [index, index];
  while (index - first < NEAR && isProse(page, first - 1)) first--;
  while (last - index < NEAR && isProse(page, last + 1)) last++;
  for (let at = first; at <= last; at++) if (isSetIn(page, at)) return false;
  return last > first;
}

/** A block of text without the indent that paragraphs have, behind a finished one: captions are set so. */
function isOutdented(page: PageView, index: number): boolean {
  if (!page.layout.indented || isSetIn(page, index) || cells(page, index) <= 16 || isCapitals(text(page, index)) || isSetPlain(page, index)) return false;
  return ends(page, index - 1) && (gap(page, index) || !isFull(page, index - 1)) && !isAmidColumn(page, index - 1);
}

const NUMERIC_CELL = /^[+\-−±$£△▲]?[\d.,:]+\s?(?:[%‰c¢]|[\u4e00-\u9fff]{1,3}(?:\/[\u4e00-\u9fff]{1,2})?|[ap]\.?m\.?)?$|^(?:[周週]?[一二三四五六日天]\s)?\d{1,2}:\d\d[—–~～-]{1,2}\d{1,2}:\d\d$|^\d{1,2}月\d{1,2}日\s?(?:\d{1,2}[:.时]\d{0,2}分?)?$|^(?:持平|—|-|–)$|^\d{1,3}(?:[―—–-]\d{1,3}){1,3}$|^\d{1,3}勝\d{1,3}敗(?:\d{1,3}分)?$|^[〇一二三四五六七八九十百千万]{1,7}(?:円|銭|勝|敗|点|度|個|本|匹|頭|台|件|位)$/;

/** One of at least six short lines in a row, some of them numbers; a blank line ends the row where blank lines mean something. */
function inCellRun(page: PageView, index: number): boolean {
  if (cells(page, index) > 28) return false;
  let run = 1;
  let numbers = 0;
  for (const direction of [-1, 1]) {
    for (let step = 1; step <= 6; step++) {
      const at = index + step * direction;
      const apart = page.layout.blankLines !== 'everywhere' && gap(page, direction > 0 ? at : at + 1);
      if (apart || !isShort(page, at) || cells(page, at) > 28) break;
      run++;
      if (NUMERIC_CELL.test(text(page, at))) numbers++;
    }
  }
  return run >= 6 && numbers >= 2;
}

const CLAUSES = /^\S+(?:\s+\S+)+$/;

function hasEqualClauses(page: PageView, index: number): boolean {
  const line = text(page, index);
  if (page.language === 'en' || !CLAUSES.test(line)) return false;
  const lengths = line.split(/\s+/).map((clause) => clause.replace(/[“”"‘’'《》「」]/g, '').length);
  return lengths.length <= 4 && lengths.every((length) => length >= 3 && Math.abs(length - (lengths[0] ?? 0)) <= 1);
}

/** Of the last line of a caption so much of the column is filled at most. */
const LAST_OF_CAPTION = 0.8;

/** ▲, 图为, 写真: with these a caption begins. */
const CAPTION_START = /^(?:[▲▼◀▶■◆●]|[图圖写][:为為真])/;

/** True where what follows can go on with a paragraph that a caption has interrupted. */
const goesOnBehind = (page: PageView, index: number): boolean =>
  exists(page, index + 1) && !gap(page, index + 1) && (isBody(page, index + 1) || ends(page, index + 1)) && !(page.layout.indented && isSetIn(page, index + 1));

/** A line narrower than its column that stands in the middle of a paragraph of it: a box of another width is set there. */
const isBoxInColumn = (page: PageView, index: number): boolean =>
  page.layout.indented && page.layout.wrapWidth > 0 && index > 0 && !isFull(page, index) && !isSetIn(page, index) && !gap(page, index) && isBody(page, index - 1) && !ends(page, index - 1);

/** ▲老街茶館昨晚打烊,街坊自發到場|合影。(記者衛青瓷攝): the line before the short end of a caption in a column is of the caption too, and that before its end in a box. */
function isOverCaptionEnd(page: PageView, index: number): boolean {
  const next = index + 1;
  if (page.language === 'en' || ends(page, index) || !exists(page, next) || gap(page, next)) return false;
  const isBoxed = page.creditEnd[next] === 1 && isBoxInColumn(page, index) && goesOnBehind(page, next);
  if (isBoxed || !isFull(page, index)) return isBoxed;
  if (CAPTION_START.test(text(page, next))) return false;
  const goesOnWithText = isBody(page, index - 1) && !ends(page, index - 1) && !gap(page, index) && cells(page, index) <= columnWidth(page, index) + 1;
  if (page.language === 'ja' && (goesOnWithText ? beganAbove(page, next) : showsCaption(page, next))) return true;
  return page.creditEnd[next] === 1 && cells(page, next) <= page.layout.wrapWidth * LAST_OF_CAPTION && goesOnBehind(page, next);
}

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

/** True for what interrupts the running text of a Japanese page. */
const interruptsJapanese = (page: PageView, index: number): boolean => page.language === 'ja' && (isCaptionInColumn(page, index) || isBetweenHalves(page, index) || stopsShort(page, index));

/** A short line or a caption that interrupts a column, unless it only ends a paragraph over a caption. */
const isAmidColumn = (page: PageView, index: number): boolean => interruptsJapanese(page, index) || (standsInColumn(page, index) && !creditBelow(page, index + 1));

/** PORT DELL under the name of a writer, which no text stands above, over the text */
const isPlaceUnderName = (page: PageView, at: number): boolean =>
  page.language === 'en' && isShort(page, at) && isBody(page, at + 1) && isPlaceAlone(text(page, at)) && !endsText(page, at - 2) && (byline(page, at - 1) === BYLINE_MARKED || byline(page, at - 1) === BYLINE_BARE || hasCue(page, at - 1, 'bylineTitle'));

const YEAR = /\b(?:1[89]|20)\d\d\b/;
/** Jan. 14, 2025 under By Ada Quill: when a site has put an article up */
const isDateOfArticle = (page: PageView, index: number): boolean =>
  page.language === 'en' && hasCue(page, index, 'date') && YEAR.test(text(page, index)) && (isBylineLine(page, index - 1) || hasCue(page, index - 1, 'sourceNote') || hasCue(page, index + 1, 'sourceNote'));

/** The Gazette under a byline: whose writer it is, or from where he writes. */
const isAffiliation = (page: PageView, at: number): boolean => (hasCue(page, at, 'paperName') && byline(page, at - 1) === BYLINE_MARKED) || isPlaceUnderName(page, at);
const isBylineLine = (page: PageView, at: number): boolean => byline(page, at) === BYLINE_MARKED || hasCue(page, at, 'bylineTitle') || isAffiliation(page, at);

const QUOTED = /^[“「『‘"][^”」』]*[”」』’"](?:[。.]|——\S{2,16})?$/;
/** ‘Somebody polished them. / That is the part I like.’: the last of a few short lines that stand in quotation marks */
const QUOTE_START = /^[“「『‘"]/;
const QUOTE_STOP = /[.!?,。！？…][”」』’"]$/;
const QUOTED_LINES = 4;

/** Ada Quill, county clerk: who was quoted, and no text */
const isNameBelow = (page: PageView, index: number): boolean => hasCue(page, index + 1, 'attribution') && isShort(page, index + 1) && !ends(page, index + 1) && !startsLower(page, index + 2);

/** “The bell was cracked before | we ever rang it.” over who said it: the first line of such a quotation */
function opensAttributed(page: PageView, index: number): boolean {
  if (!QUOTE_START.test(text(page, index))) return false;
  for (let end = index + 1; end < index + QUOTED_LINES && !ends(page, end - 1) && !gap(page, end); end++) if (isNameBelow(page, end) && endsQuotation(page, end)) return true;
  return false;
}

/** True for a line with which a quotation ends that began with its line, or with one of the lines right above. */
function endsQuotation(page: PageView, index: number): boolean {
  if (!exists(page, index) || cells(page, index) > page.headCells) return false;
  if (isQuoted(page, index)) return true;
  if (fillsColumn(page, index) || !QUOTE_STOP.test(text(page, index)) || QUOTE_START.test(text(page, index))) return false;
  const isAttributed = isNameBelow(page, index);
  return within(QUOTED_LINES, (step) => exists(page, index - step) && QUOTE_START.test(text(page, index - step)) && (isAttributed || !fillsColumn(page, index - step)) && (gap(page, index - step) || ends(page, index - step - 1)) && areTight(page, index - step, index));
}

/** 船は必ず帰ってくる。 / ――港町の男性(70): a short sentence over a dash and who said it */
function isSaidBelow(page: PageView, index: number): boolean {
  if (!exists(page, index) || cells(page, index) > page.headCells || !ends(page, index) || page.endsAsking[index] === 1) return false;
  return hasCue(page, index + 1, 'deckDash') && hasCue(page, index + 1, 'attribution') && !ends(page, index + 1);
}

/** True where no blank line that says anything stands between the lines from one to another. */
function areTight(page: PageView, first: number, last: number): boolean {
  const { headsApart, blankLines } = page.layout;
  for (let at = first + 1; at <= last; at++) if (gap(page, at) && (page.language === 'en' || (!headsApart && blankLines !== 'everywhere'))) return false;
  return true;
}

/** Cells up to which a line of a poem is long, and how many of its lines one needs to tell it by. */
const VERSE_CELLS = 60;
const VERSE_LINES = 4;
const VERSE_START = /^[“‘"']?[A-Z]/;
const VERSE_END = /[,;:.!?—-][”’"']?$/;

/** https://…: an address begins in lower case wherever it stands */
const LOWER_FIRST = /^(?!https?:|www\.)[a-z]/;
const startsLower = (page: PageView, at: number): boolean => exists(page, at) && LOWER_FIRST.test(text(page, at));
const canBeVerse = (page: PageView, at: number): boolean =>
  exists(page, at) && cells(page, at) <= VERSE_CELLS && byline(page, at) === BYLINE_NONE && VERSE_START.test(text(page, at)) && !isCapitals(text(page, at)) && (gap(page, at + 1) || !startsLower(page, at + 1));

/** What no line of a poem looks like. */
const NO_VERSE = ['folio', 'staffBox', 'noticeHead', 'briefsLabel', 'listItem', 'organisation', 'deckDash', 'authorNote'] as const;
const NO_VERSE_MARK = /[\d:/]/;

/** 灯一盏一盏地退后: what can be a line of a Chinese poem */
const canBeVerseLine = (page: PageView, at: number): boolean =>
  isShort(page, at) && cells(page, at) >= 4 && cells(page, at) <= LONG_LINE && byline(page, at) === BYLINE_NONE && !NO_VERSE_MARK.test(text(page, at)) && NO_VERSE.every((cue) => !hasCue(page, at, cue)) && !(gap(page, at) && hasCue(page, at, 'opinionLabel'));

/** True for one of at least four short lines in a row right under a byline, however they are parted: stanzas of a poem. */
function isUnderPoet(page: PageView, index: number): boolean {
  if (page.language !== 'zh' || !canBeVerseLine(page, index)) return false;
  let [first, last] = [index, index];
  while (index - first < NEAR && canBeVerseLine(page, first - 1)) first--;
  while (last - first < VERSE_LINES && canBeVerseLine(page, last + 1)) last++;
  return last - first + 1 >= VERSE_LINES && (byline(page, first - 1) === BYLINE_MARKED || byline(page, first - 1) === BYLINE_BARE);
}

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

/** I rang the bell, and no man came; | The river took the sound away.: each line opens with a capital, most end with a mark, and some go on in the next. */
function isVersed(page: PageView, index: number): boolean {
  if (page.language !== 'en' || !canBeVerse(page, index)) return false;
  let [first, last] = [index, index];
  while (index - first < NEAR && canBeVerse(page, first - 1)) first--;
  while (last - index < NEAR && canBeVerse(page, last + 1)) last++;
  const lines = page.texts.slice(first, last + 1);
  const open = lines.slice(0, -1).filter((line, at) => !/[.!?][”’"']?$/.test(line) && !gap(page, first + at + 1)).length;
  return lines.length >= VERSE_LINES && open > 0 && lines.filter((line) => VERSE_END.test(line)).length * 2 >= lines.length;
}

/** 茶園小檔案 over ●位置:…; a bullet of its own makes no item of the head of a list: ■茶園小檔案 */
function isOverList(page: PageView, index: number): boolean {
  const isItem = (at: number): boolean => hasCue(page, at, 'listItem') || isKeyed(page, at);
  if (!isShort(page, index) || !isItem(index + 1)) return false;
  return !isItem(index) || (hasCue(page, index, 'headlineBullet') && !text(page, index + 1).startsWith(text(page, index).charAt(0)));
}

/** 店主說,街坊來了都問,|「爐子還燒嗎」。: a quotation whose stop stands outside it ends the sentence that breaks off above. */
const endsSentenceAbove = (page: PageView, index: number): boolean => /[”」』]。$/.test(text(page, index)) && index > 0 && (page.tails[index - 1] ?? '').endsWith(',');
/** Of a long line only the beginning is looked at. */
const isQuoted = (page: PageView, index: number): boolean => cells(page, index) <= page.headCells && QUOTED.test(text(page, index)) && !endsSentenceAbove(page, index);
const LONGER = 1.5;
const FEW_WORDS = /^\S+(?:\s\S+){0,2}$/;
/** CHESS. over DELL BEATS PELL: of two lines in capitals a stop closes the first alone; where a headline has its stop its deck has one too */
const isClosedAlone = (line: string, next: string): boolean => line.endsWith('.') && isCapitals(next) && !/[.!?]$/.test(next);
/** Road works over Mill bridge to close for all of May: what a report is about, over its headline */
const isTopicOverLonger = (page: PageView, index: number): boolean =>
  page.language === 'en' && isHeadLine(page, index) && isHeadLine(page, index + 1) && FEW_WORDS.test(text(page, index)) && (!isCapitals(text(page, index)) || isClosedAlone(text(page, index), text(page, index + 1))) && cells(page, index + 1) >= cells(page, index) * LONGER;
/** Thursday, June 4     THE COURIER     A3; Ada Quill, publisher • Tom Ruhl, editor */
const PIECES = /\S(?:\s{3,}|\s+[|•·♦]\s+)\S/;
/** INSIDE: Hawks fall, B1 */
const PAGE_CODE = /\b[A-H]-?\d{1,2}\b/;
const POEMS = /(?:[二三四五六七八九十兩两]|外一)首\)?$|\([组組][诗詩]\)$/;
/** 秋日过渡口三首, 石榴(外一首), 山行(组诗): the title of several poems */
const namesPoems = (page: PageView, at: number): boolean => page.language === 'zh' && isShort(page, at) && cells(page, at) <= LONG_LINE && POEMS.test(text(page, at));

/** No line of verse is longer; cells. */
const LONG_LINE = 44;

const FRAME_REACH = 4;
const LONGEST_FRAME = 10;

/** 查墒情 … 查苗情: a short line with the first and the last character of another one near by. Such lines are no names, whatever surname they begin with. */
function isFramedAlike(page: PageView, index: number): boolean {
  const line = text(page, index);
  if (page.language === 'en' || line.length < 3 || line.length > LONGEST_FRAME || ends(page, index)) return false;
  const isTwin = (at: number): boolean => isShort(page, at) && text(page, at).length === line.length && text(page, at).startsWith(line.charAt(0)) && text(page, at).endsWith(line.slice(-1)) && text(page, at) !== line;
  return HAN.test(line.charAt(0)) && HAN.test(line.at(-1) ?? '') && within(FRAME_REACH, (step) => step > 1 && (isTwin(index - step) || isTwin(index + step)));
}

/** （林望） under a full line that ends a sentence: a name in a bracket for which the line had no more room ends the paragraph. */
const isBracketWrapped = (page: PageView, at: number): boolean =>
  page.language !== 'en' && page.layout.wrapWidth > 0 && at > 0 && !gap(page, at) && ends(page, at - 1) && /^\([^()]+\)$/.test(text(page, at)) && isFull(page, at - 1);
const isBareName = (page: PageView, at: number): boolean => byline(page, at) === BYLINE_BARE && !isFramedAlike(page, at) && !isBracketWrapped(page, at);
/** A bare name over running text, or over its bearer's title or address, or the place he writes from. */
const isNameOverText = (page: PageView, at: number): boolean => isBareName(page, at) && (isBody(page, at + 1) || hasCue(page, at + 1, 'bylineTitle') || isPlaceUnderName(page, at + 1));
/** A name that heads no text, or has behind it where its bearer lives. */
const isSignature = (page: PageView, at: number): boolean => isBareName(page, at) && (text(page, at).includes(', ') || !isNameOverText(page, at));
/** True for a line that signs the text right above it. */
const isSigning = (page: PageView, at: number): boolean => (endsText(page, at - 1) && (isSignature(page, at) || withholdsName(page, at))) || signsLetter(page, at);
/** Ada Quill, Heron Lake: whom a column with a name of its own is about, over the text on her */
const isNameUnderLabel = (page: PageView, at: number): boolean => page.language === 'en' && isNameOverText(page, at) && isShort(page, at - 1) && (hasCue(page, at - 1, 'label') || hasCue(page, at - 1, 'briefsLabel'));
/** Ada B. Quill, 88; Tom “Red” Ruhl Jr., 77 */
const NAME_AND_AGE = /^[A-Z][\w.'’-]*(?:\s[“"(]?[A-Z][\w.'’-]*[”")]?){1,4},?\s\d{2,3}$/;

/** A short line over text that a name under its last sentence signs: the head of a letter. */
function isOverSigned(page: PageView, index: number): boolean {
  if (page.language !== 'en' || !isHeadLine(page, index) || !isBody(page, index + 1)) return false;
  const isSaid = (at: number): boolean => isBody(page, at) || isLastOfColumn(page, at) || (ends(page, at) && page.endsAsking[at] === 0) || endsLetter(page, at);
  let at = index + 2;
  while (at < index + FEATURE_REACH && isSaid(at)) at++;
  return (isSignature(page, at) && ends(page, at - 1)) || signsLetter(page, at);
}

/** 国内·国际, 民生新闻: what a page is about */
const SECTION = /^(?:(?:要闻|综合|时政|时事|国内|国际|社会|民生|经济|财经|文化|文体|体育|教育|健康|科技|法治|理论|评论|地方|县区|城事|旅游|娱乐|生活|专题|军事)(?:新闻)?[·・]?){1,3}$/;

/** OPINION / Friday, May 8, 2026 | A4: a short line that makes one block with a folio at the top of a page, with which the block ends or begins; in Chinese one that says what the page is about */
function isBesideFolio(page: PageView, index: number): boolean {
  if (!isShort(page, index) || (page.language !== 'en' && !SECTION.test(text(page, index)))) return false;
  const [isFirst, isLast] = [index === 0 || gap(page, index) || page.lines.pageBreak[index] === 1, gap(page, index + 1)];
  return (!isFirst && isLast && hasCue(page, index - 1, 'folio')) || (isFirst && !isLast && hasCue(page, index + 1, 'folio'));
}

const isEnglishHead = (page: PageView, at: number): boolean => page.language === 'en' && isShort(page, at);
const isEnglishTitleStop = (page: PageView, at: number): boolean => isEnglishHead(page, at) && /[A-Za-z\d]\.$/.test(text(page, at)) && (isCapitals(text(page, at)) || isTitleCase(text(page, at)));

/** 0852-3366999, 555-0133, 5555 0172, 6671166 */
const PHONE = /(?<![\d.,〒-])(?:\d{3,4}-\d{6,8}|\d{3,4}-\d{3}-\d{3,4}|\d{3}-\d{4}|\d{4}\s\d{4}|\d{7,8}|[〇零一二三四五六七八九]{7,8}|\d{2,4}[-・]\d{2,4}[-・]\d{3,4})(?![\d.,-]|\s?[元人吨斤名个万亿年])/;

/** 街巷人家③, 老いの住まい 上, 港の椅子 第40回, 渡口故事系列之三: which part of a series this is */
const PART_MARK = /(?:[①-⑳㊤㊥㊦]|\s[上中下]|第\d{1,4}回|系列\S{0,4}之[一二三四五六七八九十])$/;
const endsWithPart = (page: PageView, index: number): boolean => isHeadLine(page, index) && !hasCue(page, index, 'folio') && !hasCue(page, index, 'staffBox') && PART_MARK.test(text(page, index));

function isWorded(wording: Wording): Feature['holds'] {
  const place = WORDINGS.indexOf(wording);
  return (page, index) => page.wordings[index] === place;
}

/** …と笑った▼その朝、…: a mark between two paragraphs of a column that sets them so */
const COLUMN_MARK = /[。」』\u3041-\u309f][▼▽▲△◆◇■□][^\sはが]/;

const cueFeature = (cue: Cue): Feature => ({ holds: (page, index) => hasCue(page, index, cue) });

/** 市民在服务大厅询问新规; 12月7日傍晚,市民在甲板上合影: somebody somewhere doing something, in one clause or two */
const CAPTION_VERB = /^[①-⑳▲▼◀▶►◆■]?(?:[^。,]{2,12},)?[^。,]{2,14}(?:在|正|正在)[^。,]{2,24}[。,]?[^。]{0,24}[。.]?$/;

/** 题图摄影 石 越: who took the picture, no more */
const isChineseCredit = (page: PageView, index: number): boolean => page.language === 'zh' && byline(page, index) === BYLINE_CREDIT;

/** Cues by which the lines of a head are told apart; for running text they mean nothing. */
const HEAD_CUES: ReadonlySet<Cue> = new Set<Cue>(['setting', 'event', 'appeal', 'detail', 'presider', 'place', 'verbStart', 'midClause']);

const cueFeatures = Object.fromEntries(CUES.map((cue) => [cue, HEAD_CUES.has(cue) ? { ...cueFeature(cue), heads: true } : cueFeature(cue)])) as Record<Cue, Feature>;

/** Every feature. Weights for them are in the grammar. */
export const FEATURES = {
  ...cueFeatures,
  labelNote: { holds: (page, index) => hasCue(page, index, 'labelNote') && !(page.language === 'zh' && cueBehind(page, index, 'noticeHead', NOTICE_LINES)) },
  sourceNote: { holds: (page, index) => (hasCue(page, index, 'sourceNote') && byline(page, index) !== BYLINE_MARKED) || isDateOfArticle(page, index) },
  caption: { holds: (page, index) => showsCaption(page, index) && !beganAbove(page, index) && !isChineseCredit(page, index) },
  listItem: { holds: isListItem },
  organisation: { holds: isInstitution },
  navigation: { holds: (page, index) => hasCue(page, index, 'navigation') || isInAuthorBox(page, index) },
  advert: { holds: (page, index) => hasCue(page, index, 'advert') && byline(page, index) !== BYLINE_MARKED },

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
  asks: { holds: (page, index) => page.endsAsking[index] === 1 },
  innerStop: { holds: (page, index) => /[。；]./.test(text(page, index)) || /[a-z]{3}\.\s[A-Z]/.test(text(page, index)) },
  comma: { holds: hasComma },
  clauses: { holds: (page, index) => page.language !== 'en' && CLAUSES.test(text(page, index)) },
  stackedClauses: { holds: (page, index) => page.traditional && CLAUSES.test(text(page, index)), heads: true },
  equalClauses: { holds: hasEqualClauses },
  signed: { holds: (page, index) => isBody(page, index) && /[。！？”」][(（〔][^()（）〔〕]{2,16}[)）〕]$/.test(page.tails[index] ?? '') },
  captionVerb: { holds: (page, index) => CAPTION_VERB.test(text(page, index)) && cells(page, index) <= 150 && !(page.layout.indented && page.layout.wrapWidth > 0 && isSetIn(page, index)) },
  quoted: { holds: isQuoted },
  quotes: { holds: (page, index) => /[“「『]/.test(text(page, index)), heads: true },
  startsTown: { holds: (page, index) => page.town !== '' && text(page, index).startsWith(page.town), heads: true },
  twoNumbers: { holds: (page, index) => /\d[^\d.,:]{1,30}\d/.test(numbersOf(page, index)), heads: true },
  namesTown: { holds: (page, index) => page.town !== '' && text(page, index).includes(page.town), heads: true },
  startsDate: { holds: (page, index) => /^(?:\d{1,2}月\d{1,2}日|昨日|昨天|近日|日前|连日来)[\u4e00-\u9fff]{0,4},/.test(text(page, index)) },
  loneItem: { holds: (page, index) => hasCue(page, index, 'listItem') && !hasCue(page, index - 1, 'listItem') && !hasCue(page, index + 1, 'listItem') && !text(page, index - 1).endsWith(':') },
  partMark: { holds: endsWithPart, heads: true },
  phone: { holds: (page, index) => PHONE.test(text(page, index)) },
  digits: { holds: (page, index) => /\d/.test(numbersOf(page, index)) },
  startsLower: { holds: (page, index) => LOWER_FIRST.test(text(page, index)) && byline(page, index) === BYLINE_NONE },
  startsMiddle: { holds: startsMiddle },
  closesQuote: { holds: closesQuote },
  goesOnAbove: { holds: goesOnAbove },
  goesOnBelow: { holds: goesOnBelow },
  bracketed: { holds: (page, index) => /^[(〔【][^()〔〕【】]{2,24}[)〕】]$/.test(text(page, index)) },
  allCaps: { holds: (page, index) => isCapitals(text(page, index)) },
  capsMany: { holds: (page, index) => isCapitals(text(page, index)) && !FEW_WORDS.test(text(page, index)) },
  capsFew: { holds: (page, index) => FEW_WORDS.test(text(page, index)) && isCapitals(text(page, index)) },
  overLonger: { holds: isTopicOverLonger, heads: true },
  titleCase: { holds: (page, index) => isTitleCase(text(page, index)) },
  titleStop: { holds: isEnglishTitleStop },
  pieces: { holds: (page, index) => page.language === 'en' && PIECES.test(text(page, index)) },
  topReference: { holds: (page, index) => index < 6 && isEnglishHead(page, index) && PAGE_CODE.test(text(page, index)) },

  answerGoesOn: { holds: answerGoesOnAbove },

  columnMarks: { holds: (page, index) => page.language === 'ja' && COLUMN_MARK.test(lineText(page.lines, index)) },

  // how it stands
  indented: { holds: (page, index) => page.layout.indented && isSetIn(page, index) },
  unindented: { holds: (page, index) => page.layout.indented && !hasCue(page, index, 'listItem') && !isSetIn(page, index) && !isSetPlain(page, index) && !isDateOfNotice(page, index) },
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
  framedAlike: { holds: (page, index) => isBody(page, index + 1) && isFramedAlike(page, index) },
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
  retold: { holds: (page, index) => isShort(page, index) && retellingOf(page, index, FEATURE_REACH) >= RETOLD, heads: true },
  untold: { holds: (page, index) => isShort(page, index) && retellingOf(page, index, FEATURE_REACH) === 0, heads: true },
  toldFirst: { holds: (page, index) => isShort(page, index) && earlyRetellingOf(page, index, FEATURE_REACH) >= RETOLD, heads: true },
  toldLater: { holds: (page, index) => isShort(page, index) && retellingOf(page, index, FEATURE_REACH) - earlyRetellingOf(page, index, FEATURE_REACH) >= RETOLD, heads: true },
  sameStory: { holds: (page, index) => page.language !== 'en' && sharedAround(page, index) >= SAME_STORY },
  newStory: { holds: (page, index) => page.language !== 'en' && isFew(sharedAround(page, index)) },
  wordsReturn: { holds: (page, index) => page.language === 'en' && sharedAround(page, index) >= RETURNING },
  noWordReturns: { holds: (page, index) => page.language === 'en' && sharedAround(page, index) === 0 },
  nextByline: { holds: (page, index) => isBylineLine(page, index + 1) },
  nextBareName: { holds: (page, index) => isNameOverText(page, index + 1) },
  bylineAhead: { holds: (page, index) => ahead(page, index, (at) => isBylineLine(page, at)) > 1 },
  bareNameAhead: { holds: (page, index) => ahead(page, index, (at) => isNameOverText(page, at)) > 1 },
  nextLead: { holds: (page, index) => exists(page, index + 1) && page.leads[index + 1] === 1 && isBody(page, index + 1) },
  leadAhead: { holds: (page, index) => ahead(page, index, (at) => page.leads[at] === 1 && isBody(page, at)) > 1 },
  nextBody: { holds: (page, index) => exists(page, index + 1) && isBody(page, index + 1) },
  nextShort: { holds: (page, index) => isShort(page, index + 1) },
  nextDeck: { holds: (page, index) => hasCue(page, index + 1, 'deckDash') && isShort(page, index + 1) },
  nextCredit: { holds: (page, index) => isPictureCredit(page, index + 1) },
  creditBelow: { holds: creditBelow },
  overCaptionEnd: { holds: isOverCaptionEnd },
  inCaption: { holds: (page, index) => goesOnInCaption(page, index) || beganAbove(page, index) },
  amidColumn: { holds: isAmidColumn },
  overChooser: { holds: (page, index) => page.language === 'ja' && byline(page, index + 1) === BYLINE_CREDIT && CHOOSER.test(text(page, index + 1)), heads: true },
  overList: { holds: isOverList, heads: true },
  nextBriefHead: { holds: (page, index) => hasCue(page, index + 1, 'headlineBullet') && isShort(page, index + 1) },
  photoAhead: { holds: photoAhead },
  prevBody: { holds: (page, index) => exists(page, above(page, index)) && isBody(page, above(page, index)) },
  prevByline: { holds: (page, index) => isBylineLine(page, index - 1) || isBareName(page, index - 1) },
  nextAffiliation: { holds: (page, index) => isAffiliation(page, index + 1) },
  affiliation: { holds: isAffiliation },
  signs: { holds: isSigning },
  underSignature: { holds: (page, index) => (isBareName(page, index - 1) && endsText(page, index - 2)) || signsLetter(page, index - 1) },
  underSigned: { holds: (page, index) => exists(page, index - 1) && isBody(page, index - 1) && SIGNED_END.test(page.tails[index - 1] ?? '') },
  underQuote: { holds: (page, index) => (endsQuotation(page, index - 1) || isSaidBelow(page, index - 1)) && byline(page, index) !== BYLINE_CREDIT },
  overAttribution: { holds: (page, index) => (hasCue(page, index + 1, 'attribution') && (endsQuotation(page, index) || isSaidBelow(page, index))) || opensAttributed(page, index) },
  nameUnderLabel: { holds: isNameUnderLabel },
  nameAndAge: { holds: (page, index) => page.language === 'en' && NAME_AND_AGE.test(text(page, index)) },
  overSigned: { holds: isOverSigned },
  besideFolio: { holds: isBesideFolio },
  keyed: { holds: isKeyed },
  dividesItems: { holds: dividesItems },
  nextSalutation: { holds: (page, index) => hasCue(page, index + 1, 'salutation') },
  captionTense: { holds: (page, index) => hasCue(page, index, 'captionTense') && (ends(page, index) || page.layout.wrapWidth > 0) },
  photoBlock: { holds: (page, index) => exists(page, index - 1) && isBody(page, index) && photoAhead(page, index - 1) },
  overAdvert: { holds: (page, index) => isShort(page, index) && within(2, (step) => hasCue(page, index + step, 'advert')) },
  underAdvert: { holds: (page, index) => page.language === 'en' && page.layout.blankLines !== 'nowhere' && !gap(page, index) && hasCue(page, index - 1, 'advert') && (gap(page, index + 1) || hasCue(page, index + 1, 'advert')) },
  bylineNear: { holds: (page, index) => page.language === 'en' && cells(page, index) <= page.headCells && within(3, (step) => isBylineLine(page, index + step)) },
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
  versed: { holds: (page, index) => isVersed(page, index) || isUnderPoet(page, index) },
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
