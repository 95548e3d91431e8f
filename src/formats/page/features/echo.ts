import { lineText } from '../view/lines';
import type { PageView } from '../view/pageView';

/** Letters that are not repeated in a row by chance; in languages that space their words three times as many. */
const PIECE = 8;
const STEP = 4;
/** Shorter pieces and shorter lines say nothing. */
const SHORTEST_PIECE = 4;
const SHORTEST_LINE = 5;
const SHORTEST_LINE_OF_CLAUSES = 6;
const OUTER_MARKS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
/** 《渡口》剧照: a work is named wherever it is spoken of */
const WORKS = /《[^《》]*》/g;
const MARKS = /[^\p{L}\p{N}]+/u;
const SPACED_MARKS = /[.,;:!?()“”"‘—–-]+\s*/;

/** How much of a line, or of lines up to another, stands in the lines around too, from 0 to 1: a pull quote repeats its story's words, often a little shortened. */
export function echoShare(page: PageView, first: number, reach: number, last = first): number {
  const pieces = piecesOf(wordsOf(page, first, last), page.language === 'en');
  if (pieces.length === 0) return 0;
  // a pull quote may break into the very words that it repeats
  const around = joined(page, first - reach, first) + joined(page, last + 1, last + 1 + reach);
  return pieces.filter((piece) => around.includes(piece)).length / pieces.length;
}

function wordsOf(page: PageView, first: number, last: number): string {
  let words = '';
  for (let at = first; at <= last; at++) words += (page.language === 'en' ? ' ' : '') + lineText(page.lines, at);
  return words;
}

/** The stretches between punctuation marks, long ones cut up; none for a line that is too short to tell. */
function piecesOf(line: string, spaced: boolean): string[] {
  const size = spaced ? 3 : 1;
  const runs = line.replace(WORKS, ' ').split(spaced ? SPACED_MARKS : MARKS).filter((run) => run.length >= SHORTEST_PIECE * size);
  if (runs.reduce((sum, run) => sum + run.length, 0) < SHORTEST_LINE * size) return spaced ? [] : asPrinted(line);
  return runs.flatMap((run) => cut(run, PIECE * size));
}

/** 花归花,绳归绳,车靠墙: of clauses too short to tell anything, all of them as they are printed */
function asPrinted(line: string): string[] {
  const words = line.replace(OUTER_MARKS, '');
  return words.length >= SHORTEST_LINE_OF_CLAUSES && MARKS.test(words) ? [words] : [];
}

function cut(run: string, length: number): string[] {
  if (run.length <= length) return [run];
  const count = Math.floor((run.length - length) / STEP) + 1;
  return Array.from({ length: count }, (_, piece) => run.slice(piece * STEP, piece * STEP + length));
}

/** The running text of some lines as one: in a hard-wrapped page a phrase goes on from line to line. */
function joined(page: PageView, from: number, to: number): string {
  let text = '';
  for (let at = Math.max(0, from); at < Math.min(to, page.lines.count); at++) {
    if (page.body[at] === 1 || page.layout.wrapWidth > 0) text += (page.language === 'en' ? ' ' : '') + lineText(page.lines, at);
  }
  return text;
}
