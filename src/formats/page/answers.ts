import { BYLINE_CREDIT, hasCue } from './pageView';
import type { PageView } from './pageView';

/** A caption, its credit and a line to scan: so many lines may stand in an answer. */
const LONGEST_INTERRUPTION = 4;
/** So far above an answer its question stands, over other answers that are hard-wrapped. */
const QUESTION_REACH = 6;

const isMarked = (page: PageView, index: number): boolean => hasCue(page, index, 'question') || hasCue(page, index, 'answer');
const isInterruption = (page: PageView, index: number): boolean => (page.lines.cells[index] ?? 0) <= page.headCells && !isMarked(page, index);
/** A photo credit or the words of a caption: what no answer has. */
const isPictured = (page: PageView, index: number): boolean => page.bylines[index] === BYLINE_CREDIT || page.creditEnd[index] === 1 || hasCue(page, index, 'caption');

/**
 * True where the line before ends a paragraph that answers a question, this line begins a picture's caption or credit, and below it stands
 * running text that is neither question nor answer: in an interview that is the rest of the answer.
 */
export function answerGoesOnBelow(page: PageView, index: number): boolean {
  if (index < 1 || !isInterruption(page, index) || !endsAnswer(page, index - 1)) return false;
  let pictured = false;
  for (let at = index; at < index + LONGEST_INTERRUPTION && at < page.lines.count; at++) {
    if (pictured && isRestOfAnswer(page, at)) return true;
    if (!isInterruption(page, at)) return false;
    pictured ||= isPictured(page, at);
  }
  return false;
}

/** True for the first running text below what interrupts an answer. */
export function answerGoesOnAbove(page: PageView, index: number): boolean {
  if (!isRestOfAnswer(page, index)) return false;
  for (let first = index - 1; first >= 1 && first > index - LONGEST_INTERRUPTION; first--) {
    if (isPictured(page, index - 1) && endsAnswer(page, first - 1)) return answerGoesOnBelow(page, first);
  }
  return false;
}

function isRestOfAnswer(page: PageView, index: number): boolean {
  return page.body[index] === 1 && !isMarked(page, index) && !isPictured(page, index) && page.leads[index] !== 1;
}

/** True where a marked answer, asked for not far above, ends with this line. */
function endsAnswer(page: PageView, index: number): boolean {
  if (page.body[index] !== 1) return false;
  let at = index;
  while (at > index - QUESTION_REACH && at > 0 && !isMarked(page, at) && page.body[at - 1] === 1) at--;
  return hasCue(page, at, 'answer') && !hasCue(page, at, 'question') && hasCue(page, at - 1, 'question');
}
