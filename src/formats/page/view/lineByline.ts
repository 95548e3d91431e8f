import { parseByline } from '../bylines/byline';
import { isCreditRole } from '../bylines/creditRole';
import { cutByline } from '../bylines/cutByline';
import { AND_AT_END } from '../bylines/englishPeople';
import { canBeLatinName } from '../bylines/names';
import type { ParsedByline } from '../bylines/parsedByline';
import { showsCue } from './lineCues';
import { matchText } from './lines';
import { isBesideNames } from './nameList';
import { BYLINE_BARE, BYLINE_CREDIT, BYLINE_MARKED, BYLINE_NONE } from './pageView';
import type { PageView } from './pageView';

/** and Tom Ruhl, under By Ada Quill */
const AND_FIRST = /^(?:and|AND|&)\s/;

/** Fills in what a line whose text is filled in is as a byline. */
export function viewByline(page: PageView, index: number): void {
  const narrow = (page.lines.cells[index] ?? 0) <= page.headCells;
  const text = page.texts[index] ?? '';
  const other = page.language === 'en' && index > 0 && page.bylines[index - 1] !== BYLINE_NONE ? text.replace(AND_FIRST, '') : firstOfTwo(page, index, text);
  const found = bylineClass(narrow ? (halfByline(page, index) ?? parseByline(other, page.lexicon)) : null) || (isOverTitle(page, index) ? BYLINE_BARE : BYLINE_NONE);
  page.bylines[index] = found === BYLINE_BARE ? bareClass(page, index) : found;
}

/** What names without a role word are in their place. */
function bareClass(page: PageView, index: number): number {
  if (isBesideNames(page, index) || endsSentenceAbove(page, index)) return BYLINE_NONE;
  return goesOnWithNames(page, index) ? BYLINE_MARKED : BYLINE_BARE;
}

/** An item Wednesday was about a / Ada Quill.; 1. Mona Dell; 2. / Tom Ruhl.: a name that ends the sentence of the line above signs nothing */
const endsSentenceAbove = ({ texts }: PageView, index: number): boolean => (texts[index] ?? '').endsWith('.') && GOES_ON.test(texts[index - 1] ?? '');

const GOES_ON = /;$|[;:]\s\d\.$|\b(?:an?|the|of|to|in|for|and|by|was)$/;

/** Ada Quill and, over Tom Ruhl: the first of two writers on two lines */
function firstOfTwo({ language, lines, lexicon }: PageView, index: number, text: string): string {
  if (language !== 'en' || !AND_AT_END.test(text) || index + 1 >= lines.count) return text;
  return parseByline(matchText(lines, index + 1), lexicon)?.marked === false ? text.replace(AND_AT_END, '') : text;
}

const OVER_TITLE_CELLS = 40;

/** OSWIN TREDGOLD over COURIER COLUMNIST, or over THE BEND ADVERTISER: a name that no list knows, over what its bearer is or writes for */
function isOverTitle(page: PageView, index: number): boolean {
  const { language, lines, lexicon, texts } = page;
  if (language !== 'en' || index + 1 >= lines.count || Math.max(lines.cells[index] ?? 0, lines.cells[index + 1] ?? 0) > OVER_TITLE_CELLS || (lines.blanksBefore[index + 1] ?? 0) > 1) return false;
  if (!canBeLatinName(texts[index] ?? '') || showsCue(page, index, 'bylineTitle')) return false;
  // the cues of the next line are not filled in yet where a block of lines ends
  const below = matchText(lines, index + 1);
  return [lexicon.cues.bylineTitle, lexicon.cues.paperName].some((cues) => cues?.some((cue) => cue.test(below)));
}

/** 記者 林望、|文清: a list of those who have one role goes on in the next line. */
function goesOnWithNames({ language, lines, bylines, texts }: PageView, index: number): boolean {
  return language === 'zh' && index > 0 && bylines[index - 1] === BYLINE_MARKED && (texts[index - 1] ?? '').endsWith('、') && (lines.blanksBefore[index] ?? 0) === 0;
}

/** Of a byline that the end of a column cuts in the middle of a name both lines are one. */
function halfByline(page: PageView, index: number): ParsedByline | null {
  return bylineOfTwo(page, index) ?? bylineOfTwo(page, index - 1);
}

/** ADA over QUILL over the text: a name on two lines, as columnists set it */
const WORD_ALONE = /^\p{Lu}[\p{L}'’-]+$/u;
const TEXT_CELLS = 24;

function nameOfTwo({ lines, lexicon }: PageView, index: number): ParsedByline | null {
  const [first = '', last = ''] = index < 0 || index + 2 >= lines.count || (lines.cells[index + 2] ?? 0) < TEXT_CELLS ? [] : [matchText(lines, index), matchText(lines, index + 1)];
  return WORD_ALONE.test(first) && WORD_ALONE.test(last) ? parseByline(`${first}\n${last}`, lexicon) : null;
}

function bylineOfTwo(page: PageView, index: number): ParsedByline | null {
  const { language, lines, layout, lexicon, headCells } = page;
  if (language === 'en') return nameOfTwo(page, index);
  if (language !== 'zh' || index < 0 || index + 1 >= lines.count || Math.max(lines.cells[index] ?? 0, lines.cells[index + 1] ?? 0) > headCells) return null;
  if ((lines.blanksBefore[index + 1] ?? 0) > 0 && layout.blankLines !== 'everywhere' && !layout.headsApart) return null;
  return cutByline(matchText(lines, index), matchText(lines, index + 1), lexicon);
}

function bylineClass(parsed: ParsedByline | null): number {
  if (!parsed) return BYLINE_NONE;
  if (!parsed.marked) return BYLINE_BARE;
  return parsed.groups.every((group) => isCreditRole(group.role)) ? BYLINE_CREDIT : BYLINE_MARKED;
}
