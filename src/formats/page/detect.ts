import type { Language } from '../../core/dump';
import { SourceText } from '../../core/sourceText';
import type { Evidence } from '../format';
import { senseLanguage } from './layout';
import { BYLINE_BARE, BYLINE_CREDIT, BYLINE_MARKED, hasCue, viewPage } from './pageView';
import type { PageView } from './pageView';

/** A kind of evidence that a text is a newspaper page: how often it is seen, what one sighting is worth, and at most how much it counts. */
interface Clue {
  readonly says: string;
  readonly holds: (page: PageView, index: number) => boolean;
  readonly worth: number;
  readonly most: number;
}

const body = (page: PageView, index: number): boolean => page.body[index] === 1;
const short = (page: PageView, index: number): boolean => index >= 0 && index < page.lines.count && !body(page, index);
const byline = (page: PageView, index: number): number => page.bylines[index] ?? 0;
/** A headline stands above: a short line that ends no sentence. */
const underHead = (page: PageView, index: number): boolean => short(page, index - 1) && page.endsSentence[index - 1] === 0;
const overBody = (page: PageView, index: number): boolean => body(page, index + 1) || (byline(page, index + 1) === BYLINE_MARKED && body(page, index + 2));

const CLUES: readonly Clue[] = [
  {
    says: 'bylines between a headline and a paragraph',
    holds: (page, index) => byline(page, index) === BYLINE_MARKED && underHead(page, index) && overBody(page, index),
    worth: 22,
    most: 66,
  },
  {
    says: 'bare names between a headline and a paragraph',
    holds: (page, index) => byline(page, index) === BYLINE_BARE && underHead(page, index) && body(page, index + 1) && (page.lines.cells[index + 1] ?? 0) > 80,
    worth: 6,
    most: 18,
  },
  { says: 'leads with a lead marker or dateline', holds: (page, index) => page.leads[index] === 1 && body(page, index), worth: 20, most: 60 },
  { says: 'folio lines', holds: (page, index) => hasCue(page, index, 'folio') && short(page, index), worth: 10, most: 20 },
  { says: 'a nameplate', holds: (page, index) => hasCue(page, index, 'nameplate') && index < 8 && short(page, index), worth: 12, most: 18 },
  { says: 'staff boxes', holds: (page, index) => hasCue(page, index, 'staffBox') && short(page, index), worth: 12, most: 24 },
  {
    says: 'photo credits under a caption',
    holds: (page, index) => byline(page, index) === BYLINE_CREDIT && (body(page, index - 1) || page.endsSentence[index - 1] === 1),
    worth: 10,
    most: 30,
  },
  { says: 'captions with a credit', holds: (page, index) => page.creditEnd[index] === 1 && (page.lines.cells[index] ?? 0) > 24, worth: 8, most: 24 },
  { says: 'lines that lead to another page', holds: (page, index) => hasCue(page, index, 'jumpTo') || hasCue(page, index, 'jumpFrom'), worth: 14, most: 28 },
  {
    says: 'labels of columns',
    holds: (page, index) => short(page, index) && (hasCue(page, index, 'opinionLabel') || hasCue(page, index, 'briefsLabel') || hasCue(page, index, 'weatherHead') || hasCue(page, index, 'indexHead')),
    worth: 7,
    most: 21,
  },
  { says: 'paragraphs cut by a column break', holds: cutByColumn, worth: 4, most: 12 },
];

/** Two lines of running text, the first of which breaks off in mid-sentence without filling a wrapped column. */
function cutByColumn(page: PageView, index: number): boolean {
  return page.layout.wrapWidth === 0 && index > 0 && (page.lines.cells[index - 1] ?? 0) > 60 && (page.lines.cells[index] ?? 0) > 60 && page.endsSentence[index - 1] === 0 && page.endsOpen[index - 1] === 0;
}

/** Evidence that speaks against a page: what other kinds of text have and newspapers lack. */
const COUNTER_CLUES: readonly Clue[] = [
  { says: 'markup or code', holds: (page, index) => /^(?:#{1,6}\s|```|<\/?[a-z!]|\{|\}|\/\/|\/\*|\* |import\s|def\s|function\s|\[[\w.-]+\]$)|[;{}]$|^\w+\s*=\s/.test(page.texts[index] ?? ''), worth: 4, most: 60 },
  { says: 'fields', holds: (page, index) => /^(?:From|To|Subject|Date|Sent|Cc|发件人|收件人|主题|抄送|时间|地点|主持人?|参会人员?|出席|列席|记录人?|甲方|乙方)\s?:/.test(page.texts[index] ?? ''), worth: 14, most: 60 },
  { says: 'subtitle times', holds: (page, index) => /^\[?\d{1,2}:\d{2}(?::\d{2})?[,.\]]?/.test(page.texts[index] ?? ''), worth: 6, most: 60 },
  { says: 'articles of law', holds: (page, index) => /^第[一二三四五六七八九十百]{1,5}条(?:\s|$)/.test(page.texts[index] ?? ''), worth: 10, most: 60 },
  { says: 'chapters', holds: (page, index) => /^(?:第[一二三四五六七八九十百\d]{1,4}[章回卷]|CHAPTER\s|Chapter\s\w+$)/.test(page.texts[index] ?? ''), worth: 16, most: 60 },
  { says: 'references', holds: (page, index) => /^(?:\[\d+\]|摘\s?要|关键词|Abstract|Keywords?|参考文献|References)\b/.test(page.texts[index] ?? ''), worth: 10, most: 50 },
];

/** The score at which the evidence is as likely as not. */
const EVEN = 44;
/** Texts shorter than this (non-blank lines) are no page. */
const FEWEST_LINES = 4;
/** Kinds of clues that must be seen: one kind alone is no newspaper. */
const FEWEST_KINDS = 2;

/** Judges the beginning of a file: how much speaks for a newspaper page. Linear in the sample. */
export function detectPage(sample: string): Evidence {
  if (sample.includes('\u0000')) return { confidence: 0, reasons: [] };
  const language: Language = senseLanguage(sample);
  const page = viewPage(new SourceText(sample), language);
  if (page.lines.count < FEWEST_LINES) return { confidence: 0, reasons: [] };
  const pro = weigh(page, CLUES);
  const contra = weigh(page, COUNTER_CLUES);
  if (pro.reasons.length < FEWEST_KINDS) return { confidence: 0, reasons: pro.reasons };
  const score = pro.score - contra.score;
  return { confidence: confidenceOf(score), reasons: [...pro.reasons, ...contra.reasons.map((reason) => `but: ${reason}`)] };
}

function weigh(page: PageView, clues: readonly Clue[]): { score: number; reasons: string[] } {
  const seen = clues.map((clue) => ({ clue, count: countOf(page, clue) })).filter(({ count }) => count > 0);
  const ranked = seen.map(({ clue, count }) => ({ worth: Math.min(clue.most, clue.worth * count), reason: `${count} × ${clue.says}` })).sort((a, b) => b.worth - a.worth);
  return { score: ranked.reduce((sum, { worth }) => sum + worth, 0), reasons: ranked.map(({ reason }) => reason) };
}

function countOf(page: PageView, clue: Clue): number {
  let count = 0;
  for (let index = 0; index < page.lines.count; index++) if (clue.holds(page, index)) count++;
  return count;
}

/** Half at EVEN, three quarters at twice EVEN, never quite one. */
function confidenceOf(score: number): number {
  return score <= 0 ? 0 : Math.round((score / (score + EVEN)) * 1000) / 1000;
}
