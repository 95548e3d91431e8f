import { looksLikeName } from '../bylines/names';
import { BYLINE_CREDIT, hasCue } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { cells, ends, exists, isBody, text } from '../view/rows';

/** A caption, its credit and a line to scan: so many lines may stand in an answer. */
const LONGEST_INTERRUPTION = 4;
/** So far above an answer its question stands, over other answers that are hard-wrapped. */
const QUESTION_REACH = 6;

const isMarked = (page: PageView, index: number): boolean => hasCue(page, index, 'question') || hasCue(page, index, 'answer');
const isInterruption = (page: PageView, index: number): boolean => cells(page, index) <= page.headCells && !isMarked(page, index);
/** A photo credit or the words of a caption: what no answer has. */
const isPictured = (page: PageView, index: number): boolean => page.bylines[index] === BYLINE_CREDIT || page.creditEnd[index] === 1 || hasCue(page, index, 'caption');
/** 葛守田在渡口修船。: a picture of who answers, who does not speak of himself by his name */
const showsHim = (page: PageView, index: number, name: string): boolean => name.length > 1 && ends(page, index) && text(page, index).startsWith(name);

/** 林文望的工具用了四十年。: a sentence that begins with a whole name, below text that breaks off */
const SHOWS_SOMEBODY = /^[\u4e00-\u9fff]{3}(?=的|在|正|[與与和跟])/;
const LONG = 40;

/** True for a short sentence that shows somebody where the text above breaks off: a picture's caption, whoever answers. */
export function showsSomebody(page: PageView, index: number): boolean {
  if (page.language !== 'zh' || index < 1 || page.layout.wrapWidth > 0 || !ends(page, index) || !isInterruption(page, index)) return false;
  if (ends(page, index - 1) || page.endsOpen[index - 1] === 1 || cells(page, index - 1) < LONG) return false;
  const name = SHOWS_SOMEBODY.exec(text(page, index))?.[0];
  return name !== undefined && looksLikeName(name);
}

/**
 * True where the line before ends a paragraph that answers a question, this line begins a picture's caption or credit, and below it stands
 * running text that is neither question nor answer: in an interview that is the rest of the answer.
 */
export function answerGoesOnBelow(page: PageView, index: number): boolean {
  if (index < 1 || !isInterruption(page, index)) return false;
  const name = whoAnswers(page, index - 1);
  if (name === null) return false;
  let pictured = false;
  for (let at = index; at < index + LONGEST_INTERRUPTION && exists(page, at); at++) {
    if (pictured && isRestOfAnswer(page, at)) return true;
    if (!isInterruption(page, at)) return false;
    pictured ||= isPictured(page, at) || showsHim(page, at, name) || (at === index && showsSomebody(page, at));
  }
  return false;
}

/** True for the first running text below what interrupts an answer. */
export function answerGoesOnAbove(page: PageView, index: number): boolean {
  if (!isRestOfAnswer(page, index)) return false;
  for (let first = index - 1; first >= 1 && first > index - LONGEST_INTERRUPTION; first--) {
    const name = whoAnswers(page, first - 1);
    if (name !== null && (isPictured(page, index - 1) || showsHim(page, index - 1, name) || showsSomebody(page, index - 1))) return answerGoesOnBelow(page, first);
  }
  return false;
}

function isRestOfAnswer(page: PageView, index: number): boolean {
  return (isBody(page, index) || ends(page, index)) && !isMarked(page, index) && !isPictured(page, index) && page.leads[index] !== 1;
}

/** The mark of an answer, asked for not far above, that ends with this line; null where none does. */
function whoAnswers(page: PageView, index: number): string | null {
  if (!isBody(page, index)) return null;
  let at = index;
  while (at > index - QUESTION_REACH && at > 0 && !isMarked(page, at) && isBody(page, at - 1)) at--;
  const isAnswer = hasCue(page, at, 'answer') && !hasCue(page, at, 'question') && hasCue(page, at - 1, 'question');
  return isAnswer ? (text(page, at).split(':')[0] ?? '') : null;
}
