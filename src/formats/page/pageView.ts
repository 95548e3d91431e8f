import type { Language } from '../../core/dump';
import { CUES } from '../../lexicon/lexicon';
import type { Cue, Lexicon } from '../../lexicon/lexicon';
import { LEXICONS } from '../../lexicon/lexicons';
import { creditAtEnd, isCreditRole, parseByline } from './byline';
import type { ParsedByline } from './parsedByline';
import { blankTexts, capacityFor, spliceColumn, spliceItems } from './columns';
import type { RowRange, RowSplice } from './columns';
import { WIDTH_REACH, columnWidth, endInColumn } from './columnWidth';
import { cutByline } from './cutByline';
import { LANGUAGE_SAMPLE, isSetIn, isTraditional, senseLayout } from './layout';
import { isCapitals, isSetAsHead } from './letterCase';
import { TOWN_SAMPLE, senseTown } from './town';
import type { Layout } from './layout';
import { beginsInLowerCase, lineText, matchText, tableOf } from './lines';
import type { LineTable, Mutable } from './lines';
import { normaliseWidth } from './normalise';
import { lettersOf, markRepeats } from './repeats';
import type { SourceText } from '../../core/sourceText';
import { atOneGo } from '../../core/steps';
import type { Steps } from '../../core/steps';
import { wordingOf } from './wording';

/** What a line is as a byline: nothing, role-marked, bare names, or a credit. */
export const BYLINE_NONE = 0;
export const BYLINE_MARKED = 1;
export const BYLINE_BARE = 2;
export const BYLINE_CREDIT = 3;

/** Longer lines are paragraphs: of them only the beginning and the end are looked at. Cells. */
const CUE_CELLS = 150;
const HEAD_UNITS = 60;
const TAIL_UNITS = 60;
/** Cells up to which a line may be part of a head cluster. */
const HEAD_CELLS: Readonly<Record<Language, number>> = { zh: 68, ja: 68, en: 100 };

