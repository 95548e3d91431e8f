import type { Language } from '../../core/dump';
import { CUES } from '../../lexicon/lexicon';
import type { Cue, Lexicon } from '../../lexicon/lexicon';
import { LEXICONS } from '../../lexicon/lexicons';
import { creditAtEnd, isCreditRole, parseByline } from './byline';
import type { ParsedByline } from './byline';
import { senseLayout } from './layout';
import { isCapitals, isSetAsHead } from './letterCase';
import { senseTown } from './town';
import type { Layout } from './layout';
import { lineText, matchText, tableOf } from './lines';
import type { LineTable } from './lines';
import { normaliseWidth } from './normalise';
import type { SourceText } from '../../core/sourceText';

/** What a line is as a byline: nothing, role-marked, bare names, or a credit. */
export const BYLINE_NONE = 0;
export const BYLINE_MARKED = 1;
export const BYLINE_BARE = 2;
export const BYLINE_CREDIT = 3;

/** Where else a short line's letters stand as a line: nowhere, further down, further up. */
export const REPEATS_NOT = 0;
export const REPEATS_LATER = 1;
export const REPEATS_EARLIER = 2;
/** Fewer letters are repeated by chance. */
const REPEAT_LETTERS = 6;

/** ……2版, ........ B5: dots and what they lead to. No pattern here may repeat a repetition: leaders are long. */
const PAGE_LEADER = /(?:…|\.\.\.|·{3})[\s….·]*\S{0,4}$/;
const OUTER_MARKS = /^[\s·•◆■▲\d.]+|\s/g;

/** Longer lines are paragraphs: of them only the beginning and the end are looked at. Cells. */
const CUE_CELLS = 150;
const HEAD_UNITS = 60;
const TAIL_UNITS = 60;
/** Cells up to which a line may be part of a head cluster. */
const HEAD_CELLS: Readonly<Record<Language, number>> = { zh: 68, ja: 68, en: 100 };

