import type { Dump } from '../core/dump';
import type { Story } from '../core/story';
import type { Alarm, CheckId } from './alarm';
import { CHECKS } from './alarm';
import type { Check } from './checkers/checked';
import { checkedStory } from './checkers/checked';
import { checkHeadlineFigures } from './checkers/headlineFigure';
import { checkDates } from './checkers/impossibleDate';
import { checkPercentChanges } from './checkers/percentChange';
import { checkSums } from './checkers/sum';
import { checkTwoValues } from './checkers/twoValues';

export { CHECKS } from './alarm';
export type { Alarm, CheckId, Message } from './alarm';

const BY_ID: Readonly<Record<CheckId, Check>> = {
  headlineFigure: checkHeadlineFigures,
  twoValues: checkTwoValues,
  percentChange: checkPercentChanges,
  sum: checkSums,
  impossibleDate: checkDates,
};

/** What the chosen checks have against the figures of a story of the dump, in the order of the text. */
export function checkStory(dump: Dump, story: Story, checks: readonly CheckId[] = CHECKS): Alarm[] {
  if (checks.length === 0) return [];
  const checked = checkedStory(dump, story);
  return checks.flatMap((id) => BY_ID[id](checked)).sort((a, b) => a.span.start - b.span.start);
}
