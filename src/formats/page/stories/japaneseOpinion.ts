import { bylineOfLine, hasCue } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { text } from '../view/rows';
import { READ, bylinesOf, count, firstLineOf, hasLead, isScarce, signsOfReport, textsOf } from './argument';
import type { Argument } from './argument';
import type { Draft } from './drafts';
import { isUnmarked } from './unmarkedByline';

/** …と笑った▼その朝、…: the columns of Japanese front pages set their paragraphs apart so; ▽ with which a paragraph begins opens an item of a list, unless it stands behind a sentence of that paragraph too */
const COLUMN_MARKS = /(?<=[。」』)）\u3041-\u309f])[▼▽▲△◆◇■□](?=[^\s])/g;

const BEHIND_SENTENCE = /[。」\u3041-\u309f]▽[^\s]/;

/** True for a Japanese column with ▼ between its paragraphs, wherever it stands. */
export function isSetWithMarks(page: PageView, draft: Draft): boolean {
  if (page.language !== 'ja') return false;
  const texts = textsOf(page, draft);
  return count(texts.filter((one) => !one.startsWith('▽') || BEHIND_SENTENCE.test(one)).join('\n').slice(0, READ), COLUMN_MARKS) >= 2 || isMarkedColumn(texts);
}

const MARKED_PARAGRAPH = /^[▼▲◆■].{30}/;

/** …戸を閉めた / ▼病院の…: the same, with each paragraph on a line of its own: the first has no mark, nor a full stop at its end */
function isMarkedColumn(texts: readonly string[]): boolean {
  const [first = '', ...others] = texts;
  return others.length >= 2 && /[\u3041-\u309f]$/.test(first) && others.every((text) => MARKED_PARAGRAPH.test(text));
}

/** 評・岸本誠: of a book or a concert, whatever numbers there are */
const REVIEWED = /^[(]?[選書]?評者?[・=:\s]/;

/** More than a deck or a picture: no column is set so. */
const MOST_OF_COLUMN = 2;

/** True for a Japanese story that a reviewer or somebody who knows signs, that argues, or that gives few numbers and is set like a column. */
export function arguesInJapanese(argument: Argument): boolean {
  const { page, draft } = argument;
  const signed = bylinesOf(draft).filter((line) => bylineOfLine(page, line)?.groups[0]?.role === 'author' || isUnmarked(page, line));
  if (signed.length === 0 || hasLead(argument)) return false;
  if (signed.some((line) => REVIEWED.test(text(page, line))) || isByExpert(page, draft, signed) || count(argument.text, page.lexicon.opinionWords) > 0) return true;
  return isScarce(argument.text) && signsOfReport(draft, false) <= MOST_OF_COLUMN;
}

/** 岸本拓(税理士), 管理栄養士 佐野遥: whoever is named with what he is tells what he thinks, unless he gives a recipe or a list */
function isByExpert(page: PageView, { parts }: Draft, signed: readonly number[]): boolean {
  return signed.some((line) => bylineOfLine(page, line)?.groups[0]?.title !== undefined) && !parts.map(firstLineOf).some((line) => hasCue(page, line, 'sectionNumber') || hasCue(page, line, 'listItem'));
}