const SENTENCE_END = /[。！？!?…；;.][”’」』"')）】\]]*$/;
/** 。(冯 娟): a bracket behind the end of a sentence */
const BRACKET_AFTER_END = /[。！？!?.…”」][(（〔【][^()（）〔〕]{2,30}[)）〕】]$/;
const ASKING_END = /[?!？！][”’」』"')\]】]*$/;
/** My shift ends at 10. Has anyone tried it? More than one sentence is no headline. */
const INNER_STOP = /[a-z\d]{2}\.\s[A-Z“"]/;
const OPEN_END = /[,，、:：—–-]$/;
/** (Photo by: the name stands on the next line */
const CREDIT_CUT = /\((?:[\w.'’]+\s){0,3}photos?(?:\sby(?:\s[\w.]+)?)?$/i;
const QUOTE_PAIRS = [
  ['“', '”'],
  ['「', '」'],
  ['《', '》'],
  ['(', ')'],
] as const;

/** How far before the end of the column a line of words may end: cells. */
const SHORT_WORD = 7;

/** Everything about a page that features read: one value a line in each column, made in one pass. */
export interface PageView {
  readonly lines: LineTable;
  readonly layout: Layout;
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly headCells: number;
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
  /** REPEATS_… for each line. */
  readonly repeats: Uint8Array;
  /** 1 where a credit stands behind the last sentence. */
  readonly creditEnd: Uint8Array;
  /** 1 where the line begins with a lead marker or dateline. */
  readonly leads: Uint8Array;
}

const CUE_INDEX = new Map<Cue, number>(CUES.map((cue, index) => [cue, index]));

/** True where a line of the page shows a cue. Lines outside the page show none. */
export function hasCue(page: PageView, index: number, cue: Cue): boolean {
  return index >= 0 && index < page.lines.count && page.cues[index * CUES.length + (CUE_INDEX.get(cue) ?? 0)] === 1;
}

/** The byline or credit that a whole line of the page is; null where it is none. */
export function bylineOfLine(page: PageView, index: number): ParsedByline | null {
  return parseByline(lineText(page.lines, index), page.lexicon);
}

/** Looks at every line of a text once. */
export function viewPage(source: SourceText, language: Language): PageView {
  const lines = tableOf(source);
  const column = (): Uint8Array => new Uint8Array(lines.count);
  const page: PageView = {
    lines,
    layout: senseLayout(lines),
    language,
    lexicon: LEXICONS[language],
    headCells: HEAD_CELLS[language],
    town: senseTown(source.text),
    texts: new Array<string>(lines.count),
    tails: new Array<string>(lines.count),
    cues: new Uint8Array(lines.count * CUES.length),
    bylines: column(),
    endsSentence: column(),
    endsAsking: column(),
    endsOpen: column(),
    quoteOpen: column(),
    body: column(),
    repeats: column(),
    creditEnd: column(),
    leads: column(),
  };
  for (let index = 0; index < lines.count; index++) viewLine(page, index);
  findRepeats(page);
  return page;
}

function viewLine(page: PageView, index: number): void {
  const cells = page.lines.cells[index] ?? 0;
  const start = page.lines.start[index] ?? 0;
  const end = page.lines.end[index] ?? 0;
  const long = cells > CUE_CELLS;
  const tail = normaliseWidth(page.lines.source.text.slice(Math.max(start, end - TAIL_UNITS), end));
  const text = long ? normaliseWidth(page.lines.source.text.slice(start, start + HEAD_UNITS)) : matchText(page.lines, index);
  page.texts[index] = text;
  page.tails[index] = tail;
  page.endsAsking[index] = ASKING_END.test(tail) ? 1 : 0;
  page.endsOpen[index] = OPEN_END.test(tail) || (page.language === 'en' && tail.endsWith(';')) ? 1 : 0;
  page.leads[index] = page.lexicon.leads.some((lead) => lead.test(text)) ? 1 : 0;
  if (long) viewLongLine(page, index, text, tail);
  else {
    page.quoteOpen[index] = leavesQuoteOpen(text) ? 1 : 0;
    findCues(page, index, text);
    page.bylines[index] = bylineClass(cells <= page.headCells ? parseByline(text, page.lexicon) : null);
  }
  page.endsSentence[index] = endsSentence(page, tail) && !isHeadWithStop(page, index, text, cells) ? 1 : 0;
  page.creditEnd[index] = page.bylines[index] === BYLINE_NONE && (CREDIT_CUT.test(tail) || creditAtEnd(tail, page.lexicon)) ? 1 : 0;
  page.body[index] = isBody(page, index, cells) ? 1 : 0;
}

/** Marks short lines that stand twice: a title list on top of a page repeats its headlines. */
function findRepeats(page: PageView): void {
  const seen = new Map<string, number>();
  for (let index = 0; index < page.lines.count; index++) {
    if (page.body[index] === 1 || (page.bylines[index] ?? 0) !== BYLINE_NONE) continue;
    const letters = (page.texts[index] ?? '').replace(PAGE_LEADER, '').replace(OUTER_MARKS, '');
    if (letters.length < REPEAT_LETTERS) continue;
    const first = seen.get(letters);
    if (first === undefined) seen.set(letters, index);
    else {
      page.repeats[first] = REPEATS_LATER;
      page.repeats[index] = REPEATS_EARLIER;
    }
  }
}

/** RIVER CRESTS AT 31 FEET; A COSTLY BLAZE. (By United Press.): in English what looks like the end of a sentence and is none. */
function isHeadWithStop(page: PageView, index: number, text: string, cells: number): boolean {
  if (page.language !== 'en' || cells > page.headCells) return false;
  return text.endsWith(';') || page.bylines[index] === BYLINE_MARKED || isCapitals(text);
}

function endsSentence(page: PageView, tail: string): boolean {
  return SENTENCE_END.test(tail) || BRACKET_AFTER_END.test(tail) || page.lexicon.paragraphEnds.some((end) => end.test(tail));
}

/** Cues that a paragraph can show: how it begins, or that a photographer's name ends it. */
const PARAGRAPH_CUES: readonly Cue[] = ['caption', 'question', 'answer', 'listItem', 'prose'];

function viewLongLine(page: PageView, index: number, head: string, tail: string): void {
  page.quoteOpen[index] = leavesQuoteOpen(tail) ? 1 : 0;
  for (const cue of PARAGRAPH_CUES) setCue(page, index, cue, head);
}

function findCues(page: PageView, index: number, text: string): void {
  for (const cue of CUES) setCue(page, index, cue, text);
}

function setCue(page: PageView, index: number, cue: Cue, text: string): void {
  const patterns = page.lexicon.cues[cue];
  if (patterns?.some((pattern) => pattern.test(text))) page.cues[index * CUES.length + (CUE_INDEX.get(cue) ?? 0)] = 1;
}

function bylineClass(parsed: ParsedByline | null): number {
  if (!parsed) return BYLINE_NONE;
  if (!parsed.marked) return BYLINE_BARE;
  return parsed.groups.every((group) => isCreditRole(group.role)) ? BYLINE_CREDIT : BYLINE_MARKED;
}

function leavesQuoteOpen(text: string): boolean {
  return QUOTE_PAIRS.some(([open, close]) => text.lastIndexOf(open) > text.lastIndexOf(close));
}

function isBody(page: PageView, index: number, cells: number): boolean {
  if (cells > page.headCells) return true;
  const english = page.language === 'en';
  if (english && page.leads[index] === 0 && isSetAsHead(page.texts[index] ?? '')) return false;
  if (isFull(page, index) || (english && isNearlyFull(page, cells))) return true;
  return page.endsSentence[index] === 1 && (page.endsAsking[index] === 0 || INNER_STOP.test(page.texts[index] ?? '')) && cells >= 24;
}

/** A line of words ends up to a word before the column does. */
function isNearlyFull(page: PageView, cells: number): boolean {
  return page.layout.wrapWidth > 0 && cells >= page.layout.wrapWidth - SHORT_WORD;
}

/** True where a line reaches the wrap width of a hard-wrapped page. */
export function isFull(page: PageView, index: number): boolean {
  const { wrapWidth } = page.layout;
  return wrapWidth > 0 && (page.lines.cells[index] ?? 0) >= wrapWidth - 4;
}
