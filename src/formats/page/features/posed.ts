import { isTitleCase } from '../text/letterCase';
import type { PageView } from '../view/pageView';
import { cells, isBody, text } from '../view/rows';

/** Ada Quill with the last of her plums. */
const SOMEBODY = /^(?:\p{Lu}[\p{L}.'’-]*\s){2,4}(?:\(?\d{1,2}\)?,?\s)?(?:with|at|in|on|outside|inside|beside|aboard)\s(?:his|her|the|their|an?|one|some|two|three)\s[^,;:?!“”\d]{4,80}$/u;
/** Ada Quill with her geese stood and waited. */
const VERB = /\b(?:is|was|are|were|has|had|have|will|would|said|says|can|could|did|does|saw|took|gave|came|went|got|made|left|stood|ran|won|lost|told|fell|kept|met|sat|\w+ed)\b/;

/** True in English for a line under text that shows somebody with or at something, and says nothing of him. */
export const isPosed = (page: PageView, index: number): boolean =>
  page.language === 'en' && cells(page, index) <= page.headCells && isBody(page, index - 1) && SOMEBODY.test(text(page, index)) && !VERB.test(text(page, index)) && !isTitleCase(text(page, index));
