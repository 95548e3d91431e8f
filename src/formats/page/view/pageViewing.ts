import type { Language } from '../../../core/dump';
import type { SourceText } from '../../../core/sourceText';
import { atOneGo } from '../../../core/steps';
import type { Steps } from '../../../core/steps';
import { LEXICONS } from '../../../lexicon/lexicons';
import { creditAtEnd } from '../bylines/creditAtEnd';
import { canBeLatinName } from '../bylines/names';
import { normaliseWidth } from '../text/normalise';
import { blankTexts, capacityFor, spliceColumn, spliceItems } from './columns';
import type { RowRange, RowSplice } from './columns';
import { WIDTH_REACH } from './columnWidth';
import { LANGUAGE_SAMPLE, isTraditional, senseLayout } from './layout';
import { TEXT_AHEAD, TEXT_REACH, bodyByText, bodyByWidth } from './lineBody';
import { viewByline } from './lineByline';
import { CUE_CELLS, findCues } from './lineCues';
import { viewLead } from './lineLead';
import { lineText, matchText, tableOf } from './lines';
import type { Mutable } from './lines';
import { BYLINE_BARE, BYLINE_NONE, CUE_WORDS } from './pageView';
import type { PageView } from './pageView';
import { lettersOf, markRepeats } from './repeats';
import { viewSentenceEnd } from './sentenceEnd';
import { TOWN_SAMPLE, senseTown } from './town';
import { wordingOf } from './wording';

const HEAD_UNITS = 60;
const TAIL_UNITS = 60;
/** Cells up to which a line may be part of a head cluster. */
const HEAD_CELLS: Readonly<Record<Language, number>> = { zh: 68, ja: 68, en: 100 };

const OPEN_END = /[,，、:：—–-]$/;
/** (Photo by; on Sunday. Photo:: the name stands on the next line */
const CREDIT_CUT = /(?:\((?:[\w.'’]+\s){0,3}photos?(?:\sby(?:\s[\w.]+)?)?|[.!?]\s(?:photo|picture|pic|photograph)s?(?:\sby|:))$/i;
/** 。楊子|健攝, (岸本拓撮|影): the column has cut the name in two, or the word behind it */
const NAME_CUT = /^(?:[\u4e00-\u9fff]{1,3}[摄攝][)）]?|(?:[\u4e00-\u9fff]{0,3}撮)?影[)）])$/;
const QUOTE_PAIRS = [
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['《', '》'],
  ['(', ')'],
  ['（', '）'],
] as const;

/** Columns of one byte a line, those first that tell what it is among the lines around it. */
const PLACED_FLAGS = ['bylines', 'endsSentence', 'endsAsking', 'body', 'creditEnd', 'leads', 'wordings'] as const;
const FLAGS = [...PLACED_FLAGS, 'endsOpen', 'quoteOpen', 'repeats'] as const;
const PLACED = [...PLACED_FLAGS, 'letters'] as const;

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
    cues: new Uint32Array(capacity * CUE_WORDS),
    letters: new Uint32Array(capacity),
    ...flags,
  };
}

/**
 * Looks at other lines in the place of some of a page's: `splice` says which rows the line table, which held `count`, has got for which. Those around are
 * looked at too: their column may now be of another width, or they may go on with other text. Gives the rows that are new or look otherwise than before.
 */
export function spliceView(page: Mutable<PageView>, count: number, splice: RowSplice): RowRange {
  for (const name of FLAGS) page[name] = spliceColumn(page[name], count, splice);
  page.letters = spliceColumn(page.letters, count, splice);
  page.cues = spliceColumn(page.cues, count, splice, CUE_WORDS);
  const blank = new Array<string>(splice.inserted).fill('');
  page.texts = spliceItems(page.texts, splice.at, splice.removed, blank);
  page.tails = spliceItems(page.tails, splice.at, splice.removed, blank);
  viewWords(page, splice.at, splice.at + splice.inserted);
  return viewAround(page, { first: splice.at, end: splice.at + splice.inserted });
}

/** Looks at rows and those around them in their place, as far as one that looks otherwise than before may change the next; gives the rows and those. */
function viewAround(page: PageView, rows: RowRange): RowRange {
  let changed = rows;
  for (let index = Math.max(0, rows.first - WIDTH_REACH - TEXT_AHEAD); index < Math.min(page.lines.count, changed.end + WIDTH_REACH + TEXT_REACH); index++) {
    const before = PLACED.map((name) => page[name][index]);
    viewPlace(page, index);
    if (PLACED.some((name, column) => page[name][index] !== before[column])) changed = { first: Math.min(changed.first, index), end: Math.max(changed.end, index + 1) };
  }
  return changed;
}

/** So many lines are looked at in a step, and for one cue before the next: the code of its patterns stays near the processor. */
const BLOCK = 64;

function* viewLines(page: PageView, first: number, end: number): Steps<void> {
  for (let from = first; from < end; from += BLOCK) {
    const to = Math.min(end, from + BLOCK);
    viewWords(page, from, to);
    for (let index = from; index < to; index++) viewPlace(page, index);
    yield;
  }
}

/** Fills in what lines say, wherever they stand. */
function viewWords(page: PageView, first: number, end: number): void {
  for (let index = first; index < end; index++) {
    viewText(page, index);
    const [text, tail] = [page.texts[index] ?? '', page.tails[index] ?? ''];
    page.endsOpen[index] = OPEN_END.test(tail) || (page.language === 'en' && tail.endsWith(';')) ? 1 : 0;
    page.quoteOpen[index] = leavesQuoteOpen((page.lines.cells[index] ?? 0) > CUE_CELLS ? lineText(page.lines, index) : text) ? 1 : 0;
  }
  findCues(page, first, end);
}

/** Fills in what a line is among those around it; of those above it all is filled in. */
function viewPlace(page: PageView, index: number): void {
  const text = page.texts[index] ?? '';
  viewLead(page, index);
  viewByline(page, index);
  viewSentenceEnd(page, index);
  page.creditEnd[index] = (page.bylines[index] === BYLINE_NONE || page.bylines[index] === BYLINE_BARE) && hasCreditAtEnd(page, index) ? 1 : 0;
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

/** True where a line whose text is filled in ends with a credit, or is one. */
export function hasCreditAtEnd(page: PageView, index: number): boolean {
  const tail = page.tails[index] ?? '';
  return CREDIT_CUT.test(tail) || (CREDIT_CUT.test(page.tails[index - 1] ?? '') && canBeLatinName(page.texts[index] ?? '')) || creditAtEnd(tail, page.lexicon) !== null || (NAME_CUT.test(tail) && creditAtEnd((page.tails[index - 1] ?? '') + tail, page.lexicon) !== null);
}

/** “Miss Ferry B’’: machines read the end of a quotation as two signs */
const TWO_SIGNS = /[’']{2}/g;

function leavesQuoteOpen(line: string): boolean {
  const text = line.replace(TWO_SIGNS, '”');
  return QUOTE_PAIRS.some(([open, close]) => text.lastIndexOf(open) > text.lastIndexOf(close));
}
