import { CUES } from '../../lexicon/lexicon';
import type { Cue } from '../../lexicon/lexicon';
import { answerGoesOnAbove } from './answers';
import { withoutDates } from './dates';
import { echoShare } from './echo';
import { HAN } from './han';
import { isCapitals, isTitleCase } from './letterCase';
import { BYLINE_BARE, BYLINE_CREDIT, BYLINE_MARKED, BYLINE_NONE, hasCue, isFull } from './pageView';
import type { PageView } from './pageView';
import { REPEATS_EARLIER, REPEATS_LATER } from './repeats';
import { isBalanced, isMaxim, isTableau, opensSaying } from './saying';
import { closesQuote, goesOnAbove, goesOnBelow, startsMiddle } from './seams';
import { earlyRetellingOf, kinshipAround, retellingOf } from './sharedWords';
import { WORDINGS } from './wording';
import type { Wording } from './wording';
import { fillsColumn } from './wrapping';

/** One thing that is true or not of a line in its place. */
export interface Feature {
  /** Said to the user when he asks why: "the next line is a byline". */
  readonly says: string;
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
const byline = (page: PageView, index: number): number => (exists(page, index) ? (page.bylines[index] ?? 0) : 0);
const ends = (page: PageView, index: number): boolean => page.endsSentence[index] === 1;
const gap = (page: PageView, index: number): boolean => (page.lines.blanksBefore[index] ?? 0) > 0;
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
const isPictureCredit = (page: PageView, at: number): boolean =>
  byline(page, at) === BYLINE_CREDIT && !hasCue(page, at, 'staffBox') && !hasCue(page, at, 'sourceNote') && !CHOOSER.test(text(page, at));

const PICTURED = /[。,][图圖][为為]/;

/** Lines that a caption may be wrapped over. */
const CAPTION_LINES = 7;

/** True where the paragraph that this line begins or goes on with ends in a photo credit, or a line with one follows it. */
function creditBelow(page: PageView, index: number): boolean {
  for (let at = index; at < index + CAPTION_LINES && exists(page, at); at++) {
    if (at > index && isPictureCredit(page, at)) return true;
    if (at > index && (ends(page, at - 1) || gap(page, at) || (page.layout.indented && (page.lines.indent[at] ?? 0) >= 2))) return false;
    if (page.creditEnd[at] === 1 || PICTURED.test(text(page, at)) || (page.language === 'ja' && hasCue(page, at, 'caption'))) return true;
  }
  return false;
}

/** A short line, then a paragraph or two, then a credit: how a photo item looks. */
function photoAhead(page: PageView, index: number): boolean {
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

/** Alone between two pieces of running text. */
const isBetween = (page: PageView, index: number): boolean => isShort(page, index) && isBody(page, index - 1) && isBody(page, index + 1);

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
const isFew = (shared: number): boolean => shared >= 0 && shared <= NEW_STORY;

const isHeadLine = (page: PageView, at: number): boolean => isShort(page, at) && byline(page, at) === BYLINE_NONE;
/** A line without the dates in it where it may be a head: 4月1日起 says when, not how much. */
const numbersOf = (page: PageView, index: number): string => (isHeadLine(page, index) && !hasCue(page, index, 'date') && !hasCue(page, index, 'folio') ? withoutDates(text(page, index)) : text(page, index));
const isCjkHead = (page: PageView, index: number): boolean => page.language !== 'en' && isShort(page, index);

/** One of several short lines in a row, two of which stand again further down: titles before their stories. */
function inTitleList(page: PageView, index: number): boolean {
  if (!isShort(page, index)) return false;
  let repeated = page.repeats[index] === REPEATS_LATER ? 1 : 0;
  for (const direction of [-1, 1]) {
    for (let step = 1; step <= NEAR && isShort(page, index + step * direction); step++) if (page.repeats[index + step * direction] === REPEATS_LATER) repeated++;
  }
  return repeated >= 2;
}

/** Cells of a title that a site has cut. */
const LONGEST_TITLE = 44;
const CUT_SHORT = /^[^。！？!?…]{4,}(?:…{1,2}|\.{3,6})$/;

/** 水库清淤清了三年 淤泥却…: a short line that was cut, not far from another: titles of what stands elsewhere. */
function isCutTitle(page: PageView, index: number): boolean {
  const isCut = (at: number): boolean => exists(page, at) && cells(page, at) <= LONGEST_TITLE && CUT_SHORT.test(text(page, at));
  return isCut(index) && within(3, (step) => isCut(index - step) || isCut(index + step));
}

/** A short line with buttons or addresses below, and above too unless it opens the file. */
function amidButtons(page: PageView, index: number): boolean {
  if (!isShort(page, index) || ahead(page, index, (at) => hasCue(page, at, 'navigation')) === 0) return false;
  return index < TOP || cueBehind(page, index, 'navigation', NEAR);
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
const QUOTATION = /[“”「」‘’]/;

const speaks = (page: PageView, index: number): boolean => ends(page, index) || page.quoteOpen[index] === 1 || QUOTATION.test(text(page, index));

/** A short sentence or quotation whose words stand in the running text near by too: how a pull quote looks. */
function isEcho(page: PageView, index: number): boolean {
  if (cells(page, index) > page.headCells || !speaks(page, index)) return false;
  return (!isFull(page, index) || QUOTATION.test(text(page, index).charAt(0))) && echoShare(page, index, ECHO_REACH) >= 0.5;
}

/** A short line of other words under a paragraph, all of which stand in the running text near by. */
function isWholeEcho(page: PageView, index: number): boolean {
  return isShort(page, index) && isBody(page, index - 1) && !speaks(page, index) && echoShare(page, index, ECHO_REACH) === 1;
}

/** A block of text without the indent that paragraphs have, behind a finished one: captions are set so. */
function isOutdented(page: PageView, index: number): boolean {
  if (!page.layout.indented || (page.lines.indent[index] ?? 0) >= 2 || cells(page, index) <= 16) return false;
  return ends(page, index - 1) && (gap(page, index) || !isFull(page, index - 1));
}

const NUMERIC_CELL = /^[+\-−±$£]?[\d.,:]+\s?(?:[%‰c¢]|[\u4e00-\u9fff]{1,3}|[ap]\.?m\.?)?$|^\d{1,2}月\d{1,2}日\s?(?:\d{1,2}[:.时]\d{0,2}分?)?$|^(?:持平|—|-|–)$/;

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

/** The Gazette under a byline: whose writer it is. */
const isAffiliation = (page: PageView, at: number): boolean => hasCue(page, at, 'paperName') && byline(page, at - 1) === BYLINE_MARKED;
const isBylineLine = (page: PageView, at: number): boolean => byline(page, at) === BYLINE_MARKED || hasCue(page, at, 'bylineTitle') || isAffiliation(page, at);

const QUOTED = /^[“「『‘"][^”」』]*[”」』’"][。.]?$/;
/** ‘Somebody polished them. / That is the part I like.’: the last of a few short lines that stand in quotation marks */
const QUOTE_START = /^[“「『‘"]/;
const QUOTE_STOP = /[.!?,][”」』’"]$/;
const QUOTED_LINES = 4;

/** True for a line with which a quotation ends that began with its line, or with one of the lines right above. */
function endsQuotation(page: PageView, index: number): boolean {
  if (!exists(page, index) || cells(page, index) > page.headCells) return false;
  if (isQuoted(page, index)) return true;
  if (fillsColumn(page, index) || !QUOTE_STOP.test(text(page, index)) || QUOTE_START.test(text(page, index))) return false;
  return within(QUOTED_LINES, (step) => exists(page, index - step) && QUOTE_START.test(text(page, index - step)) && !fillsColumn(page, index - step) && (gap(page, index - step) || ends(page, index - step - 1)) && areTight(page, index - step, index));
}

/** 船は必ず帰ってくる。 / ――港町の男性(70): a short sentence over a dash and who said it */
function isSaidBelow(page: PageView, index: number): boolean {
  if (!exists(page, index) || cells(page, index) > page.headCells || !ends(page, index) || page.endsAsking[index] === 1) return false;
  return hasCue(page, index + 1, 'deckDash') && hasCue(page, index + 1, 'attribution') && !ends(page, index + 1);
}

/** True where no blank line stands between the lines from one to another. */
function areTight(page: PageView, first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at++) if (gap(page, at)) return false;
  return true;
}

/** Cells up to which a line of a poem is long, and how many of its lines one needs to tell it by. */
const VERSE_CELLS = 60;
const VERSE_LINES = 4;
const VERSE_START = /^[“‘"']?[A-Z]/;
const VERSE_END = /[,;:.!?—-][”’"']?$/;

const canBeVerse = (page: PageView, at: number): boolean =>
  exists(page, at) && cells(page, at) <= VERSE_CELLS && byline(page, at) === BYLINE_NONE && VERSE_START.test(text(page, at)) && !isCapitals(text(page, at)) && (gap(page, at + 1) || !/^[a-z]/.test(text(page, at + 1)));

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

/** Of a long line only the beginning is looked at. */
const isQuoted = (page: PageView, index: number): boolean => cells(page, index) <= page.headCells && QUOTED.test(text(page, index));
const FEW_WORDS = /^\S+(?:\s\S+){0,2}$/;
/** Thursday, June 4     THE COURIER     A3; Ada Quill, publisher • Tom Ruhl, editor */
const PIECES = /\S(?:\s{3,}|\s+[|•·♦]\s+)\S/;
/** INSIDE: Hawks fall, B1 */
const PAGE_CODE = /\b[A-H]-?\d{1,2}\b/;
const POEMS = /(?:[二三四五六七八九十兩两]|外一)首\)?$/;
/** 秋日过渡口三首, 石榴(外一首): the title of several poems */
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

const isBareName = (page: PageView, at: number): boolean => byline(page, at) === BYLINE_BARE && !isFramedAlike(page, at);
/** A bare name over running text, or over its bearer's title or address. */
const isNameOverText = (page: PageView, at: number): boolean => isBareName(page, at) && (isBody(page, at + 1) || hasCue(page, at + 1, 'bylineTitle'));
const isEnglishHead = (page: PageView, at: number): boolean => page.language === 'en' && isShort(page, at);
const isEnglishTitleStop = (page: PageView, at: number): boolean => isEnglishHead(page, at) && /[A-Za-z\d]\.$/.test(text(page, at)) && (isCapitals(text(page, at)) || isTitleCase(text(page, at)));

/** 0852-3366999, 555-0133, 5555 0172, 6671166 */
const PHONE = /(?<![\d.,-])(?:\d{3,4}-\d{6,8}|\d{3,4}-\d{3}-\d{3,4}|\d{3}-\d{4}|\d{4}\s\d{4}|\d{7,8}|\d{2,4}[-・]\d{2,4}[-・]\d{3,4})(?![\d.,-]|\s?[元人吨斤名个万亿年])/;

const isWorded = (wording: Wording): Feature['holds'] => (page, index) => page.wordings[index] === WORDINGS.indexOf(wording);

const cueFeature = (cue: Cue, says: string): Feature => ({ says, holds: (page, index) => hasCue(page, index, cue) });

/** 市民在服务大厅询问新规; 12月7日傍晚,市民在甲板上合影: somebody somewhere doing something, in one clause or two */
const CAPTION_VERB = /^[①-⑳▲▼◀▶►◆■]?(?:[^。,]{2,12},)?[^。,]{2,14}(?:在|正|正在)[^。,]{2,24}[。,]?[^。]{0,24}[。.]?$/;

/** What each cue is called when a reading is explained. */
const CUE_WORDS: Readonly<Record<Cue, string>> = {
  folio: 'names a page or a date like a folio line',
  nameplate: "looks like the paper's own name",
  staffBox: 'names the editors on duty',
  navigation: 'looks like a button, a hot line or an address',
  advert: 'reads like an advertisement',
  label: 'reads like the name of a column or series',
  campaign: 'names a campaign or a series',
  briefsLabel: 'opens a column of briefs',
  opinionLabel: 'opens a commentary or a letter',
  verseLabel: 'opens a poem',
  weatherHead: 'heads a weather box',
  indexHead: 'heads an index box',
  noticeHead: 'heads a notice',
  tableHead: 'heads a list of prices or results',
  deckDash: 'begins with a dash',
  kickerEnd: 'ends as a kicker does',
  setting: 'sets the scene for a headline',
  event: 'tells what happened',
  appeal: 'advises or wonders, as commentary does',
  detail: 'adds a detail to a headline',
  presider: 'says who led a meeting',
  place: 'names a place or an institution',
  verbStart: 'begins with a verb',
  midClause: 'begins in the middle of a clause',
  headlineEnd: 'ends in the middle of a clause',
  headlineColon: 'has a colon behind its first word',
  placeColon: 'names a place and a colon, then its news',
  headlineBullet: 'begins with a bullet',
  caption: 'reads like a caption',
  jumpTo: 'sends the reader to another page',
  jumpFrom: 'continues from another page',
  question: 'asks as in an interview',
  answer: 'answers as in an interview',
  listItem: 'begins like a list item',
  sectionNumber: 'begins with a section number',
  pageReference: 'ends with a page number',
  weather: 'speaks of the weather',
  sourceNote: 'names where data come from',
  date: 'is a date',
  organisation: 'is the name of an institution',
  bylineTitle: "is a writer's title or address",
  attribution: 'is the name of the person quoted',
  prose: 'has words of running text',
  midSentence: 'begins with a letter that begins no sentence',
  letter: 'opens or closes a letter',
  authorNote: 'says who the author is',
  labelNote: 'says who keeps a column or where to write to',
  classified: 'opens a small advertisement',
  leaders: 'leads over dots to a number',
  sentenceCase: 'is capitalised like a sentence',
  captionTense: 'tells in the present tense what is seen',
  salutation: 'greets the editor',
  score: 'gives a result of a game',
  paperName: 'is the name of a newspaper',
};

/** Cues by which the lines of a head are told apart; for running text they mean nothing. */
const HEAD_CUES: ReadonlySet<Cue> = new Set<Cue>(['setting', 'event', 'appeal', 'detail', 'presider', 'place', 'verbStart', 'midClause']);

const cueFeatures = Object.fromEntries(CUES.map((cue) => [cue, HEAD_CUES.has(cue) ? { ...cueFeature(cue, CUE_WORDS[cue]), heads: true } : cueFeature(cue, CUE_WORDS[cue])])) as Record<Cue, Feature>;

/** Every feature. Weights for them are in the grammar. */
export const FEATURES = {
  ...cueFeatures,

  // how long it is
  tiny: { says: 'is very short', holds: (page, index) => cells(page, index) <= 8 },
  brief: { says: 'is short', holds: (page, index) => cells(page, index) > 8 && cells(page, index) <= 34 },
  middling: { says: 'is of middling length', holds: (page, index) => cells(page, index) > 34 && cells(page, index) <= page.headCells },
  long: { says: 'is long', holds: (page, index) => cells(page, index) > page.headCells },
  narrow: { says: 'is as short as a line of a large headline', holds: (page, index) => isCjkHead(page, index) && cells(page, index) > 8 && cells(page, index) <= 18, heads: true },
  wide: { says: 'is too long for large type', holds: (page, index) => isCjkHead(page, index) && cells(page, index) > 26, heads: true },
  full: { says: 'fills the column', holds: fillsColumn },
  overwide: { says: 'is wider than the column', holds: (page, index) => page.layout.wrapWidth > 0 && cells(page, index) > page.layout.wrapWidth + 3 },
  body: { says: 'looks like running text', holds: isBody },

  // how it ends and begins
  endsSentence: { says: 'ends a sentence', holds: ends },
  endsFullStop: { says: 'ends with a full stop', holds: (page, index) => ends(page, index) && page.endsAsking[index] === 0 },
  endsOpen: { says: 'ends with a comma or colon', holds: (page, index) => page.endsOpen[index] === 1 },
  asks: { says: 'asks or exclaims', holds: (page, index) => page.endsAsking[index] === 1 },
  innerStop: { says: 'has a full stop inside', holds: (page, index) => /[。；]./.test(text(page, index)) || /[a-z]{3}\.\s[A-Z]/.test(text(page, index)) },
  comma: { says: 'has a comma', holds: (page, index) => /[,，]/.test(text(page, index)) },
  clauses: { says: 'is made of clauses set apart by spaces', holds: (page, index) => page.language !== 'en' && CLAUSES.test(text(page, index)) },
  equalClauses: { says: 'is made of clauses of one length', holds: hasEqualClauses },
  signed: { says: 'ends with a name in brackets', holds: (page, index) => isBody(page, index) && /[。！？”」][(（〔][^()（）〔〕]{2,16}[)）〕]$/.test(page.tails[index] ?? '') },
  captionVerb: { says: 'tells what is seen, as captions do', holds: (page, index) => CAPTION_VERB.test(text(page, index)) && cells(page, index) <= 150 },
  quoted: { says: 'stands in quotation marks', holds: isQuoted },
  quotes: { says: 'has words in quotation marks', holds: (page, index) => /[“「『]/.test(text(page, index)), heads: true },
  startsTown: { says: "begins with the paper's town", holds: (page, index) => page.town !== '' && text(page, index).startsWith(page.town), heads: true },
  twoNumbers: { says: 'has two numbers', holds: (page, index) => /\d[^\d.,:]{1,30}\d/.test(numbersOf(page, index)), heads: true },
  namesTown: { says: "names the paper's town", holds: (page, index) => page.town !== '' && text(page, index).includes(page.town), heads: true },
  startsDate: { says: 'begins with a date', holds: (page, index) => /^(?:\d{1,2}月\d{1,2}日|昨日|昨天|近日|日前|连日来)[\u4e00-\u9fff]{0,4},/.test(text(page, index)) },
  loneItem: { says: 'is numbered, its neighbours are not', holds: (page, index) => hasCue(page, index, 'listItem') && !hasCue(page, index - 1, 'listItem') && !hasCue(page, index + 1, 'listItem') && !text(page, index - 1).endsWith(':') },
  phone: { says: 'has a telephone number', holds: (page, index) => PHONE.test(text(page, index)) },
  digits: { says: 'has a number', holds: (page, index) => /\d/.test(numbersOf(page, index)) },
  startsLower: { says: 'begins in lower case', holds: (page, index) => /^[a-z]/.test(text(page, index)) && byline(page, index) === BYLINE_NONE },
  startsMiddle: { says: 'begins in the middle of a sentence', holds: startsMiddle },
  closesQuote: { says: 'closes a quotation that it did not open', holds: closesQuote },
  goesOnAbove: { says: 'is the other half of a sentence above an interruption', holds: goesOnAbove },
  goesOnBelow: { says: 'stands between the halves of a broken sentence', holds: goesOnBelow },
  bracketed: { says: 'stands in brackets', holds: (page, index) => /^[(〔【][^()〔〕【】]{2,24}[)〕】]$/.test(text(page, index)) },
  allCaps: { says: 'is in capitals', holds: (page, index) => isCapitals(text(page, index)) },
  capsMany: { says: 'is four words or more in capitals', holds: (page, index) => isCapitals(text(page, index)) && !FEW_WORDS.test(text(page, index)) },
  capsFew: { says: 'is one to three words in capitals', holds: (page, index) => FEW_WORDS.test(text(page, index)) && isCapitals(text(page, index)) },
  titleCase: { says: 'is capitalised like a title', holds: (page, index) => isTitleCase(text(page, index)) },
  titleStop: { says: 'is capitalised like a title and ends with a full stop', holds: isEnglishTitleStop },
  pieces: { says: 'is made of pieces set apart by bars or wide gaps', holds: (page, index) => page.language === 'en' && PIECES.test(text(page, index)) },
  topReference: { says: 'sends the reader on from the top of the page', holds: (page, index) => index < 6 && isEnglishHead(page, index) && PAGE_CODE.test(text(page, index)) },

  answerGoesOn: { says: 'goes on with an answer above a picture', holds: answerGoesOnAbove },

  // how it stands
  indented: { says: 'is indented', holds: (page, index) => page.layout.indented && (page.lines.indent[index] ?? 0) >= 2 },
  unindented: { says: 'is not indented where paragraphs are', holds: (page, index) => page.layout.indented && (page.lines.indent[index] ?? 0) < 2 },
  outdented: { says: 'begins a block without the indent of paragraphs', holds: isOutdented },
  rareGap: { says: 'stands behind one of the few blank lines', holds: (page, index) => page.layout.blankLines === 'seldom' && gap(page, index) },
  blockGap: { says: 'begins a block', holds: (page, index) => page.layout.blankLines === 'blocks' && gap(page, index) },
  blockInside: { says: 'stands inside a block', holds: (page, index) => page.layout.blankLines === 'blocks' && !gap(page, index) },
  tight: { says: 'follows without the usual blank line', holds: (page, index) => page.layout.blankLines === 'everywhere' && !gap(page, index) },
  pageBreak: { says: 'follows a form feed', holds: (page, index) => page.lines.pageBreak[index] === 1 },
  top: { says: 'is short and stands at the top', holds: (page, index) => index < TOP && !isBody(page, index) },
  bottom: { says: 'is short and stands at the very end', holds: (page, index) => index >= page.lines.count - 2 && !isBody(page, index) },

  // what it is as a byline
  byline: { says: 'is a byline', holds: (page, index) => byline(page, index) === BYLINE_MARKED },
  bareName: { says: 'could be a bare name', holds: isBareName },
  nameless: { says: 'names nobody', holds: (page, index) => byline(page, index) === BYLINE_NONE && !hasCue(page, index, 'bylineTitle') && !hasCue(page, index, 'organisation'), heads: true },
  creditEnd: { says: "ends with a photographer's name", holds: (page, index) => page.creditEnd[index] === 1 },
  credit: { says: 'is a photo credit', holds: (page, index) => byline(page, index) === BYLINE_CREDIT },
  lead: { says: 'opens like a lead', holds: (page, index) => page.leads[index] === 1 && isBody(page, index) },

  // its place among the short lines around it
  headAlone: { says: 'stands alone over its text', holds: (page, index) => !isHeadLine(page, index - 1) && !isHeadLine(page, index + 1), heads: true },
  twin: { says: 'is built like another line between paragraphs', holds: hasTwin },
  framedAlike: { says: 'begins and ends like another short line near by', holds: (page, index) => isBody(page, index + 1) && isFramedAlike(page, index) },
  numberAlone: { says: 'is a number alone', holds: (page, index) => /^(?:\d{1,2}|[①-⑳]|其?[一二三四五六七八九十])$/.test(text(page, index)), heads: true },
  firstOfTwo: { says: 'is the first of two short lines', holds: (page, index) => !isHeadLine(page, index - 1) && isHeadLine(page, index + 1) && !isHeadLine(page, index + 2), heads: true },
  lastOfTwo: { says: 'is the second of two short lines', holds: (page, index) => !isHeadLine(page, index - 2) && isHeadLine(page, index - 1) && !isHeadLine(page, index + 1), heads: true },


  // how it is worded
  labelWording: { says: 'is worded as a label', holds: isWorded('label') },
  ratherLabelWording: { says: 'is worded rather as a label', holds: isWorded('ratherLabel') },
  perhapsHeadWording: { says: 'is worded perhaps as a line of a head', holds: isWorded('perhapsHead') },
  ratherHeadWording: { says: 'is worded rather as a line of a head', holds: isWorded('ratherHead') },
  headWording: { says: 'is worded as a line of a head', holds: isWorded('head') },

  // its neighbours
  retold: { says: 'is told again by the text that follows', holds: (page, index) => isShort(page, index) && retellingOf(page, index, FEATURE_REACH) >= RETOLD, heads: true },
  untold: { says: 'shares no words with the text that follows', holds: (page, index) => isShort(page, index) && retellingOf(page, index, FEATURE_REACH) === 0, heads: true },
  toldFirst: { says: 'is told again by the first sentence that follows', holds: (page, index) => isShort(page, index) && earlyRetellingOf(page, index, FEATURE_REACH) >= RETOLD, heads: true },
  toldLater: { says: 'is told again, but not by the first sentence that follows', holds: (page, index) => isShort(page, index) && retellingOf(page, index, FEATURE_REACH) - earlyRetellingOf(page, index, FEATURE_REACH) >= RETOLD, heads: true },
  sameStory: { says: 'stands between texts that share many words', holds: (page, index) => isShort(page, index) && kinshipAround(page, index, FEATURE_REACH) >= SAME_STORY },
  newStory: { says: 'stands between texts that share no words', holds: (page, index) => isShort(page, index) && isFew(kinshipAround(page, index, FEATURE_REACH)) },
  nextByline: { says: 'the next line is a byline', holds: (page, index) => isBylineLine(page, index + 1) },
  nextBareName: { says: 'the next line could be a bare name', holds: (page, index) => isNameOverText(page, index + 1) },
  bylineAhead: { says: 'a byline follows a little later', holds: (page, index) => ahead(page, index, (at) => isBylineLine(page, at)) > 1 },
  bareNameAhead: { says: 'a bare name follows a little later', holds: (page, index) => ahead(page, index, (at) => isNameOverText(page, at)) > 1 },
  nextLead: { says: 'a lead follows', holds: (page, index) => exists(page, index + 1) && page.leads[index + 1] === 1 && isBody(page, index + 1) },
  leadAhead: { says: 'a lead follows a little later', holds: (page, index) => ahead(page, index, (at) => page.leads[at] === 1 && isBody(page, at)) > 1 },
  nextBody: { says: 'running text follows', holds: (page, index) => exists(page, index + 1) && isBody(page, index + 1) },
  nextShort: { says: 'another short line follows', holds: (page, index) => isShort(page, index + 1) },
  nextDeck: { says: 'a line with a dash follows', holds: (page, index) => hasCue(page, index + 1, 'deckDash') && isShort(page, index + 1) },
  nextCredit: { says: 'a photo credit follows', holds: (page, index) => isPictureCredit(page, index + 1) },
  creditBelow: { says: 'a photo credit or the words of a caption stand where its paragraph ends', holds: creditBelow },
  overChooser: { says: 'stands over the name of who picks the poems', holds: (page, index) => page.language === 'ja' && byline(page, index + 1) === BYLINE_CREDIT && CHOOSER.test(text(page, index + 1)), heads: true },
  overList: { says: 'stands over a list', holds: (page, index) => isEnglishHead(page, index) && hasCue(page, index + 1, 'listItem') && !hasCue(page, index, 'listItem'), heads: true },
  nextBriefHead: { says: 'a bulleted line follows', holds: (page, index) => hasCue(page, index + 1, 'headlineBullet') && isShort(page, index + 1) },
  photoAhead: { says: 'a caption with a credit follows', holds: photoAhead },
  prevBody: { says: 'follows running text', holds: (page, index) => exists(page, index - 1) && isBody(page, index - 1) },
  prevByline: { says: 'follows a byline', holds: (page, index) => isBylineLine(page, index - 1) || isBareName(page, index - 1) },
  nextAffiliation: { says: 'the next line says whose writer somebody is', holds: (page, index) => isAffiliation(page, index + 1) },
  affiliation: { says: 'says whose writer somebody is', holds: isAffiliation },
  signs: { says: "stands under the text like its writer's name", holds: (page, index) => isBareName(page, index) && endsText(page, index - 1) && (text(page, index).includes(', ') || !isNameOverText(page, index)) },
  underSignature: { says: "stands under the writer's name", holds: (page, index) => isBareName(page, index - 1) && endsText(page, index - 2) },
  underQuote: { says: 'stands under a quotation', holds: (page, index) => (endsQuotation(page, index - 1) || isSaidBelow(page, index - 1)) && byline(page, index) !== BYLINE_CREDIT },
  overAttribution: { says: 'stands over the name of the person quoted', holds: (page, index) => hasCue(page, index + 1, 'attribution') && (endsQuotation(page, index) || isSaidBelow(page, index)) },
  nextSalutation: { says: 'a greeting to the editor follows', holds: (page, index) => hasCue(page, index + 1, 'salutation') },
  captionTense: { says: CUE_WORDS.captionTense, holds: (page, index) => hasCue(page, index, 'captionTense') && (ends(page, index) || page.layout.wrapWidth > 0) },
  photoBlock: { says: 'opens a caption that ends with a credit', holds: (page, index) => exists(page, index - 1) && isBody(page, index) && photoAhead(page, index - 1) },
  overAdvert: { says: 'stands over words of an advertisement', holds: (page, index) => isEnglishHead(page, index) && within(2, (step) => hasCue(page, index + step, 'advert')) },
  bylineNear: { says: 'a byline follows within three lines', holds: (page, index) => page.language === 'en' && cells(page, index) <= page.headCells && within(3, (step) => isBylineLine(page, index + step)) },
  breaksOffShort: { says: 'breaks off and is too short for a paragraph that does', holds: (page, index) => page.language === 'en' && page.layout.wrapWidth === 0 && cells(page, index) <= 60 && !ends(page, index) && page.endsOpen[index] === 0 },
  nextStartsLower: { says: 'the next line begins in lower case', holds: (page, index) => exists(page, index + 1) && /^[a-z]/.test(text(page, index + 1)) },
  overStaff: { says: 'the next line names the editors', holds: (page, index) => hasCue(page, index + 1, 'staffBox') && isShort(page, index) },
  nearFolio: { says: 'stands beside a folio line', holds: (page, index) => hasCue(page, index - 1, 'folio') || hasCue(page, index + 1, 'folio') || hasCue(page, index + 2, 'folio') },
  prevCredit: { says: 'follows a photo credit', holds: (page, index) => byline(page, index - 1) === BYLINE_CREDIT },
  prevTerminated: { says: 'follows the end of a sentence', holds: (page, index) => exists(page, index - 1) && isBody(page, index - 1) && ends(page, index - 1) },
  prevUnfinished: { says: 'follows an unfinished sentence', holds: (page, index) => exists(page, index - 1) && isBody(page, index - 1) && !ends(page, index - 1) },
  underNameplate: { says: "stands at the top under the paper's name", holds: (page, index) => index < TOP && page.language !== 'en' && isShort(page, index) && hasCue(page, index - 1, 'nameplate') && !hasCue(page, index, 'folio') },
  underNavigation: { says: 'stands under buttons or addresses', holds: (page, index) => cueBehind(page, index, 'navigation', 4) },
  inTitleList: { says: 'stands in a list that repeats headlines', holds: inTitleList },
  cutTitle: { says: 'is one of several short lines that break off with dots', holds: isCutTitle },
  amidButtons: { says: 'stands among buttons or addresses', holds: amidButtons },
  repeatsLater: { says: 'stands again further down', holds: (page, index) => page.repeats[index] === REPEATS_LATER },
  repeatsEarlier: { says: 'stood further up already', holds: (page, index) => page.repeats[index] === REPEATS_EARLIER },
  echo: { says: 'repeats words of the running text', holds: isEcho },
  maxim: { says: 'is a short sentence between paragraphs, without figures or a speaker', holds: isMaxim },
  balanced: { says: 'is such a sentence, and its clauses share a word', holds: isBalanced },
  tableau: { says: 'is a short sentence without a verb between paragraphs', holds: isTableau },
  opensSaying: { says: 'is the first of two short lines that make a sentence', holds: opensSaying },
  closesSaying: { says: 'is the second of two short lines that make a sentence', holds: (page, index) => opensSaying(page, index - 1) },
  underSaying: { says: 'follows two short lines that make a sentence', holds: (page, index) => opensSaying(page, index - 2) },
  underQuoteNameless: { says: 'stands under a quotation and names no speaker', holds: (page, index) => isQuoted(page, index - 1) && !hasCue(page, index, 'attribution') && !hasCue(page, index, 'deckDash') },
  wholeEcho: { says: 'is wholly made of words of the running text', holds: isWholeEcho },
  overEcho: { says: 'stands over a quotation from the running text', holds: (page, index) => isShort(page, index) && isBody(page, index - 1) && !ends(page, index) && isShort(page, index + 1) && isEcho(page, index + 1) },
  underEcho: { says: 'follows a quotation from the running text', holds: (page, index) => isShort(page, index) && cells(page, index) <= 34 && isShort(page, index - 1) && isEcho(page, index - 1) },
  underNumber: { says: 'follows a line that is only a number', holds: (page, index) => cells(page, index - 1) <= 4 && hasCue(page, index - 1, 'sectionNumber') },
  shortRun: { says: 'is one of many short lines', holds: (page, index) => isShort(page, index) && shortRun(page, index) >= 4 },
  amidProse: { says: 'is a short sentence near a long line', holds: (page, index) => page.language === 'zh' && cells(page, index) <= LONG_LINE && (ends(page, index) || page.endsOpen[index] === 1) && within(2, (step) => cells(page, index - step) > LONG_LINE || cells(page, index + step) > LONG_LINE) },
  cellRun: { says: 'is one of many cells of a table', holds: inCellRun },
  underOrganisation: { says: 'follows the name of an institution', holds: (page, index) => hasCue(page, index - 1, 'organisation') },
  versed: { says: 'is set like a line of a poem', holds: isVersed },
  betweenStop: { says: 'is capitalised like a title and ends with a full stop between paragraphs', holds: (page, index) => isEnglishTitleStop(page, index) && endsText(page, index - 1) && isBody(page, index + 1) },
  underVerseLabel: { says: 'stands under the label of a poem', holds: (page, index) => cueBehind(page, index, 'verseLabel', 8) || within(4, (step) => namesPoems(page, index - step)) },
  namesPoems: { says: 'is the title of several poems', holds: namesPoems },
  underServiceHead: {
    says: 'stands under the head of a weather or index box',
    holds: (page, index) => cueBehind(page, index, 'weatherHead', 6) || cueBehind(page, index, 'indexHead', 8),
  },
  underNotice: { says: 'stands under the head of a notice', holds: (page, index) => cueBehind(page, index, 'noticeHead', 6) },
  underBriefs: { says: 'stands under the label of a column of briefs', holds: (page, index) => hasCue(page, index - 1, 'briefsLabel') },
  inBriefs: { says: 'stands not far under the label of a column of briefs', holds: (page, index) => page.language === 'en' && cueBehind(page, index, 'briefsLabel', FEATURE_REACH) },
  underOpinion: { says: 'stands under the label of a commentary', holds: (page, index) => cueBehind(page, index, 'opinionLabel', 2) },
} as const satisfies Readonly<Record<string, Feature>>;

export type FeatureName = keyof typeof FEATURES;
