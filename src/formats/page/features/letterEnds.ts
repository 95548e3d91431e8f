import { hasCue } from '../view/pageView';
import type { PageView } from '../view/pageView';

/** Yours, etc., / I am, Sir, / Is mise, / Respectfully yours. */
const VALEDICTION = /(?:\b(?:yours|i am|i remain)\b.{0,24}|\b(?:sincerely|faithfully|respectfully|(?:kind|best|warm) regards|is mise|le meas))[.,]{1,2}[—–-]?$/i;
/** Ada Quill, Heron Hill; A DALESMAN.; “Ratepayer”, Mill Road */
const SIGNATURE = /^(?:[—–-]\s?)?[“"‘']?\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4}[”"’']?(?:,\s.{3,50})?$/u;
/** A name and where its bearer lives, or a name of some words */
const SOME_WORDS = /^\S+\s\S|,/;
/** So far above its end a letter is looked at for how it begins. */
const LETTER_LINES = 11;
const LONGEST = 60;

/** True for a line that closes a letter as its writer does, over his name. */
export const endsLetter = (page: PageView, index: number): boolean => page.language === 'en' && index >= 0 && VALEDICTION.test(page.tails[index] ?? '');

/**
 * True for a line set like a name, known for one or not, right below the words with which letters close, or below the end of one whose beginning greets the
 * editor. Under a letter without such words stands no other line that text follows.
 */
export function signsLetter(page: PageView, index: number): boolean {
  if (page.language !== 'en' || index < 1 || page.body[index] === 1 || (page.lines.cells[index] ?? 0) > LONGEST) return false;
  const text = page.texts[index] ?? '';
  if (!SIGNATURE.test(text)) return false;
  return endsLetter(page, index - 1) || (page.body[index + 1] !== 1 && SOME_WORDS.test(text) && page.endsSentence[index - 1] === 1 && isInLetter(page, index - 1));
}

/** True where one of the lines up from here greets the editor, and nothing but running text stands between. */
function isInLetter(page: PageView, index: number): boolean {
  for (let at = index; at > index - LETTER_LINES && at >= 0; at--) {
    if (hasCue(page, at, 'salutation')) return true;
    if (page.body[at] !== 1 && page.endsSentence[at] !== 1) return false;
  }
  return false;
}
