import { compare, decimalText, plus, shifted, whole } from '../decimal';
import type { Decimal } from '../decimal';
import type { FigureKind } from '../figure';
import { foldText } from '../foldedText';
import { joinedPart } from '../../core/partText';
import type { StoryFigure } from '../storyFigures';
import type { Check, CheckedStory } from './checked';
import { alarm, decimalValue, isBody, isExact, message, textAround } from './checked';

/** What a headline announces and a body must give. */
const ANNOUNCED: ReadonlySet<FigureKind> = new Set<FigureKind>(['money', 'percent', 'count', 'measure']);
/** A shorter body may leave to the headline what it says. */
const SHORTEST_BODY = 120;
/** More figures of one unit than these are not searched for sums. */
const MOST_SUMMED = 40;

/** The headline says 87个项目, the body says 78个项目 and never 87: not where it gives nothing of the kind, or a sum or a rounder number. */
export const checkHeadlineFigures: Check = (checked) => {
  const { story, figures } = checked;
  if (story.continues !== null || story.parts.some(({ kind }) => kind === 'jump') || story.characters < SHORTEST_BODY) return [];
  const body = figures.filter(isBody);
  return figures.filter(isAnnounced).flatMap((figure) => {
    const same = body.filter((other) => other.kind === figure.kind && other.unit?.code === figure.unit?.code);
    const nearest = nearestTo(figure, same.filter((other) => isOfTheSame(checked, figure, other)));
    if (!nearest || isGiven(checked, figure, same)) return [];
    return [alarm('headlineFigure', figure, message('The headline says {0}; the story never does.', figure.text), nearest, message('The story says {0} here.', nearest.text))];
  });
};

/** An exact number of more than one digit in the headline: 三步 and 两会 announce nothing. */
function isAnnounced(figure: StoryFigure): boolean {
  return figure.part.kind === 'headline' && ANNOUNCED.has(figure.kind) && isExact(figure) && /\d\d|[十百千万亿]/.test(foldText(figure.text));
}

function isGiven(checked: CheckedStory, figure: StoryFigure, same: readonly StoryFigure[]): boolean {
  const value = decimalValue(figure);
  if (!value || isPrinted(checked, figure)) return true;
  const values = same.slice(0, MOST_SUMMED).flatMap((other) => [decimalValue(other), other.high === null ? null : decimalValue({ ...other, value: other.high })].filter((one) => one !== null));
  return values.some((other) => isRounded(value, other)) || isSum(value, values);
}

/** True where the same word stands behind both (87个项目 and 78个项目) or before both (总投资5亿元 and 总投资6亿元): they are said of one thing. */
function isOfTheSame(checked: CheckedStory, figure: StoryFigure, other: StoryFigure): boolean {
  const [one, two] = [wordsBeside(checked, figure), wordsBeside(checked, other)];
  return (one.behind !== '' && one.behind === two.behind) || (one.before !== '' && one.before === two.before);
}

/** The two Chinese or Japanese characters, or the word of four letters or more, on either side of a figure. */
function wordsBeside(checked: CheckedStory, figure: StoryFigure): { readonly before: string; readonly behind: string } {
  const text = textAround(checked, figure).toLowerCase();
  const before = /(?:[\u3040-\u9fff]{2}|\b[a-z]{4,} )$/.exec(text.slice(Math.max(0, figure.within.start - 24), figure.within.start));
  const behind = /^(?:[\u3040-\u9fff]{2}| [a-z]{4,})/.exec(text.slice(figure.within.end, figure.within.end + 24));
  return { before: before?.[0] ?? '', behind: behind?.[0] ?? '' };
}

/** True where the digits of the headline stand anywhere in the story's running text. */
function isPrinted({ dump, story }: CheckedStory, { text }: StoryFigure): boolean {
  const digits = /[\d.,]*\d/.exec(foldText(text))?.[0];
  if (digits === undefined) return false;
  return story.parts.some((part) => part.kind !== 'headline' && foldText(joinedPart(dump.source, part).text).replaceAll(',', '').includes(digits.replaceAll(',', '')));
}

/** 312亿 for 312.6亿: rounded up, down or to the nearest, to as many digits as the headline has. */
function isRounded(headline: Decimal, body: Decimal): boolean {
  const digits = decimalText(headline).replace(/^-?[0.]*/, '').replace('.', '').replace(/0+$/, '').length;
  const exponent = decimalText(headline).replace('-', '').split('.')[0]?.length ?? 0;
  const step = shifted(whole(1), exponent - Math.max(1, digits));
  return compare(body, plus(headline, { ...step, coefficient: -step.coefficient })) > 0 && compare(body, plus(headline, step)) < 0;
}

/** The sum of two, or of all, of the body's. */
function isSum(headline: Decimal, values: readonly Decimal[]): boolean {
  const all = values.reduce(plus, whole(0));
  return compare(all, headline) === 0 || values.some((one, index) => values.slice(index + 1).some((other) => compare(plus(one, other), headline) === 0 || compare(plus(headline, one), other) === 0 || compare(plus(headline, other), one) === 0));
}

/** The figure of the body that a slip of the hand could have made the headline's: within a third of it, or the same digits in another order. */
function nearestTo(figure: StoryFigure, same: readonly StoryFigure[]): StoryFigure | null {
  const wanted = Number(figure.value);
  const near = same.filter((other) => isExact(other) && Math.abs(Number(other.value) - wanted) <= Math.abs(wanted) / 3);
  return near.sort((a, b) => Math.abs(Number(a.value) - wanted) - Math.abs(Number(b.value) - wanted))[0] ?? null;
}