/** 导 读, 更 正, 雾 河 县 报: a word of single characters set apart */
const SPACED_WORD = /^[\u4e00-\u9fff](?:\s{1,3}[\u4e00-\u9fff]){1,4}$/;
/** “来了——”: what somebody says may trail off */
const SENTENCE_END = /(?:[。！？!?…；;.]|——(?=[”」』]))[”’」』"')）】\]]*$/;
/** 。(冯 娟): a bracket behind the end of a sentence */
const BRACKET_AFTER_END = /[。！？!?.…”」][(（〔【][^()（）〔〕]{2,30}[)）〕】]$/;
/** 。”——渡口老船工: who said it ends the line of what he said */
const SAID_BY = /[。！？!?…][”」』]?\s?(?:——?|――|--)\s?[^\s—。,:;!?“”「」《》()]{2,16}(?:\s{1,2}[^\s。,:]{1,4}){0,2}$/;
const ASKING_END = /[?!？！][”’」』"')\]】]*$/;
/** Shorter lines are headlines and captions as often as they are running text. Cells. */
const PROSE_CELLS = 24;
/** 当然,不是谁都能当“窗口”。店主; My shift ends at 10. Has anyone tried it?: a sentence has ended inside the line */
const INNER_STOP = /。[”」』]?[^”」』）)]|[a-z\d]{2}\.\s[A-Z“"]/;
/** died Feb. | 8; the Rev. | Amos Dell; freight No. | 84; W. | J. Dell: what ends with a stop at the end of a full line and goes on below */
const ABBREVIATION_END = /(?:^|[\s(“‘-])(?:[A-Z](?:\.\s?[A-Z])*|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Mrs?|Messrs|Ms|Drs?|Revs?|Hon|Profs?|Govs?|Gens?|Cols?|Capt|Lieut|Lts?|Sgt|Maj|Supt|Sens?|Reps?|Atty|St|Mt|Ft|No|Nos|vs)\.$/;
/** to ask Prof. | Dell: what stands before a name ends no sentence, be there room or not */
const TITLE_END = /[\s(“‘](?:Mrs?|Messrs|Ms|Drs?|Revs?|Profs?|Govs?|Gens?|Cols?|Capt|Lieut|Lts?|Sgt|Maj|Supt|Sens?|Reps?)\.$/;
const OPEN_END = /[,，、:：—–-]$/;
/** (Photo by: the name stands on the next line */
const CREDIT_CUT = /\((?:[\w.'’]+\s){0,3}photos?(?:\sby(?:\s[\w.]+)?)?$/i;
/** 。楊子|健攝: the column has cut the name in two */
const NAME_CUT = /^[\u4e00-\u9fff]{1,3}[摄攝][)）]?$/;
const QUOTE_PAIRS = [
  ['“', '”'],
  ['「', '」'],
  ['《', '》'],
  ['(', ')'],
  ['（', '）'],
] as const;

/** PORT DELL, Ore., March; PORT DELL, Okla., March 9 */
const CUT_DATELINE = /^[A-Z]{3}[A-Z.'’ -]*,(?:\s(?:[A-Z]\.\s?[A-Z]\.|[A-Z][a-z]{0,4}\.?),?)?(?:\s[A-Z][a-z]{2,8}\.?)?(?:\s\d{1,2}\.?)?$/;
const CUT_DATELINE_CELLS = 40;
/** and Tom Ruhl, under By Ada Quill */
const AND_FIRST = /^(?:and|AND|&)\s/;
const LOWER_FIRST = /^[a-z]/;
/** So many lines above are looked at for the text that a line goes on with. */
export const TEXT_REACH = 3;

/** How far before the end of the column a line of words may end: cells. */
const SHORT_WORD = 7;

/** Everything about a page that features read: one value a line in each column, made in one pass. */
export interface PageView {
  readonly lines: LineTable;
  readonly layout: Layout;
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly headCells: number;
  /** True where a Chinese page is printed in traditional characters. */
  readonly traditional: boolean;
  /** The town or county that the paper belongs to, as its nameplate or its leads name it; empty where they do not. */
  readonly town: string;
  /** Each line as it is matched (see `normaliseWidth`); of a long line only its beginning. */
  readonly texts: string[];
  /** The end of each line as it is matched. */
  readonly tails: string[];
  /** One byte for each line and cue. */
  readonly cues: Uint8Array;
  /** BYLINE_… for each line. */
  readonly bylines: Uint8Array;
  /** 1 where a line ends a sentence. */
  readonly endsSentence: Uint8Array;
  /** 1 where a line ends with a question or exclamation mark. */
  readonly endsAsking: Uint8Array;
  /** 1 where a line ends with a comma, colon or dash. */
  readonly endsOpen: Uint8Array;
  /** 1 where a quotation, title or bracket is still open at the line's end. */
  readonly quoteOpen: Uint8Array;
  /** 1 where the line looks like running text: long, or full to the wrap width, or a sentence. */
  readonly body: Uint8Array;
  /** For each short line a number that lines with the same letters share (see `lettersOf`), 0 for others. */
  readonly letters: Uint32Array;
  /** REPEATS_… for each line. */
  readonly repeats: Uint8Array;
  /** 1 where a credit stands behind the last sentence. */
  readonly creditEnd: Uint8Array;
  /** 1 where the line begins with a lead marker or dateline. */
  readonly leads: Uint8Array;
  /** Index into WORDINGS for each line. */
  readonly wordings: Uint8Array;
}

const CUE_INDEX = new Map<Cue, number>(CUES.map((cue, index) => [cue, index]));

/** What people are read from: lines, their cues and the language they are in. */
export type PrintedLines = Pick<PageView, 'lines' | 'cues' | 'lexicon' | 'language'>;

/** True where a line of the page shows a cue. Lines outside the page show none. */
export function hasCue(page: Pick<PageView, 'lines' | 'cues'>, index: number, cue: Cue): boolean {
  return index >= 0 && index < page.lines.count && page.cues[index * CUES.length + (CUE_INDEX.get(cue) ?? 0)] === 1;
}

/** The byline or credit that a whole line of the page is; null where it is none. */
export function bylineOfLine(page: PageView, index: number): ParsedByline | null {
  return parseByline(lineText(page.lines, index), page.lexicon);
}

/** Name and address supplied: in English words mark an author only where he does not sign his letter. */
export function withholdsName(page: PageView, index: number): boolean {
  return page.language === 'en' && page.bylines[index] === BYLINE_MARKED && bylineOfLine(page, index)?.groups.some(({ role }) => role === 'author') === true;
}

/** Columns of one byte a line. */
const FLAGS = ['bylines', 'endsSentence', 'endsAsking', 'endsOpen', 'quoteOpen', 'body', 'repeats', 'creditEnd', 'leads', 'wordings'] as const;

/** Looks at every line of a text once, for all that can be seen of it. */
export function viewPage(source: SourceText, language: Language): PageView {
  return atOneGo(viewInSteps(source, language));
}

/** As `viewPage`, in steps. */
export function* viewInSteps(source: SourceText, language: Language): Steps<PageView> {
  const traditional = language === 'zh' && isTraditional(source.beginning(LANGUAGE_SAMPLE));
  const page = unviewedPage(source, language, { traditional, town: senseTown(source.beginning(TOWN_SAMPLE)) });
  yield* viewLines(page, 0, page.lines.count);
  markRepeats(page.letters, page.lines.count, 0, page.lines.count, page.repeats);
  return page;
}

/** A page of which nothing is seen but how its lines are set: and what is known of the paper: its columns are blank. */
export function unviewedPage(source: SourceText, language: Language, paper: Pick<PageView, 'traditional' | 'town'>): PageView {
  const lines = tableOf(source);
  const capacity = capacityFor(lines.count);
  const flags = Object.fromEntries(FLAGS.map((name) => [name, new Uint8Array(capacity)])) as Pick<PageView, (typeof FLAGS)[number]>;
  return {
    lines,
    layout: senseLayout(lines),
    language,
    lexicon: LEXICONS[language],
    headCells: HEAD_CELLS[language],
    ...paper,
    texts: blankTexts(lines.count),
    tails: blankTexts(lines.count),
    cues: new Uint8Array(capacity * CUES.length),
    letters: new Uint32Array(capacity),
    ...flags,
  };
}

/**
 * Looks at other lines in the place of some of a page's: `splice` says which rows the line table, which held `count`, has got for which. Gives the rows that
 * were looked at: with those around, whose column may now be of another width, or that may go on with other text.
 */
export function spliceView(page: Mutable<PageView>, count: number, splice: RowSplice): RowRange {
  for (const name of FLAGS) page[name] = spliceColumn(page[name], count, splice);
  page.letters = spliceColumn(page.letters, count, splice);
  page.cues = spliceColumn(page.cues, count, splice, CUES.length);
  const blank = new Array<string>(splice.inserted).fill('');
  page.texts = spliceItems(page.texts, splice.at, splice.removed, blank);
  page.tails = spliceItems(page.tails, splice.at, splice.removed, blank);
  const first = Math.max(0, splice.at - WIDTH_REACH);
  const end = Math.min(page.lines.count, splice.at + splice.inserted + WIDTH_REACH + TEXT_REACH);
  atOneGo(viewLines(page, first, end));
  return { first, end };
}

/** So many lines are looked at in a step, and for one cue before the next: the code of its patterns stays near the processor. */
const BLOCK = 64;

function* viewLines(page: PageView, first: number, end: number): Steps<void> {
  for (let from = first; from < end; from += BLOCK) {
    const to = Math.min(end, from + BLOCK);
    for (let index = from; index < to; index++) viewLine(page, index);
    findCues(page, from, to);
    yield;
  }
}

function viewLine(page: PageView, index: number): void {
  const cells = page.lines.cells[index] ?? 0;
  viewText(page, index);
  const [text, tail] = [page.texts[index] ?? '', page.tails[index] ?? ''];
  page.endsOpen[index] = OPEN_END.test(tail) || (page.language === 'en' && tail.endsWith(';')) ? 1 : 0;
  page.quoteOpen[index] = leavesQuoteOpen(cells > CUE_CELLS ? lineText(page.lines, index) : text) ? 1 : 0;
  viewLead(page, index);
  viewByline(page, index);
  viewSentenceEnd(page, index);
  page.creditEnd[index] = page.bylines[index] === BYLINE_NONE && hasCreditAtEnd(page, index) ? 1 : 0;
  page.body[index] = (bodyByWidth(page, index) ?? bodyByText(page, index)) ? 1 : 0;
  page.wordings[index] = page.body[index] === 1 || page.bylines[index] !== BYLINE_NONE ? 0 : wordingOf(text, page.language);
  page.letters[index] = page.body[index] === 1 || page.bylines[index] !== BYLINE_NONE ? 0 : lettersOf(text);
}

/** Fills in what a line's beginning and end read. */
export function viewText(page: PageView, index: number): void {
  const start = page.lines.start[index] ?? 0;
  const end = page.lines.end[index] ?? 0;
  const long = (page.lines.cells[index] ?? 0) > CUE_CELLS;
  page.tails[index] = normaliseWidth(page.lines.source.slice({ start: Math.max(start, end - TAIL_UNITS), end }));
  page.texts[index] = long ? normaliseWidth(page.lines.source.slice({ start, end: Math.min(end, start + HEAD_UNITS) })) : matchText(page.lines, index);
}

/** Fills in whether a line whose text is filled in opens a lead. */
export function viewLead(page: PageView, index: number): void {
  const text = page.texts[index] ?? '';
  page.leads[index] = opensLead(page, text) || (isCutDateline(page, index) && opensLead(page, `${text} ${matchText(page.lines, index + 1)}`)) ? 1 : 0;
}

function opensLead({ lexicon: { leads, marks } }: PageView, text: string): boolean {
  return (marks.lead?.test(text) ?? true) && leads.some((lead) => lead.test(text));
}

/** ELK FORK, Okla., March 9 | (AP)—: true for a line in capitals and a comma that the next one, in a narrow column, may make a dateline */
function isCutDateline({ language, lines, texts }: PageView, index: number): boolean {
  return language === 'en' && index + 1 < lines.count && (lines.cells[index] ?? 0) <= CUT_DATELINE_CELLS && (lines.blanksBefore[index + 1] ?? 0) === 0 && CUT_DATELINE.test(texts[index] ?? '');
}

/** Fills in what a line whose text is filled in is as a byline. */
export function viewByline(page: PageView, index: number): void {
  const narrow = (page.lines.cells[index] ?? 0) <= page.headCells;
  const text = page.texts[index] ?? '';
  const other = page.language === 'en' && index > 0 && page.bylines[index - 1] !== BYLINE_NONE ? text.replace(AND_FIRST, '') : text;
  const found = bylineClass(narrow ? (halfByline(page, index) ?? parseByline(other, page.lexicon)) : null);
  page.bylines[index] = found === BYLINE_BARE && goesOnWithNames(page, index) ? BYLINE_MARKED : found;
}

/** 記者 林望、|文清: a list of those who have one role goes on in the next line. */
function goesOnWithNames({ language, lines, bylines, texts }: PageView, index: number): boolean {
  return language === 'zh' && index > 0 && bylines[index - 1] === BYLINE_MARKED && (texts[index - 1] ?? '').endsWith('、') && (lines.blanksBefore[index] ?? 0) === 0;
}

/** Of a byline that the end of a column cuts in the middle of a name both lines are one. */
function halfByline(page: PageView, index: number): ParsedByline | null {
  return bylineOfTwo(page, index) ?? bylineOfTwo(page, index - 1);
}

function bylineOfTwo({ language, lines, layout, lexicon, headCells }: PageView, index: number): ParsedByline | null {
  if (language !== 'zh' || index < 0 || index + 1 >= lines.count || Math.max(lines.cells[index] ?? 0, lines.cells[index + 1] ?? 0) > headCells) return null;
  if ((lines.blanksBefore[index + 1] ?? 0) > 0 && layout.blankLines !== 'everywhere' && !layout.headsApart) return null;
  return cutByline(matchText(lines, index), matchText(lines, index + 1), lexicon);
}

/** Fills in how a line ends whose text and byline are filled in. */
export function viewSentenceEnd(page: PageView, index: number): void {
  const tail = page.tails[index] ?? '';
  page.endsAsking[index] = ASKING_END.test(tail) ? 1 : 0;
  page.endsSentence[index] = endsSentence(page, tail) && !isHeadWithStop(page, index) && !isCutShort(page, index) ? 1 : 0;
}

/** True where a line whose text is filled in ends with a credit, or is one. */
export function hasCreditAtEnd(page: PageView, index: number): boolean {
  const tail = page.tails[index] ?? '';
  return CREDIT_CUT.test(tail) || creditAtEnd(tail, page.lexicon) !== null || (NAME_CUT.test(tail) && creditAtEnd((page.tails[index - 1] ?? '') + tail, page.lexicon) !== null);
}

/** Queens Of The River . . .: a headline that trails off, as old papers set it */
const TRAILS_OFF = /(?:\s\.){3}$/;

/** RIVER CRESTS AT 31 FEET; A COSTLY BLAZE. (By United Press.) A. B. DELL, Clerk.: in English what looks like the end of a sentence and is none. */
function isHeadWithStop(page: PageView, index: number): boolean {
  if (page.language !== 'en' || (page.lines.cells[index] ?? 0) > page.headCells) return false;
  const text = page.texts[index] ?? '';
  return text.endsWith(';') || TRAILS_OFF.test(text) || page.bylines[index] === BYLINE_MARKED || page.bylines[index] === BYLINE_BARE || isCapitals(text);
}

/** True for a line that ends with a title, and for a full line of a column that ends with another abbreviation, or under which the text goes on in lower case, whatever stop was read there: the sentence goes on below. */
function isCutShort(page: PageView, index: number): boolean {
  if (page.language !== 'en') return false;
  const tail = page.tails[index] ?? '';
  return TITLE_END.test(tail) || (isNearlyFull(page, index) && (ABBREVIATION_END.test(tail) || goesOnInLowerCase(page, index)));
}

function goesOnInLowerCase({ lines }: PageView, index: number): boolean {
  return index + 1 < lines.count && (lines.blanksBefore[index + 1] ?? 0) === 0 && beginsInLowerCase(lines, index + 1);
}

function endsSentence(page: PageView, tail: string): boolean {
  return SENTENCE_END.test(tail) || BRACKET_AFTER_END.test(tail) || (page.language !== 'en' && SAID_BY.test(tail)) || page.lexicon.paragraphEnds.some((end) => end.test(tail));
}

/** Cues that a paragraph can show: how it begins, or that a photographer's name ends it. */
const PARAGRAPH_CUES: ReadonlySet<Cue> = new Set<Cue>(['caption', 'question', 'answer', 'listItem', 'prose']);

function findCues(page: PageView, first: number, end: number): void {
  const texts = page.texts.slice(first, end).map((text) => (SPACED_WORD.test(text) ? text.replace(/\s/g, '') : text));
  for (const cue of CUES) {
    const column = CUE_INDEX.get(cue) ?? 0;
    const patterns = page.lexicon.cues[cue] ?? [];
    for (let index = first; index < end && patterns.length > 0; index++) {
      if ((page.lines.cells[index] ?? 0) > CUE_CELLS && !PARAGRAPH_CUES.has(cue)) continue;
      if (matches(texts[index - first] ?? '', patterns)) page.cues[index * CUES.length + column] = 1;
    }
  }
}

function cueText(text: string): string {
  return SPACED_WORD.test(text) ? text.replace(/\s/g, '') : text;
}

/** True where a line whose text is filled in shows a cue, looked at for this one alone. */
export function showsCue(page: PageView, index: number, cue: Cue): boolean {
  if ((page.lines.cells[index] ?? 0) > CUE_CELLS && !PARAGRAPH_CUES.has(cue)) return false;
  const text = cueText(page.texts[index] ?? '');
  return (page.lexicon.marks[cue]?.test(text) ?? true) && matches(text, page.lexicon.cues[cue] ?? []);
}

/** The innermost loop of looking at a page. */
function matches(text: string, patterns: readonly RegExp[]): boolean {
  for (const pattern of patterns) if (pattern.test(text)) return true;
  return false;
}

function bylineClass(parsed: ParsedByline | null): number {
  if (!parsed) return BYLINE_NONE;
  if (!parsed.marked) return BYLINE_BARE;
  return parsed.groups.every((group) => isCreditRole(group.role)) ? BYLINE_CREDIT : BYLINE_MARKED;
}

/** “Miss Ferry B’’: machines read the end of a quotation as two signs */
const TWO_SIGNS = /[’']{2}/g;

function leavesQuoteOpen(line: string): boolean {
  const text = line.replace(TWO_SIGNS, '”');
  return QUOTE_PAIRS.some(([open, close]) => text.lastIndexOf(open) > text.lastIndexOf(close));
}

/** http://news.example/2031-05/04/content_12.htm 2031年5月4日08:20 云石晚报: however long, what a site says of an article is no running text */
const ADDRESS_AND_DATE = /^https?:\/\/\S+\s+\d{4}\D/;

/** Whether a line is running text, as far as its width says; null where its words must. */
export function bodyByWidth(page: PageView, index: number): boolean | null {
  const cells = page.lines.cells[index] ?? 0;
  if (ADDRESS_AND_DATE.test(page.texts[index] ?? '')) return false;
  if (page.language === 'ja' && page.layout.wrapWidth > 0) {
    if (isBlockAlone(page, index) || isHeadInColumn(page, index)) return false;
    if (isRagged(page, index)) return true;
  }
  if (cells > page.headCells) return true;
  const full = fillsColumn(page, index);
  if (!full && cells < PROSE_CELLS) return false;
  return full && page.language === 'ja' ? true : null;
}

/** A line alone between blank lines, under a finished sentence, that ends none: where blocks of text stand apart a head may be as wide as the column, or wider. */
function isBlockAlone({ layout, lines: { blanksBefore, count }, endsSentence, endsOpen, leads }: PageView, index: number): boolean {
  if (layout.blankLines !== 'blocks' || (blanksBefore[index] ?? 0) === 0 || (index + 1 < count && (blanksBefore[index + 1] ?? 0) === 0)) return false;
  return endsSentence[index] === 0 && endsOpen[index] === 0 && leads[index] === 0 && (index === 0 || endsSentence[index - 1] === 1 || (blanksBefore[index - 1] ?? 0) > 0);
}

/** 「席はまだ空いている」; 桟橋の売店 来春で店じまい: a quotation and nothing else, or two phrases set apart by a space */
const HEAD_IN_COLUMN = /^(?:[「『][^「」『』]*[」』]|[^\s。、▽▼]{3,}\s[^\s。、]{3,})$/;

/** So many times as wide as a column is what runs over several: a folio line, an advertisement. */
const OVER_COLUMNS = 1.25;
const GOES_ON = /[、=]/;

/** A line of a Japanese head, however full of it the column is: where paragraphs are set in, and no full line above goes on with it, or it stands below what runs over several columns. */
function isHeadInColumn(page: PageView, index: number): boolean {
  if (!page.layout.indented || index === 0 || isSetIn(page, index)) return false;
  if ((page.lines.cells[index - 1] ?? 0) > page.layout.wrapWidth * OVER_COLUMNS && page.endsSentence[index] === 0 && !GOES_ON.test(page.texts[index - 1] ?? '')) return true;
  if (!HEAD_IN_COLUMN.test(page.texts[index] ?? '')) return false;
  return !isFull(page, index - 1) || page.endsSentence[index - 1] === 1 || page.bylines[index - 1] !== BYLINE_NONE;
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

/** Whether a line of which all else is filled in is running text, where its width does not say so. */
export function bodyByText(page: PageView, index: number): boolean {
  const english = page.language === 'en';
  const text = page.texts[index] ?? '';
  const goesOn = english && goesOnWithText(page, index);
  if (page.language === 'zh' && TWO_CLAUSES.test(text) && page.leads[index] === 0) return false;
  if (page.language === 'zh' && (page.lines.blanksBefore[index] ?? 0) > 0 && DOTTED_LABEL.test(text)) return false;
  if (page.language === 'zh' && PROMPT.test(text)) return false;
  if (page.language === 'ja' && BULLET.test(text) && showsCue(page, index, 'labelNote')) return false;
  if (page.bylines[index] === BYLINE_BARE && BEARER_TOLD.test(text)) return false;
  if (english && page.leads[index] === 1 && isCutDateline(page, index)) return true;
  if (english && page.leads[index] === 0 && isSetAsHead(text) && !(goesOn && isNearlyFull(page, index))) return false;
  if (fillsColumn(page, index) || (goesOn && LOWER_FIRST.test(text))) return true;
  const stopsInside = INNER_STOP.test(text);
  if (!english && (page.leads[index] === 1 || stopsInside)) return true;
  return page.endsSentence[index] === 1 && (page.endsAsking[index] === 0 || stopsInside);
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
function isNearlyFull(page: PageView, index: number): boolean {
  const width = columnWidth(page, index);
  return width > 0 && (page.lines.cells[index] ?? 0) >= width - SHORT_WORD;
}

/** True where a line reaches the width of its column on a hard-wrapped page; the first of a paragraph does with its indent. */
export function isFull(page: PageView, index: number): boolean {
  const width = columnWidth(page, index);
  return width > 0 && (page.language === 'en' ? (page.lines.cells[index] ?? 0) : endInColumn(page, index)) >= width - 4;
}
