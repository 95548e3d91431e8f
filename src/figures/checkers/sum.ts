import { compare, decimalText, plus, whole } from '../decimal';
import type { StoryFigure } from '../storyFigures';
import type { Check, CheckedStory } from './checked';
import { alarm, decimalValue, isExact, message, textAround } from './checked';

/** What says that the parts are all there are. */
const DIVIDED = /(?:分为|分成|由|分别[为是])|consisting of|made up of|divided into/i;
/** Behind a total that parts follow. */
const LISTED = /其中|包括|分别|分为|分成|中,|:|—|consisting of|made up of|divided into/i;
const SENTENCE_END = /[。!?;]|\. /;
/** Ends of labels that cut a whole into parts that share nothing. */
const PARTED = /[类型级等男女岁]$/;

/** A list that is longer is no list of the parts of one total. */
const MOST_PARTS = 40;

/** 87个项目，其中产业类61个，基础类15个，民生类12个: parts of a total that do not add up. Silent where the parts may be some, or overlap. */
export const checkSums: Check = (checked) =>
  checked.figures.flatMap((total, index) => {
    const parts = partsBehind(checked, total, checked.figures.slice(index + 1, index + 2 + MOST_PARTS));
    if (parts.length < 2) return [];
    const whole_ = decimalValue(total);
    const sum = parts.map(decimalValue).reduce<ReturnType<typeof whole>>((all, part) => (part ? plus(all, part) : all), whole(0));
    if (!whole_ || compare(sum, whole_) === 0) return [];
    const last = parts.at(-1);
    const printed = decimalText(sum);
    return last ? [alarm('sum', total, message('The parts add up to {0}, not to {1}.', printed, total.text), last, message('The last part: {0}.', last.text))] : [];
  });

/** The figures of the same unit that follow a total in its sentence, where the sentence says that they are its parts. */
function partsBehind(checked: CheckedStory, total: StoryFigure, rest: readonly StoryFigure[]): StoryFigure[] {
  if (!isSummable(total, total)) return [];
  const text = textAround(checked, total);
  const parts: StoryFigure[] = [];
  for (let [at, index] = [total.within.end, 0]; ; index++) {
    const part = rest[index];
    if (part?.part !== total.part || SENTENCE_END.test(text.slice(at, part.within.start))) break;
    if (!isSummable(part, total)) return [];
    parts.push(part);
    if (parts.length > MOST_PARTS) return [];
    at = part.within.end;
  }
  const first = parts[0];
  if (!first || parts.length < 2 || !LISTED.test(text.slice(total.within.end, first.within.start))) return [];
  return arePartition(text, total, parts) ? parts : [];
}

function isSummable(figure: StoryFigure, total: StoryFigure): boolean {
  return isExact(figure) && figure.kind === total.kind && (figure.kind === 'count' || figure.kind === 'money') && figure.unit !== null && figure.unit.code === total.unit?.code;
}

/** 产业类, 基础类, 民生类; 男 and 女; or a word that says so. */
function arePartition(text: string, total: StoryFigure, parts: readonly StoryFigure[]): boolean {
  const gap = text.slice(total.within.end, parts[0]?.within.start);
  if (DIVIDED.test(gap) && parts.length >= 2) return true;
  const labels = parts.map(({ within }) => /[\p{L}]+$/u.exec(text.slice(Math.max(0, within.start - 8), within.start))?.[0] ?? '');
  const isPerson = labels.length === 2 && (labels[0] ?? '').includes('男') && (labels[1] ?? '').includes('女');
  const ends = new Set(labels.map((label) => label.slice(-1)));
  return isPerson || (parts.length >= 3 && ends.size === 1 && labels.every((label) => PARTED.test(label)));
}
