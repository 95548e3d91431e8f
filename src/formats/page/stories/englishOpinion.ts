import { BYLINE_BARE, BYLINE_NONE, hasCue } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { text } from '../view/rows';
import { bylinesOf, count, hasLead } from './argument';
import type { Argument } from './argument';
import { SET_LIKE_NAME } from './bylineLine';

/** I, my: how often one who writes a column says so outside quotations */
const OF_MYSELF = /\b(?:I|[Mm]y)\b/g;
const COLUMN_OF_MYSELF = 5;

/** We take no pleasure in it. Let us have the bridge. What this journal said: so the paper itself argues, which signs nothing; not We learn that, We regret */
const OF_PAPER = /(?:^|[.!?]\s)(?:We|Let us)\s(?!(?:learn|hear|understand|regret|apologi[sz]e|wish|acknowledge|are (?:in|told|happy|pleased|sorry|glad)|have (?:received|heard))\b)|\bthis (?:journal|paper|newspaper)\b/g;
const LEADER = 2;

/** “It rang twice,” said Mrs Quill; Mrs Quill said that it rang: in English somebody is quoted, as in a report, which may ask a question too */
const TOLD = /[,?!]”\s(?:said|says)\s[A-Z]|[,?!]”\s(?:[A-Z][\w.'’-]*|s?he)(?:\s[A-Z][\w.'’-]*){0,2}\s(?:said|says)\b|[A-Z][\w’'-]+\s(?:said|told)\s(?:that|the|it|he|she|they|his|her|[A-Z])/;
const QUESTION = 1;

/** Ask for the ripest. Slice them thin. Don't stir.: so often one who cooks or gardens under the name of a column tells readers what to do */
const TELLS_READERS = /(?:^|[.!?]\s)(?:Add|Ask|Bake|Boil|Bring|Call|Come|Cook|Cover|Cut|Dig|Do|Don['’]t|Get|Give|Go|Heat|Keep|Leave|Let|Look|Make|Mix|Never|Pick|Plant|Pour|Put|Serve|Slice|Stir|Take|Try|Use|Wait)\s(?![A-Z])/g;
const TOLD_READERS = 2;

/** True for an English story whose writer speaks of himself, whoever he is, or in which the paper does, or signs with his bare name and argues, or tells readers what to do under the name of a column. */
export function arguesInEnglish(argument: Argument): boolean {
  const { page, draft, said } = argument;
  const bylines = bylinesOf(draft);
  if (bylines.length > 0 && count(said, OF_MYSELF) >= COLUMN_OF_MYSELF) return true;
  if (bylines.length === 0 && !hasLead(argument) && !TOLD.test(argument.text) && count(said, OF_PAPER) >= LEADER) return true;
  if (!bylines.some((line) => isBareName(page, line)) || hasLead(argument)) return false;
  if (count(said, page.lexicon.opinionWords) > (TOLD.test(argument.text) ? QUESTION : 0)) return true;
  return draft.parts[0]?.kind === 'label' && count(said, TELLS_READERS) >= TOLD_READERS;
}

const isBareName = (page: PageView, line: number): boolean => page.bylines[line] === BYLINE_BARE || isUnknownName(page, line);
/** TESSIE QUILL: set like a name, though not known for one */
const isUnknownName = (page: PageView, line: number): boolean =>
  page.bylines[line] === BYLINE_NONE && SET_LIKE_NAME.test(text(page, line)) && !hasCue(page, line, 'bylineTitle') && !hasCue(page, line, 'paperName');
