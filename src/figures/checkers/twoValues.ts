import { compare } from '../decimal';
import type { StoryFigure } from '../storyFigures';
import type { Check, CheckedStory } from './checked';
import { alarm, decimalValue, isExact, message, textAround } from './checked';

/** What stands before the number says what it is when it is so long: 滨江大桥全长; the total cost of the bridge is. */
const SHORTEST_HAN = 6;
const SHORTEST_WORDS = 5;
/** No clause is looked at further back. */
const LONGEST_CLAUSE = 60;
/** Of several things, or at several times, one phrase has several values. */
const SEVERAL = /其中|每|各|平均|最[高低多少大小长]|同比|环比|去年|上年|今年|本月|上月|分别|第[一二三四五六七八九十\d]|另|又|再|约|该|此|这|那|户|次|家|某|some|each|every|average|another|other|last|this|that|first|second|year|month|week|about|per\b|an additional|one|who|he |she |they |it /i;

/** The same quantity in two ways: 滨江大桥全长1280米 and 滨江大桥全长1208米, the same words before both. */
export const checkTwoValues: Check = (checked) => {
  const first = new Map<string, StoryFigure>();
  return checked.figures.flatMap((figure) => {
    const label = labelOf(checked, figure);
    if (label === null) return [];
    const other = first.get(label);
    if (!other) first.set(label, figure);
    if (!other || other.part === figure.part || !differ(figure, other)) return [];
    return [alarm('twoValues', figure, message('{0} here, {1} elsewhere in this story, in the same words.', figure.text, other.text), other, message('The story says {0} here.', other.text))];
  });
};

/** The clause before an exact amount, with its unit; null where it does not say enough. */
function labelOf(checked: CheckedStory, figure: StoryFigure): string | null {
  if (!isExact(figure) || !figure.unit || figure.kind === 'ordinal' || figure.part.kind === 'table' || figure.part.kind === 'listItem') return null;
  const before = textAround(checked, figure).slice(Math.max(0, figure.within.start - LONGEST_CLAUSE), figure.within.start);
  const clause = before.slice(Math.max(...[',', '。', ';', '!', '?', ':', '、', '"', '(', ')'].map((mark) => before.lastIndexOf(mark))) + 1).trim();
  const isLong = /[\u3040-\u9fff]/.test(clause) ? clause.length >= SHORTEST_HAN : clause.split(/\s+/).length >= SHORTEST_WORDS;
  return isLong && clause.length < LONGEST_CLAUSE && !SEVERAL.test(clause) && !/\d/.test(clause) ? `${figure.kind} ${figure.unit.code} ${clause.toLowerCase()}` : null;
}

function differ(one: StoryFigure, other: StoryFigure): boolean {
  const [a, b] = [decimalValue(one), decimalValue(other)];
  return a !== null && b !== null && compare(a, b) !== 0;
}
